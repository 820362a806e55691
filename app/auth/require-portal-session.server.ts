import { type AppLoadContext, redirectDocument } from '@remix-run/node';
import { loginPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';

/**
 * The portal session of the person who asks.
 *
 * @throws a redirect to sign-in, which leads back to this page, when there is none;
 * {StoreUnavailableError} when nobody knows, as nobody is signed in on a guess.
 */
export async function requirePortalSession(
  { services }: AppLoadContext,
  request: Request,
): Promise<PortalSession> {
  const session = await readPortalSession({ services }, request);
  if (session !== null) return session;
  const { pathname, search } = new URL(request.url);
  // What a form wanted to do is not done by coming back to its page.
  const returnTo = request.method === 'GET' ? pathname + search : pathname;
  throw redirectDocument(loginPath({ returnTo }), 303);
}

/** The same, or null for a person who is not signed in. @throws {StoreUnavailableError} */
export async function readPortalSession(
  { services }: Pick<AppLoadContext, 'services'>,
  request: Request,
): Promise<PortalSession | null> {
  return services.portalSessions.read(request);
}

/** Whether two records are about one person: user ids are unique within an issuer only. */
export function isSamePerson(
  a: Pick<PortalSession, 'issuer' | 'userId'>,
  b: Pick<PortalSession, 'issuer' | 'userId'>,
): boolean {
  return a.issuer === b.issuer && a.userId === b.userId;
}
