import { kindOfIdentity } from '~/profile/connection';
import { type AuthenticationMethod, isSecondFactor } from './authentication-method';
import { roleOf, type WayIn, type WaysInFacts, waysIn } from './ways-in';

/** Whether the person would still get in without their phone, and how. */
export type RecoveryForecast =
  /** `second` is empty where no second step is asked for. */
  | { outcome: 'in'; first: WayIn[]; second: WayIn[] }
  /** Nothing is left to begin a sign-in with, or to take the second step with. */
  | { outcome: 'locked-out'; lacks: 'first' | 'second' }
  | { outcome: 'unknown' };

/**
 * What is left to a person who loses their phone. Whatever may be on it counts as lost with it: codes and messages to
 * it, an unlock of “this device”, and a passkey that is not known to be elsewhere as well.
 */
export function forecastRecovery(facts: WaysInFacts): RecoveryForecast {
  const forecast = forecastByKnown(facts);
  // What nobody here can read may let in, and may ask for a second step.
  const isWhole = forecast.outcome === 'in' && forecast.second.length > 0;
  return facts.unreadableCount > 0 && !isWhole ? { outcome: 'unknown' } : forecast;
}

function forecastByKnown(facts: WaysInFacts): RecoveryForecast {
  const { account, methods, factors } = facts;
  if (account === null || methods === null) return { outcome: 'unknown' };
  const left = waysIn(facts).filter(staysWithoutPhone);
  const first = left.filter((way) => roleOf(way) === 'sign-in');
  if (first.length === 0) return { outcome: 'locked-out', lacks: 'first' };
  if (!methods.some(isSecondFactor)) return { outcome: 'in', first, second: [] };
  const second = left.filter((way) => roleOf(way) !== 'sign-in');
  if (second.length > 0) return { outcome: 'in', first, second };
  return factors === null ? { outcome: 'unknown' } : { outcome: 'locked-out', lacks: 'second' };
}

function staysWithoutPhone(way: WayIn): boolean {
  switch (way.kind) {
    case 'password':
    case 'email-codes':
      return true;
    case 'linked-sign-in':
      return kindOfIdentity(way.identity) !== 'passwordless-sms';
    case 'method':
      return way.isUsable && isElsewhere(way.method);
  }
}

/** Transports of a key that is carried by itself (WebAuthn level 3 section 5.8.4). */
const carried: readonly string[] = ['usb', 'nfc', 'ble', 'smart-card'];

function isElsewhere({ kind, passkey }: AuthenticationMethod): boolean {
  switch (kind) {
    case 'passkey': {
      const transports = passkey?.transports ?? [];
      const isCarried =
        transports.some((transport) => carried.includes(transport)) &&
        !transports.includes('internal');
      return passkey?.isSynced === true || isCarried;
    }
    case 'password':
    case 'email':
    case 'security-key':
    case 'recovery-code':
      return true;
    default:
      return false;
  }
}
