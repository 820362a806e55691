import { type JobKind } from './jobs';

/** What a handler may know besides the payload. */
export interface Attempt {
  /** Aborts when the attempt has taken too long: it counts as failed then, and another may begin soon. */
  signal: AbortSignal;
}

export interface JobHandler {
  kind: JobKind<unknown>;
  work: (payload: unknown, attempt: Attempt) => Promise<void>;
}

/**
 * Has jobs of a kind done by `work`, which may be called more than once for one job. What it throws lets the job be
 * tried again later, but for a `PermanentJobError`.
 */
export function handle<T>(
  kind: JobKind<T>,
  work: (payload: T, attempt: Attempt) => Promise<void>,
): JobHandler {
  // The payload was read by the schema of this very kind.
  return { kind, work: (payload, attempt) => work(payload as T, attempt) };
}

/** What a handler throws when trying again is no use: the job is given up at once. */
export class PermanentJobError extends Error {
  override readonly name = 'PermanentJobError';
  /** `code` is for the log. */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
