import { redirect } from '@remix-run/node';
import { freshnessGap, type StrongNeed } from '~/auth/freshness';
import { safeReturnTo } from '~/auth/return-to';
import { strongNeedOf } from '~/auth/strong-need.server';
import { type PortalSessionHolder } from '~/cache/key-of-person.server';
import { confirmCodePath, paths, signInAgainPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { holderOf } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';

/** Where the person goes with the code, and where without. */
export interface Ways {
  returnTo: string;
  cancelTo: string;
}

/**
 * Where the address of the page leads afterwards, each a path of this portal; to the account where it names
 * none.
 */
export function waysOf({ services }: AppLoadContext, request: Request): Ways {
  const { searchParams } = new URL(request.url);
  const { appBaseUrl: baseUrl } = services.config;
  const returnTo = safeReturnTo(searchParams.get('returnTo'), { baseUrl, fallback: paths.account });
  const cancelTo = safeReturnTo(searchParams.get('cancelTo'), { baseUrl, fallback: returnTo });
  return { returnTo, cancelTo };
}

/** A person who has to enter a code now, or who cannot be sent one. */
export interface CodeRequest extends Ways {
  holder: PortalSessionHolder;
  need: Extract<StrongNeed, { by: 'mailed-code' | 'nothing' }>;
  /** Whether a code was asked for that can be entered. */
  isSent: boolean;
}

/**
 * What the person of a portal session is to do about a code. Asking for one takes a fresh sign-in; entering it does
 * not, as mails may take their time.
 *
 * @throws a redirect of whoever needs no code to where they were going, and of whoever has to sign in first;
 * {TenantError} where the tenant does not say for now.
 */
export async function requireCodeRequest(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<CodeRequest> {
  const { services } = context;
  const ways = waysOf(context, request);
  const need = await strongNeedOf(services, session, actDeadline(context));
  if (need.by === 'sign-in' || need.by === 'second-factor') throw redirect(ways.returnTo, 303);
  const found = { ...ways, holder: await holderOf(context, request, session), need };
  if (need.by === 'nothing') return { ...found, need, isSent: false };
  const rule = { recentAgeMs: 0, need: need.by, now: services.now() };
  const gap = freshnessGap(session, 'strong', rule);
  if (gap === null) throw redirect(ways.returnTo, 303);
  const isSent = await services.confirmationCodes.isIssued(found.holder);
  if (gap === 'sign_in_not_fresh' && !isSent)
    throw redirect(
      signInAgainPath(confirmCodePath(ways.returnTo, ways.cancelTo), 'strong', ways.cancelTo),
      303,
    );
  return { ...found, need, isSent };
}
