import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type PastEnding } from '~/sessions/ending-log';
import { type ListedSession } from '~/sessions/session';
import { nameCountry, nameDevice } from '~/pages/kit/names.server';
import { type PageFormat } from '~/pages/kit/page-format.server';

/** What has ended lately. */
export interface EndedView {
  endings: EndingView[];
  /** How many more are remembered than are shown. */
  moreCount: number;
  /** How many endings the sign-in service has not confirmed yet, shown or not. */
  openCount: number;
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

/** The latest so many are shown. */
const shownEndings = 10;

/** The endings of the last days; one that is still in the list is told of there. */
export function viewEnded(
  past: readonly PastEnding[],
  sessions: readonly ListedSession[],
  format: PageFormat,
): EndedView {
  const listed = new Map(sessions.map((session) => [session.id, session]));
  const told = past.filter(({ sessionId }) => !listed.get(sessionId)?.endingSince);
  const isLive = ({ sessionId }: PastEnding) => listed.has(sessionId);
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
    openCount: past.filter((ending) => isOpen(ending) && (!isLive(ending) || isMarked(ending)))
      .length,
  };

  function isMarked({ sessionId }: PastEnding): boolean {
    return listed.get(sessionId)?.endingSince !== null;
  }
}

const isOpen = ({ confirmedAt }: PastEnding) => confirmedAt === null;

/** Who ended it, and what the sign-in service says of that. */
function sayStatus(
  { by, confirmedAt }: Pick<PastEnding, 'by' | 'confirmedAt'>,
  { isLive, format }: { isLive: boolean; format: PageFormat },
): string {
  const { translate } = format;
  // A sign-in service that took the ending and lists the session all the same has not carried it out.
  if (isLive) return translate('server.ended.listedAgain');
  if (by === 'tenant') return translate('server.ended.byTenant');
  if (confirmedAt === null) return translate('server.ended.open');
  return translate('server.ended.confirmed', { time: formatTime(confirmedAt, format).exact });
}

function sayFrom({ details }: PastEnding, { translate }: PageFormat): string | null {
  const userAgent = details?.endedFromUserAgent ?? null;
  return userAgent === null
    ? null
    : translate('server.ended.from', { device: nameDevice(userAgent, translate) });
}
