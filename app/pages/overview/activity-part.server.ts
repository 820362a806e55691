import { readActivityQuery } from '~/activity/activity-query';
import { foldSilent } from '~/activity/activity-lines';
import { activityScopes, type LatestActivity } from '~/activity/activity-log';
import { dayOf } from '~/i18n/format-day.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type LineView, toLineView } from '~/pages/kit/activity-line-view.server';
import { mergeLatest } from '~/pages/kit/read-activity.server';
import { type Reason } from '~/pages/kit/format-reason';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { type Result, toResult } from '~/tenant-calls/result';

/** The latest events at a glance; not known, for a reason, or `not-read` yet, as the page has asked enough. */
export type ActivityPart =
  | { isKnown: true; events: OverviewEvent[]; asOf: ShownTime | null }
  | { isKnown: false; reason: Reason | 'not-read' };

export type OverviewEvent = LineView & { when: ShownTime };

const shownEvents = 5;

/**
 * Null where the operator turned it off, or the portal may not read it. `mayAsk` says that the page has a call to spare,
 * and the person wants the latest: else what was read in the last minutes will do.
 */
export async function loadActivityPart(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId: currentSessionId }: PortalSession,
  { words, mayAsk }: { words: PageFormat; mayAsk: boolean },
): Promise<ActivityPart | null> {
  const { services } = context;
  const { activity, eventHandles, grantedScopes, operator } = services;
  if (operator.sections.activity === 'off' || grantedScopes.lacksAll(activityScopes)) return null;
  const reading: Result<LatestActivity | null> = mayAsk
    ? await toResult(activity.latest(userId, pageDeadline(context, request)))
    : { isKnown: true, value: await activity.recallLatest(userId) };
  if (!reading.isKnown) return reading.reason === 'not_permitted' ? null : reading;
  const latest = reading.value;
  if (latest === null) return { isKnown: false, reason: 'not-read' };
  const lines = foldSilent(await mergeLatest(services, userId, latest), (at) =>
    dayOf(at, words.timeZone),
  );
  const query = readActivityQuery(new URLSearchParams());
  return {
    isKnown: true,
    events: lines.slice(0, shownEvents).map((line) => ({
      ...toLineView(line, { words, userId, currentSessionId, eventHandles, query }),
      when: formatTime(line.at, words),
    })),
    asOf: latest.asOf === null ? null : formatTime(latest.asOf, words),
  };
}
