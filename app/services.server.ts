import { type Env } from './env.server';
import { createLogger, type Logger } from './log/logger.server';
import { readRelease, type Release } from './release.server';
import { type MailDelivery } from './mail/mail-delivery';
import { createMetrics, type Metrics } from './metrics/metrics.server';
import { type JobRunner } from './jobs/job-runner.server';
import { type PersonalJobs } from './jobs/jobs';
import { type EventLoopLag, watchEventLoop } from './metrics/event-loop.server';
import { type BackgroundWork, createBackgroundWork } from './request/background-work.server';
import { type PortalServices } from './request/context';
import { createAccountServices } from './services/account.server';
import { createDataServices } from './services/data.server';
import { createCoreServices } from './services/core.server';
import { createDeletionHandlers } from './services/deletion.server';
import { createEndingHandlers } from './services/endings.server';
import { createJobServices } from './services/jobs.server';
import { createReceiptServices } from './services/receipts.server';
import { createMyAccountServices } from './services/my-account.server';
import { createMailServices } from './services/mail.server';
import { createSecurityHandlers } from './services/security.server';
import { type PortalState } from './services/portal-state';
import { createSessionServices } from './services/sessions.server';
import { createSignInServices } from './services/sign-in.server';
import { measureStores } from './services/measured-stores.server';
import { openStores } from './services/stores.server';
import { createMeasuredTenantApi } from './services/tenant-api.server';
import { tenantSecrets } from './services/tenant-scope.server';
import { boundFetch, briefAnswers } from './tenant-calls/bounded-fetch.server';
import { currentWork } from './tracing/current-work.server';
import { traceFetch } from './tracing/traced-fetch.server';
import { fetchThrough } from './tenant-calls/proxied-fetch.server';

/** What routes may use, and what only the program itself does. */
export interface Services extends PortalServices {
  metrics: Metrics;
  eventLoop: EventLoopLag;
  jobRunner: Pick<JobRunner, 'run' | 'runDue'>;
  jobsOfPerson: PersonalJobs;
  background: BackgroundWork;
  state: PortalState;
  release: Release;
  /** Removes what is over from the stores until the signal aborts. */
  removeExpired: (stopping: AbortSignal) => Promise<void>;
  close: () => void;
}

/** What the outside world is, so that a test can put its own in place. */
export interface Platform {
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  log?: Logger;
  /** Takes mails instead of the mail server. */
  mailDelivery?: MailDelivery;
}

/** Joins configuration and parts. Opens the stores; calls nobody else. */
export function createServices(
  configured: Env,
  platform: Platform = { fetch: fetchThrough(configured.outgoingProxy), now: Date.now },
): Services {
  const { now } = platform;
  const env = { ...configured, sessionSecrets: tenantSecrets(configured) };
  const tracedFetch = traceFetch(platform.fetch);
  const fetch = boundFetch(tracedFetch);
  const briefFetch = boundFetch(tracedFetch, briefAnswers);
  const release = readRelease();
  const log = platform.log ?? createPortalLog(env, release);
  const metrics = createMetrics({ release, now });
  const stores = measureStores(
    openStores(env, { now, log, countUnreadable: (kind) => metrics.unreadableRecord(kind) }),
    metrics,
  );
  const readAt: Record<'metadata' | 'keys', number | null> = { metadata: null, keys: null };
  const {
    sessions: directory,
    isCircuitOpen,
    tokenRenewAt,
    ...tenantApi
  } = createMeasuredTenantApi({
    env,
    fetch,
    now,
    log,
    metrics,
    stores,
  });
  const eventLoop = watchEventLoop();
  metrics.watchEventLoop(() => eventLoop.lagMs());
  const background = createBackgroundWork(log);
  const { jobs, jobsOfPerson, createRunner } = createJobServices({
    env,
    now,
    log,
    metrics,
    stores,
  });
  const core = createCoreServices({ env, log, now, stores, background, metrics });
  const account = createAccountServices({ env, fetch, now, log, stores, tenantApi });
  const myAccount = createMyAccountServices({ env, fetch: briefFetch, now, log, metrics, stores });
  const { mail, handlers: mailHandlers } = createMailServices({
    env,
    jobs,
    now,
    translator: core.translator,
    ...(platform.mailDelivery ? { delivery: platform.mailDelivery } : {}),
  });
  const { receipts, handlers: receiptHandlers } = createReceiptServices({
    env,
    log,
    now,
    core,
    account,
    stores,
    durable: { jobs, mail },
    background,
  });
  const sessions = createSessionServices({ env, directory, stores });
  const signIn = createSignInServices({
    env,
    fetch: briefFetch,
    now,
    metrics,
    stores,
    tenantApi,
    onRead: (what) => (readAt[what] = now()),
  });
  metrics.watchKeys(() => readAt.keys);
  const { data, handlers: dataHandlers } = createDataServices(env, {
    ...core,
    ...sessions,
    ...signIn,
    ...account,
    appBaseUrl: env.appBaseUrl,
    jobs,
    mail,
  });
  const securityHandlers = createSecurityHandlers({
    ...core,
    ...sessions,
    ...signIn,
    ...account,
    ...receipts,
    jobs,
  });
  const deletionHandlers = createDeletionHandlers({
    ...core,
    ...sessions,
    ...signIn,
    ...account,
    ...receipts,
    jobs,
    mail,
    appBaseUrl: env.appBaseUrl,
    isOffered: env.operator.deletion.by === 'person' && env.operator.sections.data === 'edit',
  });
  const endingHandlers = createEndingHandlers({
    ...core,
    ...sessions,
    ...signIn,
    ...account,
    jobs,
  });
  return {
    ...core,
    ...signIn,
    ...sessions,
    ...account,
    ...myAccount,
    ...receipts,
    ...data,
    jobs,
    jobsOfPerson,
    mail,
    metrics,
    eventLoop,
    jobRunner: createRunner([
      ...mailHandlers,
      ...receiptHandlers,
      ...securityHandlers,
      ...deletionHandlers,
      ...dataHandlers,
      ...endingHandlers,
    ]),
    background,
    release,
    state: {
      startedAt: now(),
      store: { ...stores.kept, ping: joined(() => stores.portalSessionStore.ping()) },
      tenantReadAt: { metadata: () => readAt.metadata, keys: () => readAt.keys },
      managementApi: { tokenRenewAt, isCircuitOpen },
    },
    removeExpired: stores.removeExpired,
    close: () => {
      eventLoop.stop();
      stores.close();
    },
  };
}

/** Those who ask meanwhile share an answer: readiness and the state ask at once, and each answer costs a write. */
function joined<T>(ask: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | null = null;
  return () => (pending ??= ask().finally(() => (pending = null)));
}

function createPortalLog({ logLevel, logFormat, instance }: Env, { version }: Release): Logger {
  return createLogger({
    level: logLevel,
    format: logFormat,
    origin: { service: 'latchkey', version, instance },
    currentNames: () => currentWork()?.names,
  });
}
