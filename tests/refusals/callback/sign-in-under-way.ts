import { type JWTPayload } from 'jose';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, vi } from 'vitest';
import { type AuthErrorCode } from '~/auth/auth-error';
import { type FailedSignIn, type SignInFailure } from '~/auth/sign-in-failure';
import { translator } from '~/i18n/catalogues.server';
import { en } from '~/i18n/locales/en/catalogue';
import { TranslateContext } from '~/i18n/use-translate';
import { loader as callback } from '~/routes/auth.callback';
import { loader as login } from '~/routes/auth.login';
import { SignInFailedPage } from '~/pages/kit/sign-in-failed-page';
import { clientId, type TestTenant, issuer } from '../../test-tenant';
import {
  ada,
  answerOf,
  cookiePair,
  createTestPortal,
  get,
  type TestPortal,
} from '../../test-portal';

/** As pairs, where a name stands twice. */
type Query = Record<string, string> | [name: string, value: string][];

/** A browser that has begun a sign-in and is about to come back from the tenant. */
export interface SignInUnderWay {
  portal: TestPortal;
  /** Where the portal has sent the browser. */
  location: URL;
  state: string;
  /** What the tenant was asked for. */
  asked: URLSearchParams;
  /** What the browser holds, as a cookie header. */
  cookie: string;
  /** The claims of a good ID token, with the given ones put over them; undefined takes one away. */
  claims: (given?: Record<string, unknown>) => JWTPayload;
  /** Signs those claims as the tenant does. */
  sign(
    given?: Record<string, unknown>,
    header?: Parameters<TestTenant['sign']>[1],
  ): Promise<string>;
  /** What the token endpoint gives for the code. */
  receive(idToken: string): void;
  comeBack: (query?: Query, cookie?: string) => Promise<Response>;
}

export const signInAgain = '/auth/login?returnTo=/account/sessions&level=recent';

/** With `session`, the cookie of a portal session, somebody is signed in already. */
export async function beginSignIn({
  portal = createTestPortal(),
  path = '/auth/login',
  session = '',
} = {}): Promise<SignInUnderWay> {
  const request = get(path, session);
  const answer = await answerOf(login({ request, context: portal.context, params: {} }));
  const location = new URL(answer.headers.get('location') ?? '');
  const { searchParams } = location;
  const state = searchParams.get('state') ?? '';
  const seconds = portal.clock.now / 1000;
  const claims = (given = {}): JWTPayload => ({
    iss: issuer,
    aud: clientId,
    sub: ada.userId,
    sid: ada.sessionId,
    nonce: searchParams.get('nonce') ?? '',
    iat: seconds,
    exp: seconds + 36_000,
    auth_time: seconds,
    email: 'ada@example.com',
    ...given,
  });
  const cookie = [...answer.headers.getSetCookie().map(cookiePair), session]
    .filter((pair) => pair !== '')
    .join('; ');
  const sign: SignInUnderWay['sign'] = (given, header) => portal.tenant.sign(claims(given), header);
  const receive = (idToken: string) =>
    void portal.tenant.answers.set('POST /oauth/token', async (request) => {
      const isForCode = (await request.text()).includes('grant_type=authorization_code');
      const tokens = { access_token: 'opaque', token_type: 'Bearer', id_token: idToken };
      return isForCode ? Response.json(tokens) : undefined;
    });
  receive(await sign());
  return {
    portal,
    location,
    state,
    asked: searchParams,
    cookie,
    claims,
    sign,
    receive,
    comeBack(query: Query = { state, code: 'the-code' }, held = cookie) {
      const address = `/auth/callback?${new URLSearchParams(query).toString()}`;
      const back = get(address, held);
      return answerOf(callback({ request: back, context: portal.context, params: {} }));
    },
  };
}

interface Refusal {
  code: AuthErrorCode;
  status: number;
  told: SignInFailure;
  query?: Query;
  cookie?: string;
}

/**
 * The callback is refused: with this code in the log and nothing secret, this status, a page that says
 * what happened and offers to try again, and no portal session.
 */
export async function expectRefusal(
  { portal, state, comeBack, claims, cookie: own }: SignInUnderWay,
  { code, status, told, query, cookie }: Refusal,
): Promise<void> {
  const create = vi.spyOn(portal.services.portalSessionStore, 'create');
  const logged = portal.logged().length;
  const answer = await comeBack(query, cookie);

  expect(answer.status).toBe(status);
  expect(answer.headers.get('location')).toBeNull();
  const { failure } = (await answer.clone().json()) as FailedSignIn;
  expect(failure).toBe(told);
  const page = await pageOf(answer);
  expect(page).toContain(en[`signIn.failed.${told}`]);
  expect(page).toMatch(/<a [^>]*href="\/auth\/login/);

  expect(create).not.toHaveBeenCalled();
  expect(answer.headers.getSetCookie().join()).not.toMatch(/__Host-latchkey=/);

  const lines = portal.logged().slice(logged);
  expect(lines.match(/"event":"sign-in","result":"refused"/g)).toHaveLength(1);
  expect(lines).toContain(`"reason":"${code}"`);
  const nonce = String(claims().nonce);
  for (const secret of ['eyJ', 'the-code', state, nonce, ada.userId, 'ada@example.com', own])
    expect(lines).not.toContain(secret);
}

/** What the page says of a sign-in that came to nothing, as HTML. */
async function pageOf(answer: Response): Promise<string> {
  const data = (await answer.json()) as FailedSignIn;
  return renderToStaticMarkup(
    createElement(
      TranslateContext.Provider,
      { value: translator('en') },
      createElement(SignInFailedPage, data),
    ),
  );
}

/** Where the links in the content of that page lead. */
export async function linksOf(answer: Response): Promise<string[]> {
  const content = /<main[^]*<\/main>/.exec(await pageOf(answer))?.[0] ?? '';
  return [...content.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
}

/** The portal session's cookie that an answer brings, or ''. */
export function sessionCookieOf(answer: Response): string {
  const cookies = answer.headers.getSetCookie().map(cookiePair);
  return cookies.find((pair) => /^__Host-latchkey=./.test(pair)) ?? '';
}
