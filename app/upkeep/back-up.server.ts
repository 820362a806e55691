import { existsSync } from 'node:fs';
import { parseEnv } from '~/env.server';
import { requireAnsweringDisk } from '~/sqlite/answering-disk.server';
import { copyDatabase, type CopiedRows } from '~/sqlite/copy-database.server';
import { readCommandLine } from './command-line';
import { type ExitCode, exitCodeOf, type ProgramCall, UpkeepError, UsageError } from './program';
import { recordsThatComeBack, tablesThatComeBack } from './what-comes-back';

const usage = `Usage: backup FILE
       --dotenv PATH  read from this file, where there is one, what the environment does not have`;

/** `npm run backup -- FILE`: copies the database of a portal, running or not, to a file that is not there yet. */
export function backUp(call: ProgramCall): Promise<ExitCode> {
  return exitCodeOf(call, usage, async () => {
    const { names, env } = readCommandLine(call);
    const file = onlyFile(names);
    const { databasePath, redisUrl } = parseEnv(env);
    if (redisUrl !== null)
      throw new UpkeepError(
        'This portal keeps its data in Redis (REDIS_URL), which has its own means: see docs/backup.md.',
      );
    await requireAnsweringDisk(databasePath, 'DATABASE_PATH', call.isDiskAnswering);
    await requireAnsweringDisk(file, 'The copy', call.isDiskAnswering);
    if (!existsSync(databasePath))
      throw new UpkeepError(`There is no database at ${databasePath}.`);
    tellRows(call, copyDatabase(databasePath, file, whatComesBack));
    call.say(`The copy is at ${file}.`);
  });
}

export const whatComesBack = { tables: tablesThatComeBack, recordKinds: recordsThatComeBack };

/** @throws {UsageError} */
export function onlyFile(names: readonly string[]): string {
  const [file, ...more] = names;
  if (file === undefined || file.trim() === '' || more.length > 0)
    throw new UsageError('Name one file.');
  return file;
}

/** Says for each table with rows how many were kept, and how many were left out. */
export function tellRows({ say }: Pick<ProgramCall, 'say'>, rows: CopiedRows): void {
  for (const [table, { kept, left }] of Object.entries(rows))
    if (kept + left > 0) say(`${table}: ${kept} kept, ${left} left out`);
}
