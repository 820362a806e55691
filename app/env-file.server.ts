import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/**
 * The variables in a file such as `.env`; none where there is no such file. A program reads it by this where Node.js was
 * not told to (`--env-file`).
 *
 * @throws an error with a code of the system, where there is one that cannot be read.
 */
export function readEnvFile(path: string): Record<string, string | undefined> {
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
}
