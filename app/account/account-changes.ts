import { type AccountEvent, type AccountEventKind } from './account-event';
import { type ActivityPeriod } from './activity-log';

/** What of an account can change so that it matters who did it. */
export const changeAreas = [
  'password',
  'email',
  'name-and-phone',
  'second-step',
  'linked-accounts',
  'long-lived-access',
  'account',
] as const;
export type ChangeArea = (typeof changeAreas)[number];

export interface AccountChange {
  area: ChangeArea;
  event: AccountEvent;
}

export interface AccountChanges {
  /** The latest first. */
  changes: AccountChange[];
  /** False when something may have happened that is not told. */
  isComplete: boolean;
}

const areas: Partial<Record<AccountEventKind, ChangeArea>> = {
  'password-changed': 'password',
  'password-change-requested': 'password',
  'email-changed': 'email',
  'email-verified': 'email',
  'username-changed': 'name-and-phone',
  'phone-changed': 'name-and-phone',
  'second-step-added': 'second-step',
  'second-step-removed': 'second-step',
  'recovery-code-used': 'second-step',
  'account-linked': 'linked-accounts',
  'account-unlinked': 'linked-accounts',
  'access-granted': 'long-lived-access',
  'access-reused': 'long-lived-access',
  'signed-up': 'account',
  blocked: 'account',
  unblocked: 'account',
  deleted: 'account',
  'changed-by-administrator': 'account',
};

/**
 * What changed in the account since then. Of the sign-ins to an application only the first since then counts
 * as access that was granted.
 */
export function changesSince({ events, isComplete }: ActivityPeriod, since: Date): AccountChanges {
  const oldestFirst = events
    .filter(({ at }) => at >= since)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const applications = new Set<string | null>();
  const changes = oldestFirst.flatMap((event): AccountChange[] => {
    const area = areas[event.kind];
    if (area === undefined) return [];
    if (event.kind === 'access-granted') {
      if (applications.has(event.applicationId)) return [];
      applications.add(event.applicationId);
    }
    return [{ area, event }];
  });
  return { changes: changes.reverse(), isComplete };
}

const signIns: ReadonlySet<AccountEventKind> = new Set(['signed-in', 'sign-in-failed', 'blocked']);

/** The sign-ins among the events, and those that failed, the latest first. */
export function signInHistory(events: readonly AccountEvent[]): AccountEvent[] {
  return events
    .filter(({ kind }) => signIns.has(kind))
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}
