import { paths } from '~/paths';
import {
  arrangeSessions,
  isIdle,
  type SessionGroupName,
  type SessionWords,
  unusedAfterDays,
} from '~/sessions/arrange-sessions';
import { type EndingScope } from '~/sessions/end-sessions.server';
import { type SessionOverview } from '~/sessions/list-sessions.server';
import { mfaOf } from '~/sessions/mfa';
import { type ListedSession } from '~/sessions/session';
import { everySession, type SessionQuery, writeSessionQuery } from '~/sessions/session-query';
import { distinguishSessions } from '~/sessions/distinguish-sessions';
import { endingScopePath } from '~/pages/sessions/ending-scope.server';
import { countryCodeOf, viewFilter, type FilterView } from './filter-view.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { nameDescription, nameNetwork, namePlace } from '~/pages/kit/names.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import {
  comparedSession,
  type SessionView,
  viewSession,
} from '~/pages/sessions/session-view.server';

/** The part of the list that was asked for, in words. */
export interface ArrangedList {
  title: string;
  introduction: string;
  /** What has to be known of the list before it is read. */
  notes: string[];
  groups: { name: SessionGroupName; heading: string; sessions: SessionView[] }[];
  /** Null where there is too little to find anything in. */
  filter: FilterView | null;
  pages: PageLink[];
  /** Sessions that can be ended together, with how many they are. */
  scopes: { href: string; text: string }[];
}

/** A page of the list, or null for some that are left out. */
export type PageLink = { number: number; href: string; isCurrent: boolean } | null;

interface Options {
  isCurrentKnown: boolean;
  format: PageFormat;
}

/** Filters, sorts and pages the list, and puts the page that is shown into words; no more than that. */
export function arrangeList(
  { sessions, isComplete }: Pick<SessionOverview, 'sessions' | 'isComplete'>,
  query: SessionQuery,
  { isCurrentKnown, format }: Options,
): ArrangedList {
  const { translate, locale, now } = format;
  const arranged = arrangeSessions(sessions, query, {
    wordsOf: (session) => wordsOf(session, query, format),
    now,
    locale,
  });
  const shown = arranged.groups.flatMap((group) => group.sessions);
  const distinctions = distinguishSessions(
    shown.map((session) => comparedSession(session, format)),
  );
  const views = new Map(
    shown.map((session, index) => [
      session,
      viewSession(session, distinctions[index] ?? null, format),
    ]),
  );
  const live = sessions.filter(({ endingSince }) => endingSince === null);
  const isFiltered = writeSessionQuery({ ...query, sort: everySession.sort, page: 1 }) !== '';
  const counts = { found: arranged.matchCount, count: live.length };
  return {
    title: translate(isFiltered ? 'server.list.titleFound' : 'server.list.title', counts),
    introduction: introduce(),
    notes: [
      ...(isCurrentKnown ? [] : [translate('server.list.currentUnknown')]),
      ...(isComplete ? [] : [translate('server.list.incomplete', { count: sessions.length })]),
    ],
    groups: arranged.groups
      .filter((group) => group.sessions.length > 0)
      .map(({ name, sessions: members }) => ({
        name,
        heading: translate(`server.group.${name}`, { days: unusedAfterDays }),
        sessions: members.map((session) => views.get(session)!),
      })),
    filter:
      sessions.length > 1 || isFiltered
        ? viewFilter({ sessions, query, isFiltered, format })
        : null,
    pages: linkPages(arranged.page, arranged.pageCount, query),
    scopes: isCurrentKnown ? viewScopes(live, query, format) : [],
  };

  function introduce(): string {
    if (isFiltered) return translate('server.list.found', counts);
    if (sessions.length === 0) return translate('server.list.none');
    const isOnlyThis = sessions.length === 1 && sessions[0]?.isCurrent === true;
    return translate(isOnlyThis ? 'server.list.onlyThis' : 'server.list.intro', counts);
  }
}

/** Words cost time, and of a thousand sessions twenty are shown: only what the query needs is put into words. */
function wordsOf(
  session: ListedSession,
  { search, sort, countryCode }: SessionQuery,
  format: PageFormat,
): SessionWords {
  const address = session.last.ip ?? session.first.ip;
  const description = () => describeSession(session, format);
  const device = () => nameDescription(description(), format.translate);
  const placeName = () => namePlace(address, format);
  return {
    words:
      search === ''
        ? []
        : [
            device(),
            format.translate(`device.kind.${description().kind}`),
            description().model,
            placeName(),
            nameNetwork(session.last.asn ?? session.first.asn, format),
            address,
            session.last.userAgent,
            ...session.applicationIds.map(format.applicationName),
          ].filter((word) => word !== null),
    countryCode: countryCode === null ? null : countryCodeOf(session, format),
    place: sort === 'place' ? placeName() : null,
    device: sort === 'device' ? device() : null,
  };
}

/** The first page, the last one and those round the current one. */
function linkPages(current: number, pageCount: number, query: SessionQuery): PageLink[] {
  if (pageCount < 2) return [];
  const numbers = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pageCount || Math.abs(number - current) <= 2,
  );
  return numbers.flatMap((number, index) => {
    const href = `${paths.sessions}${writeSessionQuery({ ...query, page: number })}`;
    const link = { number, href, isCurrent: number === current };
    return index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? [null, link] : [link];
  });
}

/** What can be ended together: all others, and what is looked for or seldom wanted. */
function viewScopes(
  live: readonly ListedSession[],
  { applicationId, idleDays }: SessionQuery,
  { translate, now, applicationName }: PageFormat,
): ArrangedList['scopes'] {
  const others = live.filter(({ isCurrent }) => !isCurrent);
  const days = idleDays ?? unusedAfterDays;
  const scope = (
    selection: EndingScope,
    text: (count: number) => string,
    fits: (session: ListedSession) => boolean,
  ) => {
    const count = others.filter(fits).length;
    return count === 0 ? [] : [{ href: endingScopePath(selection), text: text(count) }];
  };
  return [
    // The address that the portal has always had for it.
    ...(others.length === 0
      ? []
      : [
          {
            href: paths.endOtherSessions,
            text: translate('server.scope.others', { count: others.length }),
          },
        ]),
    ...scope(
      { scope: 'idle', days },
      (count) => translate('server.scope.idle', { count, days }),
      (session) => isIdle(session, days, now),
    ),
    ...scope(
      { scope: 'without-second-step' },
      (count) => translate('server.scope.without-second-step', { count }),
      (session) => mfaOf(session) === 'no',
    ),
    ...(applicationId === null
      ? []
      : scope(
          { scope: 'application', applicationId },
          (count) =>
            translate('server.scope.application', {
              count,
              application: applicationName(applicationId),
            }),
          (session) => session.applicationIds.includes(applicationId),
        )),
  ];
}
