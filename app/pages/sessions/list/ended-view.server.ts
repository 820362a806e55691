import { formatTime, type ShownTime, type TimeFormat } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { type PastEnding } from '~/sessions/ending-log';
import { type ListedSession } from '~/sessions/session';
import { nameCountry, nameDevice } from '~/pages/kit/names.server';

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

/** One session that has ended, in words. */
export interface EndingView {
  device: string;
  country: string | null;
  at: ShownTime;
  /** By what it ended, and whether that is confirmed. */
  status: string;
  /** From which browser it was ended in this portal; null where it was not, or that is not known. */
  from: string | null;
  isOpen: boolean;
}

type EndedFormat = TimeFormat & { translate: Translate };

/** The latest so many are shown. */
const shownEndings = 10;

/** The endings of the last days; one that is still in the list is told of there. */
export function viewEnded(
  past: readonly PastEnding[],
  sessions: readonly ListedSession[],
  format: EndedFormat,
): EndedView {
  const listed = new Map(sessions.map((session) => [session.id, session]));
  const told = past.filter(({ sessionId }) => !listed.get(sessionId)?.endingSince);
  const isLive = ({ sessionId }: PastEnding) => listed.has(sessionId);
  // Of a session that is still listed the list speaks, which may lag behind what has confirmed its end.
  const open = past.filter((ending) =>
    isLive(ending) ? listed.get(ending.sessionId)?.endingSince != null : isOpen(ending),
  );
  return {
    endings: told.slice(0, shownEndings).map((ending) => ({
      device:
        ending.details === null
          ? format.translate('server.ended.unknownDevice')
          : nameDevice(ending.details.userAgent, format.translate),
      country: ending.details?.countryCode
        ? nameCountry(ending.details.countryCode, format.locale)
        : null,
      at: formatTime(ending.endedAt, format),
      status: sayStatus(ending, { isLive: isLive(ending), format }),
      from: sayFrom(ending, format),
      isOpen: isOpen(ending) && !isLive(ending),
    })),
    moreCount: Math.max(0, told.length - shownEndings),
    openCount: open.length,
    latestOpen: open[0]?.endedAt.toISOString() ?? null,
  };
}

const isOpen = ({ confirmedAt }: PastEnding) => confirmedAt === null;

/** Who ended it, and what the sign-in service says of that. */
function sayStatus(
  { by, confirmedAt }: Pick<PastEnding, 'by' | 'confirmedAt'>,
  { isLive, format }: { isLive: boolean; format: EndedFormat },
): string {
  const { translate } = format;
  // A sign-in service that took the ending and lists the session all the same has not carried it out.
  if (isLive) return translate('server.ended.listedAgain');
  if (by === 'tenant') return translate('server.ended.byTenant');
  if (confirmedAt === null) return translate('server.ended.open');
  return translate('server.ended.confirmed', { time: formatTime(confirmedAt, format).exact });
}

function sayFrom({ details }: PastEnding, { translate }: EndedFormat): string | null {
  const userAgent = details?.endedFromUserAgent ?? null;
  return userAgent === null
    ? null
    : translate('server.ended.from', { device: nameDevice(userAgent, translate) });
}
