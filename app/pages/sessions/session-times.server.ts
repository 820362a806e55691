import {
  formatComingTime,
  formatTime,
  type ShownTime,
  type TimeFormat,
} from '~/i18n/format-time.server';
import { type AccountSession } from '~/sessions/session';

/** When a session began, was last seen, and expires: unused, and at the latest. Null where that is not known. */
export interface SessionTimes {
  signedIn: ShownTime | null;
  lastSeen: ShownTime | null;
  idleExpiry: Expiry;
  expiry: Expiry;
}

interface Expiry {
  at: ShownTime | null;
  isPast: boolean;
}

/** When a session began, was last seen and ends, in words; null for what the tenant does not tell. */
export function toSessionTimes(
  { createdAt, lastSeenAt, idleExpiresAt, expiresAt }: AccountSession,
  format: TimeFormat,
): SessionTimes {
  const shown = (at: Date | null) => (at === null ? null : formatTime(at, format));
  const expiry = (at: Date | null): Expiry =>
    at === null || at.getTime() <= format.now
      ? { at: shown(at), isPast: at !== null }
      : { at: formatComingTime(at, format), isPast: false };
  return {
    signedIn: shown(createdAt),
    lastSeen: shown(lastSeenAt),
    idleExpiry: expiry(idleExpiresAt),
    expiry: expiry(expiresAt),
  };
}
