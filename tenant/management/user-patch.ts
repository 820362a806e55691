import {
  changeIdentity,
  changePassword,
  endSessionsOf,
  noteChange,
  type Actor,
} from '../state/account-changes';
import type { Person, SignIn } from '../state/accounts';
import { kindOf } from '../state/connections';
import { nicknameOf } from '../state/profile';
import type { TenantState } from '../state/state';
import type { UserPatch } from './user-patch-schema';

type Metadata = Record<string, unknown>;

/** Auth0 docs, metadata: the first level is merged, null deletes a key, and `{}` deletes all of them. */
function merged(now: Metadata | undefined, change: Metadata | undefined): Metadata | undefined {
  if (change === undefined) return now;
  if (Object.keys(change).length === 0) return {};
  const entries = Object.entries({ ...now, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries);
}

const chosen = <Value>(given: Value | null | undefined, now: Value, unset: Value) =>
  given === undefined ? now : (given ?? unset);

function changeProfile(state: TenantState, { account }: SignIn, patch: UserPatch): Person {
  const target = { account, identity: account };
  return changeIdentity(state, target, {
    name: chosen(patch.name, account.name, ''),
    givenName: chosen(patch.given_name, account.givenName, ''),
    familyName: chosen(patch.family_name, account.familyName, ''),
    nickname: patch.nickname === undefined ? nicknameOf(account) : patch.nickname,
    picture: patch.picture === undefined ? account.picture : patch.picture,
    userMetadata: merged(account.userMetadata, patch.user_metadata),
    appMetadata: merged(account.appMetadata, patch.app_metadata),
    blocked: patch.blocked ?? account.blocked,
  }).account;
}

/** Auth0 docs, deprecations: a larger profile is a warning in the log, and from 2027-03-04 an error. */
const LARGEST_PROFILE_BYTES = 10_240;

function warnOfSize(state: TenantState, target: SignIn, actor: Actor): void {
  const bytes = Buffer.byteLength(JSON.stringify(target.account));
  if (bytes <= LARGEST_PROFILE_BYTES) return;
  noteChange(state, target, 'w', actor, { message: `The profile has ${bytes} bytes` });
}

/** The same way to sign in, in the account as it is now. */
function again(account: Person, { account: former, identity }: SignIn): SignIn {
  return { account, identity: identity === former ? account : identity };
}

/** Since 2025-08-19 sessions end where the address really changes, or is verified for the first time. */
function changeEmail(state: TenantState, target: SignIn, patch: UserPatch, actor: Actor): SignIn {
  const { email: former, emailVerified: wasVerified = true, connection } = target.identity;
  const email = patch.email === undefined ? former : (patch.email ?? '').toLowerCase();
  const isNew = email !== former;
  const emailVerified = patch.email_verified ?? (isNew ? false : wasVerified);
  const changed = changeIdentity(state, target, { email, emailVerified });
  const strategy = state.connections.byName(connection)?.strategy ?? 'auth0';
  if (kindOf(strategy) === 'database' && (isNew || (emailVerified && !wasVerified))) {
    endSessionsOf(state, changed, 'email-identifier-changed');
  }
  if (isNew) {
    const body = {
      email: former,
      newEmail: email,
      connection,
      verify: patch.verify_email ?? false,
    };
    noteChange(state, changed, 'sce', actor, { body });
  }
  if (patch.verify_email) noteChange(state, changed, 'svr', actor, { email });
  return changed;
}

/** Auth0 docs, session layers: a new user name or phone number ends sessions, and no application is told. */
function changeOtherLogins(
  state: TenantState,
  target: SignIn,
  patch: UserPatch,
  actor: Actor,
): SignIn {
  const { username: formerName, phoneNumber: formerNumber } = target.identity;
  const username = chosen(patch.username?.toLowerCase(), formerName, undefined);
  const phoneNumber = chosen(patch.phone_number, formerNumber, undefined);
  const isNewNumber = phoneNumber !== formerNumber;
  const changed = changeIdentity(state, target, {
    username: patch.username === null ? undefined : username,
    phoneNumber,
    phoneVerified: patch.phone_verified ?? (isNewNumber ? false : target.identity.phoneVerified),
  });
  if (changed.identity.username !== formerName) {
    endSessionsOf(state, changed, null);
    noteChange(state, changed, 'scu', actor, { username: changed.identity.username });
  }
  if (isNewNumber) {
    endSessionsOf(state, changed, null);
    noteChange(state, changed, 'scpn', actor, { phone_number: phoneNumber });
  }
  return changed;
}

/** Carries out a patch that was checked, with all that follows from it; gives the account as it is then. */
export function applyPatch(
  state: TenantState,
  target: SignIn,
  patch: UserPatch,
  actor: Actor,
): Person {
  const wasBlocked = target.account.blocked;
  let current = again(changeProfile(state, target, patch), target);
  current = changeEmail(state, current, patch, actor);
  current = changeOtherLogins(state, current, patch, actor);
  if (patch.password !== undefined) {
    // Auth0 docs: by this way a block of an administrator ends.
    state.accounts.update(current.account.userId, { blocked: false });
    current = changePassword(state, current, patch.password, actor);
  }
  const { account } = current;
  warnOfSize(state, current, actor);
  if (account.blocked && !wasBlocked) {
    for (const { id } of state.sessions.ofPerson(account.userId))
      state.endings.endSession(id, 'account-deactivated');
  }
  return account;
}
