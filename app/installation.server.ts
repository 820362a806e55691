import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The path of a file that is installed with the portal, such as `installedFile('public')`, wherever the portal is
 * started from. It is looked for beside the nearest `package.json` above this file, built or not.
 */
export function installedFile(...path: string[]): string {
  return join(rootAbove(import.meta.dirname), ...path);
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('There is no package.json above the portal.');
  return rootAbove(parent);
}
