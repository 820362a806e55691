import { accessSync, constants, existsSync, unlinkSync, writeFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { errorCode } from '~/error-code';
import { isAnswering } from '~/sqlite/answering-disk.server';

/** What a check asks of the disk that the database is on. */
export interface Disk {
  /** Whether the file system of a path answers at all, in that time. Only then may the rest be asked. */
  isAnswering(path: string, withinMs: number): Promise<boolean>;
  /** The code of the error with which nothing can be written to the folder, such as `EROFS`; null where it can. */
  writeError(folder: string): string | null;
  /** The same of a file that is there, which stays as it is. */
  fileWriteError(path: string): string | null;
  /** Room for more, and the number by which Linux knows the kind of file system (statfs(2)). */
  space(folder: string): Promise<{ freeBytes: number; type: number }>;
}

export const disk: Disk = {
  isAnswering,
  writeError(folder) {
    const path = join(folder, `.latchkey-doctor-${randomUUID()}`);
    try {
      writeFileSync(path, 'written by the doctor', { flag: 'wx', mode: 0o600 });
      return null;
    } catch (error) {
      return codeOf(error);
    } finally {
      if (existsSync(path)) unlinkSync(path);
    }
  },
  fileWriteError(path) {
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
      return null;
    } catch (error) {
      return codeOf(error);
    }
  },
  async space(folder) {
    const { bavail, bsize, type } = await statfs(folder);
    return { freeBytes: bavail * bsize, type };
  },
};

/** What Node.js or SQLite calls an error. */
export function codeOf(error: unknown): string {
  return errorCode(error) ?? 'unknown';
}
