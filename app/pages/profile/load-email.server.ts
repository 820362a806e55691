import { redirect } from '@remix-run/node';
import { formatComingTime, type ShownTime } from '~/i18n/format-time.server';
import { type Message } from '~/i18n/message';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { fieldPolicy } from '~/profile/field-policy';
import { linkState, readPendingEmail } from '~/profile/pending-email.server';
import { readPolicyFacts } from '~/profile/read-policy-facts.server';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { describePolicy } from './describe-policy';

/** The page that asks for a new address. */
export type EmailPageData =
  | {
      kind: 'form';
      current: string | null;
      isConfirmed: boolean;
      /** The address that a change waits for already. */
      waitsFor: string | null;
      /** Whether there are other ways to sign in, with addresses of their own. */
      hasLinked: boolean;
    }
  /** The address is not to be changed. */
  | { kind: 'kept'; current: string | null; reason: Message }
  | { kind: 'problem'; problem: Problem };

/**
 * @throws a redirect to whoever has to prove first who they are, and a 404 response where the address is turned off.
 */
export async function loadEmailPage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: EmailPageData; status: number; headers: Record<string, string> }> {
  try {
    const options = pageDeadline(context, request);
    const read = await readPolicyFacts(context.services, session.userId, options);
    if (read === null) throw new TenantError('not_found', 'The account is gone.');
    const { account, facts } = read;
    const policy = fieldPolicy('email', facts);
    if (policy.mode === 'off') throw new Response(null, { status: 404, statusText: 'Not Found' });
    const current = account.email;
    if (policy.mode === 'read') {
      const reason = describePolicy(policy, account.identities[0]?.provider);
      return { page: { kind: 'kept', current, reason }, status: 200, headers: {} };
    }
    await requireFreshnessToAsk(context, request, session, 'strong', {
      returnTo: () => paths.profileEmail,
      cancelTo: paths.profile,
    });
    const pending = await readPendingEmail(context.services.accountRecords, session.userId);
    const waitsFor = pending?.newEmail ?? null;
    const hasLinked = account.identities.length > 1;
    const isConfirmed = account.emailVerified;
    const page = { kind: 'form', current, isConfirmed, waitsFor, hasLinked } as const;
    return { page, status: 200, headers: {} };
  } catch (error) {
    if (error instanceof Response) throw error;
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { kind: 'problem', problem }, ...answer };
  }
}

export interface PendingEmailPageData {
  newEmail: string;
  /** Until when the latest link is good; null where that is over. */
  until: ShownTime | null;
}

/** @throws a redirect to the profile where nothing waits. */
export async function loadPendingEmail(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<PendingEmailPageData> {
  const { services, locale } = context;
  const pending = await readPendingEmail(services.accountRecords, session.userId);
  if (pending === null) throw redirect(paths.profile, 303);
  const now = services.now();
  const { zone: timeZone } = timeZoneOf(request, session.profile.timeZone);
  return {
    newEmail: pending.newEmail,
    until:
      now < pending.expiresAt.getTime()
        ? formatComingTime(pending.expiresAt, { locale, timeZone, now })
        : null,
  };
}

/** What a mailed link asks. Opening it changes nothing: programs that look for viruses open links too. */
export type ConfirmEmailPageData =
  | { link: 'good'; newEmail: string; oldEmail: string | null }
  | { link: 'expired' | 'dead' };

/** What the link of this token asks, of this person. It asks the tenant nothing, and changes nothing. */
export async function loadConfirmEmail(
  { services }: AppLoadContext,
  { userId }: PortalSession,
  token: string,
): Promise<ConfirmEmailPageData> {
  const pending = await readPendingEmail(services.accountRecords, userId);
  const link = linkState(pending, token, services.now());
  if (pending === null || link === 'dead') return { link: 'dead' };
  if (link === 'expired') return { link };
  return { link, newEmail: pending.newEmail, oldEmail: pending.oldEmail };
}
