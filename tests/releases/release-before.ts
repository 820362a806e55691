import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const [version = 'none', ...more] = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
  .map(({ name }) => name);
if (more.length > 0) throw new Error('The stores of one release are kept: of the one before.');

/** What is kept of the release before. */
export const releaseBeforeFolder = join(import.meta.dirname, version);

/** How the release before reads and writes its stores: its own code, as `npm run keep:release` has kept it. */
export const releaseBefore = (await import(
  join(releaseBeforeFolder, 'stores.mjs')
)) as typeof import('./stores');
