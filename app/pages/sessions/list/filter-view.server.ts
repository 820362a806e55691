import { formatCountry } from '~/pages/kit/format-names.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { countryCodeOf } from '~/pages/sessions/find-sessions.server';
import { unusedAfterDays } from '~/sessions/arrange-sessions';
import { applicationIdsOf, type ListedSession } from '~/sessions/session';
import { everySession, type SessionQuery, type SessionSort } from '~/sessions/session-query';

/** The form that finds sessions: what can be chosen, and what is. */
export interface FilterView {
  /** Whether the form stands open: it does something now. */
  isOpen: boolean;
  search: string;
  isWithoutMfa: boolean;
  application: Choice;
  country: Choice;
  /** Null for any. */
  idleDays: number | null;
  idleDaysOptions: number[];
  sort: SessionSort;
}

/** The values that occur, by their names, and the one that is chosen; null for any. */
export interface Choice {
  value: string | null;
  options: { value: string; name: string }[];
}

const usualIdleDays = [7, unusedAfterDays, 90, 180];

interface Given {
  sessions: readonly ListedSession[];
  query: SessionQuery;
  isFiltered: boolean;
  format: PageFormat;
}

export function toFilterView({ sessions, query, isFiltered, format }: Given): FilterView {
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
    isOpen: isFiltered || query.sort !== everySession.sort,
    search: query.search,
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
