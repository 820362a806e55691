/** Everything that the portal tells of an account, in its own words; the service has more. */
export const accountEventKinds = [
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'signed-up',
  'password-changed',
  'password-change-requested',
  'password-change-failed',
  'password-leaked',
  'email-changed',
  'email-verified',
  'email-change-failed',
  'username-changed',
  'phone-changed',
  'mfa-added',
  'mfa-removed',
  'mfa-passed',
  'mfa-failed',
  'recovery-code-used',
  'account-linked',
  'account-unlinked',
  'access-granted',
  'access-renewed',
  'access-ended',
  /** A refresh token that had been replaced was used again: the old copy is in other hands, or got lost. */
  'access-reused',
  'session-ended',
  'blocked',
  'unblocked',
  'deleted',
  'changed-by-administrator',
  'other',
] as const;
export type AccountEventKind = (typeof accountEventKinds)[number];

/** Something that happened to the account. Whatever the service left out is null. */
export interface AccountEvent {
  at: Date;
  kind: AccountEventKind;
  applicationId: string | null;
  applicationName: string | null;
  ip: string | null;
  /** As the service writes it: a whole user agent, or short as in “Chrome 120.0.0 / Mac OS X 10.15.7”. */
  userAgent: string | null;
}
