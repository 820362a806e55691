import { type PastEnding } from './ending-log';
import { type ListedSession } from './session';

/** A session that is signed out, by what is remembered of it, so that a list can show where it was. */
export function toEndedSession({ sessionId, endedAt, details }: PastEnding): ListedSession {
  const at = (time: number | null | undefined) => (time == null ? null : new Date(time));
  const client = { userAgent: details?.userAgent ?? null, ip: null, asn: null };
  return {
    id: sessionId,
    isCurrent: false,
    endingSince: endedAt,
    createdAt: at(details?.createdAt),
    lastSeenAt: at(details?.lastSeenAt),
    idleExpiresAt: null,
    expiresAt: null,
    first: client,
    last: client,
    applicationIds: [],
    methods: [],
    isPersistent: null,
    isImpersonation: false,
  };
}
