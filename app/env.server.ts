import { hostname } from 'node:os';
import { z } from 'zod';
import { type ReauthenticationPolicy } from './auth/freshness';
import { type StrongSignIn, strongSignIns } from './auth/strong-sign-in';
import { type Brand, ownBrand } from './brand/brand';
import { weightProblem } from './brand/brand-weight.server';
import { brandFile, type ReadBrand } from './brand/read-brand.server';
import { minutes } from './durations';
import { readSecretFiles } from './env-secret-files';
import { textProblem } from './env-text';
import {
  duration,
  listenHost,
  missingPartners,
  nonEmpty,
  origin,
  port,
  proxies,
  secrets,
  sharedPort,
  usualHost,
  usualPort,
  wholeDays,
  wholeMinutes,
} from './env-values';
import { defaultOperatorConfig, type OperatorConfig } from './portal-config/operator-config';
import { problemAt } from './json-file.server';
import { operatorConfigFile } from './portal-config/read-operator-config.server';
import { placesFile } from './places/places-file.server';
import { contactsIn } from './portal-config/support';
import { redisUrl } from './redis/redis-url';
import { type OutgoingProxy, proxyUrl, withProxyVariables } from './tenant-calls/outgoing-proxy';
import { mailFrom, type MailSender, type SmtpServer, smtpUrl } from './mail/mail-settings';

/** Configuration as the rest of the program sees it: parsed once, frozen, in real types. */
export interface Env {
  /** Public origin of the portal, no trailing slash. */
  appBaseUrl: string;
  /** Whether that is https: then cookies are `Secure`, and have the `__Host-` prefix. */
  isSecure: boolean;
  /** Login domain of the tenant with its scheme, no trailing slash. */
  issuerBaseUrl: string;
  clientId: string;
  clientSecret: string;
  /** Canonical tenant domain for the Management API, no trailing slash. */
  managementBaseUrl: string;
  managementClientId: string;
  managementClientSecret: string;
  /** The connection of `auth0|` accounts, for where the account itself may not be read. */
  databaseConnection: string;
  /** The first signs, all verify. */
  sessionSecrets: readonly [string, ...string[]];
  databasePath: string;
  /** One address, or several of one cluster, separated by commas; null keeps everything in SQLite. */
  redisUrl: string | null;
  /** What tells this portal from others in logs: its host's name. */
  instance: string;
  host: string;
  port: number;
  metricsPort: number | null;
  metricsHost: string;
  /** How many proxies stand in front, or their addresses; 0 believes no forwarded header. */
  trustProxy: number | readonly string[];
  /** What calls to the tenant go through; null for none. */
  outgoingProxy: OutgoingProxy | null;
  geoipDatabase: string | null;
  /** Where mails go out, and whom they are from; null sends none. */
  mail: { server: SmtpServer; from: MailSender } | null;
  /** Which acts ask for a fresh sign-in, and how old a fresh one may be, in milliseconds. */
  reauthenticationFor: ReauthenticationPolicy;
  reauthenticationAgeMs: number;
  /** How the tenant is asked for a second factor, and what proves it. */
  strongSignIn: StrongSignIn;
  /** Whether people set up methods in the portal, by the tenant's My Account API. */
  usesMyAccountApi: boolean;
  /** The longest a page may take, and the longest one call to the tenant may take, in milliseconds. */
  pageTimeMs: number;
  callTimeMs: number;
  /** How long an idle connection is kept, in milliseconds. */
  keepAliveMs: number;
  /** How long the portal goes on serving people after it was asked to end, in milliseconds; 0 for not at all. */
  shutdownDrainMs: number;
  /** How long a deletion of the account waits, in which it can be cancelled; 0 for none. */
  deletionHoldDays: number;
  /** How long what people did and changed here is kept for their activity. */
  activityDays: number;
  /** What the operator's file says, or what holds without one. */
  operator: OperatorConfig;
  /** What the portal is called and looks like. */
  brand: Brand;
  logLevel: LogLevel;
  logFormat: 'json' | 'pretty';
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

/** Every problem of the configuration at once, one line each, naming its variable. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  constructor(readonly problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`);
  }
}

/** Libraries print client secrets, codes and states then, past everything that keeps them from our log. */
const unset = z.undefined({
  error: 'must not be set: libraries would print secrets (LOG_LEVEL=debug is safe)',
});

const schema = z.object({
  APP_BASE_URL: origin,
  AUTH0_ISSUER_BASE_URL: origin,
  AUTH0_CLIENT_ID: nonEmpty,
  AUTH0_CLIENT_SECRET: nonEmpty,
  AUTH0_MGMT_BASE_URL: origin.optional(),
  AUTH0_CLIENT_ID_MGMT: nonEmpty,
  AUTH0_CLIENT_SECRET_MGMT: nonEmpty,
  AUTH0_DATABASE_CONNECTION: z.string().default('Username-Password-Authentication'),
  SESSION_SECRETS: secrets,
  DATABASE_PATH: z.string().default('data/latchkey.sqlite'),
  REDIS_URL: redisUrl.optional(),
  HOST: listenHost.default(usualHost),
  PORT: port.default(usualPort),
  METRICS_PORT: port.optional(),
  METRICS_HOST: listenHost.optional(),
  TRUST_PROXY: proxies.default(0),
  HTTPS_PROXY: proxyUrl.optional(),
  NO_PROXY: z.string().default(''),
  GEOIP_DATABASE: placesFile.optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: mailFrom.optional(),
  REAUTHENTICATION_FOR: z
    .enum(['off', 'bulk', 'all'], { error: 'must be off, bulk or all' })
    .default('bulk'),
  REAUTHENTICATION_AGE_MINUTES: wholeMinutes.default(15),
  STRONG_SIGN_IN: z.enum(strongSignIns, { error: 'must be acr or mfa-api' }).default('acr'),
  MY_ACCOUNT_API: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  PAGE_TIMEOUT_MS: duration(1000, 60_000).default(5000),
  CALL_TIMEOUT_MS: duration(200, 60_000).default(2000),
  KEEP_ALIVE_TIMEOUT_MS: duration(1000, 3_600_000).default(620_000),
  SHUTDOWN_DRAIN_MS: duration(0, 600_000).default(5000),
  DELETION_HOLD_DAYS: wholeDays(0, 60).default(7),
  ACTIVITY_DAYS: wholeDays(7, 400).default(90),
  PORTAL_CONFIG: operatorConfigFile.default(defaultOperatorConfig),
  BRAND_FILE: brandFile.default({ brand: ownBrand, support: null }),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  LOG_FORMAT: z.enum(['json', 'pretty'], { error: 'must be json or pretty' }).default('json'),
  DEBUG: unset.optional(),
  NODE_DEBUG: unset.optional(),
});

/** Every variable that the portal reads; secrets may have `_FILE` at their end. */
export const variableNames: readonly string[] = Object.keys(schema.shape);
/** What each of them has to be, by itself. */
export const variableSchemas: Readonly<Record<string, z.ZodType>> = schema.shape;

/**
 * Reads the configuration from `source` (normally `process.env`), and secrets from the files that it names; an empty
 * variable counts as absent.
 *
 * @throws {ConfigurationError} naming every variable that is missing or wrong, never its value.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const { given, problems: badFiles } = readSecretFiles(
    Object.fromEntries(
      Object.entries(withProxyVariables(source)).filter(([, value]) => value?.trim()),
    ),
  );
  const badTexts = new Map(
    Object.keys(schema.shape).flatMap((name) => {
      const problem = badFiles.has(name) ? null : textProblem(name, given[name] ?? '');
      return problem === null ? [] : [[name, problem] as const];
    }),
  );
  const parsed = schema.safeParse(given);
  const issues = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ name: path.join('.'), message })),
    ...missingPartners(given),
    ...sharedPort(given),
    ...(parsed.success ? brandProblems(parsed.data) : []),
  ]
    // What is wrong with the text or its file explains whatever else seems to be wrong.
    .filter(({ name }) => !badTexts.has(name) && !badFiles.has(name));
  if (!parsed.success || badFiles.size > 0 || badTexts.size > 0 || issues.length > 0)
    throw new ConfigurationError([
      ...badFiles.values(),
      ...[...badTexts].map(([name, problem]) => `${name} ${problem}`),
      ...issues.map(({ name, message }) => `${name} ${message}`),
    ]);
  const values = parsed.data;
  return Object.freeze({
    appBaseUrl: values.APP_BASE_URL,
    isSecure: values.APP_BASE_URL.startsWith('https:'),
    issuerBaseUrl: values.AUTH0_ISSUER_BASE_URL,
    clientId: values.AUTH0_CLIENT_ID,
    clientSecret: values.AUTH0_CLIENT_SECRET,
    managementBaseUrl: values.AUTH0_MGMT_BASE_URL ?? values.AUTH0_ISSUER_BASE_URL,
    managementClientId: values.AUTH0_CLIENT_ID_MGMT,
    managementClientSecret: values.AUTH0_CLIENT_SECRET_MGMT,
    databaseConnection: values.AUTH0_DATABASE_CONNECTION,
    sessionSecrets: values.SESSION_SECRETS,
    databasePath: values.DATABASE_PATH,
    redisUrl: values.REDIS_URL ?? null,
    // Set by shells and container engines, and no setting of ours: whatever a host is called will do.
    instance: given.HOSTNAME ?? hostname(),
    host: values.HOST,
    port: values.PORT,
    metricsPort: values.METRICS_PORT ?? null,
    metricsHost: values.METRICS_HOST ?? values.HOST,
    trustProxy: values.TRUST_PROXY,
    outgoingProxy: values.HTTPS_PROXY
      ? { url: values.HTTPS_PROXY, directHosts: values.NO_PROXY }
      : null,
    geoipDatabase: values.GEOIP_DATABASE ?? null,
    mail:
      values.SMTP_URL && values.MAIL_FROM
        ? { server: values.SMTP_URL, from: values.MAIL_FROM }
        : null,
    reauthenticationFor: values.REAUTHENTICATION_FOR,
    reauthenticationAgeMs: minutes(values.REAUTHENTICATION_AGE_MINUTES),
    strongSignIn: values.STRONG_SIGN_IN,
    usesMyAccountApi: values.MY_ACCOUNT_API === 'on',
    pageTimeMs: values.PAGE_TIMEOUT_MS,
    callTimeMs: values.CALL_TIMEOUT_MS,
    keepAliveMs: values.KEEP_ALIVE_TIMEOUT_MS,
    shutdownDrainMs: values.SHUTDOWN_DRAIN_MS,
    deletionHoldDays: values.DELETION_HOLD_DAYS,
    activityDays: values.ACTIVITY_DAYS,
    operator: withSupport(values.PORTAL_CONFIG, values.BRAND_FILE),
    brand: values.BRAND_FILE.brand,
    logLevel: values.LOG_LEVEL,
    logFormat: values.LOG_FORMAT,
  });
}

/** What neither file can know of the other: how support is reached may stand in both, and is a part of every page. */
function brandProblems({ PORTAL_CONFIG, BRAND_FILE }: z.output<typeof schema>) {
  const { support } = withSupport(PORTAL_CONFIG, BRAND_FILE);
  const isTwice = BRAND_FILE.support !== null && contactsIn(PORTAL_CONFIG.support).length > 0;
  const message = isTwice
    ? problemAt(['support'], 'must not be in PORTAL_CONFIG too')
    : weightProblem(BRAND_FILE.brand, support);
  return message === null ? [] : [{ name: 'BRAND_FILE', message }];
}

function withSupport(operator: OperatorConfig, { support }: ReadBrand): OperatorConfig {
  return support === null ? operator : { ...operator, support };
}
