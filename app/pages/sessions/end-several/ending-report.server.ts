import { type PortalServices } from '~/request/context';
import { detailsOf } from '~/sessions/end-session.server';
import { type EndingsResult } from '~/sessions/end-sessions.server';
import { type EndingReport } from '~/sessions/ending-records.server';

/** A user agent is kept so far: enough to name a device by. */
const longestUserAgent = 300;

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
        userAgent: details?.userAgent?.slice(0, longestUserAgent) ?? null,
        countryCode: details?.countryCode ?? null,
        lastContactAt: session?.lastContactAt?.getTime() ?? null,
      };
    }),
    isComplete,
    retryAt: retryAfterMs === null ? null : now() + retryAfterMs,
  };
}
