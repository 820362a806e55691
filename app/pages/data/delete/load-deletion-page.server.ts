import {
  type DeletionConfirmation,
  deletionConfirmation,
} from '~/account-deletion/deletion-confirmation';
import { days } from '~/durations';
import { formatComingTime, type ShownTime } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { pageFormat } from '~/pages/kit/page-format.server';
import { countSpareCalls } from '~/pages/kit/spare-calls.server';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { maskPhone } from '~/security/mask-phone';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type DeletionPolicy, readDeletionPolicy } from './deletion-policy.server';
import { type GoingThings, listGoing } from './list-going.server';

export interface DeletionQuestion {
  shows: 'question';
  policy: Extract<DeletionPolicy, { mode: 'person' | 'request' }>;
  goes: GoingThings;
  /** Whether it is refused to the last who looks after an organization. */
  findsLastAdmins: boolean;
  /** When it would be carried out; null for at once, and by request. */
  due: ShownTime | null;
  /** What is to be typed, as it is shown. */
  confirmation: DeletionConfirmation;
  /** Whether the person hears of it by mail. */
  isMailed: boolean;
  locale: Locale;
}

export type DeletionPageData =
  | DeletionQuestion
  | { shows: 'unavailable' }
  | { shows: 'problem'; problem: Problem };

/**
 * @throws a redirect to whoever has to prove first who they are, or whose account waits to be deleted already; a 404
 * response where the operator turned it off.
 */
export async function loadDeletionPage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: DeletionPageData; status: number; headers: Record<string, string> }> {
  const policy = await readDeletionPolicy(context);
  if (policy.mode === 'off') throw new Response(null, { status: 404, statusText: 'Not Found' });
  if (policy.mode === 'unavailable')
    return { page: { shows: 'unavailable' }, status: 200, headers: {} };
  // Before it is found out what the person has to prove, which may take one.
  const { accounts, authenticationMethods } = context.services;
  const spareCalls = await countSpareCalls(session.userId, [accounts, authenticationMethods]);
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => paths.deleteAccount,
    cancelTo: paths.data,
  });
  try {
    const page = await ask(context, request, session, { policy, spareCalls });
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, ...answer };
  }
}

async function ask(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { policy, spareCalls }: Pick<DeletionQuestion, 'policy'> & { spareCalls: number },
): Promise<DeletionQuestion> {
  const { services, locale } = context;
  const { userId } = session;
  const options = pageDeadline(context, request);
  const account = await services.accounts.get(userId, options);
  if (account === null) throw new TenantError('not_found', 'The account is gone.');
  const confirmation = deletionConfirmation(userId, account);
  const holdDays = policy.mode === 'person' ? policy.holdDays : 0;
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  return {
    shows: 'question',
    policy,
    findsLastAdmins:
      policy.mode === 'person' && services.operator.organizations.adminRoles.length > 0,
    goes: await listGoing(context, request, session, { account, spareCalls }),
    due:
      holdDays === 0 ? null : formatComingTime(new Date(services.now() + days(holdDays)), format),
    confirmation:
      confirmation.kind === 'phone'
        ? { ...confirmation, value: maskPhone(confirmation.value) ?? '•••' }
        : confirmation,
    isMailed: services.mail !== null && account.emailVerified && account.email !== null,
    locale,
  };
}
