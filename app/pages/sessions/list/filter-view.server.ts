import { formatCountry } from '~/places/format-place.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { listPath } from '~/pages/sessions/place';
import { countryCodeOf } from '~/pages/sessions/find-sessions.server';
import { unusedAfterDays } from '~/sessions/arrange-sessions';
import { applicationIdsOf, type ListedSession } from '~/sessions/session';
import {
  everySession,
  type SessionQuery,
  type SessionSort,
  withoutFilter,
  withoutEnded,
} from '~/sessions/session-query';

/** The form that finds sessions: what can be chosen, and what is. */
export interface FilterView {
  search: string;
  /** What is filtered by now, each with the list without it. */
  active: ActiveFilter[];
  /** The list without any of them. */
  allPath: string;
  isWithoutMfa: boolean;
  application: Choice;
  country: Choice;
  /** Null for any. */
  idleDays: number | null;
  idleDaysOptions: number[];
  sort: SessionSort;
}

export type ActiveFilter = { path: string } & (
  | { name: 'search' | 'application' | 'country'; value: string }
  | { name: 'idle'; days: number }
  | { name: 'without-mfa' }
);

/** The values that occur, by their names, and the one that is chosen; null for any. */
export interface Choice {
  value: string | null;
  options: { value: string; name: string }[];
}

const usualIdleDays = [7, unusedAfterDays, 90, 180];

interface Given {
  sessions: readonly ListedSession[];
  query: SessionQuery;
  format: PageFormat;
}

/** What the list can be filtered by, out of what is in it, and what it is filtered by now. */
export function toFilterView({ sessions, query, format }: Given): FilterView {
  const { locale, applicationName } = format;
  const toChoice = (
    value: string | null,
    values: Iterable<string>,
    nameOf: (value: string) => string,
  ): Choice => {
    const known = new Set(values);
    if (value !== null) known.add(value);
    const options = [...known]
      .map((one) => ({ value: one, name: nameOf(one) }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
    return { value, options };
  };
  const days = new Set([...usualIdleDays, query.idleDays ?? unusedAfterDays]);
  return {
    search: query.search,
    active: activeFilters(query, format),
    allPath: listPath(withoutFilter(query)),
    isWithoutMfa: query.isWithoutMfa,
    application: toChoice(query.applicationId, applicationIdsOf(sessions), applicationName),
    country: toChoice(query.countryCode, countryCodesOf(sessions, format), (code) =>
      formatCountry(code, locale),
    ),
    idleDays: query.idleDays,
    idleDaysOptions: [...days].sort((a, b) => a - b),
    sort: query.sort,
  };
}

function countryCodesOf(sessions: readonly ListedSession[], format: PageFormat): Set<string> {
  const codes = new Set<string>();
  for (const session of sessions) {
    const code = countryCodeOf(session, format);
    if (code !== null) codes.add(code);
  }
  return codes;
}

function activeFilters(
  query: SessionQuery,
  { locale, applicationName }: PageFormat,
): ActiveFilter[] {
  const { search, applicationId, countryCode, idleDays, isWithoutMfa } = query;
  const without = (part: Partial<SessionQuery>) => ({
    path: listPath({ ...withoutEnded(query), ...part, page: 1 }),
  });
  const active: ActiveFilter[] = [];
  if (search !== '')
    active.push({ name: 'search', value: search, ...without({ search: everySession.search }) });
  if (applicationId !== null)
    active.push({
      name: 'application',
      value: applicationName(applicationId),
      ...without({ applicationId: null }),
    });
  if (countryCode !== null)
    active.push({
      name: 'country',
      value: formatCountry(countryCode, locale),
      ...without({ countryCode: null }),
    });
  if (idleDays !== null)
    active.push({ name: 'idle', days: idleDays, ...without({ idleDays: null }) });
  if (isWithoutMfa) active.push({ name: 'without-mfa', ...without({ isWithoutMfa: false }) });
  return active;
}
