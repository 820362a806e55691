import { type PageFormat } from '~/pages/kit/page-format.server';
import { findingBy } from '~/pages/sessions/find-sessions.server';
import {
  arrangeSessions,
  findSessions,
  type SessionGroupName,
  unusedAfterDays,
} from '~/sessions/arrange-sessions';
import { distinguishSessions } from '~/sessions/distinguish-sessions';
import { type SessionOverview } from '~/sessions/list-sessions.server';
import { isLive } from '~/sessions/session';
import { isFiltered, type SessionQuery } from '~/sessions/session-query';
import { type FilterView, toFilterView } from './filter-view.server';
import { type PageLink, toPageLinks } from './page-links';
import { type ScopeView, toScopeViews } from './scope-view.server';
import { sessionFacts } from './session-facts.server';
import { comparedSession, type SessionView, toSessionView } from './session-view.server';

/** The part of the list that was asked for. */
export interface ArrangedList {
  counts: {
    /** How many sessions there are, without those that are being signed out. */
    live: number;
    /** How many match what is looked for. */
    found: number;
    /** How many the tenant has told of. */
    listed: number;
  };
  isFiltered: boolean;
  /** Whether it is known which of them this browser is. */
  isCurrentKnown: boolean;
  /** Whether the tenant has told of all of them. */
  isComplete: boolean;
  /** After so many days a session counts as unused. */
  unusedAfterDays: number;
  groups: { name: SessionGroupName; sessions: SessionView[] }[];
  /** Null where there is too little to find anything in. */
  filter: FilterView | null;
  pages: PageLink[];
  /** Sessions that can be signed out together. */
  scopes: ScopeView[];
}

interface Options {
  isCurrentKnown: boolean;
  format: PageFormat;
}

/** Filters, sorts and pages the list, and reads what the page shows of the sessions on it. */
export function arrangeList(
  { sessions, isComplete }: Pick<SessionOverview, 'sessions' | 'isComplete'>,
  query: SessionQuery,
  { isCurrentKnown, format }: Options,
): ArrangedList {
  const { now } = format;
  const finding = findingBy(query, format);
  const arranged = arrangeSessions(sessions, query, {
    ...finding,
    needsAttention: () => false,
    isKept: () => false,
  });
  const shown = arranged.groups
    .flatMap((group) => group.sessions)
    .map((session) => ({ session, facts: sessionFacts(session, format) }));
  const distinctions = distinguishSessions(
    shown.map(({ session, facts }) => comparedSession(session, facts)),
  );
  const views = new Map(
    shown.map(({ session, facts }, index) => [
      session,
      toSessionView(session, facts, distinctions[index] ?? null, format),
    ]),
  );
  const live = sessions.filter((session) => isLive(session, now));
  return {
    counts: {
      live: live.length,
      found: findSessions(live, query, finding).length,
      listed: sessions.length,
    },
    isFiltered: isFiltered(query),
    isCurrentKnown,
    isComplete,
    unusedAfterDays,
    groups: arranged.groups
      .filter((group) => group.sessions.length > 0)
      .map(({ name, sessions: members }) => ({
        name,
        sessions: members.map((session) => views.get(session)!),
      })),
    filter:
      sessions.length > 1 || isFiltered(query)
        ? toFilterView({ sessions, query, isFiltered: isFiltered(query), format })
        : null,
    pages: toPageLinks(arranged.page, arranged.pageCount, query),
    scopes: isCurrentKnown ? toScopeViews(live, query, format) : [],
  };
}
