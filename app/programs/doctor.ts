import { lookup } from 'node:dns/promises';
import { existsSync, readFileSync } from 'node:fs';
import { boundLookUps } from '../bound-look-ups';
import { disk } from '../doctor/store/disk.server';
import { type Printed, runDoctor } from '../doctor/doctor.server';
import { readEnvFile } from '../env-file.server';

/** `npm run doctor` and `node build/doctor.js`: docs/doctor.md has what it looks at, and its options. */
async function main(): Promise<Printed> {
  try {
    return await runDoctor(process.argv.slice(2), {
      surroundings: {
        source: process.env,
        nodeVersion: process.versions.node,
        isInContainer: isInContainer(),
        now: Date.now,
      },
      fetch: globalThis.fetch,
      disk,
      lookUp: async (hostname) =>
        (await lookup(hostname, { all: true })).map(({ address }) => address),
      elapsed: () => performance.now(),
      readEnvFile,
    });
  } catch (error) {
    return { output: '', errors: tellCrash(error), exitCode: 2 };
  }
}

/** The message of an error may hold anything, also of one that a library throws by itself, which Node.js would print. */
function tellCrash(error: unknown): string {
  const name = error instanceof Error ? error.name : 'no error';
  return `The doctor could not run (${name}).\n`;
}

process.on('uncaughtException', (error) => {
  process.stderr.write(tellCrash(error));
  process.exit(2);
});

/** Whether Node.js, or what starts it, is the first process of a container; not where somebody works in one. */
function isInContainer(): boolean {
  const isContainer =
    ['/.dockerenv', '/run/.containerenv'].some((path) => existsSync(path)) ||
    process.env['KUBERNETES_SERVICE_HOST'] !== undefined;
  if (!isContainer || process.pid === 1) return isContainer;
  try {
    return /^(?:node|tini|dumb-init|docker-init|catatonit)$/m.test(
      readFileSync('/proc/1/comm', 'utf8'),
    );
  } catch {
    return false;
  }
}

boundLookUps(process.env);

const { output, errors, exitCode } = await main();
process.stderr.write(errors);
// What hangs has been told; nothing more is waited for.
process.stdout.write(output, (error) => process.exit(error == null ? exitCode : 2));
