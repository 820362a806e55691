import { days } from '~/durations';
import { mfaOf } from './mfa';
import { compareSessions, type ListedSession } from './session';
import { type SessionQuery } from './session-query';

/** How many sessions stand on one page. */
export const pageSize = 20;
/** After so many days without contact a session counts as not used. */
export const unusedAfterDays = 30;

/** `this-device` holds the session that asks, `active-lately` and `unused` the others by `unusedAfterDays`. */
export type SessionGroupName = 'this-device' | 'active-lately' | 'unused' | 'all';

export interface SessionGroup<Session> {
  /** `all` where another order than by last seen leaves no groups. */
  name: SessionGroupName;
  sessions: Session[];
}

/** What the page says of a session, which its own texts and languages are a part of. */
export interface SessionWords {
  /** What search looks through: device, place, applications, address. */
  words: readonly string[];
  /** ISO 3166-1 alpha-2 of where the session was last. */
  countryCode: string | null;
  /** What sorting goes by. */
  place: string | null;
  device: string | null;
}

export interface ArrangedSessions<Session> {
  groups: SessionGroup<Session>[];
  /** The number of the page that is shown: the nearest one to that asked for. */
  page: number;
  pageCount: number;
  /** How many sessions fit the query, on all pages. */
  matchCount: number;
}

export interface Arrangement<Session> {
  wordsOf: (session: Session) => SessionWords;
  /** Epoch milliseconds. */
  now: number;
  /** BCP 47; words are compared as in this language. */
  locale: string;
}

/** The part of the list that a query asks for: filtered, sorted, in groups, one page of it. */
export function arrangeSessions<Session extends ListedSession>(
  sessions: readonly Session[],
  query: SessionQuery,
  { wordsOf, now, locale }: Arrangement<Session>,
): ArrangedSessions<Session> {
  const found = findSessions(sessions, query, { wordsOf, now, locale });
  const ordered = inOrder(found, query.sort, { wordsOf, locale });
  const pageCount = Math.max(1, Math.ceil(ordered.length / pageSize));
  const page = Math.min(query.page, pageCount);
  const shown = ordered.slice((page - 1) * pageSize, page * pageSize);
  return {
    groups:
      query.sort === 'last-seen' ? groupByUse(shown, now) : [{ name: 'all', sessions: shown }],
    page,
    pageCount,
    matchCount: ordered.length,
  };
}

/** The sessions that a query's filter lets through, on all its pages, in the order in which they came. */
export function findSessions<Session extends ListedSession>(
  sessions: readonly Session[],
  query: SessionQuery,
  arrangement: Arrangement<Session>,
): Session[] {
  return sessions.filter((session) => matches(session, query, arrangement));
}

/** Whether the session was not in contact for so many days; one of which nothing is known counts by its beginning. */
export function isIdle(
  session: Pick<ListedSession, 'lastSeenAt' | 'createdAt'>,
  idleDays: number,
  now: number,
): boolean {
  const seenAt = session.lastSeenAt ?? session.createdAt;
  return seenAt !== null && now - seenAt.getTime() >= days(idleDays);
}

/** Words cost time, so they are looked up only where the query asks for them. */
function matches<Session extends ListedSession>(
  session: Session,
  query: SessionQuery,
  { wordsOf, now, locale }: Arrangement<Session>,
): boolean {
  const { applicationId, countryCode, isWithoutMfa, idleDays, search } = query;
  if (applicationId !== null && !session.applicationIds.includes(applicationId)) return false;
  if (countryCode !== null && wordsOf(session).countryCode !== countryCode) return false;
  if (isWithoutMfa && mfaOf(session) !== 'no') return false;
  if (idleDays !== null && !isIdle(session, idleDays, now)) return false;
  if (search === '') return true;
  const text = plain(wordsOf(session).words.join(' '), locale);
  return plain(search, locale)
    .split(' ')
    .every((word) => text.includes(word));
}

/** Text as search sees it: “Zurich” finds “Zürich”. */
function plain(text: string, locale: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase(locale);
}

function inOrder<Session extends ListedSession>(
  sessions: readonly Session[],
  sort: SessionQuery['sort'],
  { wordsOf, locale }: Pick<Arrangement<Session>, 'wordsOf' | 'locale'>,
): Session[] {
  switch (sort) {
    case 'last-seen':
      return [...sessions].sort(compareSessions);
    case 'first-sign-in':
      return [...sessions].sort(
        (a, b) =>
          (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0) || compareSessions(a, b),
      );
    case 'place':
    case 'device': {
      const { compare } = new Intl.Collator(locale, { numeric: true });
      const compareWords = (a: string | null, b: string | null) =>
        a === b ? 0 : a === null ? 1 : b === null ? -1 : compare(a, b);
      return sessions
        .map((session) => ({ session, word: wordsOf(session)[sort] }))
        .sort((a, b) => compareWords(a.word, b.word) || compareSessions(a.session, b.session))
        .map(({ session }) => session);
    }
  }
}

function groupByUse<Session extends ListedSession>(
  sessions: readonly Session[],
  now: number,
): SessionGroup<Session>[] {
  const nameOf = (session: Session): SessionGroupName =>
    session.isCurrent
      ? 'this-device'
      : isIdle(session, unusedAfterDays, now)
        ? 'unused'
        : 'active-lately';
  return (['this-device', 'active-lately', 'unused'] as const)
    .map((name) => ({ name, sessions: sessions.filter((session) => nameOf(session) === name) }))
    .filter((group) => group.sessions.length > 0);
}
