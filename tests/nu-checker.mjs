// The Nu Html Checker of the W3C, for machines with Java: found, or else fetched.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child-processes.mjs';

const version = '26.9.27';
const folder = fileURLToPath(
  new URL(`../node_modules/.cache/vnu-jar-${version}/`, import.meta.url),
);
const jar = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar');

/**
 * The path of the checker. It is no dependency of ours, as installing it fetches a Java of its own where
 * there is none. `VNU_JAR` is final. Without the checker pages are held to html-validate alone, which is
 * said loudly, and is an error in continuous integration.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureNuChecker() {
  const given = process.env.VNU_JAR;
  if (given !== undefined) return existsSync(given) ? given : undefined;
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0)
    return complain('no Java was found: install one');
  if (existsSync(jar)) return jar;
  console.log('Fetching the Nu Html Checker with npm…');
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const options = { quiet: true, timeoutMs: 3 * 60_000, shell: process.platform === 'win32' };
  const { output } = await run('npm', [...args, `vnu-jar@${version}`], options);
  return existsSync(jar) ? jar : complain(`npm could not fetch it (${output.trim()})`);
}

/**
 * @param {string} reason
 * @returns {undefined}
 */
function complain(reason) {
  const message = `The Nu Html Checker DID NOT RUN: ${reason}, or set VNU_JAR to its vnu.jar.`;
  if (process.env.CI === 'true') throw new Error(message);
  console.error(`\n!!! ${message}\n`);
}
