import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { vi } from 'vitest';

/** A session as the Management API gives it. */
export type ManagementSession = { id: string; user_id?: string } & Record<string, unknown>;

type Answer = (request: Request) => Response | Promise<Response>;

/**
 * The tenant as the portal's `fetch` sees it: discovery, keys, tokens and the session endpoints, each
 * of which a test can replace. Nothing listens on a port, and time is what the test says it is.
 */
export interface FakeAuth0 {
  issuer: string;
  /** Sessions by user id; the list endpoint pages through them, a hundred at a time. */
  sessions: Map<string, ManagementSession[]>;
  /** Every request, as `METHOD /path`, in order. */
  requests: string[];
  /** Overrides an answer by `METHOD /path`, path without the query. */
  answers: Map<string, Answer>;
  /** What the ID token of the next code exchange says, on top of the usual claims. */
  nextIdToken: JWTPayload;
  /** Signs claims as the tenant would. */
  sign(claims: JWTPayload, header?: { alg?: string; kid?: string; typ?: string }): Promise<string>;
  /** Whether a revoked session disappears at once; Auth0's takes a while. */
  endsAtOnce: boolean;
}

export const issuer = 'https://tenant.example/';
export const clientId = 'portal-client';

const keyPair = generateKeyPair('RS256');

/** Puts the fake in place of `fetch`, until the test is over. `now` gives epoch milliseconds. */
export function installFakeAuth0({ now }: { now: () => number }): FakeAuth0 {
  const fake: FakeAuth0 = {
    issuer,
    sessions: new Map(),
    requests: [],
    answers: new Map(),
    nextIdToken: {},
    endsAtOnce: true,
    async sign(claims, header = {}) {
      const { privateKey } = await keyPair;
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ: 'JWT', ...header })
        .sign(privateKey);
    },
  };
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.origin !== new URL(issuer).origin) throw new Error(`Unexpected call to ${url.origin}`);
    const name = `${request.method} ${decodeURIComponent(url.pathname)}`;
    fake.requests.push(name);
    const override = fake.answers.get(name);
    const answered = override === undefined ? answer(fake, request, now()) : override(request);
    return Promise.race([answered, abortion(request.signal)]);
  });
  return fake;
}

/** Rejects once the caller gives up, as `fetch` does. */
function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

async function answer(fake: FakeAuth0, request: Request, now: number): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/.well-known/openid-configuration')
    return Response.json({
      issuer,
      authorization_endpoint: `${issuer}authorize`,
      token_endpoint: `${issuer}oauth/token`,
      jwks_uri: `${issuer}.well-known/jwks.json`,
      end_session_endpoint: `${issuer}oidc/logout`,
    });
  if (pathname === '/.well-known/jwks.json') {
    const jwk = await exportJWK((await keyPair).publicKey);
    return Response.json({ keys: [{ ...jwk, kid: 'key-1', alg: 'RS256', use: 'sig' }] });
  }
  if (pathname === '/oauth/token') return answerToken(fake, request, now);
  return answerManagement(fake, request);
}

async function answerToken(fake: FakeAuth0, request: Request, now: number): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  if (form.get('grant_type') === 'client_credentials')
    return Response.json({ access_token: 'management-token', expires_in: 86_400 });
  const seconds = Math.floor(now / 1000);
  const idToken = await fake.sign({
    iss: issuer,
    aud: clientId,
    iat: seconds,
    exp: seconds + 36_000,
    sub: 'auth0|ada',
    sid: 'session-of-this-browser',
    name: 'Ada Example',
    email: 'ada@example.com',
    ...fake.nextIdToken,
  });
  return Response.json({ access_token: 'opaque', token_type: 'Bearer', id_token: idToken });
}

function answerManagement(fake: FakeAuth0, request: Request): Response {
  const url = new URL(request.url);
  const path = decodeURIComponent(url.pathname);
  const list = /^\/api\/v2\/users\/(.+)\/sessions$/.exec(path);
  if (list !== null) {
    const all = fake.sessions.get(list[1] ?? '') ?? [];
    const from = Number(url.searchParams.get('from') ?? 0);
    const next = from + 100 < all.length ? { next: String(from + 100) } : {};
    return Response.json({ sessions: all.slice(from, from + 100), ...next });
  }
  const one = /^\/api\/v2\/sessions\/([^/]+)(\/revoke)?$/.exec(path);
  const found = [...fake.sessions.values()].flat().find((session) => session.id === one?.[1]);
  if (one === null || found === undefined)
    return Response.json({ statusCode: 404, error: 'Not Found' }, { status: 404 });
  if (request.method === 'GET') return Response.json(found);
  if (fake.endsAtOnce)
    for (const [userId, sessions] of fake.sessions)
      fake.sessions.set(
        userId,
        sessions.filter((session) => session !== found),
      );
  return new Response(null, { status: 202 });
}
