// Reads the JSON reports of Vitest and Playwright into one plain list of tests.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, outcome: 'passed' | 'failed' | 'skipped' | 'flaky' }} Test
 */

/**
 * The tests of a Vitest report; undefined when it is missing or broken. A file that could not be
 * loaded counts as one failed test.
 *
 * @param {string} path
 * @returns {Test[] | undefined}
 */
export function vitestTests(path) {
  /** @type {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] } | undefined} */
  const report = readReport(path);
  return report?.testResults.flatMap(({ name, status, assertionResults }) => {
    /** @type {Test[]} */
    const tests = assertionResults.map((test) => ({
      name: test.fullName,
      outcome: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
    }));
    const unexplained = status === 'failed' && !tests.some(({ outcome }) => outcome === 'failed');
    return unexplained ? [...tests, { name, outcome: /** @type {const} */ ('failed') }] : tests;
  });
}

/**
 * @typedef {{
 *   title: string,
 *   suites?: PlaywrightSuite[],
 *   specs?: { title: string, tests: { projectName: string, status: string }[] }[],
 * }} PlaywrightSuite
 */

/**
 * The tests of a Playwright report; undefined when it is missing or broken. An error outside of any
 * test counts as one failed test.
 *
 * @param {string} path
 * @returns {Test[] | undefined}
 */
export function playwrightTests(path) {
  /** @type {{ suites: PlaywrightSuite[], errors?: { message?: string }[] } | undefined} */
  const report = readReport(path);
  return (
    report && [
      ...report.suites.flatMap((suite) => testsOfSuite(suite, [])),
      ...(report.errors ?? []).map(({ message = 'error' }) => ({
        name: message.split('\n')[0] ?? message,
        outcome: /** @type {const} */ ('failed'),
      })),
    ]
  );
}

/** @type {Record<string, Test['outcome']>} */
const playwrightOutcomes = { expected: 'passed', flaky: 'flaky', skipped: 'skipped' };

/**
 * @param {PlaywrightSuite} suite
 * @param {string[]} above
 * @returns {Test[]}
 */
function testsOfSuite({ title, suites = [], specs = [] }, above) {
  const titles = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status }) => ({
      name: [`[${projectName}]`, ...titles, spec.title].join(' › '),
      outcome: playwrightOutcomes[status] ?? 'failed',
    })),
  );
  return [...own, ...suites.flatMap((suite) => testsOfSuite(suite, titles))];
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
