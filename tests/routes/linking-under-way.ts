import { action as start } from '~/routes/account.security.sign-ins.link._index';
import {
  action as confirm,
  loader as showQuestion,
} from '~/routes/account.security.sign-ins.link.confirm';
import { loader as showContinue } from '~/routes/account.security.sign-ins.link.continue';
import { loader as callback } from '~/routes/auth.link.callback';
import type { Person } from '../../tenant/state/accounts';
import { answerOf, createTestPortal, get, type TestPortal } from '../test-portal';
import { adasGoogle } from './linked-sign-in';

/** Ada, who has just signed in, in a tenant where somebody has an account of Google's. */
export async function setUpLinking(...config: Parameters<typeof createTestPortal>) {
  const portal = createTestPortal(...config);
  portal.tenant.state.accounts.add(adasGoogle);
  return { portal, cookie: await portal.signIn({ authenticatedAt: portal.clock.now }) };
}

/** Asks for a sign-in by this connection, as the form does. */
export async function startLinking(
  portal: TestPortal,
  cookie: string,
  connection = 'google-oauth2',
): Promise<Response> {
  const path = `/account/security/sign-ins/link?${new URLSearchParams({ connection }).toString()}`;
  const request = await portal.post(path, {}, cookie);
  return answerOf(start({ request, context: portal.context, params: {} }));
}

/** Where the page after that leads; null where it leads nowhere. */
export async function authorizationUrlOf(portal: TestPortal, cookie: string): Promise<URL | null> {
  const request = get('/account/security/sign-ins/link/continue', cookie);
  const answer = await answerOf(showContinue({ request, context: portal.context, params: {} }));
  const { page } = (await answer.json()) as { page: { authorizationUrl?: string } };
  return page.authorizationUrl === undefined ? null : new URL(page.authorizationUrl);
}

/** Begins, and gives the address that the browser is led to. */
export async function beginLinking(portal: TestPortal, cookie: string): Promise<URL> {
  await startLinking(portal, cookie);
  const url = await authorizationUrlOf(portal, cookie);
  if (url === null) throw new Error('Nothing was begun.');
  return url;
}

/** Comes back to the portal with these parameters. */
export function comeBack(
  portal: TestPortal,
  query: Record<string, string> | [string, string][],
  cookie: string,
): Promise<Response> {
  const request = get(`/auth/link/callback?${new URLSearchParams(query).toString()}`, cookie);
  return answerOf(callback({ request, context: portal.context, params: {} }));
}

/** Somebody signs in there, and the browser comes back. */
export async function signInThere(
  portal: TestPortal,
  url: URL,
  { userId }: Pick<Person, 'userId'>,
  cookie: string,
): Promise<Response> {
  const owner = { userId, sessionId: `session-of-${userId}` };
  const code = await portal.tenant.issueCode(url, owner);
  const state = url.searchParams.get('state') ?? '';
  return comeBack(portal, { code, state, iss: portal.tenant.state.issuer }, cookie);
}

const questionPath = '/account/security/sign-ins/link/confirm';

/** What the page with the question names the second account by; nothing where it asks none. */
export async function secondHandleOf(portal: TestPortal, cookie: string): Promise<string> {
  const request = get(questionPath, cookie);
  const shown = await answerOf(showQuestion({ request, context: portal.context, params: {} }));
  if (shown.status !== 200) return '';
  const { page } = (await shown.json()) as { page: { secondHandle?: string } };
  return page.secondHandle ?? '';
}

/** Answers the question about both accounts, as the page puts it unless `shown` was read before. */
export async function answerQuestion(
  portal: TestPortal,
  cookie: string,
  intent: 'link' | 'cancel' = 'link',
  shown?: string,
): Promise<Response> {
  const second = shown ?? (await secondHandleOf(portal, cookie));
  const request = await portal.post(questionPath, { intent, second }, cookie);
  return answerOf(confirm({ request, context: portal.context, params: {} }));
}

/** The linkings that the tenant was asked for. */
export function linkings({ tenant }: TestPortal): string[] {
  return tenant.requests.filter((request) => request.startsWith('POST /api/v2/users'));
}

/** All of it up to the question. */
export async function proveSecond(
  portal: TestPortal,
  cookie: string,
  person: Pick<Person, 'userId'> = adasGoogle,
): Promise<Response> {
  return signInThere(portal, await beginLinking(portal, cookie), person, cookie);
}
