// Where the command of an installed package lies, so that Node can run it directly on every system.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
