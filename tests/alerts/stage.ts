import { randomBytes } from 'node:crypto';
import { parseEnv } from '~/env.server';
import { createServices } from '~/services.server';
import { MANAGEMENT, PORTAL } from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import type { Person } from '../../tenant/state/accounts';
import { type MailServer, startMailServer } from '../mail-server';
import { type RedisServer, startRedisServer } from '../redis-server';
import { Browser } from '../tenant/browser';
import { freePorts, type PortalServer, startPortal, startTenant } from '../../e2e/servers';
import { Tenant } from '../../e2e/tenant';
import { type SlowWay, startSlowWay } from './slow-way';

/** Two portals on one Redis, with a tenant and a mail server, all of which may be mistreated. */
export interface Stage {
  tenant: Tenant;
  redis: RedisServer;
  /** Between the portals and Redis. */
  wayToRedis: SlowWay;
  mail: MailServer;
  portals: readonly [PortalServer, PortalServer];
  metricsPorts: readonly number[];
  /** Starts a portal from another build in the place of the second one, which must have ended. */
  startInsteadOfSecond(checkout: string): Promise<PortalServer>;
  /** Has the portals send so many mails. */
  sendMails(to: string, count?: number): Promise<void>;
  stop(): Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const one of stops.reverse()) await one();
  };
  try {
    const onFinished = (one: () => Promise<void> | void) => void stops.push(one);
    const [portOne = 0, portTwo = 0, ...metricsPorts] = await freePorts(4);
    const redis = await startRedisServer(onFinished);
    const wayToRedis = await startSlowWay(redis.port);
    onFinished(() => wayToRedis.stop());
    const mail = await startMailServer(onFinished);
    const server = await startTenant(`http://127.0.0.1:${portOne}`);
    onFinished(() => server.stop());
    const shared = {
      REDIS_URL: `redis://127.0.0.1:${wayToRedis.port}`,
      SESSION_SECRETS: randomBytes(32).toString('base64url'),
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'Latchkey <account@latchkey.example>',
    };
    const start = async (port: number, metricsPort = 0, checkout?: string) => {
      const own = { ...shared, METRICS_PORT: String(metricsPort) };
      const portal = await startPortal(server.url, port, own, [], checkout);
      onFinished(() => portal.stop());
      return portal;
    };
    const portals = [
      await start(portOne, metricsPorts[0]),
      await start(portTwo, metricsPorts[1]),
    ] as const;
    const services = createServices(
      parseEnv({
        ...shared,
        APP_BASE_URL: portals[0].url,
        AUTH0_ISSUER_BASE_URL: server.url,
        AUTH0_CLIENT_ID: PORTAL.clientId,
        AUTH0_CLIENT_SECRET: PORTAL.clientSecret,
        AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
        AUTH0_CLIENT_SECRET_MGMT: MANAGEMENT.clientSecret,
        LOG_LEVEL: 'fatal',
      }),
    );
    onFinished(() => services.close());
    return {
      tenant: new Tenant(server.url),
      redis,
      wayToRedis,
      mail,
      portals,
      metricsPorts,
      startInsteadOfSecond: (checkout) => start(portTwo, metricsPorts[1], checkout),
      async sendMails(to, count = 1) {
        for (let index = 0; index < count; index += 1)
          await services.mail?.send(randomBytes(8).toString('hex'), 'auth0|ada', {
            to,
            locale: 'en',
            subject: 'Subject',
            heading: 'Heading',
            paragraphs: ['Text'],
          });
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Somebody in a browser, without a window. */
export class Visitor {
  readonly #browser = new Browser();
  readonly #portal: PortalServer;
  readonly #person: Person;

  constructor(portal: PortalServer, person: Person = INES) {
    this.#portal = portal;
    this.#person = person;
  }

  /** Signs in as far as that goes, and gives the status of the last page. */
  async signIn(): Promise<number> {
    const toTenant = await this.#browser.visit(`${this.#portal.url}/auth/login`);
    if (toTenant.url.origin === this.#portal.url) return toTenant.response.status;
    const login = await this.#browser.visit(toTenant.url);
    const { email: username, password } = this.#person;
    const back = login.url.pathname.startsWith('/u/login')
      ? await this.#browser.visit(login.url, {
          method: 'POST',
          body: new URLSearchParams({ username, password }),
        })
      : login;
    if (back.url.origin !== this.#portal.url) return back.response.status;
    return (await this.#browser.visit(back.url)).response.status;
  }

  async open(path: string): Promise<string> {
    return (await this.#browser.visit(this.#portal.url + path)).response.text();
  }

  /** Ends a session of the list that has not ended, and is not the one of this browser. */
  async endSession(): Promise<void> {
    const list = await this.open('/account/sessions');
    const links = [...list.matchAll(/href="(\/account\/sessions\/[\w-]{40,})"/g)];
    for (const [, path = ''] of links.reverse()) {
      const form = /<form id="sign-out"[\s\S]*?<\/form>/.exec(await this.open(path))?.[0] ?? '';
      const token = /name="form_token" value="([^"]+)"/.exec(form)?.[1];
      if (token === undefined) continue;
      await this.#browser.send(this.#portal.url + path, {
        method: 'POST',
        headers: { origin: this.#portal.url, 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ form_token: token, intent: 'end' }),
      });
      return;
    }
    throw new Error(`No session of the ${links.length} on the page can be ended.`);
  }
}
