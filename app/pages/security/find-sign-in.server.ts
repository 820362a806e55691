import { type AccountReading } from '~/profile/account';
import { readAccountNow } from '~/profile/read-account-now.server';
import { type Asked } from '~/request/act';
import { type AppLoadContext } from '~/request/context';
import { actDeadline } from '~/request/page-deadline.server';
import { type SignIn } from '~/security/linked-sign-ins';
import { signInsOf } from '~/security/sign-ins-of.server';
import { TenantError } from '~/tenant-calls/tenant-error';

/** The sign-in among those of the person's own account; null for any other, whoever it belongs to. */
export function findSignIn(
  { services: { signInHandles } }: Pick<AppLoadContext, 'services'>,
  { userId, handle }: { userId: string; handle: string },
  signIns: readonly SignIn[],
): SignIn | null {
  const id = signInHandles.open(userId, handle);
  return id === null ? null : (signIns.find((one) => one.id === id) ?? null);
}

/** The person's own account, which an act and a page about it cannot do without. @throws {TenantError} */
export function requireAccount(account: AccountReading | null): AccountReading {
  if (account === null) throw new TenantError('not_found', 'The account is not there.');
  return account;
}

/**
 * The person's own sign-ins as they are now, for an act, which nothing remembered may stand in for.
 *
 * @throws {TenantError}
 */
export async function readSignInsAnew({
  context,
  session: { userId },
}: Pick<Asked<unknown, 'person'>, 'context' | 'session'>): Promise<SignIn[]> {
  const { accounts } = context.services;
  const account = await readAccountNow(accounts, userId, actDeadline(context));
  return signInsOf(requireAccount(account), userId);
}
