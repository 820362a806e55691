import { createClient } from 'redis';
import { INES } from '../../tenant/seed/people';
import { type Fault } from './fault';
import { type People } from './people';
import { type Stage } from './stage';

/** What becomes of the store that portals share. */
export function storeFaults(
  { tenant, redis, wayToRedis, portals: [first, second] }: Stage,
  people: People,
): readonly Fault[] {
  const { signInAnew, openSessions, readAnew, endAtTenant } = people;

  return [
    {
      // First, as it counts what others lose too.
      alerts: ['LatchkeyTokensNotKept'],
      name: 'the store is lost at every restart',
      meanwhile: async () => {
        await redis.kill();
        await redis.start();
        await first.restart();
        await readAnew();
      },
      // It counts by the day.
    },
    {
      alerts: ['LatchkeyStoreFails', 'LatchkeyPagesFail'],
      name: 'Redis is killed',
      plant: async () => {
        await signInAnew();
        await redis.kill();
      },
      meanwhile: openSessions,
      remedy: () => redis.start(),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyLogoutTokensLost'],
      name: 'Redis is killed when a session ends at the tenant',
      plant: async () => {
        await signInAnew();
        await redis.kill();
        await tenant.control('POST', '/sessions/end', { email: INES.email });
      },
      remedy: () => redis.start(),
      afterwards: endAtTenant,
    },
    {
      alerts: ['LatchkeyStoreSlow'],
      name: 'Redis is far away',
      plant: async () => wayToRedis.delay(250),
      meanwhile: openSessions,
      remedy: async () => wayToRedis.delay(0),
      afterwards: readAnew,
    },
    {
      alerts: ['LatchkeyRecordsUnreadable'],
      name: 'another program writes over what Redis keeps',
      meanwhile: async () => {
        await signInAnew();
        await writeOverPortalSessions(redis.url);
        await openSessions();
      },
      afterwards: signInAnew,
    },
    {
      alerts: ['LatchkeyNotReady'],
      asked: 'second',
      name: 'a portal starts while Redis is away',
      plant: async () => {
        await redis.kill();
        await second.restart();
      },
      remedy: () => redis.start(),
    },
  ];
}

async function writeOverPortalSessions(url: string): Promise<void> {
  const client = createClient({ url });
  await client.connect();
  try {
    for (const key of await client.keys('*:session:*')) await client.set(key, '{');
  } finally {
    client.destroy();
  }
}
