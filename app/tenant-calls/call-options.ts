/** Bounds a call. Times are epoch milliseconds. */
export interface CallOptions {
  /** The call fails with `timeout` once it aborts. */
  signal?: AbortSignal;
  /** When the answer is of no use any more; a function where that is put off as others join the wait. */
  deadlineAt?: number | (() => number);
  /** When the call must be under way, where its caller has something else to go on with. */
  startBy?: number;
  /**
   * `act` for what an act of the person needs: it goes first, and may use the calls kept back for acts. `page` (the
   * default) for what a page shows. `extra` for what a page can do without: it is asked for only while the tenant's
   * limit is far.
   */
  priority?: 'act' | 'page' | 'extra';
}

/** Bounds a call that changes something. */
export interface ChangeOptions<Answer> extends CallOptions {
  /** Hears the tenant's answer as soon as it is there: what has to be stored afterwards may fail. */
  onAnswered?: (answer: Answer) => void;
}

/** What the tenant answers to a revocation: `accepted` is a promise, not a fact. */
export type RevocationAnswer = 'accepted' | 'already-gone';

/** Bounds what may be answered from memory. */
export interface ReadOptions extends CallOptions {
  /** Whether only an answer will do that is asked for from now on, or just now by others who want the same. */
  isAnew?: boolean;
}
