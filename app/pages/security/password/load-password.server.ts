import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { requireShown } from '~/pages/security/security-policy.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type PasswordPolicy } from '~/profile/connection';
import { actPolicy, type PolicyReason } from '~/profile/field-policy';
import { passwordIdentityOf } from '~/profile/password-identity';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { toResult } from '~/tenant-calls/result';

export type PasswordPageData =
  | {
      shows: 'password';
      changed: ShownTime | null;
      zone: ChosenTimeZone;
      /** What a new password must be; null where that is not known. */
      rules: PasswordPolicy | null;
      /** Null where the person may set a new one here. */
      refusal: PolicyReason | 'no_address' | null;
    }
  /** The account has none; `provider` is who keeps one, in the tenant's words. */
  | { shows: 'none'; provider: string | null }
  | { shows: 'problem'; problem: Problem };

/** What is known of the person's password, and whether they may set a new one here. */
export async function loadPassword(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: PasswordPageData; status: number; headers: Record<string, string> }> {
  const { services } = context;
  const { userId } = session;
  const shown = { status: 200, headers: {} };
  try {
    requireShown(context, 'password');
    const { reason } = await passwordPolicyOf(context);
    const deadline = pageDeadline(context, request);
    const account = await services.accounts.get(userId, deadline);
    const found = account === null ? null : passwordIdentityOf(account);
    if (account === null || found === null)
      return {
        page: { shows: 'none', provider: account?.identities[0]?.provider ?? null },
        ...shown,
      };
    const connection = await toResult(
      services.connections.get(found.identity.connection, { ...deadline, person: userId }),
    );
    const words = pageFormat(context, request, session);
    const changed = account.lastPasswordResetAt;
    return {
      page: {
        shows: 'password',
        changed: changed === null ? null : formatTime(changed, words),
        zone: words.zone,
        rules: connection.isKnown ? (connection.value?.passwordPolicy ?? null) : null,
        refusal: reason ?? (found.email === null ? 'no_address' : null),
      },
      ...shown,
    };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, ...answer };
  }
}

/** What the operator and the granted scopes let people do about their passwords. */
export async function passwordPolicyOf({ services }: Pick<AppLoadContext, 'services'>) {
  return actPolicy('password', {
    operator: services.operator,
    isGranted: await services.grantedScopes.has('create_password_ticket', ['create:user_tickets']),
  });
}
