import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personOfCrowd } from '../../tenant/seed/people';
import { startRedisServer } from '../../tests/redis-server';
import { freePorts, type PortalServer, startPortal, startTenant } from '../servers';
import { Tenant } from '../tenant';
import { scriptTrouble } from './foreign-script';
import type { Release } from './releases';
import { untilReady } from './slots';
import { checkSideBySide, type Kept } from './side-by-side';
import { signIn, WebClient } from './web-client';

/** Where both releases keep what they know. */
export type Store = 'Redis' | 'one SQLite file';

interface Places {
  store: Store;
  certificate: string;
  before: Release;
  current: Release;
}

/**
 * Lets the two releases run at once on one store, and has each do what the other must know of; then one after the other,
 * the way of an upgrade and back.
 */
export async function checkOneStore({
  store,
  certificate,
  before,
  current,
}: Places): Promise<Record<string, Kept[]>> {
  const stops: (() => Promise<void> | void)[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-store-'));
  stops.push(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const [front = 0, one = 0, other = 0] = await freePorts(3);
    const baseUrl = `http://127.0.0.1:${front}`;
    const portalUrl = (port: number) => `http://127.0.0.1:${port}`;
    const tenantServer = await startTenant(baseUrl, { TENANT_RATE_LIMIT: '1000/1000' });
    stops.push(() => tenantServer.stop());
    const tenant = new Tenant(tenantServer.url);
    const environment: Record<string, string> = {
      APP_BASE_URL: baseUrl,
      SESSION_SECRETS: randomBytes(32).toString('base64url'),
      DATABASE_PATH: join(folder, 'latchkey.sqlite'),
      ...(store === 'Redis' && {
        REDIS_URL: (await startRedisServer((stop) => stops.push(stop))).url,
      }),
    };
    const start = async (release: Release, port: number): Promise<PortalServer> => {
      const { checkout } = release;
      const portal = await startPortal(tenantServer.url, port, environment, [], checkout);
      stops.push(() => portal.stop());
      await untilReady(portal.url);
      return portal;
    };
    const firstOld = await start(before, one);
    const firstNew = await start(current, other);
    const common = { tenant, baseUrl, certificate, sharesLists: store === 'Redis' };
    const results: Record<string, Kept[]> = {};
    for (const [title, a, b] of [
      ['first the release before, then this one', one, other],
      ['first this release, then the one before', other, one],
    ] as const) {
      const pair = { one: portalUrl(a), other: portalUrl(b) };
      const firstPerson = 1000 * (Object.keys(results).length + 1);
      results[title] = await checkSideBySide({ ...common, ...pair, firstPerson });
      const from = a === one ? before : current;
      results[title].push(...(await checkScripts({ from, ...pair, front })));
    }
    await firstOld.end('SIGTERM');
    await firstNew.end('SIGTERM');
    results['upgraded, and gone back'] = await checkWayBack(
      async (release) => start(release, one),
      { ...common, at: portalUrl(one), before, current },
    );
    return results;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** A page of the one portal whose script is asked of the other. */
async function checkScripts(way: {
  from: Release;
  one: string;
  other: string;
  front: number;
}): Promise<Kept[]> {
  const { from, one, other, front } = way;
  const files = readdirSync(join(from.checkout, 'public', 'build'), {
    recursive: true,
    encoding: 'utf8',
  });
  const missing: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.js')))
    if ((await fetch(`${other}/build/${file}`)).status !== 200) missing.push(file);
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/';
    // The tenant's own logout tokens go nowhere, so that each portal is handed them by us.
    if (path.startsWith('/auth/backchannel-logout')) return answer.writeHead(502).end();
    const { port } = new URL(path.startsWith('/build/') ? other : one);
    const { method, headers } = asked;
    const passed = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(front, '127.0.0.1', resolve));
  try {
    const trouble = await scriptTrouble(`http://127.0.0.1:${front}`, personOfCrowd(front));
    return [
      {
        promise: 'each script of the one is answered by the other',
        problem: missing.length === 0 ? null : missing.join(', '),
      },
      {
        promise: 'a page whose script comes from the other works in a browser',
        problem: trouble.length === 0 ? null : trouble.join('; '),
      },
    ];
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** The release before, this one, and the one before again, one after the other in one place. */
async function checkWayBack(
  start: (release: Release) => Promise<PortalServer>,
  {
    at,
    baseUrl,
    certificate,
    before,
    current,
  }: { at: string; baseUrl: string; certificate: string; before: Release; current: Release },
): Promise<Kept[]> {
  const kept: Kept[] = [];
  const people: WebClient[] = [];
  for (const [turn, release] of [before, current, before, current].entries()) {
    const portal = await start(release);
    const client = new WebClient(baseUrl, certificate);
    people.push(client);
    const ask = (address: string, form?: Record<string, string>) =>
      client.ask(address, address.startsWith(baseUrl) ? { form, at } : { form });
    await signIn(ask, personOfCrowd(9000 + turn), `${baseUrl}/account`);
    const statuses: number[] = [];
    for (const person of people) statuses.push((await person.ask('/account', { at })).status);
    kept.push({
      promise: `start ${turn + 1}, the release ${release.name === 'this' ? 'now' : 'before'}: all who signed in still are`,
      problem: statuses.every((status) => status === 200) ? null : statuses.join(', '),
    });
    await portal.end('SIGTERM');
  }
  return kept;
}
