import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { errorCode } from '~/error-code';

/** What stands before the description at the end of the file (MaxMind DB File Format 2.0, “Database Metadata”). */
const marker = Buffer.concat([Buffer.from([0xab, 0xcd, 0xef]), Buffer.from('MaxMind.com')]);
const longestDescriptionBytes = 131_072;

/** The path of a database in MaxMind's format. Its end alone is read: a database of cities has a hundred megabytes. */
export const placesFile = z.string().superRefine((path, context) => {
  const message = problemOf(path);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

function problemOf(path: string): string | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    return `names a file that cannot be read (${errorCode(error) ?? 'unknown'})`;
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return 'names something that is not a file';
    const end = Buffer.alloc(Math.min(stat.size, longestDescriptionBytes));
    readSync(file, end, 0, end.length, stat.size - end.length);
    return end.includes(marker) ? null : 'names a file that is no database of MaxMind’s format';
  } finally {
    closeSync(file);
  }
}
