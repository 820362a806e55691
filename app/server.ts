import { type Server } from 'node:http';
import * as build from '@remix-run/dev/server-build';
import { broadcastDevReady } from '@remix-run/node';
import { boundLookUps } from './bound-look-ups';
import { plainText } from './brand/plain-text';
import { type Env, parseEnv } from './env.server';
import { exitOnCrash } from './server/crash.server';
import { createHealth } from './server/health.server';
import { defaultLocale } from './i18n/locales';
import { createHttpServer, httpLimits } from './server/http-server.server';
import { createMetricsPort, listenAt } from './server/metrics-port.server';
import { createPortalApp } from './server/portal-app.server';
import { watchReadiness } from './server/portal-readiness.server';
import { tellStartFailure } from './server/start-failure.server';
import { createDrain, stopInTime } from './server/stopping.server';
import { createStatus } from './server/status.server';
import { lookForTenant } from './services/look-for-tenant.server';
import { createServices, type Services } from './services.server';
import { requireAnsweringDisk } from './sqlite/answering-disk.server';
import { outgoingProxyFacts } from './tenant-calls/outgoing-proxy';

boundLookUps(process.env);
const { env, services } = await startUp();
exitOnCrash(services.log);
const drain = createDrain({
  durationMs: env.shutdownDrainMs,
  onBegin: () => services.log.info({ event: 'stopping' }, 'stopping'),
  onEnd: stop,
});
const readiness = watchReadiness(env, services, drain.hasBegun);
const health = createHealth(readiness);
/** Of what is refused before its language is known. */
const look = {
  brand: env.brand,
  support: env.operator.support,
  locale: defaultLocale,
  translate: services.translator(defaultLocale),
};
const server = createHttpServer(
  createPortalApp(env, services, build, health),
  { ...httpLimits, keepAliveMs: env.keepAliveMs },
  (text) => plainText(text, look),
  drain.hasBegun,
);

let metricsServer: Server | undefined;

server.on('error', fail);
server.listen(env.port, env.host, () => {
  services.log.info({ event: 'started', url: env.appBaseUrl }, `Latchkey is at ${env.appBaseUrl}`);
  if (env.outgoingProxy !== null)
    services.log.info(
      { event: 'proxy.outgoing', ...outgoingProxyFacts(env.outgoingProxy) },
      'calls to the tenant go through the proxy of HTTPS_PROXY',
    );
  if (env.isSecure && env.trustProxy === 0)
    services.log.warn(
      { event: 'proxy.missing' },
      'APP_BASE_URL is https, which takes a proxy in front, and TRUST_PROXY is 0: all clients count as one, and share its limits.',
    );
  void readiness();
  void lookForTenant(services);
  const { background, jobRunner, removeExpired } = services;
  background.run('durable jobs', jobRunner.run(background.stopping));
  background.run('clean-up', removeExpired(background.stopping));
  if (process.env.NODE_ENV === 'development') void broadcastDevReady(build);
});
if (env.metricsPort !== null) {
  const { metrics } = services;
  metrics.watchProcess();
  metrics.watchReadiness(async () => (await readiness()) === 'ready');
  metricsServer = createMetricsPort({
    read: () => metrics.read(),
    health,
    status: createStatus({
      ...services,
      instance: env.instance,
      readiness,
    }),
  });
  listenAt(metricsServer, { host: env.metricsHost, port: env.metricsPort }).catch(fail);
}
// Not once: a signal that comes again ends the drain, and must not cut off what is under way.
process.on('SIGTERM', drain.begin);
process.on('SIGINT', drain.begin);

/** Ends with 1 where something is wrong with the configuration or the files it names. */
async function startUp(): Promise<{ env: Env; services: Services }> {
  try {
    const parsed = parseEnv(process.env);
    if (parsed.redisUrl === null) await requireAnsweringDisk(parsed.databasePath);
    return { env: parsed, services: createServices(parsed) };
  } catch (error) {
    tellStartFailure(error);
    process.exit(1);
  }
}

function fail(error: unknown): void {
  services.log.fatal({ event: 'listen.failed', err: error }, 'cannot listen');
  process.exitCode = 1;
  drain.end();
}

/** Answers what is under way, takes nothing new, and leaves in time. */
function stop(): void {
  const { log, background, close } = services;
  background.stop();
  stopInTime(server, {
    onClosed: async () => {
      await background.settled();
      metricsServer?.close();
      close();
      log.flush();
    },
    onOverdue: () => {
      log.warn(
        { event: 'stopping.overdue', work: background.underWay() },
        'something would not end in time',
      );
      log.flush();
      process.exit();
    },
    onRest: () => process.exit(),
  });
}
