import { inject } from 'vitest';
import { generateSigningKey } from '../tenant/state/signing-keys';
import { CONNECTIONS } from '../tenant/seed/connections';
import type { Person } from '../tenant/state/accounts';
import { MANAGEMENT_SCOPES, type Application } from '../tenant/state/applications';
import { hours } from '../tenant/state/clock';
import { MY_ACCOUNT_SCOPES } from '../tenant/state/my-account';
import type { Session } from '../tenant/state/sessions';
import { createTenant, type Tenant } from '../tenant/tenant';

/** A session in the words of the Management API; Auth0 requires none of its members. */
export interface ManagementSession {
  id: string;
  user_id?: string;
  created_at: string;
  last_interacted_at?: string;
  idle_expires_at: string;
  expires_at: string;
  device: Session['device'];
  clients?: { client_id: string }[];
  authentication?: { methods: { name: string; type?: string; timestamp?: string }[] };
  cookie?: { mode: Session['cookieMode'] };
  actor?: Session['actor'];
}

/** Undefined lets the tenant answer after all. */
type Answer = (request: Request) => Response | undefined | Promise<Response | undefined>;

/**
 * The local tenant as the portal's `fetch` sees it, with nobody in it but Ada. Nothing listens on a port,
 * and time is what the test says it is.
 */
export interface TestTenant extends Pick<Tenant, 'fetch' | 'issueCode' | 'sign' | 'state'> {
  /** Every request, as `METHOD /path`, in order. */
  requests: string[];
  /** Answers that the tenant would not give, by `METHOD /path`, path without the query. */
  answers: Map<string, Answer>;
  /** Gives a person, who need not have had an account before, these sessions and no others. */
  setSessions(userId: string, sessions: readonly ManagementSession[]): void;
  /** Adds a session to those of the person it names, in place of one with its id. */
  addSession(session: ManagementSession): void;
  /** The ids of a person's sessions. */
  sessionIds(userId: string): string[];
  /** Lets endings be accepted and never be carried out, where Auth0 takes a while. */
  delayEndings(): void;
}

export const issuer = 'https://tenant.example/';
export const clientId = 'portal-client';

/** Somebody who has an account, named after the last part of the user id. */
function personOf(userId: string): Person {
  const name = userId.slice(userId.indexOf('|') + 1);
  const givenName = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    userId,
    email: `${name}@example.com`,
    password: 'a password',
    name: `${givenName} Example`,
    givenName,
    familyName: 'Example',
    about: '',
    blocked: false,
    connection: 'Username-Password-Authentication',
  };
}

function applications(portalUrl: string): Application[] {
  const uris = { redirectUris: [], logoutUris: [] };
  return [
    {
      clientId,
      clientSecret: 'portal-secret',
      name: 'Latchkey',
      myAccountScopes: MY_ACCOUNT_SCOPES,
      kind: 'regular_web',
      redirectUris: [`${portalUrl}/auth/callback`, `${portalUrl}/auth/link/callback`],
      logoutUris: [`${portalUrl}/auth/signed-out`],
      managementScopes: [],
    },
    {
      clientId: 'management-client',
      clientSecret: 'management-secret',
      name: 'Latchkey backend',
      kind: 'non_interactive',
      ...uris,
      managementScopes: MANAGEMENT_SCOPES,
    },
  ];
}

/** That of all tests; a program that a test runs has one of its own. */
const signingKey = () =>
  process.env.VITEST === undefined
    ? { ...generateSigningKey(), kid: 'key-1' }
    : inject('signingKey');

/** A tenant for a portal at `portalUrl`. `now` gives epoch milliseconds. */
export function createTestTenant({
  portalUrl,
  now,
}: {
  portalUrl: string;
  now: () => number;
}): TestTenant {
  const tenant = createTenant({
    issuer,
    portalUrl,
    now,
    signingKey: signingKey(),
    endingDelayMs: 0,
    organizationDelayMs: 0,
    rateLimit: null,
    seed: {
      applications,
      people: [personOf('auth0|ada')],
      connections: CONNECTIONS,
      findInCrowd: () => undefined,
      fill: () => {},
    },
  });
  const { accounts, sessions, settings } = tenant.state;
  const requests: string[] = [];
  const answers = new Map<string, Answer>();
  return {
    state: tenant.state,
    sign: (claims, header) => tenant.sign(claims, header),
    issueCode: (authorizationUrl, owner) => tenant.issueCode(authorizationUrl, owner),
    requests,
    answers,
    setSessions(userId, given) {
      if (!accounts.byId(userId)) accounts.add(personOf(userId));
      for (const { id } of sessions.ofPerson(userId)) sessions.remove(id);
      for (const session of given) sessions.add(sessionOf(userId, session));
    },
    addSession: (session) => sessions.add(sessionOf(session.user_id ?? '', session)),
    sessionIds: (userId) => sessions.ofPerson(userId).map(({ id }) => id),
    delayEndings: () => {
      settings.endingDelayMs = hours(1);
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      if (url.origin !== new URL(issuer).origin)
        throw new Error(`Unexpected call to ${url.origin}`);
      const name = `${request.method} ${decodeURIComponent(url.pathname)}`;
      requests.push(name);
      const answered = answers.get(name)?.(request.clone());
      const answer = await Promise.race([answered, abortion(request.signal)]);
      return answer ?? tenant.fetch(request);
    },
  };
}

/** Rejects once the caller gives up, as `fetch` does. */
function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

function sessionOf(userId: string, given: ManagementSession): Session {
  const createdAt = Date.parse(given.created_at);
  const lastInteractedAt =
    given.last_interacted_at === undefined ? undefined : Date.parse(given.last_interacted_at);
  return {
    id: given.id,
    userId,
    createdAt,
    updatedAt: lastInteractedAt ?? createdAt,
    authenticatedAt: createdAt,
    lastInteractedAt,
    idleExpiresAt: Date.parse(given.idle_expires_at),
    expiresAt: Date.parse(given.expires_at),
    device: given.device,
    clientIds: given.clients?.map(({ client_id: id }) => id) ?? [],
    methods:
      given.authentication?.methods.map(({ timestamp, ...method }) => ({
        ...method,
        timestamp: timestamp === undefined ? createdAt : Date.parse(timestamp),
      })) ?? [],
    metadata: null,
    cookieMode: given.cookie?.mode,
    actor: given.actor,
  };
}
