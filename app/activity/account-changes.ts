import { type AccountEvent, type AccountEventKind } from './account-event';
import { type ActivityPeriod } from './activity-log';

/** What of an account can change so that it matters who did it. */
export const accountChangeKinds = [
  'password-changed',
  'password-change-requested',
  'email-changed',
  'email-verified',
  'username-changed',
  'phone-changed',
  'mfa-added',
  'mfa-removed',
  'recovery-code-used',
  'account-linked',
  'account-unlinked',
  'connected-account-added',
  'connected-account-removed',
  'organization-joined',
  'access-granted',
  'access-reused',
  'signed-up',
  'blocked',
  'unblocked',
  'deleted',
  'changed-by-administrator',
] as const satisfies readonly AccountEventKind[];
export type AccountChangeKind = (typeof accountChangeKinds)[number];

export type AccountChange = AccountEvent & { kind: AccountChangeKind };

export interface AccountChanges {
  /** The latest first. */
  changes: AccountChange[];
  /** False when something may have happened that is not told. */
  isComplete: boolean;
}

/**
 * What changed in the account since then. Of the sign-ins to an application only the first since then counts
 * as access that was granted.
 */
export function changesSince({ events, isComplete }: ActivityPeriod, since: Date): AccountChanges {
  const applications = new Set<string | null>();
  const changes = events
    .filter(isChange)
    .filter(({ at }) => at >= since)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .filter(({ kind, applicationId }) => {
      if (kind !== 'access-granted') return true;
      const isFirst = !applications.has(applicationId);
      applications.add(applicationId);
      return isFirst;
    });
  return { changes: changes.reverse(), isComplete };
}

function isChange(event: AccountEvent): event is AccountChange {
  return (accountChangeKinds as readonly AccountEventKind[]).includes(event.kind);
}

const signInKinds = [
  'signed-in',
  'sign-in-failed',
  'blocked',
] as const satisfies readonly AccountEventKind[];

export type SignIn = AccountEvent & { kind: (typeof signInKinds)[number] };

/** The sign-ins among the events, and those that failed, the latest first. */
export function signInHistory(events: readonly AccountEvent[]): SignIn[] {
  return events.filter(isSignIn).sort((a, b) => b.at.getTime() - a.at.getTime());
}

function isSignIn(event: AccountEvent): event is SignIn {
  return (signInKinds as readonly AccountEventKind[]).includes(event.kind);
}
