import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorCode } from '~/error-code';

/**
 * Makes the file at `path` and the folders above it where there are none, for their owner alone. What SQLite
 * keeps next to the file gets the file's own mode. `called` is what an operator knows the file by.
 *
 * @throws one line for the operator where the folder or the file cannot be written, as without a mount.
 */
export function createPrivateFile(path: string, called = 'DATABASE_PATH'): void {
  try {
    makeFolder(resolve(dirname(path)));
    // SQLite makes files of its own beside this one.
    accessSync(dirname(path), constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
    else closeSync(openSync(path, 'a', 0o600));
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    const user = process.getuid?.() ?? 'this user';
    throw new Error(
      `${called} is ${resolve(path)}, where user ${user} cannot write (${code}). Mount a folder of that user there.`,
      { cause: error },
    );
  }
}

/**
 * Makes a folder and those above it that are not there. Node.js does so itself, and tries for ever where a folder that is
 * there takes none, as in /proc.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another portal that starts has made it.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

/**
 * A file that others than its owner may open, or a folder in which they may put files, with its mode, such as
 * `644`.
 */
export interface OpenToOthers {
  file: string;
  mode: string;
}

/** What of the database at `path` is open to others than the owner of its files; nothing of one in memory. */
export function findOpenToOthers(path: string): OpenToOthers[] {
  // On Windows the mode says nothing about who may open a file.
  if (path === ':memory:' || process.platform === 'win32') return [];
  const files = [path, `${path}-wal`, `${path}-shm`].map((file) => ({ file, forbidden: 0o077 }));
  return [...files, { file: dirname(path), forbidden: 0o022 }].flatMap(({ file, forbidden }) => {
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
    return (mode & forbidden) === 0 ? [] : [{ file, mode: (mode & 0o777).toString(8) }];
  });
}
