import { existsSync, rmSync } from 'node:fs';
import { type Env, parseEnv } from '~/env.server';
import { sweepKeys } from '~/redis/sweep-keys.server';
import { tenantScope } from '~/services/tenant-scope.server';
import { requireAnsweringDisk } from '~/sqlite/answering-disk.server';
import { copyDatabase } from '~/sqlite/copy-database.server';
import { claimDatabase } from '~/sqlite/sole-portal.server';
import { onlyFile, tellRows, whatComesBack } from './back-up.server';
import { readCommandLine } from './command-line';
import { type ExitCode, exitCodeOf, type ProgramCall, UpkeepError, UsageError } from './program';
import { recordsThatComeBack } from './what-comes-back';

const usage = `Usage: restore FILE           puts a copy of the database in its place
       restore --redis        tells what a restored Redis has to lose
       restore --redis --yes  removes that
       --dotenv PATH          read from this file, where there is one, what the environment does not have`;

/**
 * `npm run restore`: makes a copy of a store fit for portals, which are not running. Of a file, whoever made it, the
 * part that may come back is put in the place of the database; of a restored Redis the other part is removed.
 */
export function restore(call: ProgramCall): Promise<ExitCode> {
  return exitCodeOf(call, usage, async () => {
    const { names, given, env: source } = readCommandLine(call, ['redis', 'yes']);
    if (!given.has('redis')) {
      if (given.has('yes')) throw new UsageError('Only --redis goes with --yes.');
      const file = onlyFile(names);
      return restoreFile(call, parseEnv(source), file);
    }
    if (names.length > 0) throw new UsageError('A file is no Redis: name one or the other.');
    const env = parseEnv(source);
    if (env.redisUrl === null) throw new UpkeepError('There is no REDIS_URL.');
    return restoreRedis(call, env, env.redisUrl, given.has('yes'));
  });
}

async function restoreFile(
  call: ProgramCall,
  { databasePath, redisUrl }: Pick<Env, 'databasePath' | 'redisUrl'>,
  file: string,
): Promise<void> {
  if (redisUrl !== null)
    throw new UpkeepError('This portal keeps its data in Redis (REDIS_URL): use --redis.');
  await requireAnsweringDisk(databasePath, 'DATABASE_PATH', call.isDiskAnswering);
  await requireAnsweringDisk(file, 'The copy', call.isDiskAnswering);
  if (!existsSync(file)) throw new UpkeepError(`There is no file at ${file}.`);
  if (existsSync(databasePath))
    throw new UpkeepError(`Move the database at ${databasePath} away first.`);
  const claim = claimDatabase(databasePath);
  if (!claim.isSole) throw new UpkeepError('A portal is running on that database: stop it first.');
  try {
    // What SQLite kept next to a former file is of that file.
    for (const end of ['-wal', '-shm']) rmSync(`${databasePath}${end}`, { force: true });
    tellRows(call, copyDatabase(file, databasePath, whatComesBack));
  } finally {
    claim.release();
  }
  call.say(`The database is at ${databasePath}: start the portal. Everybody has to sign in again.`);
}

async function restoreRedis(
  { say }: ProgramCall,
  env: Pick<Env, 'issuerBaseUrl' | 'clientId'>,
  url: string,
  isRemoving: boolean,
): Promise<void> {
  const { kept, left } = await sweepKeys(url, {
    keyPrefix: `latchkey:${tenantScope(env)}:`,
    stays,
    isRemoving,
  });
  say(`${kept} keys stay, ${left} ${isRemoving ? 'are removed' : 'go'}.`);
  say(
    isRemoving
      ? 'Start the portals. Everybody has to sign in again.'
      : 'Nothing was removed: stop the portals, and say --yes.',
  );
}

/** Whether what is kept under this name may come back. */
function stays(name: string): boolean {
  const [what = '', , kind = ''] = name.split(':');
  if (what === 'account-records') return recordsThatComeBack.some((known) => known === kind);
  return ['ended-auth0-session', 'ended-user', 'endings-of-user', 'used-once'].includes(what);
}
