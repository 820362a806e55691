import { type z } from 'zod';
import { type AppLoadContext } from '~/request/context';
import { type Env, parseEnv } from '~/env.server';
import { createLogger } from '~/log/logger.server';
import { type MailMessage } from '~/mail/mail-delivery';
import { operatorConfigSchema } from '~/portal-config/operator-config';
import { type PortalSession } from '~/portal-session/portal-session';
import { createServices, type Services } from '~/services.server';
import { currentWork } from '~/tracing/current-work.server';
import {
  clientId,
  createTestTenant,
  issuer,
  type ManagementSession,
  type TestTenant,
} from './test-tenant';

export const baseUrl = 'https://account.example';

/** The portal's services on a fake tenant, a database in memory and a clock that stands still. */
export interface TestPortal {
  env: Env;
  services: Services;
  /** A new request's context at each reading, as the portal makes one for each request. */
  readonly context: AppLoadContext;
  /** Put into every context from now on. */
  inEveryContext: Partial<AppLoadContext>;
  tenant: TestTenant;
  /** Everything that was logged, one JSON object a line. */
  logged: () => string;
  clock: { now: number };
  /** What was handed to the mail server, the first first; `runDueJobs` has what waits handed over. */
  mails: MailMessage[];
  /** Does every durable job that is due by the clock; gives the number of attempts. */
  runDueJobs: () => Promise<number>;
  /** A form post from a page of the portal that was made for the session of `cookie`. */
  post(path: string, fields: Record<string, string>, cookie: string): Promise<Request>;
  /** A cookie header for a person who is signed in. */
  signIn(session?: Partial<PortalSession>): Promise<string>;
}

export const sessionSecret = 'a-secret-of-at-least-thirty-two-bytes';
export const ada = { userId: 'auth0|ada', sessionId: 'session-of-this-browser' };
export const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
export const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
export const noon = Date.parse('2026-03-01T12:00:00Z');

/** What a portal in a test is configured by. */
export const testEnvironment = {
  APP_BASE_URL: baseUrl,
  AUTH0_ISSUER_BASE_URL: issuer,
  AUTH0_CLIENT_ID: clientId,
  AUTH0_CLIENT_SECRET: 'portal-secret',
  AUTH0_CLIENT_ID_MGMT: 'management-client',
  AUTH0_CLIENT_SECRET_MGMT: 'management-secret',
  SESSION_SECRETS: sessionSecret,
  DATABASE_PATH: ':memory:',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'Latchkey <portal@account.example>',
  // Its timers are real: a busy machine must not be told of as a tenant that hangs.
  CALL_TIMEOUT_MS: '60000',
};

/**
 * How long a page waits for the tenant: longer than any test takes, as the timers of calls are real, so that only a
 * tenant that asks for more patience in its answer (`Retry-After`) is not waited for.
 */
const patienceMs = 20_000;

/**
 * `environment` is put over the usual configuration; an empty variable takes one away, such as `SMTP_URL`. `operator` is
 * what the operator's file says.
 */
export function createTestPortal(
  environment: Record<string, string> = {},
  operator: z.input<typeof operatorConfigSchema> = {},
): TestPortal {
  const clock = { now: noon };
  const now = () => clock.now;
  const tenant = createTestTenant({ portalUrl: baseUrl, now });
  const lines: string[] = [];
  const mails: MailMessage[] = [];
  const parsed = parseEnv({ ...testEnvironment, ...environment });
  const { support } = parsed.operator;
  const env = { ...parsed, operator: operatorConfigSchema.parse({ support, ...operator }) };
  const services = createServices(env, {
    fetch: (input, init) => tenant.fetch(input, init),
    now,
    mailDelivery: { deliver: (mail) => Promise.resolve(void mails.push(mail)) },
    log: createLogger({
      level: 'trace',
      format: 'json',
      destination: { write: (line) => lines.push(line) },
      currentNames: () => currentWork()?.names,
    }),
  });
  const inEveryContext: Partial<AppLoadContext> = {};
  return {
    env,
    services,
    tenant,
    clock,
    mails,
    runDueJobs: () => services.jobRunner.runDue(),
    logged: () => lines.join(''),
    inEveryContext,
    get context() {
      return {
        services,
        cspNonce: 'nonce',
        requestId: 'request-1',
        locale: 'en' as const,
        translate: services.translator('en'),
        theme: 'system' as const,
        clientAddress: '192.0.2.1',
        clientPlace: () => ({ countryCode: 'SE', region: null, city: null }),
        deadline: new AbortController().signal,
        deadlineAt: clock.now + patienceMs,
        ...inEveryContext,
      };
    },
    async post(path, fields, cookie) {
      const id = await services.portalSessions.idOf(get(path, cookie));
      const token = id === null ? '' : services.formTokens.issue(id);
      return post(path, { ...fields, form_token: token }, { cookie });
    },
    async signIn(session = {}) {
      const cookie = await services.portalSessions.start(new Request(baseUrl), {
        issuer,
        userId: ada.userId,
        auth0SessionId: ada.sessionId,
        issuedAt: clock.now,
        authenticatedAt: null,
        authenticationMethods: [],
        strongProof: null,
        organizationId: null,
        profile: { name: 'Ada Example', email: 'ada@example.com', timeZone: null },
        ...session,
      });
      return cookiePair(cookie ?? '');
    },
  };
}

/** `name=value` of a `Set-Cookie` value, as the browser would send it back. */
export function cookiePair(setCookie: string): string {
  return setCookie.split(';')[0] ?? '';
}

/** Whether the portal session of this cookie header has not ended. */
export async function isSignedIn({ services }: TestPortal, cookie: string): Promise<boolean> {
  return (await services.portalSessions.read(get('/', cookie))) !== null;
}

interface AuditLine extends Record<string, unknown> {
  event: string;
  result?: string;
  reason?: string;
}

/** The lines of the audit log so far, in order. */
export function auditLines(portal: TestPortal): AuditLine[] {
  return portal
    .logged()
    .split('\n')
    .filter((line) => line.includes('"audit":true'))
    .map((line) => JSON.parse(line) as AuditLine);
}

/** A page request, with the cookies given. */
export function get(path: string, cookie = ''): Request {
  return new Request(baseUrl + path, { headers: { cookie } });
}

/** A form post as a browser makes it from a page of the portal. */
export function post(
  path: string,
  fields: Record<string, string>,
  { cookie = '', headers = {} }: { cookie?: string; headers?: Record<string, string> } = {},
): Request {
  return new Request(baseUrl + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie, origin: baseUrl, 'sec-fetch-site': 'same-origin', ...headers },
  });
}

/** What a loader or an action answers, thrown or returned. */
export async function answerOf(work: Promise<unknown>): Promise<Response> {
  const answer = await work.catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  if (!(answer instanceof Response)) throw new TypeError('The route did not answer.');
  return answer;
}

/** A session as Auth0 would describe it, begun and used at the given hours before noon. */
export function managementSession(
  id: string,
  { userId = ada.userId, lastSeen = 1, ...fields }: Record<string, unknown> = {},
): ManagementSession {
  const hoursAgo = (hours: number) => new Date(noon - hours * 3_600_000).toISOString();
  return {
    id,
    user_id: String(userId),
    created_at: hoursAgo(100),
    last_interacted_at: hoursAgo(Number(lastSeen)),
    idle_expires_at: hoursAgo(-72),
    expires_at: hoursAgo(-400),
    device: {
      initial_user_agent: firefox,
      initial_ip: '90.230.10.20',
      initial_asn: '3301',
      last_user_agent: firefox,
      last_ip: '90.230.10.20',
      last_asn: '3301',
    },
    ...fields,
  };
}
