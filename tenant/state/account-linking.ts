import type { Person, SignIn } from './accounts';
import type { TenantState } from './state';

/** What is left of an account that another one takes in: its way to sign in and its profile, without metadata. */
function stripped(account: Person): Person {
  return { ...account, userMetadata: undefined, appMetadata: {}, linked: undefined };
}

/**
 * Makes the second account a way to sign in to the first. Auth0 docs, user account linking: its user is gone with
 * its metadata; what was enrolled there is lost, and so are, here, its sessions and refresh tokens.
 */
export function linkAccount(state: TenantState, account: Person, second: Person): Person {
  const { accounts, authenticators, clock, endings, refreshTokens, sessions } = state;
  const { userId } = second;
  for (const { id } of sessions.ofPerson(userId)) endings.endSession(id, null);
  endings.endRefreshTokens(refreshTokens.where({ userId }));
  endings.endGrants(state.grants.where({ userId }));
  for (const { id } of authenticators.where({ userId })) authenticators.remove(id);
  accounts.remove(userId);
  const linked = [...(account.linked ?? []), stripped(second)];
  return accounts.update(account.userId, { linked, changedAt: clock.now() });
}

/** Gives a linked way to sign in an account of its own again: a fresh one, under the id that it had. */
export function unlinkAccount(
  { accounts, clock }: TenantState,
  { account, identity }: SignIn,
): Person {
  const linked = account.linked?.filter((one) => one !== identity);
  accounts.add({ ...identity, changedAt: clock.now() });
  return accounts.update(account.userId, { linked, changedAt: clock.now() });
}
