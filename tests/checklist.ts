/** What a program has looked at, line by line. */
export interface Checklist {
  /** Prints a line; `problem` is null where it is as it should be. */
  report: (what: string, problem: string | null) => void;
  /** What was not as it should be. */
  readonly failures: readonly string[];
}

export function createChecklist(): Checklist {
  const failures: string[] = [];
  return {
    report(what, problem) {
      console.log(problem === null ? `✓ ${what}` : `✗ ${what}: ${problem}`);
      if (problem !== null) failures.push(what);
    },
    failures,
  };
}

/** No problem where something holds. */
export function unless(holds: boolean, problem: string): string | null {
  return holds ? null : problem;
}
