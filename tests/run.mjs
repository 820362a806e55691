// `npm test`: runs every step, or those named on the command line, and sums up. `--nightly` runs what takes too long
// for every change, and the build for it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onStopRequest, run, stopAll } from './child-processes.mjs';
import { runSideBySide } from './side-by-side.mjs';
import { steps } from './steps.mjs';
import { failedStep, judge, summary } from './summary.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {import('./steps.mjs').Step} step
 * @param {string} reportFolder
 * @param {boolean} isAlone whether its output may be shown as it comes
 * @returns {Promise<import('./summary.mjs').Outcome>}
 */
async function runStep(step, reportFolder, isAlone) {
  if (isAlone) console.log(`\n── ${step.name} ──`);
  const start = Date.now();
  try {
    const given = await step.environment?.(reportFolder);
    // Without a NODE_ENV each tool takes the right one: test, development or production.
    const env = { ...process.env, NODE_ENV: undefined, ...given };
    const options = { cwd: root, env, quiet: !isAlone };
    const { code, output } = await run(process.execPath, step.command(reportFolder), options);
    if (!isAlone) console.log(`\n── ${step.name} ──\n${output.trimEnd()}`);
    const seconds = (Date.now() - start) / 1000;
    const tests = step.tests?.(reportFolder);
    return judge({ step: step.name, seconds, code, reports: Boolean(step.tests), tests });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    return failedStep(step.name, message, { seconds: (Date.now() - start) / 1000 });
  }
}

const options = process.argv.slice(2);
const names = options.filter((option) => option !== '--nightly');
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  const known = steps.map((step) => step.name).join(' ');
  console.error(`There is no step "${unknown.join(' ')}"; the steps are: ${known}`);
  process.exit(2);
}
const isNight = options.includes('--nightly');
const wanted = steps.filter(({ name, isNightly = false }) =>
  names.length > 0 ? names.includes(name) : isNight === isNightly || (isNight && name === 'build'),
);

const reportFolder = mkdtempSync(join(tmpdir(), 'latchkey-tests-'));
process.on('exit', () => rmSync(reportFolder, { recursive: true, force: true }));
onStopRequest(() => void stopAll().then(() => process.exit(130)));

const start = Date.now();
const outcomes = await runSideBySide(wanted, 2, (step, isAlone, before) =>
  before.some((outcome) => outcome.step === step.needs && !outcome.ok)
    ? Promise.resolve(failedStep(step.name, `not run, because ${step.needs} failed`))
    : runStep(step, reportFolder, isAlone),
);
console.log(summary(outcomes, (Date.now() - start) / 1000));
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
