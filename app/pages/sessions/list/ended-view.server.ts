import { formatTime, type ShownTime, type TimeFormat } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { formatCountry, formatDevice } from '~/pages/kit/format-names.server';
import { type EndingState, endingState } from '~/pages/sessions/ending-state';
import { type PastEnding } from '~/sessions/ending-log';
import { type ListedSession } from '~/sessions/session';

/** What has ended lately. */
export interface EndedView {
  endings: EndingView[];
  /** How many more are remembered than are shown. */
  moreCount: number;
  /** How many endings the sign-in service has not confirmed or not carried out yet, shown or not. */
  openCount: number;
  /** When the latest of them was asked for, as ISO 8601 has it; null where there is none. */
  latestOpen: string | null;
}

/** One session that has ended; null for what is not remembered of it. */
export interface EndingView {
  device: string | null;
  country: string | null;
  at: ShownTime;
  state: EndingState;
  confirmedAt: ShownTime | null;
  /** From which browser it was signed out here. */
  from: string | null;
}

type EndedFormat = TimeFormat & { translate: Translate };

/** The latest so many are shown. */
const shownEndings = 10;

/** The endings of the last days; one that is still in the list is told of there. */
export function toEndedView(
  past: readonly PastEnding[],
  sessions: readonly ListedSession[],
  format: EndedFormat,
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
  return {
    endings: told
      .slice(0, shownEndings)
      .map((ending) => toEndingView(ending, { isListed: isLive(ending), format })),
    moreCount: Math.max(0, told.length - shownEndings),
    openCount: open.length,
    latestOpen: open[0]?.endedAt.toISOString() ?? null,
  };
}

function toEndingView(
  ending: PastEnding,
  { isListed, format }: { isListed: boolean; format: EndedFormat },
): EndingView {
  const { details, endedAt, confirmedAt } = ending;
  const { translate, locale } = format;
  const from = details?.endedFromUserAgent ?? null;
  return {
    device: details === null ? null : formatDevice(details.userAgent, translate),
    country: details?.countryCode ? formatCountry(details.countryCode, locale) : null,
    at: formatTime(endedAt, format),
    state: endingState(ending, { isListed }),
    confirmedAt: confirmedAt === null ? null : formatTime(confirmedAt, format),
    from: from === null ? null : formatDevice(from, translate),
  };
}
