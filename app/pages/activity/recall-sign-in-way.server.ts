import { type SignInWay } from '~/activity/account-event';
import { formatSignIn } from '~/pages/kit/format-sign-in';
import { kindOfIdentity } from '~/profile/connection';
import { formatIdentity } from '~/profile/format-provider';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { toResult } from '~/tenant-calls/result';

/** What people call the way by which somebody signed in; null where none is told. It costs no call about the person. */
export async function recallSignInWay(
  context: AppLoadContext,
  request: Request,
  userId: string,
  way: SignInWay | undefined,
): Promise<string | null> {
  if (way === undefined) return null;
  const { connection } = way;
  const provider = way.provider ?? '';
  // The log tells the database alone, to which passkeys belong as passwords do.
  if (provider === 'auth0') return context.translate('activityPage.event.way.database');
  const connectionName = await recallConnectionName(context, request, userId, connection);
  const name = formatIdentity({ provider, connection, connectionName });
  const kind = kindOfIdentity({ provider, isSocial: true });
  return formatSignIn({ kind, provider: name }, context.translate);
}

/** What the tenant calls a connection of the account, where the account is at hand. */
async function recallConnectionName(
  context: AppLoadContext,
  request: Request,
  userId: string,
  connection: string,
): Promise<string | undefined> {
  const { accounts } = context.services;
  if (!(await accounts.isAtHand(userId))) return undefined;
  const account = await toResult(accounts.get(userId, pageDeadline(context, request)));
  if (!account.isKnown) return undefined;
  return account.value?.identities.find((one) => one.connection === connection)?.connectionName;
}
