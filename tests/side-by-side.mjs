// Runs steps in their order, at the same time where there are cores for more than one.

/**
 * Starts each step once those before it have left it enough cores, and gives what came of them in that order.
 *
 * @template {{ cores: number }} Step
 * @template Outcome
 * @param {readonly Step[]} steps
 * @param {number} cores how many there are
 * @param {(step: Step, isAlone: boolean, before: readonly Outcome[]) => Promise<Outcome>} run
 *   runs a step; `isAlone` when no other runs meanwhile; `before` is what came of those that have ended
 * @returns {Promise<Outcome[]>}
 */
export async function runSideBySide(steps, cores, run) {
  let free = cores;
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  /** @type {Outcome[]} */
  const ended = [];
  /** @type {Promise<Outcome>[]} */
  const outcomes = [];
  for (const step of steps) {
    while (free < step.cores) await Promise.race(running);
    free -= step.cores;
    const outcome = run(step, step.cores === cores, ended);
    outcomes.push(outcome);
    const end = outcome.then((value) => {
      ended.push(value);
      free += step.cores;
      running.delete(end);
    });
    running.add(end);
  }
  return Promise.all(outcomes);
}
