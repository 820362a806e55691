/** Those who wait, of whom people take turns: however many calls one of them wants, another waits for one. */
export interface Turns<Waiting extends { person: string }> {
  add(waiting: Waiting): void;
  /** Takes one out, and says whether it was still there. */
  remove(waiting: Waiting): boolean;
  /** Whose turn is next. */
  first(): Waiting | undefined;
  /** The person has had a turn: all others come before the next one. */
  hadTurn(person: string): void;
  /** All who wait, in the order in which their turns come. */
  inOrder(): Waiting[];
  readonly size: number;
}

/** The turns of one kind of call, with nobody waiting yet. */
export function createTurns<Waiting extends { person: string }>(): Turns<Waiting> {
  /** By person, the one whose turn is next first. */
  const waitingOf = new Map<string, Set<Waiting>>();
  let size = 0;
  return {
    add(waiting) {
      const own = waitingOf.get(waiting.person) ?? new Set();
      waitingOf.set(waiting.person, own.add(waiting));
      size += 1;
    },
    remove(waiting) {
      const own = waitingOf.get(waiting.person);
      if (own?.delete(waiting) !== true) return false;
      size -= 1;
      if (own.size === 0) waitingOf.delete(waiting.person);
      return true;
    },
    first() {
      const [own] = waitingOf.values();
      const [waiting] = own ?? [];
      return waiting;
    },
    hadTurn(person) {
      const own = waitingOf.get(person);
      if (own === undefined) return;
      waitingOf.delete(person);
      waitingOf.set(person, own);
    },
    inOrder() {
      const queues = [...waitingOf.values()].map((own) => [...own]);
      const longest = Math.max(0, ...queues.map((own) => own.length));
      return Array.from({ length: longest }, (_, round) =>
        queues.flatMap((own) => own[round] ?? []),
      ).flat();
    },
    get size() {
      return size;
    },
  };
}
