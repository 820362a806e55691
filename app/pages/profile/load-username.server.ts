import { type Message } from '~/i18n/message';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { fieldPolicy } from '~/profile/field-policy';
import { usernameLengthOf } from '~/profile/new-username';
import { readPolicyFacts } from '~/profile/read-policy-facts.server';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { describePolicy } from './describe-policy';

/** The page that asks for a new user name. */
export type UsernamePageData =
  | { kind: 'form'; current: string | null; length: { min: number; max: number } }
  /** The user name is not to be changed. */
  | { kind: 'kept'; current: string | null; reason: Message }
  | { kind: 'problem'; problem: Problem };

/**
 * @throws a redirect to whoever has to prove first who they are, and a 404 response where there are no user names.
 */
export async function loadUsernamePage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: UsernamePageData; status: number; headers: Record<string, string> }> {
  try {
    const options = pageDeadline(context, request);
    const read = await readPolicyFacts(context.services, session.userId, options);
    if (read === null) throw new TenantError('not_found', 'The account is gone.');
    const { account, facts } = read;
    const policy = fieldPolicy('username', facts);
    if (policy.mode === 'off') throw new Response(null, { status: 404, statusText: 'Not Found' });
    const current = account.username;
    if (policy.mode === 'read') {
      const reason = describePolicy(policy, account.identities[0]?.provider);
      return { page: { kind: 'kept', current, reason }, status: 200, headers: {} };
    }
    await requireFreshnessToAsk(context, request, session, 'strong', {
      returnTo: () => paths.profileUsername,
      cancelTo: paths.profile,
    });
    const length = usernameLengthOf(facts.connection);
    return { page: { kind: 'form', current, length }, status: 200, headers: {} };
  } catch (error) {
    if (error instanceof Response) throw error;
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { kind: 'problem', problem }, ...answer };
  }
}
