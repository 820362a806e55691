import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CertificateFiles } from '../../tests/certificate';
import { startRedisServer } from '../../tests/redis-server';
import { freePorts, startTenant } from '../servers';
import { Tenant } from '../tenant';
import { startProxy } from './proxy';
import { proxies, type ProxyKind } from './proxy-kinds';
import type { Release } from './releases';
import { Slots } from './slots';
import { type Asked, type Deed, judge, type Verdict } from './tally';
import { Visits } from './visits';

const visitors = 8;

/** What came of two portals behind a proxy whose releases were replaced under load. */
export interface Rolling {
  asked: readonly Asked[];
  verdict: Verdict;
  visits: number;
  busy: number;
  deeds: readonly Deed[];
  stopsMs: readonly number[];
  startsMs: readonly number[];
  lies: readonly string[];
  trouble: readonly string[];
}

interface Options {
  kind: ProxyKind;
  certificate: CertificateFiles;
  /** The releases that take over, first in one place and then in the other, and so on. */
  takeovers: readonly Release[];
  /** What runs in both places at first. */
  first: Release;
  what: 'stop' | 'kill';
}

/** Puts load on two portals behind a proxy, while one release after the other takes over in each place. */
export async function roll({
  kind,
  certificate,
  takeovers,
  first,
  what,
}: Options): Promise<Rolling> {
  const stops: (() => Promise<void> | void)[] = [];
  try {
    const redis = await startRedisServer((stop) => stops.push(stop));
    const [https = 0, http = 0, admin = 0, one = 0, other = 0] = await freePorts(5);
    const url = `https://localhost:${https}`;
    const tenantServer = await startTenant(url, {
      NODE_EXTRA_CA_CERTS: certificate.certificate,
      // Enough that no page waits for its turn.
      TENANT_RATE_LIMIT: '1000/1000',
    });
    stops.push(() => tenantServer.stop());
    const slots = new Slots({
      tenantUrl: tenantServer.url,
      ports: [one, other],
      environment: {
        APP_BASE_URL: url,
        SESSION_SECRETS: randomBytes(32).toString('base64url'),
        REDIS_URL: redis.url,
        TRUST_PROXY: '1',
        // The default, which the servers of other tests go without.
        SHUTDOWN_DRAIN_MS: '5000',
      },
    });
    stops.push(() => slots.stopAll());
    await slots.start(0, first);
    await slots.start(1, first);
    const portals = [`127.0.0.1:${one}`, `127.0.0.1:${other}`] as const;
    const proxy = await startProxy(kind, { ports: { https, http, admin }, portals, certificate });
    stops.push(() => proxy.stop());

    const tenant = new Tenant(tenantServer.url);
    const visits = new Visits({ tenant, baseUrl: url, certificate: certificate.certificate });
    await pause(3000);
    visits.begin(visitors);
    for (const [turn, release] of takeovers.entries()) {
      await pause(1000);
      if (what === 'stop') await slots.replaceByStop(turn % 2, release);
      else await slots.replaceByKill(turn % 2, release);
    }
    await visits.end();
    await slots.stopAll();
    return {
      asked: visits.asked,
      verdict: judge(visits.asked, slots.deeds, proxies[kind].retries),
      visits: visits.visits,
      busy: visits.busy,
      deeds: slots.deeds,
      stopsMs: slots.stopsMs,
      startsMs: slots.startsMs,
      lies: visits.lies,
      trouble: slots.trouble,
    };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
