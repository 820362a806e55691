// What lets whoever downloads a release see that it is the one that was made.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `SHA256SUMS` next to the files of a folder, as `sha256sum --check` reads it, and returns its lines.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function writeChecksums(folder) {
  const names = readdirSync(folder)
    .filter((name) => name !== 'SHA256SUMS')
    .sort();
  const lines = names.map((name) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, name)));
    return `${hash.digest('hex')}  ${name}`;
  });
  writeFileSync(join(folder, 'SHA256SUMS'), lines.map((line) => `${line}\n`).join(''));
  return lines;
}
