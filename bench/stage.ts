import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createLogger } from '../app/log/logger.server';
import { paths } from '../app/paths';
import { pageSize } from '../app/sessions/arrange-sessions';
import { openStores, type Stores } from '../app/services/stores.server';
import { tenantSecrets } from '../app/services/tenant-scope.server';
import { type PortalServer, startPortal, startTenant } from '../e2e/servers';
import { Tenant } from '../e2e/tenant';
import { PORTAL } from '../tenant/seed/applications';
import { freePort } from '../tests/free-port.mjs';
import { type OnFinished, startRedisServer } from '../tests/redis-server';
import { type Visit } from './load';
import { createPeople, type People, type SignedIn } from './people';

/** A tenant, portals that share one store, and people who are signed in to them. */
export interface Stage extends People {
  tenant: Tenant;
  portals: readonly RunningPortal[];
  databasePath: string;
  stop(): Promise<void>;
}

export interface RunningPortal {
  url: string;
  metricsUrl: string;
  /** Where the portal's pages are served from constants; only with `withFloor`. */
  floorUrl: string;
  /** Asks `probe.mjs` inside the portal. */
  measure(question: 'cpuMs' | 'heapBytes' | 'residentBytes' | 'allocatedBytes'): Promise<number>;
  startCountingAllocations(): Promise<void>;
}

interface StageOptions {
  /** So many portals; more than one share a Redis server. */
  portals?: number;
  withFloor?: boolean;
  /** Another portal on the same database for each folder: the build of another checkout. */
  otherCheckouts?: readonly string[];
  tenantEnvironment?: Record<string, string>;
  /** Puts something into the database file before the portals start. */
  prepareDatabase?: (path: string) => void;
}

/** Another for each process, as several may look for free ports at the same time. */
const firstPort = 18_000 + (process.pid % 100) * 40;

export async function setStage({
  portals: portalCount = 1,
  withFloor = false,
  otherCheckouts = [],
  tenantEnvironment = {},
  prepareDatabase,
}: StageOptions = {}): Promise<Stage> {
  const stops: (() => unknown)[] = [];
  const stop = async () => {
    for (const one of stops.reverse()) await one();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'latchkey-bench-'));
    stops.push(() => rm(folder, { recursive: true, force: true }));
    const redisUrl = portalCount > 1 ? await startRedis((end) => stops.push(end)) : null;
    const taken: number[] = [];
    const nextPort = async () => {
      const port = await freePort(firstPort, taken);
      taken.push(port);
      return port;
    };
    const ports = [];
    for (const checkout of [...Array<undefined>(portalCount), ...otherCheckouts])
      ports.push({
        checkout,
        port: await nextPort(),
        floor: await nextPort(),
        metrics: await nextPort(),
      });
    const server = await startTenant(`http://127.0.0.1:${ports[0]?.port}`, tenantEnvironment);
    stops.push(() => server.stop());

    const secret = randomBytes(32).toString('base64url');
    const databasePath = join(folder, 'latchkey.sqlite');
    prepareDatabase?.(databasePath);
    const portals: RunningPortal[] = [];
    for (const { checkout, port, floor, metrics } of ports) {
      const portal = await startPortal(
        server.url,
        port,
        {
          SESSION_SECRETS: secret,
          DATABASE_PATH: databasePath,
          FLOOR_PORT: String(floor),
          METRICS_PORT: String(metrics),
          ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
        },
        [
          '--expose-gc',
          `--import=${new URL('probe.mjs', import.meta.url).href}`,
          ...(withFloor ? [`--import=${new URL('floor.mjs', import.meta.url).href}`] : []),
        ],
        checkout,
      );
      stops.push(() => portal.stop());
      const at = (other: number) => `http://127.0.0.1:${other}`;
      portals.push(runningPortal(portal, { floorUrl: at(floor), metricsUrl: at(metrics) }));
    }

    const log = createLogger({ level: 'warn', format: 'json' });
    const env = {
      databasePath,
      redisUrl,
      sessionSecrets: [secret],
      issuerBaseUrl: server.url,
      clientId: PORTAL.clientId,
    } satisfies Parameters<typeof openStores>[0];
    const stores = openStores(env, { now: Date.now, log });
    stops.push(() => stores.close());
    const tenant = new Tenant(server.url);
    const people = createPeople({ tenant, stores, secrets: tenantSecrets(env) });
    await untilReady(stores);
    return { tenant, portals, databasePath, ...people, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startRedis(onFinished: OnFinished): Promise<string> {
  const { url } = await startRedisServer(onFinished);
  return url;
}

async function untilReady(stores: Stores): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isReady = await stores.portalSessionStore.ping().then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await pause(50);
  }
  throw new Error('The store does not answer.');
}

function runningPortal(
  { url, child }: PortalServer,
  others: Pick<RunningPortal, 'floorUrl' | 'metricsUrl'>,
): RunningPortal {
  const ask = async (question: string): Promise<unknown> => {
    const answered = once(child, 'message');
    child.send(question);
    const [message] = (await answered) as [{ answer: unknown }];
    return message.answer;
  };
  return {
    url,
    ...others,
    measure: async (question) => Number(await ask(question)),
    startCountingAllocations: async () => void (await ask('startCountingAllocations')),
  };
}

/** The page of a person's sessions, as their browser asks a portal for it. */
export function sessionsPage(url: string, { cookie }: SignedIn): Visit {
  return { url: url + paths.sessions, cookie };
}

/** So many visits of the sessions page, the people taking turns. */
export function* sessionsPages(
  urls: readonly string[],
  people: readonly SignedIn[],
  count: number,
): Generator<Visit> {
  for (let index = 0; index < count; index += 1) {
    const person = people[index % people.length];
    const url = urls[index % urls.length];
    if (person !== undefined && url !== undefined) yield sessionsPage(url, person);
  }
}

/** A long list may take more time than a page has where the machine is busy; what was not read is read again. */
const warmUpAttempts = 5;

/**
 * Loads each person's page, so that their lists are known; one after the other, as the portal does not
 * know before the tenant's first answer how many it may ask for at once.
 *
 * @throws where a page does not show as many sessions as it has room for, since figures of half a page mean
 * nothing.
 */
export async function warmUp(portalUrl: string, people: readonly SignedIn[]): Promise<void> {
  for (const person of people) {
    const { url, cookie = '' } = sessionsPage(portalUrl, person);
    let answer = await fetch(url, { headers: { cookie } });
    for (let attempt = 1; !answer.ok && attempt < warmUpAttempts; attempt += 1)
      answer = await fetch(url, { headers: { cookie } });
    const shown = (await answer.text()).match(/<li id="session-/g)?.length ?? 0;
    const expected = Math.min(person.sessionIds.length, pageSize);
    if (shown !== expected)
      throw new Error(`${shown} of ${expected} sessions are shown, with status ${answer.status}.`);
  }
}

/** How many requests the tenant has had since `forgetCalls`: to the Management API, and for its tokens. */
export async function countCalls(tenant: Tenant): Promise<{ calls: number; tokens: number }> {
  const answer = await tenant.control('GET', '/requests');
  const { requests } = (await answer.json()) as { requests: { area: string }[] };
  const of = (...areas: string[]) => requests.filter(({ area }) => areas.includes(area)).length;
  return { calls: of('management', 'revoke'), tokens: of('token') };
}

export async function forgetCalls(tenant: Tenant): Promise<void> {
  await tenant.control('DELETE', '/requests');
}
