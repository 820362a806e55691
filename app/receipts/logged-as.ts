import { type AccountEventKind } from '~/activity/account-event';
import { type AccountChangeKind } from './account-change';

/**
 * As what the sign-in service may have a change in its own log. It has renamings and the like nowhere, and what the
 * portal writes by the Management API mostly under the portal, not under the person.
 */
const kinds: Partial<Record<AccountChangeKind, readonly AccountEventKind[]>> = {
  'password-change-opened': ['password-change-requested'],
  'password-changed': ['password-changed'],
  'email-changed': ['email-changed', 'changed-by-administrator'],
  'username-changed': ['username-changed', 'changed-by-administrator'],
  'profile-changed': ['changed-by-administrator'],
  'method-added': ['mfa-added'],
  'passkey-added': ['mfa-added'],
  'method-removed': ['mfa-removed'],
  'passkey-removed': ['mfa-removed'],
  'sign-in-linked': ['account-linked'],
  'sign-in-unlinked': ['account-unlinked'],
  'application-removed': ['access-ended'],
  'account-disconnected': ['connected-account-removed'],
  // The mail for a new password comes with it.
  'change-undone': ['password-change-requested'],
  'account-locked': ['changed-by-administrator'],
  'account-unlocked': ['changed-by-administrator'],
};

/** The kinds of entry that a change may have in the log; none where it has none. */
export function loggedAs(kind: AccountChangeKind): readonly AccountEventKind[] {
  return kinds[kind] ?? [];
}
