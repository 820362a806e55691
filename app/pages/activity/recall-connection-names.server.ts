import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { toResult } from '~/tenant-calls/result';

/**
 * What the tenant calls the connections of the account, by their names, where the account is at hand: none of them is
 * worth a call about the person.
 */
export async function recallConnectionNames(
  context: AppLoadContext,
  request: Request,
  userId: string,
): Promise<ReadonlyMap<string, string>> {
  const { accounts } = context.services;
  if (!(await accounts.isAtHand(userId))) return new Map();
  const account = await toResult(accounts.get(userId, pageDeadline(context, request)));
  const identities = account.isKnown ? (account.value?.identities ?? []) : [];
  return new Map(
    identities.flatMap(({ connection, connectionName }) =>
      connectionName === undefined ? [] : [[connection, connectionName] as const],
    ),
  );
}
