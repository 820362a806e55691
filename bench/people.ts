import { createFormTokens } from '../app/auth/form-token.server';
import { createHostCookie } from '../app/host-cookie.server';
import { createPortalSessions } from '../app/portal-session/portal-sessions.server';
import { formTokenField } from '../app/request/refused-form';
import { type Stores } from '../app/services/stores.server';
import {
  createOpaqueHandles,
  createSessionHandles,
} from '../app/tenant-calls/opaque-handle.server';
import { type Tenant } from '../e2e/tenant';
import { BROWSERS, PLACES } from '../tenant/seed/browsers';
import { personOfCrowd } from '../tenant/seed/people';
import type { Person } from '../tenant/state/accounts';

/** A person who is signed in to the portals, as their browser. */
export interface SignedIn {
  person: Person;
  cookie: string;
  /** Ids of the Auth0 sessions; the first is that of this browser. */
  sessionIds: readonly string[];
  /** How the portal names something of the person's in its addresses, by the id that the tenant has for it. */
  handleOf: (kind: 'application' | 'authentication method', id: string) => string;
  /** The fields of the form that ends a session. */
  endingForm: (sessionId: string) => Record<string, string>;
}

/** Signs people in. */
export interface People {
  /** So many more of a crowd, each with so many sessions at the tenant. */
  signIn(count: number, sessionsEach: number): Promise<SignedIn[]>;
  /** Somebody of the tenant's own. */
  signInAs(person: Person, sessionCount: number): Promise<SignedIn>;
}

/** Sign-ins are prepared with so many requests to the tenant at a time. */
const preparingConnections = 8;

/** Puts people into the state that a sign-in leaves behind, through the portal's own store. */
export function createPeople({
  tenant,
  stores,
  secrets,
}: {
  tenant: Tenant;
  stores: Stores;
  secrets: readonly [string, ...string[]];
}): People {
  const portalSessions = createPortalSessions({
    store: stores.portalSessionStore,
    cookie: createHostCookie('latchkey', { isSecure: false, secrets }),
    now: Date.now,
  });
  const handles = createSessionHandles(secrets);
  const formTokens = createFormTokens(secrets);
  let nextPerson = 0;

  const signInAs = async (person: Person, sessionCount: number): Promise<SignedIn> => {
    const sessionIds: string[] = [];
    for (let count = 0; count < sessionCount; count += 1)
      sessionIds.push(await addSession(tenant, person, count));
    const { userId, name, email } = person;
    const setCookie = await portalSessions.start(new Request(tenant.url), {
      issuer: `${tenant.url}/`,
      userId,
      auth0SessionId: sessionIds[0] ?? null,
      issuedAt: Date.now(),
      authenticatedAt: Date.now(),
      authenticationMethods: [],
      strongProof: null,
      organizationId: null,
      profile: { name, email, timeZone: 'Europe/Berlin' },
    });
    const cookie = setCookie?.split(';')[0] ?? '';
    const request = new Request(tenant.url, { headers: { cookie } });
    const portalSessionId = (await portalSessions.idOf(request)) ?? '';
    return {
      person,
      cookie,
      sessionIds,
      handleOf: (kind, id) => createOpaqueHandles(secrets, kind).seal(userId, id),
      endingForm: (sessionId) => ({
        [formTokenField]: formTokens.issue(portalSessionId),
        handle: handles.seal(userId, sessionId),
        intent: 'end',
      }),
    };
  };

  const signIn: People['signIn'] = async (count, sessionsEach) => {
    const signedIn: SignedIn[] = [];
    const first = nextPerson;
    nextPerson += count;
    let started = 0;
    const work = async () => {
      while (started < count) {
        const index = started;
        started += 1;
        signedIn[index] = await signInAs(personOfCrowd(first + index), sessionsEach);
      }
    };
    await Promise.all(Array.from({ length: preparingConnections }, work));
    return signedIn;
  };
  return { signIn, signInAs };
}

const userAgents = Object.values(BROWSERS);
const places = Object.values(PLACES);

/** The person's sessions differ in browser, place and time, as real ones do. */
async function addSession(tenant: Tenant, { email }: Person, index: number): Promise<string> {
  const place = places[index % places.length];
  // A thousandth session is still younger than the tenant lets sessions get.
  const touchedSecondsAgo = 60 + index * 2_000;
  const answer = await tenant.control('POST', '/sessions', {
    email,
    userAgent: userAgents[index % userAgents.length],
    ...place,
    touchedSecondsAgo,
    beganSecondsAgo: touchedSecondsAgo * 2,
  });
  const { ids } = (await answer.json()) as { ids: [string] };
  return ids[0];
}
