/** Everything that the portal tells of an account, in its own words; the service has more. */
export const accountEventKinds = [
  'signed-in',
  /** An application asked who the person is, and nobody was asked to do anything. */
  'signed-in-silently',
  'sign-in-failed',
  'signed-out',
  'signed-up',
  'sign-up-failed',
  'password-changed',
  'password-change-requested',
  'password-change-failed',
  'password-leaked',
  'email-changed',
  'email-verified',
  'email-change-failed',
  'username-changed',
  'username-change-failed',
  'phone-changed',
  'phone-change-failed',
  'mfa-added',
  'mfa-removed',
  'mfa-passed',
  'mfa-failed',
  'recovery-code-used',
  'account-linked',
  'account-unlinked',
  /** An account elsewhere that applications may use; nobody signs in with it. */
  'connected-account-added',
  'connected-account-removed',
  'organization-joined',
  'invitation-accepted',
  'invitation-failed',
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
  /** What the service calls it by. */
  id: string | null;
  at: Date;
  kind: AccountEventKind;
  applicationId: string | null;
  applicationName: string | null;
  ip: string | null;
  /** As the service writes it: a whole user agent, or short as in “Chrome 120.0.0 / Mac OS X 10.15.7”. */
  userAgent: string | null;
  /** The session that a sign-in began or went on in. It need not be the person's: their own list decides. */
  sessionId: string | null;
  /** Whether it came by the service's administration, and not from the person's browser. */
  isByAdministrator: boolean;
  /** By what somebody signed in, or tried to; absent for all other kinds, and where it is not told. */
  way?: SignInWay | undefined;
  /** Which organization the person joined, and how; absent for all other kinds. */
  joined?: { organizationId: string; by: (typeof joiningWays)[number] | null } | undefined;
}

/** A connection, and its kind in the service's words, such as `google-oauth2`; null where that is not told. */
export interface SignInWay {
  connection: string;
  provider: string | null;
}

/** How the service says that somebody becomes a member: by an invitation, or by a sign-in that makes members. */
export const joiningWays = ['invitation', 'auto_membership'] as const;
