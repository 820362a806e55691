import { existsSync, readFileSync } from 'node:fs';
import { parseEnv as parseEnvFile } from 'node:util';
import { disk } from '../doctor/store/disk.server';
import { runDoctor } from '../doctor/doctor.server';

/** `npm run doctor` and `node build/doctor.js`: docs/doctor.md has what it looks at, and its options. */
async function main(): Promise<never> {
  const { output, errors, exitCode } = await runDoctor(process.argv.slice(2), {
    surroundings: {
      source: process.env,
      nodeVersion: process.versions.node,
      isInContainer: ['/.dockerenv', '/run/.containerenv'].some((path) => existsSync(path)),
      now: Date.now,
    },
    fetch: globalThis.fetch,
    disk,
    elapsed: () => performance.now(),
    readEnvFile: (path) => (existsSync(path) ? parseEnvFile(readFileSync(path, 'utf8')) : {}),
  });
  process.stderr.write(errors);
  // What hangs has been told; nothing more is waited for.
  return new Promise(() => process.stdout.write(output, () => process.exit(exitCode)));
}

await main();
