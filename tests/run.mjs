// `npm test`: runs every step, or those named on the command line, and sums up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onStopRequest, run, stopAll } from './child-processes.mjs';
import { steps } from './steps.mjs';
import { failedStep, judge, summary } from './summary.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @param {import('./steps.mjs').Step} step
 * @param {string} reportFolder
 * @param {import('./summary.mjs').Outcome[]} before
 * @returns {Promise<import('./summary.mjs').Outcome>}
 */
async function runStep(step, reportFolder, before) {
  if (before.some((outcome) => outcome.step === step.needs && !outcome.ok)) {
    return failedStep(step.name, `not run, because ${step.needs} failed`);
  }
  const start = Date.now();
  try {
    const given = await step.environment?.(reportFolder);
    // Without a NODE_ENV each tool takes the right one: test, development or production.
    const env = { ...process.env, NODE_ENV: undefined, ...given };
    const { code } = await run(process.execPath, step.command(reportFolder), { cwd: root, env });
    const seconds = (Date.now() - start) / 1000;
    const tests = step.tests?.(reportFolder);
    return judge({ step: step.name, seconds, code, reports: Boolean(step.tests), tests });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    return failedStep(step.name, message, { seconds: (Date.now() - start) / 1000 });
  }
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  const known = steps.map((step) => step.name).join(' ');
  console.error(`There is no step "${unknown.join(' ')}"; the steps are: ${known}`);
  process.exit(2);
}

const reportFolder = mkdtempSync(join(tmpdir(), 'latchkey-tests-'));
process.on('exit', () => rmSync(reportFolder, { recursive: true, force: true }));
onStopRequest(() => void stopAll().then(() => process.exit(130)));

/** @type {import('./summary.mjs').Outcome[]} */
const outcomes = [];
for (const step of steps) {
  if (names.length > 0 && !names.includes(step.name)) continue;
  console.log(`\n── ${step.name} ──`);
  outcomes.push(await runStep(step, reportFolder, outcomes));
}
console.log(summary(outcomes));
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
