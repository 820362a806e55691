import { json, redirect } from '@remix-run/node';
import { type AppLoadContext } from './context';
import { formRefusal } from './form-refusal';
import { returnToOf } from '~/auth/return-to';
import { loginPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { requireSection } from './require-section.server';
import { type SignedOutHere } from './signed-out-here';

/**
 * The portal session of the person who asks.
 *
 * @throws a redirect to sign-in, which leads back to this page, for a browser that has none; a 401
 * response, which says so and forgets the cookie, for one whose portal session is over, and for every
 * form; what `requireSection` throws; {StoreUnavailableError} when nobody knows, as nobody is signed in on a guess.
 */
export async function requirePortalSession(
  context: AppLoadContext,
  request: Request,
): Promise<PortalSession> {
  const { services, requestId } = context;
  const session = await readPortalSession(context, request);
  if (session !== null) {
    requireSection(services.operator, request);
    return session;
  }
  const url = new URL(request.url);
  const hasSentForm = request.method !== 'GET' && request.method !== 'HEAD';
  // What a form wanted to do is not done by coming back to its page.
  if (hasSentForm) url.search = '';
  const returnTo = returnToOf(url);
  const hadSession = (await services.portalSessions.idOf(request)) !== null;
  // Browsers check where the redirects of a form lead (CSP 3 section 6.4.1), and sign-in may go on from
  // the tenant to anywhere: so a form gets a page with a link.
  if (!hadSession && !hasSentForm) throw redirect(loginPath({ returnTo }), 303);
  if (hasSentForm) {
    const reason = 'signed_out';
    services.audit.record({ event: formRefusal, result: 'refused', reason, requestId, who: null });
  }
  const isOwnAct = await services.portalSessions.hasLeft(request);
  const signedOut: SignedOutHere = { kind: 'signed-out-here', returnTo, hasSentForm, isOwnAct };
  throw json(signedOut, {
    status: 401,
    statusText: 'Unauthorized',
    // The cookie is what tells the next page why nobody is signed in.
    headers:
      isSeenByPerson(request) && !isOwnAct
        ? { 'Set-Cookie': await services.portalSessions.end(request) }
        : {},
  });
}

/** What each request has found, as every route of a page asks. A context lives no longer than its request. */
const found = new WeakMap<AppLoadContext, Promise<PortalSession | null>>();

/** The same, or null for a person who is not signed in. @throws {StoreUnavailableError} */
export function readPortalSession(
  context: AppLoadContext,
  request: Request,
): Promise<PortalSession | null> {
  const known = found.get(context) ?? context.services.portalSessions.read(request);
  found.set(context, known);
  return known;
}

/**
 * Whether a person will see the answer to a request, and not only the browser's script, which looks again in the
 * background (Fetch Metadata Request Headers, `Sec-Fetch-Dest`). Such a look may use up nothing that is told or done
 * once. A browser that does not say what it wants an answer for counts as a person.
 */
export function isSeenByPerson(request: Request): boolean {
  return request.headers.get('sec-fetch-dest') !== 'empty';
}
