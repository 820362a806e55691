import { z } from 'zod';

/** What the person wants to see of their list: parsed from an address, always within bounds. */
export interface SessionQuery {
  /** Only sessions with this application; null for all. */
  applicationId: string | null;
  /** Only sessions last in this country, ISO 3166-1 alpha-2; null for all. */
  countryCode: string | null;
  /** Only sessions that were begun without MFA. */
  isWithoutMfa: boolean;
  /** Only sessions that were not in contact with the service for so many days; null for all. */
  idleDays: number | null;
  /** Only sessions whose words hold every one of these; empty for all. */
  search: string;
  sort: SessionSort;
  /** From 1. */
  page: number;
  /** Whether times are shown to the minute, and not as how long ago. */
  isExact: boolean;
  /** The selected sessions, on whatever page, by `sessionMark`. */
  selected: readonly string[];
  /** The sessions that were signed out from this view, by `sessionMark`: each keeps its place, as a line. */
  ended: readonly string[];
  /** Those of them that stood at the head of the list, as they needed attention. */
  endedAtHead: readonly string[];
}

/** What a list may be sorted by; the latest date first, places and devices by their words. */
export const sessionSorts = ['last-seen', 'signed-in', 'place', 'device'] as const;
export type SessionSort = (typeof sessionSorts)[number];

export const everySession: SessionQuery = {
  applicationId: null,
  countryCode: null,
  isWithoutMfa: false,
  idleDays: null,
  search: '',
  sort: 'last-seen',
  page: 1,
  isExact: false,
  selected: [],
  ended: [],
  endedAtHead: [],
};

/** The names of the query's parts in addresses and forms. */
const queryNames = {
  applicationId: 'application',
  countryCode: 'country',
  isWithoutMfa: 'without-mfa',
  idleDays: 'idle',
  search: 'q',
  sort: 'sort',
  page: 'page',
  isExact: 'times',
  selected: 'selected',
  ended: 'ended',
  endedAtHead: 'head',
} as const satisfies Record<keyof SessionQuery, string>;

const longestSearch = 100;

/** So many sessions can be selected one by one: their marks still fit an address that a sign-in leads back to. */
export const mostSelected = 100;

/** As many rows as a page holds keep their place after they were signed out. */
export const mostEnded = 20;

/** The beginning of a handle, by which no two handles of a person are alike. */
const markLength = 16;

/** A session in the address of the list: the beginning of its handle, as many of them have to fit one. */
export function sessionMark(handle: string): string {
  return handle.slice(0, markLength);
}

/** One part of the query; a wrong value is none, as an address may come from anywhere. */
function part<T>(schema: z.ZodType<T, string>, fallback: T) {
  return z.string().pipe(schema).catch(fallback);
}

const number = (least: number, most: number, digits: RegExp) =>
  z.string().regex(digits).transform(Number).pipe(z.number().int().min(least).max(most));

const parts = {
  applicationId: part(z.string().regex(/^[\x21-\x7e]{1,255}$/), everySession.applicationId),
  countryCode: part(
    z
      .string()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/),
    everySession.countryCode,
  ),
  isWithoutMfa: part(
    z.enum(['1', 'on', 'true']).transform(() => true),
    everySession.isWithoutMfa,
  ),
  idleDays: part(number(1, 365, /^\d{1,3}$/), everySession.idleDays),
  search: part(
    z.string().transform((text) =>
      text
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .trim()
        .slice(0, longestSearch),
    ),
    everySession.search,
  ),
  sort: part(z.enum(sessionSorts), everySession.sort),
  page: part(number(1, 1000, /^\d{1,4}$/), everySession.page),
  isExact: part(
    z.literal('exact').transform(() => true),
    everySession.isExact,
  ),
};

/** How the names of the list's checkboxes begin; the mark of the session follows. */
const checkboxPrefix = 'session.';

/** The checkbox of a session: browsers select by name again what was selected on a page that they go back to. */
export function checkboxName(handle: string): string {
  return checkboxPrefix + sessionMark(handle);
}

/** What the checkboxes of the release before are all named: each has a handle for its value. */
const formerCheckboxName = 'session';

function marksOf(texts: readonly string[], most: number): string[] {
  const marks = texts.flatMap((text) => text.split('.')).map(sessionMark);
  return [...new Set(marks)].filter((mark) => /^[\w-]{1,16}$/.test(mark)).slice(0, most);
}

/** Reads a query from an address. Wrong values fall back to those of `everySession`. */
export function parseSessionQuery(params: URLSearchParams): SessionQuery {
  // Most pages ask for everything, and finding that out part by part takes time.
  if (params.size === 0) return everySession;
  const value = <Key extends keyof SessionQuery>(key: Key) => params.get(queryNames[key]) ?? '';
  return {
    applicationId: parts.applicationId.parse(value('applicationId')),
    countryCode: parts.countryCode.parse(value('countryCode')),
    isWithoutMfa: parts.isWithoutMfa.parse(value('isWithoutMfa')),
    idleDays: parts.idleDays.parse(value('idleDays')),
    search: parts.search.parse(value('search')),
    sort: parts.sort.parse(value('sort')),
    // The form of the list holds the page that it stands on; a button that leads to another one comes after it.
    page: parts.page.parse(params.getAll(queryNames.page).at(-1) ?? ''),
    isExact: parts.isExact.parse(value('isExact')),
    selected: selectedOf(params),
    ended: marksOf(params.getAll(queryNames.ended), mostEnded),
    endedAtHead: marksOf(params.getAll(queryNames.endedAtHead), mostEnded),
  };
}

/** The selected sessions of a form of the list: those of its checkboxes, and those on other pages. */
export function selectedOf(params: URLSearchParams): string[] {
  const boxes = [...params.keys()].filter((name) => name.startsWith(checkboxPrefix));
  const texts = [
    ...params.getAll(queryNames.selected),
    ...boxes.map((name) => name.slice(checkboxPrefix.length)),
    ...params.getAll(formerCheckboxName),
  ];
  return marksOf(texts, mostSelected);
}

/** Whether a query leaves any session out. */
export function isFiltered({
  applicationId,
  countryCode,
  isWithoutMfa,
  idleDays,
  search,
}: SessionQuery): boolean {
  return (
    applicationId !== null ||
    countryCode !== null ||
    isWithoutMfa ||
    idleDays !== null ||
    search !== ''
  );
}

/** The same place without the lines of what was signed out there. */
export function withoutEnded(query: SessionQuery): SessionQuery {
  return { ...query, ended: [], endedAtHead: [] };
}

/** The same list and place, with what was selected, but without what leaves sessions out. */
export function withoutFilter({ sort, isExact, selected }: SessionQuery): SessionQuery {
  return { ...everySession, sort, isExact, selected };
}

/** The query as the search part of an address, with its `?`; empty for `everySession`. */
export function writeSessionQuery(query: SessionQuery): string {
  const params = new URLSearchParams();
  const write = (key: keyof SessionQuery, text: string) => {
    if (text !== '' && query[key] !== everySession[key]) params.set(queryNames[key], text);
  };
  write('applicationId', query.applicationId ?? '');
  write('countryCode', query.countryCode ?? '');
  write('isWithoutMfa', '1');
  write('idleDays', String(query.idleDays));
  write('search', query.search);
  write('sort', query.sort);
  write('page', String(query.page));
  write('isExact', 'exact');
  write('selected', query.selected.join('.'));
  write('ended', query.ended.join('.'));
  write('endedAtHead', query.endedAtHead.join('.'));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
