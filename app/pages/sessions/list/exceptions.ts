import { hours } from '~/durations';
import { type DeviceKind } from '~/devices/device-description';
import { type AccountSession } from '~/sessions/session';

/** What sets a session apart from what a person expects of theirs; the gravest first. */
const exceptions = [
  'impersonated',
  'copied',
  'script',
  'country-changed',
  'password-only',
  'new',
] as const;
export type Exception = (typeof exceptions)[number];

/** So long a session is new. */
const newForMs = hours(24);

interface Known {
  session: Pick<AccountSession, 'createdAt' | 'isImpersonation'>;
  kind: DeviceKind;
  looksCopied: boolean;
  hasCountryChanged: boolean;
  /** Begun with a password alone, which is unusual for this person, or where they are. */
  isPasswordOnly: boolean;
  /** Epoch milliseconds. */
  now: number;
}

/** What is unusual about a session, the gravest first; empty for one like any other. */
export function exceptionsOf(known: Known): Exception[] {
  const { session, kind, looksCopied, hasCountryChanged, isPasswordOnly, now } = known;
  const holds: Record<Exception, boolean> = {
    impersonated: session.isImpersonation,
    copied: looksCopied,
    script: kind === 'bot' || kind === 'program',
    'country-changed': hasCountryChanged,
    'password-only': isPasswordOnly,
    new: session.createdAt !== null && now - session.createdAt.getTime() < newForMs,
  };
  return exceptions.filter((exception) => holds[exception]);
}
