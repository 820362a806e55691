import { type AccountWithFacts, readPolicyFacts } from '~/profile/read-policy-facts.server';
import { type Asked } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';

/**
 * The account as it is now, with what may be changed of it; null where it cannot be had. What stands in for it may be of
 * a time before another change, which this one would undo.
 *
 * @throws {TenantError}
 */
export async function readToChange({
  context,
  session,
}: Pick<Asked<unknown, 'person'>, 'context' | 'session'>): Promise<AccountWithFacts | null> {
  const options = { ...actDeadline(context), priority: 'act', isAnew: true } as const;
  const read = await readPolicyFacts(context.services, session.userId, options);
  return read?.account.asOf === null ? read : null;
}
