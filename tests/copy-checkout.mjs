// A copy of this checkout for tests that change files, or that need it as somebody else would have it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Copies what git knows, as it is in this checkout now, to a folder, which is made. Nothing is installed there.
 *
 * @param {string} folder
 */
export function copyCheckout(folder) {
  mkdirSync(folder, { recursive: true });
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root });
  const options = { cwd: root, input: files, maxBuffer: 2 ** 30 };
  const packed = spawnSync('tar', ['-c', '--null', '-T', '-'], options);
  execFileSync('tar', ['-x'], { cwd: folder, input: packed.stdout });
}
