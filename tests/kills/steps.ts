/**
 * What befalls a portal at one write, in the words of whoever runs it. `killed` is the end of the portal; a store that is
 * `away`, `full` or `read-only` is so until the act is over; of `reset`, `unanswered` and `busy` the next write knows
 * nothing; a store that `forgets` comes back as it was when the act began, while the tenant is asked for a change.
 */
export type Fault =
  | 'killed'
  | 'away'
  | 'full'
  | 'read-only'
  | 'reset'
  | 'unanswered'
  | 'forgets'
  | 'busy';

const lasting: ReadonlySet<Fault> = new Set(['killed', 'away', 'full', 'read-only']);
/** As many writes fail while another program has the file locked. */
const busyWrites = 3;

/** The writes of one portal, one of which something befalls. */
export interface Steps {
  /** Before each write: what befalls it; null for nothing. */
  take(): Fault | null;
  /** From now on nothing does. */
  end(): void;
  /** Whether it has come to that write. */
  hasBefallen(): boolean;
}

/** Counts from one. */
export function createSteps(fault: Fault, at: number): Steps {
  let taken = 0;
  let isOver = false;
  const goesOnFor = () => (fault === 'busy' ? busyWrites : 1);
  return {
    take() {
      if (isOver) return null;
      taken += 1;
      if (taken < at) return null;
      return lasting.has(fault) || taken < at + goesOnFor() ? fault : null;
    },
    end() {
      isOver = true;
    },
    hasBefallen: () => taken >= at,
  };
}
