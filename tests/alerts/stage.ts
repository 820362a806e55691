import { randomBytes } from 'node:crypto';
import { parseEnv } from '~/env.server';
import { createServices } from '~/services.server';
import { MANAGEMENT, PORTAL } from '../../tenant/seed/applications';
import { type MailServer, startMailServer } from '../mail-server';
import { type RedisServer, startRedisServer } from '../redis-server';
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
  /** What both portals are configured by, but for their addresses. */
  environment: Readonly<Record<string, string>>;
  /** Starts a portal from another build in the place of the second one, which must have ended. */
  startInsteadOfSecond(checkout: string): Promise<PortalServer>;
  /** Has the portals send so many mails. */
  sendMails(to: string, count?: number): Promise<void>;
  stop(): Promise<void>;
}

/** Has the clock of a portal go as wrong as a message says. */
const clock = new URL('./skewed-clock.mjs', import.meta.url).href;

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
    const tenantSettings = {
      AUTH0_ISSUER_BASE_URL: server.url,
      AUTH0_CLIENT_ID: PORTAL.clientId,
      AUTH0_CLIENT_SECRET: PORTAL.clientSecret,
      AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
      AUTH0_CLIENT_SECRET_MGMT: MANAGEMENT.clientSecret,
    };
    const start = async (port: number, metricsPort = 0, checkout?: string) => {
      const own = { ...shared, METRICS_PORT: String(metricsPort) };
      const portal = await startPortal(server.url, port, own, ['--import', clock], checkout);
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
        ...tenantSettings,
        APP_BASE_URL: portals[0].url,
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
      environment: { ...shared, ...tenantSettings },
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
