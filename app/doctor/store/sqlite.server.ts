import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findOpenToOthers } from '~/sqlite/file-access.server';
import { inspectSchema } from '~/sqlite/inspect-file.server';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';
import { codeOf, type Disk } from './disk.server';

/** Whether the portal can keep its data in its file. */
export const storeSqlite: PortalCheck = {
  id: 'store.sqlite',
  group: 'store',
  title: 'The database file can be used',
  of: 'portal',
  needs: [],
  run: async ({ env, disk, isDiskAnswering }) => {
    if (env.redisUrl !== null) return [skipped('needs a portal without REDIS_URL')];
    if (env.databasePath === ':memory:')
      return [
        warning(
          'in_memory',
          'Everything is lost when the portal ends.',
          'Set DATABASE_PATH to a file on a disk that stays.',
        ),
      ];
    const path = resolve(env.databasePath);
    if (!(await isDiskAnswering()))
      return [
        failed(
          'hangs',
          `The file system of ${path} does not answer.`,
          'Bring it back, such as the server of a network file system, or set DATABASE_PATH to a file on a disk of this machine.',
        ),
      ];
    const fault = existsSync(path) ? judgeFile(path, disk) : judgePlace(path, disk);
    if (fault !== null) return [fault];
    const doubts = [...(await judgeDisk(path, disk)), ...judgeModes(path)];
    if (doubts.length > 0) return doubts;
    return [ok(existsSync(path) ? `${path} can be used.` : `${path} can be made by the portal.`)];
  },
};

/** Null for a file that the portal can work with. */
function judgeFile(path: string, disk: Disk): Finding | null {
  const error = disk.fileWriteError(path) ?? disk.writeError(dirname(path));
  if (error !== null) return tellNotWritable(path, error);
  try {
    if (inspectSchema(path) !== 'newer') return null;
    return failed(
      'newer',
      `${path} was written by a later release, which has left nothing that this one can read.`,
      'Run that later release, or restore the copy that was made before it ran.',
    );
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'SQLITE_BUSY') return null;
    return failed(
      'unreadable',
      `${path} cannot be read as a database (${code}).`,
      'Restore a copy of it, or set DATABASE_PATH to the file of the portal.',
    );
  }
}

/** The same of a file that is not there yet. */
function judgePlace(path: string, disk: Disk): Finding | null {
  const error = disk.writeError(existingFolder(path));
  return error === null ? null : tellNotWritable(path, error);
}

function existingFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) || folder === path ? folder : existingFolder(folder);
}

function tellNotWritable(path: string, error: string): Finding {
  if (error === 'ENOSPC')
    return failed(
      'full',
      `There is no room left for ${path}.`,
      'Free space on the disk of DATABASE_PATH, or give it more.',
    );
  return failed(
    'not_writable',
    `The portal cannot write ${path} and its folder (${error}).`,
    `Set DATABASE_PATH to a file in a folder that the user of the portal can write, such as a mounted volume, or give ${dirname(path)} to that user.`,
  );
}

const scarceBytes = 200 * 1024 * 1024;

/** NFS, SMB in two versions, CIFS and 9P; https://man7.org/linux/man-pages/man2/statfs.2.html */
const networkTypes = [0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x01021997];

async function judgeDisk(path: string, disk: Disk): Promise<Finding[]> {
  const { freeBytes, type } = await disk.space(existingFolder(path));
  const findings: Finding[] = [];
  if (freeBytes < scarceBytes)
    findings.push(
      warning(
        'scarce',
        `There is room for ${Math.floor(freeBytes / 1024 / 1024)} MiB on the disk of ${path}.`,
        'Free space on the disk of DATABASE_PATH, or give it more.',
      ),
    );
  if (networkTypes.includes(type))
    findings.push(
      warning(
        'network',
        `${path} is on a network file system, on which the locks and the shared memory of SQLite cannot be relied on.`,
        'Set DATABASE_PATH to a file on a disk of this machine, or use REDIS_URL.',
      ),
    );
  return findings;
}

function judgeModes(path: string): Finding[] {
  const open = findOpenToOthers(path);
  if (open.length === 0) return [];
  const files = open.map(({ file, mode }) => `${file} (${mode})`);
  return [
    warning(
      'open_to_others',
      `Others on this machine may open what the portal keeps of people: ${files.join(', ')}.`,
      'Give the files the mode 600 and their folder 700.',
    ),
  ];
}
