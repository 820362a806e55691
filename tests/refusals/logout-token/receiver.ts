import { type JWTPayload } from 'jose';
import { expect, vi } from 'vitest';
import { type AuthErrorCode } from '~/auth/auth-error';
import { action } from '~/routes/auth.backchannel-logout';
import { clientId, type TestTenant, issuer } from '../../test-tenant';
import { ada, answerOf, baseUrl, createTestPortal, get, type TestPortal } from '../../test-portal';

export const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** A portal that somebody is signed in to, and the tenant that could end that. */
export interface Receiver {
  portal: TestPortal;
  /** The claims of a good token, with the given ones put over them; undefined takes one away. */
  claims: (given?: Record<string, unknown>) => JWTPayload;
  /** Signs those claims as the tenant does. */
  sign: (
    given?: Record<string, unknown>,
    header?: Parameters<TestTenant['sign']>[1],
  ) => Promise<string>;
  /** Sends a request as the tenant does: from a server, without cookies or browser headers. */
  send: (body: BodyInit | null, init?: RequestInit & { query?: string }) => Promise<Response>;
  isSignedIn: () => Promise<boolean>;
}

export async function createReceiver(): Promise<Receiver> {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const seconds = portal.clock.now / 1000;
  const claims = (given = {}): JWTPayload => ({
    iss: issuer,
    aud: clientId,
    iat: seconds,
    exp: seconds + 120,
    jti: 'jti-1',
    sub: ada.userId,
    sid: ada.sessionId,
    events: { [logoutEvent]: {} },
    trace_id: 'trace',
    ...given,
  });
  return {
    portal,
    claims,
    sign: (given, header) => portal.tenant.sign(claims(given), header),
    send: (body, { query = '', ...init } = {}) => {
      const address = `${baseUrl}/auth/backchannel-logout${query}`;
      const request = new Request(address, { method: 'POST', body, ...init });
      return answerOf(action({ request, context: portal.context, params: {} }));
    },
    isSignedIn: async () => (await portal.services.portalSessions.read(get('/', cookie))) !== null,
  };
}

/** The body that carries one token. */
export function formWith(token: string): URLSearchParams {
  return new URLSearchParams({ logout_token: token });
}

/** The token is refused: with 400 and this code, in the log too and nothing secret beside it, and ends nothing. */
export async function expectTokenRefused(
  receiver: Receiver,
  token: string,
  code: AuthErrorCode,
): Promise<void> {
  await expectRequestRefused(receiver, () => receiver.send(formWith(token)), code);
}

/** The same of a request that need not carry a token. */
export async function expectRequestRefused(
  { portal, isSignedIn }: Receiver,
  send: () => Promise<Response>,
  code: AuthErrorCode,
): Promise<void> {
  const { portalSessionStore } = portal.services;
  const deletions = [
    vi.spyOn(portalSessionStore, 'deleteByAuth0Session'),
    vi.spyOn(portalSessionStore, 'deleteByUser'),
  ];
  const logged = portal.logged().length;
  const answer = await send();

  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: 'invalid_request', error_description: code });
  for (const deletion of deletions) expect(deletion).not.toHaveBeenCalled();
  expect(await isSignedIn()).toBe(true);

  const lines = portal.logged().slice(logged);
  expect(lines.match(/"event":"backchannel-logout","result":"refused"/g)).toHaveLength(1);
  expect(lines).toContain(`"reason":"${code}"`);
  for (const secret of ['eyJ', ada.userId, ada.sessionId, 'jti-1'])
    expect(lines).not.toContain(secret);
}
