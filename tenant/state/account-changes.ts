import type { Person, SignIn } from './accounts';
import type { LogoutInitiator } from './applications';
import type { TenantState } from './state';

/** Who changes an account, as the log has it. */
export interface Actor {
  clientId?: string;
  ip?: string;
  userAgent?: string;
}

/** A person's way to sign in, after a change of it alone. */
export function changeIdentity(
  { accounts, clock }: TenantState,
  { account, identity }: SignIn,
  change: Partial<Person>,
): SignIn {
  const changedAt = clock.now();
  if (identity === account) {
    const changed = accounts.update(account.userId, { ...change, changedAt });
    return { account: changed, identity: changed };
  }
  const changed = { ...identity, ...change };
  const linked = account.linked?.map((one) => (one === identity ? changed : one));
  return { account: accounts.update(account.userId, { linked, changedAt }), identity: changed };
}

/** Writes into an account's log that it was changed. */
export function noteChange(
  { accountLog, applications }: TenantState,
  { account, identity }: SignIn,
  type: string,
  { clientId, ip, userAgent }: Actor,
  details: Record<string, unknown>,
): void {
  accountLog.add({
    type,
    user_id: account.userId,
    connection: identity.connection,
    client_id: clientId,
    client_name: applications().find((one) => one.clientId === clientId)?.name,
    ip,
    user_agent: userAgent,
    details,
  });
}

/** Writes a call of the Management API into the log: under whoever calls, never under whom it is about. */
export function noteApiCall(
  { accountLog }: TenantState,
  { clientId = '', ip, userAgent }: Actor,
  description: string,
  body: unknown,
): void {
  accountLog.add({
    type: 'sapi',
    user_id: `${clientId}@clients`,
    client_id: clientId,
    description,
    ip,
    user_agent: userAgent,
    details: { body },
  });
}

/**
 * Ends a person's sessions that began with this way to sign in. Auth0 support: those that began with a linked
 * one stay.
 */
export function endSessionsOf(
  { endings, sessions }: TenantState,
  { account, identity }: SignIn,
  initiator: LogoutInitiator | null,
): void {
  for (const { id, connection = account.connection } of sessions.ofPerson(account.userId)) {
    if (connection === identity.connection) endings.endSession(id, initiator);
  }
}

/** Sets a password. Auth0 docs, password change: sessions end, and refresh tokens live on. */
export function changePassword(
  state: TenantState,
  signIn: SignIn,
  password: string,
  actor: Actor,
): SignIn {
  const { password: former, formerPasswords = [] } = signIn.identity;
  const changed = changeIdentity(state, signIn, {
    password,
    formerPasswords: [former, ...formerPasswords],
    passwordChangedAt: state.clock.now(),
  });
  endSessionsOf(state, changed, 'password-changed');
  noteChange(state, changed, 'scp', actor, {
    title: 'Change password',
    email: changed.identity.email,
  });
  return changed;
}
