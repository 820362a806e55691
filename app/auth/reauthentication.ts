import { type PortalSession } from '~/portal-session/portal-session';

/** Which acts ask the person to sign in again when their sign-in is not fresh. Looking never asks. */
export type ReauthenticationPolicy = 'off' | 'bulk' | 'all';

/** `one`: ending a single session. `bulk`: ending several at once. */
export type EndingScope = 'one' | 'bulk';

/**
 * Whether an act asks for a fresh sign-in first.
 *
 * What counts is when the person last proved who they are. A portal session that is young only because
 * the tenant's session let it in without asking is as weak as that session is old
 * (`docs/decisions/022-weak-sign-ins.md`). Where the tenant does not say, the portal session's own age has
 * to do.
 */
export function needsReauthentication(
  session: Pick<PortalSession, 'authenticatedAt' | 'createdAt'>,
  scope: EndingScope,
  { policy, maxAgeMs, now }: { policy: ReauthenticationPolicy; maxAgeMs: number; now: number },
): boolean {
  if (policy === 'off' || (policy === 'bulk' && scope === 'one')) return false;
  return now - (session.authenticatedAt ?? session.createdAt) > maxAgeMs;
}
