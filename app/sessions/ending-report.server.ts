import { cleanText } from '~/clean-text';
import { type Places } from '~/places/places';
import { isUnanswered } from '~/tenant-calls/tenant-error';
import { detailsOf } from './end-session.server';
import { type EndingRow, type EndingsResult } from './end-sessions.server';
import { longestUserAgent } from './ended-session-details.server';
import { type EndingReport, type ReportedEnding } from './ending-records.server';

interface Services {
  places: Pick<Places, 'locate'>;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * The report of an attempt to end sessions; of another attempt the report so far with what that has brought, so that
 * names and totals stay.
 */
export function reportEndings(
  before: EndingReport | null,
  { rows, retryAfterMs, isComplete }: EndingsResult,
  { places, now }: Services,
): EndingReport {
  const endings = new Map(before?.endings.map((ending) => [ending.handle, ending]));
  for (const row of rows) {
    const known = endings.get(row.handle);
    const described = row.session === null ? known : undefined;
    const outcome = wasLost(known) && row.outcome === 'already-gone' ? 'ended' : row.outcome;
    endings.set(row.handle, {
      ...(described ?? describeEnding(row, places)),
      outcome,
      reason: row.reason,
    });
  }
  return {
    endings: [...endings.values()],
    isComplete: before?.isComplete ?? isComplete,
    retryAt: retryAfterMs === null ? null : now() + retryAfterMs,
    work: before?.work ?? null,
  };
}

/** Whether the tenant may have done what was asked, and only its answer was lost: what is gone then, this has ended. */
function wasLost(ending: ReportedEnding | undefined): boolean {
  return ending?.outcome === 'not-yet' && isUnanswered(ending.reason ?? '');
}

function describeEnding(
  { handle, session, outcome, reason }: EndingRow,
  places: Services['places'],
): ReportedEnding {
  const details = session === null ? null : detailsOf(session, places);
  return {
    handle,
    outcome,
    reason,
    userAgent: cleanText(details?.userAgent ?? '', { maxLength: longestUserAgent }),
    countryCode: details?.countryCode ?? null,
    lastSeenAt: session?.lastSeenAt?.getTime() ?? null,
    isCurrent: session?.isCurrent === true,
  };
}
