import { formatDeviceDescription } from '~/devices/format-device.server';
import { formatNetwork } from '~/pages/kit/format-names.server';
import { formatPlace } from '~/places/format-place.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { type Finding, findSessions, type SessionWords } from '~/sessions/arrange-sessions';
import { isLive, type ListedSession } from '~/sessions/session';
import { type SessionQuery } from '~/sessions/session-query';

/**
 * The sessions that a bulk act on what the list shows would sign out: those that the query's filter finds, on all its
 * pages, without this browser and without those that are being signed out or have expired.
 */
export function sessionsFound(
  sessions: readonly ListedSession[],
  query: SessionQuery,
  format: PageFormat,
): ListedSession[] {
  const others = sessions.filter((session) => !session.isCurrent && isLive(session, format.now));
  return findSessions(others, query, findingBy(query, format));
}

/** By what sessions are looked for in the words of this page. */
export function findingBy(query: SessionQuery, format: PageFormat): Finding<ListedSession> {
  const { now, locale } = format;
  return { wordsOf: (session) => wordsOf(session, query, format), now, locale };
}

/** Words cost time, and of a thousand sessions twenty are shown: only what the query needs is put into words. */
function wordsOf(
  session: ListedSession,
  { search, sort, countryCode }: SessionQuery,
  format: PageFormat,
): SessionWords {
  const address = session.last.ip ?? session.first.ip;
  const description = () => describeSession(session, format);
  const device = () => formatDeviceDescription(description(), format.translate);
  const placeName = () => formatPlace(address, format);
  return {
    words:
      search === ''
        ? []
        : [
            device(),
            format.translate(`devices.kind.${description().kind}`),
            description().model,
            placeName(),
            formatNetwork(session.last.asn ?? session.first.asn, format),
            address,
            ...session.applicationIds.map(format.applicationName),
          ].filter((word) => word !== null),
    userAgent: session.last.userAgent ?? session.first.userAgent,
    countryCode: countryCode === null ? null : countryCodeOf(session, format),
    place: sort === 'place' ? placeName() : null,
    device: sort === 'device' ? device() : null,
  };
}

/** ISO 3166-1 alpha-2 of where the session was last; null where that is not known. */
export function countryCodeOf(
  { first, last }: ListedSession,
  { places }: Pick<PageFormat, 'places'>,
): string | null {
  const address = last.ip ?? first.ip;
  return address === null ? null : (places.locate(address)?.countryCode ?? null);
}
