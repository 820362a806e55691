import { type AppLoadContext } from '@remix-run/node';
import { type ApplicationDirectory } from './applications/application-directory';
import { createSealedText } from './cache/sealed-text.server';
import { boundFetch } from './tenant-calls/bounded-fetch.server';
import { createFlashes, type Flashes } from './request/flash.server';
import { type EventLoopLag, watchEventLoop } from './server/load-shedding.server';
import { createHostCookie } from './host-cookie.server';
import { createSignInAttempts } from './auth/sign-in-attempt.server';
import { createFormTokens, type FormTokens } from './auth/form-token.server';
import { createKeySets } from './auth/key-sets.server';
import { type ReplayGuard } from './auth/replay-guard';
import { createSignIn, type SignIn } from './auth/sign-in.server';
import { createTenantMetadata, type TenantMetadata } from './auth/tenant-metadata.server';
import { type Env } from './env.server';
import { type Audit, createAudit } from './log/audit.server';
import { createLogger, type Logger } from './log/logger.server';
import { type Locale } from './i18n/locales';
import { type Translate } from './i18n/translate';
import { createTenantApi } from './tenant-api/tenant-api.server';
import { createMetrics, type Metrics } from './metrics/metrics.server';
import { paths } from './paths';
import { createMaxmindPlaces } from './places/maxmind-places.server';
import { type Places } from './places/places';
import { type PortalSessionStore } from './portal-session/portal-session-store';
import { createPortalSessions, type PortalSessions } from './portal-session/portal-sessions.server';
import { type Theme } from './preferences/theme';
import { type RateLimiter } from './rate-limit/rate-limiter';
import { createNotMeRecords, type NotMeRecords } from './not-me/not-me-record.server';
import { type EndingLog } from './sessions/ending-log';
import { createEndingReports, type EndingReports } from './sessions/ending-reports.server';
import { type SessionRepository } from './sessions/session-repository';
import {
  createOpaqueHandles,
  createSessionHandles,
  type OpaqueHandles,
  type SessionHandles,
} from './tenant-calls/opaque-handle.server';
import { type AccountDirectory } from './profile/account-directory';
import { type ActivityLog } from './activity/activity-log';
import { createAuth0PasswordChangeMail } from './security/auth0-password-change-mail.server';
import { type PasswordChangeMail } from './security/password-change-mail';
import { createNetworkOwners } from './places/named-network-owners.server';
import { type NetworkOwners } from './places/network-owners';
import { type RefreshTokenRepository } from './applications/refresh-token-repository';
import { openStores } from './services/stores.server';
import { type JWTVerifyGetKey } from 'jose';

/** Everything a route may use, joined once for the life of the program. */
export interface Services {
  env: Env;
  log: Logger;
  metrics: Metrics;
  now: () => number;
  audit: Audit;
  flashes: Flashes;
  formTokens: FormTokens;
  rateLimiter: RateLimiter;
  replayGuard: ReplayGuard;
  signIn: SignIn;
  tenant: () => Promise<TenantMetadata>;
  keys: (tenant: TenantMetadata) => JWTVerifyGetKey;
  portalSessions: PortalSessions;
  portalSessionStore: PortalSessionStore;
  directory: SessionRepository;
  refreshTokens: RefreshTokenRepository;
  refreshTokenHandles: OpaqueHandles;
  applications: ApplicationDirectory;
  accounts: AccountDirectory;
  activity: ActivityLog;
  passwordMail: PasswordChangeMail;
  /** The connection of `auth0|` accounts where the account itself may not be read. */
  databaseConnection: string;
  endings: EndingLog;
  endingReports: EndingReports;
  handles: SessionHandles;
  notMeRecords: NotMeRecords;
  places: Places;
  networkOwners: NetworkOwners;
  eventLoop: EventLoopLag;
  /** Runs work that no answer waits for; what goes wrong with it is logged. */
  inBackground: (name: string, work: Promise<unknown>) => void;
  close: () => void;
}

/** What the outside world is, so that a test can put its own in place. */
export interface Platform {
  fetch: typeof fetch;
  now: () => number;
  log?: Logger;
}

/** Joins configuration and parts. Opens the stores; calls nobody else. */
export function createServices(
  env: Env,
  surroundings: Platform = { fetch: globalThis.fetch, now: Date.now },
): Services {
  const { now, log } = surroundings;
  const fetch = boundFetch(surroundings.fetch);
  const isSecure = env.appBaseUrl.startsWith('https:');
  const cookieOptions = { isSecure, secrets: env.sessionSecrets };
  const logger = log ?? createLogger({ level: env.logLevel, format: env.logFormat });
  const metrics = createMetrics();
  const stores = openStores(env, { now, log: logger });
  const tenant = createTenantMetadata({
    issuerBaseUrl: env.issuerBaseUrl,
    fetch,
    now,
    timeoutMs: env.callTimeMs,
  });
  const keys = createKeySets({ fetch, timeoutMs: env.callTimeMs });
  const management = createTenantApi({
    baseUrl: env.managementBaseUrl,
    clientId: env.managementClientId,
    clientSecret: env.managementClientSecret,
    secrets: env.sessionSecrets,
    cache: stores.cache,
    persistentCache: stores.persistentCache,
    fetch,
    now,
    callTimeoutMs: env.callTimeMs,
    onCall: (call) => {
      metrics.managementCall(call);
      // What was not sent is told by the page that asked for it.
      logger[call.outcome === 'ok' || call.outcome === 'not_sent' ? 'debug' : 'warn'](
        { event: 'management.call', ...call },
        'Management API call',
      );
    },
    onList: (source) => metrics.sessionList(source),
    onBudget: (budget) => metrics.callBudget(budget),
    onTokenRequest: (outcome) => metrics.managementToken(outcome),
  });
  metrics.watchCircuit(management.isCircuitOpen);
  const eventLoop = watchEventLoop();

  return {
    env,
    log: logger,
    metrics,
    now,
    audit: createAudit(logger, env.sessionSecrets),
    flashes: createFlashes(cookieOptions),
    formTokens: createFormTokens(env.sessionSecrets),
    rateLimiter: stores.rateLimiter,
    replayGuard: stores.replayGuard,
    tenant,
    keys,
    signIn: createSignIn({
      clientId: env.clientId,
      clientSecret: env.clientSecret,
      redirectUri: env.appBaseUrl + paths.callback,
      isSecure,
      fetch,
      timeoutMs: env.callTimeMs,
      tenant,
      keys,
      attempts: createSignInAttempts(cookieOptions),
      replayGuard: stores.replayGuard,
      now,
    }),
    portalSessions: createPortalSessions({
      store: stores.portalSessionStore,
      cookie: createHostCookie('latchkey', cookieOptions),
      now,
    }),
    portalSessionStore: stores.portalSessionStore,
    directory: management.sessions,
    refreshTokens: management.refreshTokens,
    refreshTokenHandles: createOpaqueHandles(env.sessionSecrets, 'refresh token'),
    applications: management.applications,
    accounts: management.accounts,
    activity: management.activity,
    passwordMail: createAuth0PasswordChangeMail({
      issuerBaseUrl: env.issuerBaseUrl,
      clientId: env.clientId,
      fetch,
      timeoutMs: env.callTimeMs,
    }),
    databaseConnection: env.databaseConnection,
    endings: stores.endings,
    endingReports: createEndingReports(
      stores.cache,
      createSealedText(env.sessionSecrets, 'ending report'),
    ),
    handles: createSessionHandles(env.sessionSecrets),
    notMeRecords: createNotMeRecords(env.sessionSecrets),
    places: createMaxmindPlaces(env.geoipDatabase),
    networkOwners: createNetworkOwners(),
    eventLoop,
    inBackground: (name, work) => {
      work.catch((error: unknown) => {
        logger.warn(
          { event: 'background.failed', name, err: error },
          'work in the background failed',
        );
      });
    },
    close: () => {
      eventLoop.stop();
      stores.close();
    },
  };
}

declare module '@remix-run/node' {
  interface AppLoadContext {
    services: Services;
    /** The nonce of this answer's Content-Security-Policy. */
    cspNonce: string;
    /** Names this request in logs and on error pages. */
    requestId: string;
    /** The language of the answer, and its texts. */
    locale: Locale;
    translate: Translate;
    theme: Theme;
    /** What limits count the client by: derived from its address, for no other use. */
    clientAddress: string;
    /** Aborts when the time for calls to the tenant is up. */
    deadline: AbortSignal;
    /** That time, in epoch milliseconds. */
    deadlineAt: number;
  }
}

export type { AppLoadContext };
