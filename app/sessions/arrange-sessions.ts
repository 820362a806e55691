import { days } from '~/durations';
import { mfaOf } from './mfa';
import { compareSessions, isExpired, type ListedSession } from './session';
import { isFiltered, type SessionQuery } from './session-query';

/** How many sessions stand on one page. */
export const pageSize = 20;
/** After so many days without contact a session counts as not used. */
export const unusedAfterDays = 30;

/**
 * `attention` holds what the person should look at first, `this-browser` the session that asks, `recent` and `unused`
 * the others by `unusedAfterDays`, and `expired` those that the tenant lists though a limit of theirs is past.
 */
export type SessionGroupName = (typeof groupNames)[number] | 'all';

const groupNames = ['attention', 'this-browser', 'recent', 'unused', 'expired'] as const;

export interface SessionGroup<Session> {
  /** `all` where another order than by last seen leaves no groups. */
  name: SessionGroupName;
  sessions: Session[];
}

/** What the page says of a session, which its own texts and languages are a part of. */
export interface SessionWords {
  /** What search looks through: what the pages show of a session. */
  words: readonly string[];
  /** What browsers say of themselves names many others too, so that only long or exact terms look through it. */
  userAgent: string | null;
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
  /** How many rows there are on all pages, kept ones with them. */
  rowCount: number;
  /** Where the first row of this page stands among them, from 1. */
  firstRow: number;
}

/** By what sessions are looked for. */
export interface Finding<Session> {
  wordsOf: (session: Session) => SessionWords;
  /** Epoch milliseconds. */
  now: number;
  /** BCP 47; words are compared as in this language. */
  locale: string;
}

export interface Arrangement<Session> extends Finding<Session> {
  /** Whether the person should look at it first. */
  needsAttention: (session: Session) => boolean;
  /** Whether it stays where it is though it does not match: somebody has just signed it out there. */
  isKept: (session: Session) => boolean;
}

/** The sessions that match the query, in the order that they were given. */
export function findSessions<Session extends ListedSession>(
  sessions: readonly Session[],
  query: SessionQuery,
  finding: Finding<Session>,
): Session[] {
  return sessions.filter((session) => matches(session, query, finding));
}

/** The part of the list that a query asks for: filtered, sorted, in groups, one page of it. */
export function arrangeSessions<Session extends ListedSession>(
  sessions: readonly Session[],
  query: SessionQuery,
  { needsAttention, isKept, ...finding }: Arrangement<Session>,
): ArrangedSessions<Session> {
  const found = sessions.filter((session) => isKept(session) || matches(session, query, finding));
  const ordered = inOrder(found, query.sort, finding);
  const groups: SessionGroup<Session>[] =
    query.sort === 'last-seen' && !isFiltered(query)
      ? inGroups(ordered, { needsAttention, now: finding.now })
      : [{ name: 'all', sessions: ordered }];
  const pageCount = Math.max(1, Math.ceil(ordered.length / pageSize));
  const page = Math.min(query.page, pageCount);
  return {
    groups: sliceGroups(groups, (page - 1) * pageSize, page * pageSize),
    page,
    pageCount,
    rowCount: ordered.length,
    firstRow: (page - 1) * pageSize + 1,
  };
}

/** The part of the groups from one row to before another; none of them empty. */
function sliceGroups<Session>(
  groups: readonly SessionGroup<Session>[],
  start: number,
  end: number,
): SessionGroup<Session>[] {
  let passed = 0;
  return groups.flatMap(({ name, sessions }) => {
    const part = sessions.slice(Math.max(0, start - passed), Math.max(0, end - passed));
    passed += sessions.length;
    return part.length === 0 ? [] : [{ name, sessions: part }];
  });
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
  { wordsOf, now, locale }: Finding<Session>,
): boolean {
  const { applicationId, countryCode, isWithoutMfa, idleDays, search } = query;
  if (applicationId !== null && !session.applicationIds.includes(applicationId)) return false;
  if (countryCode !== null && wordsOf(session).countryCode !== countryCode) return false;
  if (isWithoutMfa && mfaOf(session) !== 'no') return false;
  if (idleDays !== null && !isIdle(session, idleDays, now)) return false;
  if (search === '') return true;
  const { words, userAgent } = wordsOf(session);
  const text = plain(words.join(' '), locale);
  const ownWords = plain(userAgent ?? '', locale);
  return plain(search, locale)
    .split(/[\s,;]+/)
    .every((term) => text.includes(term) || (isExactTerm(term) && ownWords.includes(term)));
}

/** “Safari” is in what nearly every browser says of itself; “CriOS/141” or a model’s number is not. */
function isExactTerm(term: string): boolean {
  return term.length >= 8 || term.includes('/');
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
  { wordsOf, locale }: Pick<Finding<Session>, 'wordsOf' | 'locale'>,
): Session[] {
  switch (sort) {
    case 'last-seen':
      return [...sessions].sort(compareSessions);
    case 'signed-in':
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

function inGroups<Session extends ListedSession>(
  sessions: readonly Session[],
  { needsAttention, now }: Pick<Arrangement<Session>, 'needsAttention' | 'now'>,
): SessionGroup<Session>[] {
  const nameOf = (session: Session): SessionGroupName => {
    if (session.isCurrent) return 'this-browser';
    if (session.endingSince === null && isExpired(session, now)) return 'expired';
    if (needsAttention(session)) return 'attention';
    return isIdle(session, unusedAfterDays, now) ? 'unused' : 'recent';
  };
  return groupNames.map((name) => ({
    name,
    sessions: sessions.filter((session) => nameOf(session) === name),
  }));
}
