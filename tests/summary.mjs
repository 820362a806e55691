// What `npm test` says at its end.

/**
 * @typedef {import('./reports.mjs').Test} Test
 * @typedef {{ step: string, ok: boolean, seconds: number, tests: Test[], note?: string }} Outcome
 */

/**
 * Judges a step that ran. A step without a report counts as one test.
 *
 * @param {{ step: string, seconds: number, code: number, reports: boolean, tests?: Test[] }} result
 * @returns {Outcome}
 */
export function judge({ step, seconds, code, reports, tests }) {
  if (!reports) {
    const ok = code === 0;
    return { step, ok, seconds, tests: [{ name: step, outcome: ok ? 'passed' : 'failed' }] };
  }
  if (!tests) return failedStep(step, 'no report was written', { seconds });
  if (tests.every(({ outcome }) => outcome === 'skipped')) {
    return failedStep(step, 'no test ran', { seconds, tests });
  }
  const failed = tests.some(({ outcome }) => outcome === 'failed');
  if (code !== 0 && !failed) return failedStep(step, `exit code ${code}`, { seconds, tests });
  return { step, ok: code === 0 && !failed, seconds, tests };
}

/**
 * A step that failed as a whole: it counts as one more failed test.
 *
 * @param {string} step
 * @param {string} note
 * @param {{ seconds?: number, tests?: Test[] }} [known]
 * @returns {Outcome}
 */
export function failedStep(step, note, { seconds = 0, tests = [] } = {}) {
  return { step, ok: false, seconds, note, tests: [...tests, { name: step, outcome: 'failed' }] };
}

/**
 * A line for each step with its time, what was skipped, and the totals on a line of their own, which comes last.
 *
 * @param {Outcome[]} outcomes
 * @param {number} seconds all of it took, some steps at the same time
 * @returns {string}
 */
export function summary(outcomes, seconds) {
  const all = outcomes.flatMap(({ tests }) => tests);
  const lines = outcomes.map(({ step, ok, seconds, tests, note }) =>
    [
      `  ${step.padEnd(8)}${ok ? 'passed' : 'FAILED'}${seconds.toFixed(1).padStart(8)} s`,
      tests.length > 1 ? `${tests.length} tests` : '',
      note ?? '',
    ]
      .filter(Boolean)
      .join('  '),
  );
  const noted = (/** @type {Test['outcome']} */ wanted, /** @type {string} */ heading) => {
    const names = all.filter(({ outcome }) => outcome === wanted).map(({ name }) => `  ${name}`);
    return names.length > 0 ? ['', heading, ...names] : [];
  };
  return [
    '',
    'Summary',
    ...lines,
    `  ${'all'.padEnd(14)}${seconds.toFixed(1).padStart(8)} s`,
    ...noted('skipped', 'Skipped:'),
    ...noted('flaky', 'Passed only when tried again:'),
    '',
    totals(all),
  ].join('\n');
}

/** @param {Test[]} tests */
function totals(tests) {
  const count = (/** @type {Test['outcome'][]} */ ...wanted) =>
    tests.filter(({ outcome }) => wanted.includes(outcome)).length;
  const skipped = count('skipped');
  const line = `${count('passed', 'flaky')} passed, ${count('failed')} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
