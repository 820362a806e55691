import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { type AccountSession } from '~/sessions/session';

/** Why a step was not taken; `store_unavailable`: the portal's own store failed under it. */
export const stepFailures = [...tenantErrorCodes, 'store_unavailable'] as const;
export type StepFailure = (typeof stepFailures)[number];

/** What became of each step. */
export interface NotMeReport {
  session: AccountSession | null;
  ending: { outcome: 'ended' | 'already-gone' } | { outcome: 'not-yet'; reason: StepFailure };
  /** Whether it was the session of the browser that reported it. */
  wasCurrent: boolean;
  /** The session's refresh tokens. `with-session`: the service ends them together with the session. */
  refreshTokens:
    | { outcome: 'with-session'; count: number | null }
    | { outcome: 'ended'; count: number }
    | { outcome: 'none' }
    | { outcome: 'not-yet'; ended: number; remaining: number; reason: StepFailure }
    | { outcome: 'unknown'; reason: StepFailure };
  password: PasswordStep;
  at: Date;
}

/**
 * - `sent`: a mail is on its way by which a new password can be set; `to` masked as `maskEmail` does
 * - `elsewhere`: the password, if any, is kept by that provider, in the service's words, such as `google-oauth2`
 * - `no-address`: the account has a password, but no e-mail address to write to
 * - `too-often`: one was sent lately; another may be sent after `retryAfterMs`
 * - `failed`: the service did not take it
 */
export type PasswordStep =
  | { outcome: 'sent'; to: string | null }
  | { outcome: 'elsewhere'; provider: string }
  | { outcome: 'no-address' }
  | { outcome: 'too-often'; retryAfterMs: number }
  | { outcome: 'failed'; reason: StepFailure };
