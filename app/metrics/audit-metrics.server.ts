import { Counter, type Registry } from 'prom-client';
import { authErrorCodes } from '~/auth/auth-error';
import { type RecordedEvent } from '~/log/audit.server';
import { rateLimitNames } from '~/rate-limit/rate-limiter';

/** What people and the tenant did, counted by what is written to the audit log. */
export interface AuditMetrics {
  audited(recorded: RecordedEvent): void;
  /** Somebody was sent to the tenant to sign in. */
  signInStarted(): void;
}

/** Kinds of endings, by the name of their event in the audit log. */
const endingKinds: Readonly<Record<string, string>> = {
  'session.ending': 'session',
  'session.not-me': 'reported_session',
  'access.ending': 'refresh_token',
  'application.removal': 'application',
};

/** What can come of an ending, by its result there. */
const endingOutcomes: Readonly<Record<string, string>> = {
  ended: 'ended',
  removed: 'ended',
  'already-gone': 'already_gone',
  'nothing-to-remove': 'already_gone',
  'not-found': 'not_found',
  refused: 'refused',
  'partly-removed': 'failed',
  failed: 'failed',
};

/** Registers the figures; every counter begins at zero for each of its labels. */
export function createAuditMetrics(registry: Registry): AuditMetrics {
  const registers = [registry];
  const starts = new Counter({
    name: 'latchkey_sign_in_starts_total',
    help: 'Browsers that were sent to the tenant to sign in, or to sign in again.',
    registers,
  });
  const signIns = new Counter({
    name: 'latchkey_sign_ins_total',
    help: 'Sign-ins that came to an end: ok, or why they were refused.',
    labelNames: ['outcome'],
    registers,
  });
  const logoutTokens = new Counter({
    name: 'latchkey_logout_tokens_total',
    help: 'Logout tokens of the tenant: ok, why they were refused, or failed.',
    labelNames: ['outcome'],
    registers,
  });
  const endings = new Counter({
    name: 'latchkey_endings_total',
    help: 'Sessions and accesses that people ended, by kind and outcome.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'latchkey_limit_refusals_total',
    help: 'Requests that were refused with 429, by the limit that they met.',
    labelNames: ['limit'],
    registers,
  });
  for (const outcome of ['ok', ...authErrorCodes]) {
    signIns.inc({ outcome }, 0);
    logoutTokens.inc({ outcome }, 0);
  }
  logoutTokens.inc({ outcome: 'failed' }, 0);
  for (const kind of Object.values(endingKinds))
    for (const outcome of Object.values(endingOutcomes)) endings.inc({ kind, outcome }, 0);
  for (const limit of rateLimitNames) refusals.inc({ limit }, 0);

  return {
    signInStarted() {
      starts.inc();
    },
    audited({ event, result, reason }) {
      const outcome = result === 'done' ? 'ok' : (reason ?? result);
      if (event === 'sign-in' || event === 'reauthentication') signIns.inc({ outcome });
      else if (event === 'backchannel-logout') logoutTokens.inc({ outcome });
      else if (event === 'limit' && reason !== undefined) refusals.inc({ limit: reason });
      const kind = endingKinds[event];
      const ending = endingOutcomes[result];
      if (kind !== undefined && ending !== undefined) endings.inc({ kind, outcome: ending });
    },
  };
}
