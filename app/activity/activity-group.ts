import { type AccountEventKind } from './account-event';

/** What people look for in their activity. */
export const activityGroups = ['sign-ins', 'changes', 'applications', 'other'] as const;
export type ActivityGroup = (typeof activityGroups)[number];

/** Where each kind of event is looked for. */
export const groupOfKind: Readonly<Record<AccountEventKind, ActivityGroup>> = {
  'signed-in': 'sign-ins',
  'sign-in-failed': 'sign-ins',
  'signed-out': 'sign-ins',
  'session-ended': 'sign-ins',
  'mfa-passed': 'sign-ins',
  'mfa-failed': 'sign-ins',
  'recovery-code-used': 'sign-ins',
  'password-leaked': 'sign-ins',
  blocked: 'sign-ins',
  unblocked: 'sign-ins',
  'signed-up': 'changes',
  'sign-up-failed': 'changes',
  'password-changed': 'changes',
  'password-change-requested': 'changes',
  'password-change-failed': 'changes',
  'email-changed': 'changes',
  'email-verified': 'changes',
  'email-change-failed': 'changes',
  'username-changed': 'changes',
  'username-change-failed': 'changes',
  'phone-changed': 'changes',
  'phone-change-failed': 'changes',
  'mfa-added': 'changes',
  'mfa-removed': 'changes',
  'account-linked': 'changes',
  'account-unlinked': 'changes',
  'organization-joined': 'changes',
  'invitation-accepted': 'changes',
  'invitation-failed': 'changes',
  'changed-by-administrator': 'changes',
  deleted: 'changes',
  'signed-in-silently': 'applications',
  'access-granted': 'applications',
  'access-renewed': 'applications',
  'access-ended': 'applications',
  'access-reused': 'applications',
  'connected-account-added': 'applications',
  'connected-account-removed': 'applications',
  other: 'other',
};
