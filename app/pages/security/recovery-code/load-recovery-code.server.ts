import { type StrongObstacle, strongObstacleOf } from '~/auth/strong-need.server';
import { randomUUID } from 'node:crypto';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { changePolicyOf, requireShown } from '~/pages/security/security-policy.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type PolicyReason } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { TenantError } from '~/tenant-calls/tenant-error';

export type RecoveryCodePageData =
  | {
      shows: 'code';
      since: ShownTime | null;
      lastUsed: ShownTime | null;
      zone: ChosenTimeZone;
      /** Names this asking, for which one code is made and no more. */
      asking: string;
      /** Why it cannot be replaced here; null where it can. */
      keptFor: PolicyReason | null;
      /** Why the person can carry out no strong act; null where they can. */
      obstacle: StrongObstacle | null;
    }
  | { shows: 'none' }
  | { shows: 'problem'; problem: Problem };

/** That there is a recovery code, and since when; never the code, which nobody can look up. */
export async function loadRecoveryCode(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: RecoveryCodePageData; status: number; headers: Record<string, string> }> {
  requireShown(context, 'recoveryCode');
  const { services } = context;
  const { reason: keptFor } = await changePolicyOf(context, 'recoveryCode', 'code-replacement');
  try {
    const deadline = pageDeadline(context, request);
    const list = await services.authenticationMethods.list(session.userId, deadline);
    const { methods, unreadableCount } = list;
    const code = methods.find(({ kind, isConfirmed }) => kind === 'recovery-code' && isConfirmed);
    if (code === undefined && unreadableCount > 0)
      throw new TenantError('unexpected_answer', 'The recovery code may be what cannot be read.');
    if (code === undefined) return { page: { shows: 'none' }, status: 200, headers: {} };
    const words = pageFormat(context, request, session);
    const shown = (at: Date | null) => (at === null ? null : formatTime(at, words));
    const times = { since: shown(code.addedAt), lastUsed: shown(code.lastUsedAt) };
    const page = {
      shows: 'code' as const,
      ...times,
      zone: words.zone,
      asking: randomUUID(),
      keptFor,
      obstacle: await strongObstacleOf(services, session, deadline),
    };
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, status, headers };
  }
}
