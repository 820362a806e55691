import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type ApplicationReading } from './application-directory';

/** What the end of a session does to one application that is signed in to in it. */
export interface EndingEffect {
  applicationId: string;
  signOut: SignOutEffect;
  /** Whether the application holds a refresh token of this session, which ends too; null where that is not known. */
  losesRefreshToken: boolean | null;
}

/**
 * - `at-once`: the tenant tells the application, which then signs the browser out
 * - `may-stay-open`: nobody tells it; what it holds of the sign-in runs out at `until` at the latest, after
 *   which a session of its own may go on all the same. `until` is null where the lifetime is not known.
 * - `unknown`: the application's settings cannot be read, for that reason; `not_permitted` is a missing scope
 */
export type SignOutEffect =
  | { effect: 'at-once' }
  | { effect: 'may-stay-open'; until: Date | null }
  | { effect: 'unknown'; reason: TenantErrorCode | 'gone' | 'not-told' };

/** What ending a session now will do to an application of it. `hasRefreshToken` is null where that is not known. */
export function endingEffect(
  applicationId: string,
  reading: ApplicationReading,
  { hasRefreshToken, now }: { hasRefreshToken: boolean | null; now: number },
): EndingEffect {
  return {
    applicationId,
    signOut: signOutEffect(reading, now),
    losesRefreshToken: hasRefreshToken,
  };
}

function signOutEffect(reading: ApplicationReading, now: number): SignOutEffect {
  if (reading.application === null) return { effect: 'unknown', reason: reading.reason };
  const { backchannelLogout, idTokenLifetimeMs } = reading.application;
  if (backchannelLogout === null) return { effect: 'unknown', reason: 'not-told' };
  if (backchannelLogout === 'endings') return { effect: 'at-once' };
  return {
    effect: 'may-stay-open',
    until: idTokenLifetimeMs === null ? null : new Date(now + idTokenLifetimeMs),
  };
}
