import { redirect } from '@remix-run/node';
import { type AuthErrorCode } from '~/auth/auth-error';
import { type MyAccountToken, myAccountScopes } from '~/auth/my-account-sign-in';
import { type PersonToProve } from '~/auth/sign-in.server';
import { type PortalSessionHolder } from '~/cache/key-of-person.server';
import { loginPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type MyAccountUse } from '~/security/my-account-api';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type AppLoadContext } from './context';
import { withKeptForm } from './keep-form.server';
import { readPortalSession } from './require-portal-session.server';

type Context = Pick<AppLoadContext, 'services'>;

/** Whose codes, enrolments and the like they are: the person's of this portal session. @throws {StoreUnavailableError} */
export async function holderOf(
  { services }: Context,
  request: Request,
  { userId }: Pick<PortalSession, 'userId'>,
): Promise<PortalSessionHolder> {
  return { userId, portalSessionId: (await services.portalSessions.idOf(request)) ?? '' };
}

/**
 * Makes sure, for the page that asks, that the person has an access token for the My Account API. False where the portal
 * does not use that API, or the tenant gave no token a moment ago, which the page then says.
 *
 * @throws a redirect to the tenant otherwise, which comes back to `place`, with what was typed there before.
 */
export async function requireMyAccountToAsk(
  context: Context,
  request: Request,
  session: PortalSession,
  place: string,
  use: MyAccountUse = 'methods',
): Promise<boolean> {
  const { myAccount, myAccountAccess } = context.services;
  if (myAccount === null) return false;
  const access = await myAccountAccess.find(await holderOf(context, request, session), use);
  if (access === null)
    throw redirect(loginPath({ returnTo: withKeptForm(place, request), myAccountUse: use }), 303);
  return access !== 'refused';
}

/**
 * Carries out `work` of an act with the person's access token.
 *
 * @throws a redirect to `place`, whose page gets another token, where there is none, and where the tenant takes it no
 * more; {TenantError} `credentials_refused` where another one would not help; whatever else `work` throws.
 */
export async function withMyAccount<T>(
  context: Context,
  request: Request,
  session: PortalSession,
  place: string,
  work: (token: string) => Promise<T>,
  use: MyAccountUse = 'methods',
): Promise<T> {
  const { myAccountAccess } = context.services;
  const holder = await holderOf(context, request, session);
  const access = await myAccountAccess.find(holder, use);
  if (access === null) throw redirect(place, 303);
  if (access === 'refused')
    throw new TenantError('credentials_refused', 'The tenant gives no token that it takes.');
  try {
    return await work(access.token);
  } catch (error) {
    if (!(error instanceof TenantError) || error.code !== 'credentials_refused') throw error;
    const isInVain = await myAccountAccess.forget(holder, use);
    if (isInVain) throw error;
    throw redirect(place, 303);
  }
}

/**
 * Whose token a sign-in for the My Account API is to bring.
 *
 * @throws a redirect to a plain sign-in for a browser that is not signed in to the portal.
 */
export async function personForMyAccount(
  context: AppLoadContext,
  request: Request,
  returnTo: string,
): Promise<PersonToProve> {
  const session = await readPortalSession(context, request);
  if (session === null) throw redirect(loginPath({ returnTo }), 303);
  const { issuer, userId } = session;
  return { issuer, userId, hasSecondFactor: false };
}

/**
 * Keeps the token that a sign-in for the My Account API has brought; false where the browser is not signed in to the
 * portal any more, or as somebody else.
 */
export async function keepMyAccountToken(
  context: AppLoadContext,
  request: Request,
  { issuer, userId }: Pick<PortalSession, 'issuer' | 'userId'>,
  given: MyAccountToken,
): Promise<boolean> {
  const session = await readPortalSession(context, request);
  if (session?.userId !== userId || session.issuer !== issuer) return false;
  const { myAccountAccess } = context.services;
  await myAccountAccess.keep(await holderOf(context, request, session), given);
  return true;
}

/** Notes that a sign-in for that API came to nothing, so that its page says so, and does not ask at once again. */
export async function noteMyAccountRefused(
  context: AppLoadContext,
  request: Request,
  use: MyAccountUse,
  reason: AuthErrorCode,
): Promise<void> {
  const { services, requestId } = context;
  services.log.warn(
    { event: 'my-account.no-token', requestId, reason },
    `The tenant gave no access token for its My Account API: it has to be activated, and the application granted ${myAccountScopes[use].join(' ')}.`,
  );
  const session = await readPortalSession(context, request);
  if (session !== null)
    await services.myAccountAccess.refuse(await holderOf(context, request, session), use);
}
