import { paths } from '~/paths';
import { unusedAfterDays } from '~/sessions/arrange-sessions';
import { applicationIdsOf, type ListedSession } from '~/sessions/session';
import { everySession, type SessionQuery, sessionSorts } from '~/sessions/session-query';
import { nameCountry } from '~/pages/kit/names.server';
import { type PageFormat } from '~/pages/kit/page-format.server';

/** The form that finds sessions: what can be chosen, and what is. */
export interface FilterView {
  /** Whether anything is left out of the list. */
  isFiltered: boolean;
  /** Whether the form stands open: it does something now. */
  isOpen: boolean;
  search: string;
  isWithoutSecondStep: boolean;
  choices: Choice[];
  /** The list without any of it. */
  clearHref: string;
}

/** A part of the form with one value out of several; the first option is the usual one. */
export interface Choice {
  name: string;
  label: string;
  value: string;
  options: { value: string; text: string }[];
}

const idleDays = [7, unusedAfterDays, 90, 180];

interface Given {
  sessions: readonly ListedSession[];
  query: SessionQuery;
  isFiltered: boolean;
  format: PageFormat;
}

export function viewFilter({ sessions, query, isFiltered, format }: Given): FilterView {
  const { translate, locale, applicationName } = format;
  const any = { value: '', text: translate('server.filter.any') };
  /** The values that occur, and the one that is chosen, by their names. */
  const choice = (
    name: 'application' | 'country',
    chosen: string | null,
    values: Iterable<string>,
    nameOf: (value: string) => string,
  ): Choice[] => {
    const known = new Set(values);
    if (chosen !== null) known.add(chosen);
    const options = [...known]
      .map((value) => ({ value, text: nameOf(value) }))
      .sort((a, b) => a.text.localeCompare(b.text, locale));
    const label = translate(`server.filter.${name}`);
    return known.size === 0
      ? []
      : [{ name, label, value: chosen ?? '', options: [any, ...options] }];
  };
  const days = [...new Set([...idleDays, query.idleDays ?? unusedAfterDays])].sort((a, b) => a - b);
  return {
    isFiltered,
    isOpen: isFiltered || query.sort !== everySession.sort,
    search: query.search,
    isWithoutSecondStep: query.isWithoutSecondStep,
    choices: [
      ...choice('application', query.applicationId, applicationIdsOf(sessions), applicationName),
      ...choice('country', query.countryCode, countryCodesOf(sessions, format), (code) =>
        nameCountry(code, locale),
      ),
      {
        name: 'idle',
        label: translate('server.filter.idle'),
        value: query.idleDays === null ? '' : String(query.idleDays),
        options: [
          any,
          ...days.map((count) => ({
            value: String(count),
            text: translate('server.filter.idleDays', { count }),
          })),
        ],
      },
      {
        name: 'sort',
        label: translate('server.filter.sort'),
        value: query.sort,
        options: sessionSorts.map((sort) => ({
          value: sort,
          text: translate(`server.sort.${sort}`),
        })),
      },
    ],
    clearHref: paths.sessions,
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

/** ISO 3166-1 alpha-2 of where the session was last; null where that is not known. */
export function countryCodeOf(
  { first, last }: ListedSession,
  { places }: Pick<PageFormat, 'places'>,
): string | null {
  const address = last.ip ?? first.ip;
  return address === null ? null : (places.locate(address)?.countryCode ?? null);
}
