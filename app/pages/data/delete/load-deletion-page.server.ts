import {
  type DeletionConfirmation,
  deletionConfirmation,
} from '~/account-deletion/deletion-confirmation';
import { readAccess } from '~/applications/read-access.server';
import { days } from '~/durations';
import { formatComingTime, type ShownTime } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { pageFormat } from '~/pages/kit/page-format.server';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AccountReading } from '~/profile/account';
import { formatIdentity } from '~/profile/format-provider';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { maskPhone } from '~/security/mask-phone';
import { readWaysIn, waysInFactsOf } from '~/security/read-ways-in.server';
import { waysIn } from '~/security/ways-in';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type DeletionPolicy, readDeletionPolicy } from './deletion-policy.server';

/** What goes with the account, as the tenant tells it now; null for what it does not tell. */
export interface GoingThings {
  ways: number | null;
  sessions: number | null;
  applications: number | null;
  /** What they are called. */
  linkedSignIns: string[];
  organizations: string[] | null;
}

export interface DeletionQuestion {
  shows: 'question';
  policy: Extract<DeletionPolicy, { mode: 'person' | 'request' }>;
  goes: GoingThings;
  /** When it would be carried out; null for at once, and by request. */
  due: ShownTime | null;
  /** What is to be typed, as it is shown. */
  confirmation: DeletionConfirmation;
  /** Whether the person hears of it by mail. */
  isMailed: boolean;
  locale: Locale;
}

export type DeletionPageData =
  DeletionQuestion | { shows: 'unavailable' } | { shows: 'problem'; problem: Problem };

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
  await requireFreshnessToAsk(context, request, session, 'strong', {
    returnTo: () => paths.deleteAccount,
    cancelTo: paths.data,
  });
  try {
    const page = await ask(context, request, session, policy);
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
  policy: DeletionQuestion['policy'],
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
    goes: await listGoing(context, request, session, account),
    due:
      holdDays === 0
        ? null
        : formatComingTime(new Date(services.now() + days(holdDays)), format),
    confirmation:
      confirmation.kind === 'phone'
        ? { ...confirmation, value: maskPhone(confirmation.value) ?? '•••' }
        : confirmation,
    isMailed: services.mail !== null && account.emailVerified && account.email !== null,
    locale,
  };
}

async function listGoing(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId: currentSessionId }: PortalSession,
  account: AccountReading,
): Promise<GoingThings> {
  const { services } = context;
  const options = pageDeadline(context, request);
  const [reading, access, sessions, organizations] = await Promise.all([
    readWaysIn(services, userId, options),
    readAccess(services, { userId, currentSessionId }, options),
    toResult(services.directory.list(userId, options)),
    toResult(services.organizations.list(userId, options)),
  ]);
  const { clientId: ownId } = services.config;
  const { grants, tokens } = access.missing;
  return {
    ways: reading.methods.isKnown ? waysIn(waysInFactsOf(reading)).length : null,
    sessions: sessions.isKnown && sessions.value.isComplete ? sessions.value.sessions.length : null,
    applications:
      grants === null && tokens === null
        ? access.applications.filter(({ applicationId }) => applicationId !== ownId).length
        : null,
    linkedSignIns: account.identities
      .slice(1)
      .map(formatIdentity),
    organizations: organizations.isKnown
      ? organizations.value.organizations.map(({ name }) => name)
      : null,
  };
}
