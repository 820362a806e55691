import { foldSilent } from '~/activity/activity-lines';
import {
  type ActivityQuery,
  isFiltered,
  readActivityQuery,
  writeActivityQuery,
} from '~/activity/activity-query';
import { dayOf, formatDay } from '~/i18n/format-day.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { type Reason } from '~/pages/kit/format-reason';
import { pageFormat } from '~/pages/kit/page-format.server';
import { activityCsvPath, activityPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { groupOf, type LineView, toLineView } from '~/pages/kit/activity-line-view.server';
import { type ActivityReading, type Line, readActivity } from '~/pages/kit/read-activity.server';

/** What happened, as far as it is asked for. */
export interface ActivityPageData {
  filter: Pick<ActivityQuery, 'group' | 'from' | 'to'> & { isActive: boolean };
  days: { day: string; lines: LineView[] }[];
  /** Why the sign-in service's part is missing; null where it is not. */
  missing: Reason | null;
  areChangesKnown: boolean;
  unreadableCount: number;
  /** When the log was read, where it stands in for one that cannot be had now. */
  asOf: ShownTime | null;
  /**
   * How far back this part reaches, and why; null where the log is not known. `not-asked-for` where the first day
   * that is asked for lies within this part.
   */
  reach: {
    from: ShownTime | null;
    older: 'more' | 'nothing' | 'out-of-reach' | 'not-asked-for';
  } | null;
  /** For how many days what the person did here is kept. */
  keptDays: number;
  /** Other pages of this part, and other parts. */
  pages: { newer: string | null; older: string | null; number: number; count: number };
  parts: { latest: string | null; older: string | null };
  csvPath: string | null;
  zone: ChosenTimeZone;
}

/** As many as are read without effort, and weigh little. */
const linesPerPage = 25;

/**
 * What happened in the account, the newest first, as the address filters it and as much as one page holds. A tenant that
 * does not answer costs its own lines alone. @throws {StoreUnavailableError}
 */
export async function loadActivityPage(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId: currentSessionId, profile }: PortalSession,
): Promise<ActivityPageData> {
  const query = readActivityQuery(new URL(request.url).searchParams);
  const words = pageFormat(context, request, { userId, profile });
  const reading = await readActivity(context, userId, query, pageDeadline(context, request));
  const { log } = reading;
  const nameDay = (at: Date) => dayOf(at, words.timeZone);
  const found = foldSilent(findLines(reading, query, words.timeZone), nameDay);
  const count = Math.max(1, Math.ceil(found.length / linesPerPage));
  const number = Math.min(query.page, count);
  const shown = found.slice((number - 1) * linesPerPage, number * linesPerPage);
  const { eventHandles } = context.services;
  const format = { words, userId, currentSessionId, eventHandles, query };
  const to = (page: number) => activityPath(writeActivityQuery({ ...query, page }));
  const reach = log.isKnown ? log.value : null;
  const isFirstDayHere =
    query.from !== null && reach?.from != null && nameDay(reach.from) < query.from;
  return {
    filter: {
      group: query.group,
      from: query.from,
      to: query.to,
      isActive: isFiltered(query),
    },
    days: byDay(shown, nameDay).map((lines) => ({
      day: formatDay(lines[0].at, words),
      lines: lines.map((line) => toLineView(line, format)),
    })),
    missing: log.isKnown ? null : log.reason,
    areChangesKnown: reading.areChangesKnown,
    unreadableCount: reach?.unreadableCount ?? 0,
    asOf: reach?.asOf == null ? null : formatTime(reach.asOf, words),
    reach:
      reach === null
        ? null
        : {
            from: reach.from === null ? null : formatTime(reach.from, words),
            older: isFirstDayHere ? 'not-asked-for' : reach.older,
          },
    keptDays: context.services.config.activityDays,
    pages: {
      newer: number === 1 ? null : to(number - 1),
      older: number === count ? null : to(number + 1),
      number,
      count,
    },
    parts: {
      latest:
        query.part === 0
          ? null
          : activityPath(writeActivityQuery({ ...query, part: 0, until: null, page: 1 })),
      older:
        reach?.older !== 'more' || isFirstDayHere
          ? null
          : activityPath(
              writeActivityQuery({
                ...query,
                part: query.part + 1,
                until: reach.from,
                page: 1,
              }),
            ),
    },
    csvPath:
      reach === null || found.length === 0
        ? null
        : activityCsvPath(writeActivityQuery({ ...query, page: 1 })),
    zone: words.zone,
  };
}

/** The lines that the query asks for. */
export function findLines(
  { lines }: ActivityReading,
  { group, from, to }: Pick<ActivityQuery, 'group' | 'from' | 'to'>,
  timeZone: string,
): Line[] {
  return lines.filter((line) => {
    if (group !== null && groupOf(line) !== group) return false;
    if (from === null && to === null) return true;
    const day = dayOf(line.at, timeZone);
    return (from === null || day >= from) && (to === null || day <= to);
  });
}

/** Those of each day together, in their order. */
function byDay(lines: readonly Line[], nameDay: (at: Date) => string): [Line, ...Line[]][] {
  const days = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const day = days.get(nameDay(line.at));
    if (day === undefined) days.set(nameDay(line.at), [line]);
    else day.push(line);
  }
  return [...days.values()];
}
