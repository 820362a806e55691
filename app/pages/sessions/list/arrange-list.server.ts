import { type PageFormat } from '~/pages/kit/page-format.server';
import { findingBy } from '~/pages/sessions/find-sessions.server';
import {
  arrangeSessions,
  findSessions,
  isIdle,
  type SessionGroup,
  type SessionGroupName,
  unusedAfterDays,
} from '~/sessions/arrange-sessions';
import { type AttentionReason, attentionReasons } from '~/sessions/attention';
import { toEndedSession } from '~/sessions/ended-session';
import { type SessionOverview } from '~/sessions/list-sessions.server';
import { mfaOf } from '~/sessions/mfa';
import { compareSessions, isLive, type ListedSession } from '~/sessions/session';
import { everySession, isFiltered, sessionMark, type SessionQuery } from '~/sessions/session-query';
import { type FilterView, toFilterView } from './filter-view.server';
import { toPageNumbers } from './page-numbers';
import { type SessionView, toSessionViews } from './session-view.server';

/** The part of the list that was asked for. */
export interface ArrangedList {
  query: SessionQuery;
  counts: {
    /** How many are signed in. */
    live: number;
    /** How many of them match what is looked for. */
    found: number;
    /** How many of those can be signed out together: not this browser. */
    foundOthers: number;
    /** How many the tenant has told of. */
    listed: number;
    /** How many others can be signed out together; zero where it is not known which one is this browser. */
    others: number;
    /** How many others are worth a look together. */
    unused: number;
    withoutMfa: number;
  };
  isFiltered: boolean;
  /** Whether it is known which of them this browser is. */
  isCurrentKnown: boolean;
  /** Whether the tenant has told of all of them. */
  isComplete: boolean;
  /** After so many days a session counts as unused. */
  unusedAfterDays: number;
  groups: { name: SessionGroupName; sessions: SessionView[] }[];
  /** The first and the last row of this page, of how many. */
  rows: { first: number; last: number; count: number };
  /** Null where there is too little to find anything in. */
  filter: FilterView | null;
  /** The numbers of the pages, null for some that are left out. */
  pages: (number | null)[];
  page: number;
  /** The selected sessions that stand on other pages, by `sessionMark`. */
  selectedElsewhere: string[];
}

interface Options {
  isCurrentKnown: boolean;
  /** Why the person should look at some sessions first, by session id. */
  attention: ReadonlyMap<string, readonly AttentionReason[]>;
  format: PageFormat;
}

/** From so many sessions on they can be searched. */
const searchFrom = 10;

/** Filters, sorts and pages the list, and reads what the page shows of the sessions on it. */
export function arrangeList(
  overview: Pick<SessionOverview, 'sessions' | 'isComplete' | 'past'>,
  asked: SessionQuery,
  { isCurrentKnown, attention, format }: Options,
): ArrangedList {
  const { sessions, isComplete, past } = overview;
  const live = sessions.filter((session) => isLive(session, format.now));
  const markOf = ({ id }: ListedSession) => sessionMark(format.handleOf(id));
  const query = { ...asked, selected: liveMarks(asked.selected, { live, markOf }) };
  const kept = new Set(query.ended);
  const isKept = (session: ListedSession) => kept.size > 0 && kept.has(markOf(session));
  const finding = findingBy(query, format);
  const all = [...sessions, ...(kept.size === 0 ? [] : endedSessions(overview).filter(isKept))];
  const endedAtHead = new Set(query.endedAtHead);
  const isAtHead = isAmongGravest(live, attention);
  const arranged = arrangeSessions(all, query, {
    ...finding,
    isKept,
    needsAttention: (session) =>
      isAtHead(session) || (isKept(session) && endedAtHead.has(markOf(session))),
  });
  const latestEnded = all.find(
    (session) => isKept(session) && markOf(session) === query.ended.at(-1),
  );
  const groups = withSession(arranged.groups, latestEnded);
  const shown = groups.flatMap((group) => group.sessions);
  const views = toSessionViews(shown, {
    query,
    usesMfa: live.some((session) => ['yes', 'passkey'].includes(mfaOf(session))),
    attention,
    atHead: new Set(groups.find(({ name }) => name === 'attention')?.sessions),
    past: new Map(past.map((ending) => [ending.sessionId, ending])),
    format,
  });
  const viewOf = new Map(shown.map((session, index) => [session, views[index]!]));
  const found = isFiltered(query) ? findSessions(live, query, finding) : live;
  const others = live.filter(({ isCurrent }) => !isCurrent);
  const here = new Set(views.map(({ handle }) => sessionMark(handle)));
  return {
    query,
    counts: {
      live: live.length,
      found: found.length,
      foundOthers: found.filter(({ isCurrent }) => !isCurrent).length,
      listed: sessions.length,
      others: isCurrentKnown ? others.length : 0,
      unused: others.filter((one) => isIdle(one, unusedAfterDays, format.now)).length,
      withoutMfa: others.filter((one) => mfaOf(one) === 'no').length,
    },
    isFiltered: isFiltered(query),
    isCurrentKnown,
    isComplete,
    unusedAfterDays,
    groups: groups.map(({ name, sessions: members }) => ({
      name,
      sessions: members.map((session) => viewOf.get(session)!),
    })),
    rows: {
      first: arranged.firstRow,
      last: arranged.firstRow + arranged.groups.flatMap((group) => group.sessions).length - 1,
      count: arranged.rowCount,
    },
    filter:
      // Rows that were just signed out count: the field that an act was found by does not go away with it.
      all.length >= searchFrom || isFiltered(query) || query.sort !== everySession.sort
        ? toFilterView({ sessions, query, format })
        : null,
    pages: toPageNumbers(arranged.page, arranged.pageCount),
    page: arranged.page,
    selectedElsewhere: query.selected.filter((mark) => !here.has(mark)),
  };
}

/**
 * The groups with this session at their head, unless it stands in one of them: what was signed out at the head of the
 * list may have its place on another page.
 */
function withSession(
  groups: readonly SessionGroup<ListedSession>[],
  session: ListedSession | undefined,
): SessionGroup<ListedSession>[] {
  const [first = { name: 'all', sessions: [] }, ...rest] = groups;
  return session === undefined || groups.some(({ sessions }) => sessions.includes(session))
    ? [...groups]
    : [{ ...first, sessions: [session, ...first.sessions] }, ...rest];
}

/** More at the head of a list are no exceptions any more; the others keep their places, and their chips. */
const mostAtHead = 3;

/** Tells the sessions that the person should look at first: those with the gravest reason, the latest of them first. */
function isAmongGravest(
  live: readonly ListedSession[],
  attention: Options['attention'],
): (session: ListedSession) => boolean {
  const gravityOf = ({ id }: ListedSession) =>
    Math.min(...(attention.get(id) ?? []).map((reason) => attentionReasons.indexOf(reason)));
  const gravest = live
    .filter(({ id }) => attention.has(id))
    .sort((a, b) => gravityOf(a) - gravityOf(b) || compareSessions(a, b))
    .slice(0, mostAtHead);
  return (session) => gravest.includes(session);
}

interface Marking {
  live: readonly ListedSession[];
  markOf: (session: ListedSession) => string;
}

/** Of what is selected, what is still signed in. */
function liveMarks(selected: readonly string[], { live, markOf }: Marking): string[] {
  if (selected.length === 0) return [];
  const marks = new Set(live.filter(({ isCurrent }) => !isCurrent).map(markOf));
  return selected.filter((mark) => marks.has(mark));
}

/** Sessions that are signed out, and that the tenant lists no more. */
function endedSessions({
  sessions,
  past,
}: Pick<SessionOverview, 'sessions' | 'past'>): ListedSession[] {
  const listed = new Set(sessions.map(({ id }) => id));
  return past.filter(({ sessionId }) => !listed.has(sessionId)).map(toEndedSession);
}
