import { minutes } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type PortalServices } from '~/request/context';
import { type AttentionReason } from '~/sessions/attention';
import { isLive, type ListedSession } from '~/sessions/session';
import { loadAttention } from './load-attention.server';

/** By person: each writes to the store, and reads the person's lists where they are not remembered. */
export const dismissalLimit: RateLimit = { name: 'dismissal', count: 60, windowMs: minutes(1) };

/** What somebody else than the person can be known by. A sign-in by a password from elsewhere may well be theirs. */
const graveReasons: readonly AttentionReason[] = ['impersonated', 'copied'];

/**
 * Whether the current session is listed, and nothing says that somebody else holds it: whoever has stolen a session is
 * signed in too, and would hide what warns of them. `sessions` are all of the person's.
 */
export async function isTrusted(
  services: PortalServices,
  userId: string,
  sessions: readonly ListedSession[],
): Promise<boolean> {
  const own = sessions.find(({ isCurrent }) => isCurrent);
  if (own === undefined || !isLive(own, services.now())) return false;
  const asOthers = sessions.map((session) => ({ ...session, isCurrent: false }));
  const reasons = (await loadAttention(services, userId, asOthers)).get(own.id) ?? [];
  return !reasons.some((reason) => graveReasons.includes(reason));
}
