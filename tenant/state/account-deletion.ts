import { noteChange, type Actor } from './account-changes';
import { identitiesOf, type Person } from './accounts';
import { kindOf } from './connections';
import type { TenantState } from './state';

/** Who lets people in by themselves, whatever the tenant knows of them. */
function isOfAnotherProvider({ connections }: TenantState, { connection }: Person): boolean {
  const kind = kindOf(connections.byName(connection)?.strategy ?? 'auth0');
  return kind === 'social' || kind === 'enterprise';
}

/** What a provider tells of somebody whom the tenant does not know: a profile, without all that was kept with it. */
function asProviderHasIt(person: Person): Person {
  const nothing = { userMetadata: undefined, appMetadata: undefined, linked: undefined };
  return { ...person, ...nothing, blocked: false };
}

/**
 * Deletes an account with everything that is the person's. Auth0 docs: applications that listen are told of sessions,
 * `organizations` list members for a while yet, and the log stays until it is too old. What was linked goes too; at
 * other providers people stay, and who signs in there again has a new, empty account under the same id.
 */
export function deleteAccount(state: TenantState, account: Person, actor: Actor): void {
  const { accounts, authenticators, endings, organizations, sessions, settings } = state;
  const { userId } = account;
  for (const { id } of sessions.ofPerson(userId)) endings.endSession(id, 'account-deleted');
  endings.endRefreshTokens(state.refreshTokens.where({ userId }));
  endings.endGrants(state.grants.where({ userId }));
  for (const { id } of authenticators.where({ userId })) authenticators.remove(id);
  const others = [
    state.connectedAccounts,
    state.devicePublicKeys,
    state.enrollmentTickets,
    state.passwordTickets,
    state.rememberedBrowsers,
  ];
  for (const records of others) for (const { id } of records.where({ userId })) records.remove(id);
  const memberships = organizations.ofPerson(userId);
  endings.accept(() => {
    for (const { id } of memberships) organizations.leave(id, userId);
  }, settings.organizationDelayMs);
  accounts.remove(userId);
  for (const identity of identitiesOf(account))
    if (isOfAnotherProvider(state, identity)) accounts.leaveAtProvider(asProviderHasIt(identity));
  // Auth0 docs, tenant logs: `sdu` does not say which application asked.
  noteChange(state, { account, identity: account }, 'sdu', { ...actor, clientId: undefined }, {});
}
