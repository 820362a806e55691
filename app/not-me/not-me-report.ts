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
 * - `too-often`: one was sent lately; another may be sent from `until` on
 * - `failed`: the service did not take it
 */
export type PasswordStep =
  | { outcome: 'sent'; to: string | null }
  | { outcome: 'elsewhere'; provider: string }
  | { outcome: 'no-address' }
  | { outcome: 'too-often'; until: Date }
  | { outcome: 'failed'; reason: StepFailure };

/** What a page says of the password. */
export type ToldPasswordStep =
  | Exclude<PasswordStep, { outcome: 'too-often' }>
  | { outcome: 'too-often' };

/** What is still so of a step; null where another mail may be sent by now. `now` in epoch milliseconds. */
export function toldPasswordStep(step: PasswordStep, now: number): ToldPasswordStep | null {
  if (step.outcome !== 'too-often') return step;
  return now < step.until.getTime() ? { outcome: 'too-often' } : null;
}
