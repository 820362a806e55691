// Where commands lie: those of installed packages, so that Node can run them directly on every system, and others.
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const nodeModules = fileURLToPath(new URL('../node_modules/', import.meta.url));

/**
 * @param {string} packageName
 * @param {string} [command] where it is not named like the package
 * @returns {string}
 */
export function toolPath(packageName, command = packageName) {
  const folder = join(nodeModules, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * The places on the `PATH` where one of these commands may be: all of the first one, then those of the next.
 *
 * @param {readonly string[]} commands
 * @param {string} [searchPath]
 */
export function placesOnPath(commands, searchPath = process.env.PATH ?? '') {
  const folders = searchPath.split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
