import { cleanText } from '~/clean-text';
import { type PortalServices } from '~/request/context';
import { detailsOf } from '~/sessions/end-session.server';
import { longestUserAgent } from '~/sessions/ended-session-details.server';
import { type EndingsResult } from '~/sessions/end-sessions.server';
import { type EndingReport } from '~/sessions/ending-records.server';

/** What is kept of a result until its page has been looked at. */
export function toEndingReport(
  { rows, retryAfterMs, isComplete }: EndingsResult,
  { places, now }: Pick<PortalServices, 'places' | 'now'>,
): EndingReport {
  return {
    endings: rows.map(({ handle, session, outcome, reason }) => {
      const details = session === null ? null : detailsOf(session, places);
      return {
        handle,
        outcome,
        reason,
        userAgent: cleanText(details?.userAgent ?? '', { maxLength: longestUserAgent }),
        countryCode: details?.countryCode ?? null,
        lastSeenAt: session?.lastSeenAt?.getTime() ?? null,
      };
    }),
    isComplete,
    retryAt: retryAfterMs === null ? null : now() + retryAfterMs,
  };
}
