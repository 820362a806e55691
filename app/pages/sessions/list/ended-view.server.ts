import { minutes } from '~/durations';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { formatDevice } from '~/devices/format-device.server';
import { formatCountry } from '~/places/format-place.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { type EndingState, endingState } from '~/pages/sessions/ending-state';
import { type PastEnding } from '~/sessions/ending-log';
import { type ListedSession } from '~/sessions/session';

/** What has ended lately. */
export interface EndedView {
  /** The latest first; what ended at once stands together. */
  groups: EndedGroup[];
  /** How many more are remembered than are shown. */
  moreCount: number;
  /** How many endings the sign-in service has not confirmed or not carried out yet, shown or not. */
  openCount: number;
  /** When the latest of them was asked for, as ISO 8601 has it; null where there is none. */
  latestOpen: string | null;
}

/** Sessions that were signed out in one go, or a single one. */
export interface EndedGroup {
  endings: EndingView[];
  at: ShownTime;
  isOpen: boolean;
}

/** One session that has ended; null for what is not remembered of it. */
export interface EndingView {
  handle: string;
  device: string | null;
  country: string | null;
  at: ShownTime;
  state: EndingState;
  confirmedAt: ShownTime | null;
  isReported: boolean;
}

/** So many lines are shown, in groups or alone. */
const shownGroups = 10;
const shownEndings = 200;

/** A bulk that the tenant holds up takes so long between two sessions. */
const sameActMs = minutes(1);
/** Fewer stand for themselves. */
const leastInGroup = 3;

/** The endings of the last days; one that is still in the list is told of there. */
export function toEndedView(
  past: readonly PastEnding[],
  { sessions, reported }: { sessions: readonly ListedSession[]; reported: ReadonlySet<string> },
  format: PageFormat,
): EndedView {
  const listed = new Map(sessions.map((session) => [session.id, session]));
  const told = past.filter(({ sessionId }) => !listed.get(sessionId)?.endingSince);
  const isLive = ({ sessionId }: PastEnding) => listed.has(sessionId);
  // Of a session that is still listed the list speaks, which may lag behind what has confirmed its end.
  const open = past.filter((ending) =>
    isLive(ending)
      ? listed.get(ending.sessionId)?.endingSince != null
      : ending.confirmedAt === null,
  );
  const runs = inRuns(told.slice(0, shownEndings), (ending) => reported.has(ending.sessionId));
  const shown = runs.slice(0, shownGroups);
  const groups = shown.map((run) => {
    const endings = run.map((ending) =>
      toEndingView(ending, {
        isListed: isLive(ending),
        isReported: reported.has(ending.sessionId),
        format,
      }),
    );
    const [{ at }] = endings as [EndingView];
    return { endings, at, isOpen: endings.some(({ state }) => state === 'open') };
  });
  return {
    groups,
    moreCount: told.length - shown.flat().length,
    openCount: open.length,
    latestOpen: open[0]?.endedAt.toISOString() ?? null,
  };
}

/**
 * Endings that follow on each other by one act of the person's, together; what is too little for that, or was
 * reported, alone.
 */
function inRuns(
  endings: readonly PastEnding[],
  standsAlone: (ending: PastEnding) => boolean,
): PastEnding[][] {
  const runs: PastEnding[][] = [];
  for (const ending of endings) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isSameAct =
      before !== undefined &&
      [before, ending].every((one) => one.by === 'person' && !standsAlone(one)) &&
      before.endedAt.getTime() - ending.endedAt.getTime() <= sameActMs &&
      before.details?.endedFromUserAgent === ending.details?.endedFromUserAgent;
    if (isSameAct) run?.push(ending);
    else runs.push([ending]);
  }
  return runs.flatMap((run) => (run.length < leastInGroup ? run.map((one) => [one]) : [run]));
}

function toEndingView(
  ending: PastEnding,
  { isListed, isReported, format }: { isListed: boolean; isReported: boolean; format: PageFormat },
): EndingView {
  const { details, endedAt, confirmedAt, sessionId } = ending;
  const { translate, locale } = format;
  return {
    handle: format.handleOf(sessionId),
    device: details === null ? null : formatDevice(details.userAgent, translate),
    country: details?.countryCode ? formatCountry(details.countryCode, locale) : null,
    at: formatTime(endedAt, format),
    state: endingState(ending, { isListed }),
    confirmedAt: confirmedAt === null ? null : formatTime(confirmedAt, format),
    isReported,
  };
}
