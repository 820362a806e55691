// `npm run test:alerts [alert…]`: plants the fault of each alert in running portals, and shows that it fires in a real
// Prometheus, a minute of its rules in a second, that the commands of its runbook can be run then, and that it ends by what
// that says. Needs the build.
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensurePrometheus } from '../promtool.mjs';
import { type Fault } from './fault';
import { jobFaults } from './job-faults';
import { lastScrape } from './last-scrape';
import { managementFaults } from './management-faults';
import { createPeople } from './people';
import { portalFaults } from './portal-faults';
import { fasterRules, type Prometheus, startPrometheus } from './prometheus';
import { commandsOf, runCommands } from './runbook-commands';
import { signInFaults } from './sign-in-faults';
import { setStage } from './stage';
import { storeFaults } from './store-faults';

const longestMs = 150_000;

/** Counts by the day, so that its end is not waited for. */
const endsLater = ['LatchkeyTokensNotKept'];

const wanted = process.argv.slice(2);
const binary = await ensurePrometheus();
const stage = await setStage();
let failures = 0;
/** Why the last thing that people did has failed; empty where it did not. */
let lastTrouble = '';
try {
  const prometheus = await startPrometheus(binary, stage.metricsPorts.slice(0, 2));
  try {
    const people = createPeople(stage);
    const faults = [
      ...portalFaults(stage, people),
      ...storeFaults(stage, people),
      ...signInFaults(stage, people),
      ...managementFaults(stage, people),
      ...jobFaults(stage),
    ];
    await tellMissing(faults);
    for (const fault of faults)
      if (wanted.length === 0 || fault.alerts.some((alert) => wanted.includes(alert)))
        failures += await show(prometheus, fault);
    failures += await tellLastScrapes();
  } finally {
    await prometheus.stop();
  }
} finally {
  await stage.stop();
}
process.stdout.write(failures === 0 ? 'Every alert fired, and ended.\n' : `${failures} failed.\n`);
process.exitCode = failures === 0 ? 0 : 1;

/** After all that has happened to the portals, promtool has nothing against their figures. */
async function tellLastScrapes(): Promise<number> {
  let found = 0;
  for (const port of stage.metricsPorts.slice(0, 2)) {
    const scrape = await lastScrape(join(dirname(binary), 'promtool'), port);
    process.stdout.write(
      `${scrape.found === '' ? '✓' : '✗'} promtool check metrics, ${scrape.series} series: ${scrape.found || 'nothing found'}\n`,
    );
    if (scrape.found !== '') found += 1;
  }
  return found;
}

async function tellMissing(faults: readonly Fault[]): Promise<void> {
  const { groups } = await fasterRules();
  const planted = faults.flatMap(({ alerts }) => alerts);
  const missing = groups
    .flatMap(({ rules }) => rules.map(({ alert }) => alert))
    .filter((alert) => !planted.includes(alert));
  if (missing.length > 0) throw new Error(`No fault is planted for ${missing.join(', ')}.`);
}

/** Gives how many of the fault's alerts did not fire or did not end. */
async function show(prometheus: Prometheus, fault: Fault): Promise<number> {
  const { alerts, name, plant, meanwhile, remedy, afterwards } = fault;
  const isEach = (isFiring: boolean) => async () => {
    const firing = await prometheus.firing();
    return alerts.every((alert) => firing.has(alert) === isFiring);
  };
  const before = await prometheus.firing();
  const early = alerts.filter((alert) => before.has(alert));
  if (early.length > 0) return tell(fault, `fires before its fault: ${early.join(', ')}`);
  const startedAt = performance.now();
  await plant?.();
  const fired = await until(isEach(true), meanwhile);
  if (!fired) {
    await remedy?.();
    return tell(fault, `did not fire${lastTrouble}`);
  }
  const firedAfterMs = performance.now() - startedAt;
  const useless = await followRunbooks(fault);
  await remedy?.();
  if (alerts.some((alert) => endsLater.includes(alert)))
    return tell(fault, useless, `fired after ${toSeconds(firedAfterMs)}`);
  const remediedAt = performance.now();
  if (!(await until(isEach(false), afterwards))) return tell(fault, `did not end${lastTrouble}`);
  const endedAfter = toSeconds(performance.now() - remediedAt);
  return tell(fault, useless, `fired after ${toSeconds(firedAfterMs)}, ended after ${endedAfter}`);

  function tell({ alerts: names }: Fault, problem: string | null, times = ''): number {
    const line = `${names.join(', ')} (${name}): ${problem ?? times}`;
    process.stdout.write(`${problem === null ? '✓' : '✗'} ${line}\n`);
    return problem === null ? 0 : 1;
  }
}

/** Runs what the runbooks say while the fault is there; tells why something of it is of no use, or gives null. */
async function followRunbooks({ alerts, asked, findNothing = [] }: Fault): Promise<string | null> {
  const commands = [...new Set((await Promise.all(alerts.map(commandsOf))).flat())];
  const runs = await runCommands(commands, stage, {
    asked: asked === 'second' ? 1 : 0,
    findNothing,
  });
  for (const { command, code, told } of runs)
    process.stdout.write(`    $ ${command}\n      ${code}: ${told}\n`);
  const problems = runs.filter(({ problem }) => problem !== null);
  if (problems.length === 0) return null;
  return problems.map(({ command, problem }) => `${command} ${problem}`).join('; ');
}

/** Does `work` again and again until `isSo`; false where that takes too long. */
async function until(
  isSo: () => Promise<boolean>,
  work: (() => Promise<unknown>) | undefined,
): Promise<boolean> {
  for (const end = performance.now() + longestMs; performance.now() < end;) {
    if (await isSo()) return true;
    // What people do fails, as something is broken.
    lastTrouble = '';
    await work?.().catch((error: unknown) => (lastTrouble = ` (${String(error)})`));
    await pause(250);
  }
  return false;
}

function toSeconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(0)} s`;
}
