import { randomBytes } from 'node:crypto';
import { openDatabase } from '../app/sqlite/database.server';
import { type Benchmark } from './benchmark';
import { figure, median, quantile } from './figures';
import { expectStatus, visitAll } from './load';
import { type SignedIn } from './people';
import { sessionsPages, setStage, type Stage, warmUp } from './stage';

interface Counts {
  rows: number;
  rounds: number;
  /** Pages of a round, at each portal. */
  pages: number;
}
const full: Counts = { rows: 1_000_000, rounds: 40, pages: 50 };
const quick: Counts = { rows: 3000, rounds: 1, pages: 3 };
const sessionsEach = 5;

/** What a warm page waits for while a portal removes portal sessions that are over, against one that has none. */
export const expiredRows: Benchmark = {
  title: 'Pages while a million expired rows are removed',
  async run(options) {
    const { rows, rounds, pages } = options.quick ? quick : full;
    const busy = await setStage({ prepareDatabase: (path) => fillWithExpired(path, rows) });
    const calm = await setStage().catch(async (error: unknown) => {
      await busy.stop();
      throw error;
    });
    try {
      const stages = { busy: await prepared(busy), calm: await prepared(calm) };
      const before = countExpired(busy.databasePath);
      const latencies = { busy: [] as number[], calm: [] as number[] };
      for (let round = 0; round < rounds; round += 1)
        for (const which of ['busy', 'calm'] as const)
          latencies[which].push(...(await load(stages[which], pages)));
      const after = countExpired(busy.databasePath);
      const slowest = (values: number[]) =>
        quantile(
          values.sort((a, b) => a - b),
          0.99,
        );
      return [
        figure('expired rows at the first page', 'rows', before),
        // Whatever was measured was measured while there was something to remove.
        figure('expired rows after the last page', 'rows', after, {
          atLeast: options.quick ? 0 : 1,
        }),
        figure('rows removed meanwhile', 'rows', before - after, {
          atLeast: options.quick ? 0 : 1,
        }),
        figure('page meanwhile: latency', 'ms', latencies.busy),
        figure('page without expired rows: latency', 'ms', latencies.calm),
        figure(
          'median latency meanwhile against without',
          'ratio',
          median(latencies.busy) / median(latencies.calm),
          { atMost: 1.5 },
        ),
        figure(
          '99 of 100 pages meanwhile against without',
          'ratio',
          slowest(latencies.busy) / slowest(latencies.calm),
          { atMost: 2 },
        ),
      ];
    } finally {
      await Promise.all([busy.stop(), calm.stop()]);
    }
  },
};

interface Prepared {
  url: string;
  person: SignedIn;
}

async function prepared(stage: Stage): Promise<Prepared> {
  const [portal] = stage.portals;
  const [person] = await stage.signIn(1, sessionsEach);
  if (portal === undefined || person === undefined) throw new TypeError('There is no portal.');
  await warmUp(portal.url, [person]);
  await load({ url: portal.url, person }, 20);
  return { url: portal.url, person };
}

async function load({ url, person }: Prepared, count: number): Promise<number[]> {
  const answers = await visitAll(sessionsPages([url], [person], count), { connections: 1 });
  expectStatus(answers);
  return answers.map(({ durationMs }) => durationMs);
}

/** Portal sessions with everything a real one has, all of them over; the dearest rows there are, with four indexes. */
function fillWithExpired(path: string, rows: number): void {
  const database = openDatabase(path);
  database.pragma('synchronous = OFF');
  const insert = database.prepare(`
    INSERT INTO portal_sessions VALUES ('x', ?, 'https://tenant.example/', ?, ?, 1, 1, '[]', 1, 1, ?, ?, NULL, NULL)`);
  const profile = JSON.stringify({ name: 'Ada', email: 'ada@example.com', timeZone: null });
  database.transaction(() => {
    for (let row = 0; row < rows; row += 1)
      insert.run(randomBytes(32), `auth0|${row}`, randomBytes(16).toString('hex'), row, profile);
  })();
  database.close();
}

function countExpired(path: string): number {
  const database = openDatabase(path);
  const count = database.prepare("SELECT count(*) FROM portal_sessions WHERE scope = 'x'").pluck();
  const rows = Number(count.get());
  database.close();
  return rows;
}
