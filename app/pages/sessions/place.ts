import { z } from 'zod';
import { fittingReturnTo } from '~/auth/return-to';
import { paths, sessionFragment, sessionPath } from '~/paths';
import {
  everySession,
  parseSessionQuery,
  selectedOf,
  type SessionQuery,
  withoutEnded,
  writeSessionQuery,
} from '~/sessions/session-query';

/** Where the rows begin: after a search, on another page and when a notice is hidden a reader goes on there. */
export const foundFragment = 'found';

/** The list as this query has it; at one of its rows, where that is named by its handle. */
export function listPath(query: SessionQuery, handle?: string): string {
  const path = paths.sessions + writeSessionQuery(query);
  return handle === undefined ? path : `${path}#${encodeURIComponent(sessionFragment(handle))}`;
}

/**
 * The place as the way back from a sign-in, which may be `longestReturnTo` characters long: where `pathOf` writes more,
 * what was signed out there is left out first, then what is selected.
 */
export function placeToReturnTo(
  query: SessionQuery,
  pathOf: (query: SessionQuery) => string,
): string {
  const least = withoutEnded(query);
  const places = [query, least, { ...least, selected: [] }];
  return fittingReturnTo(places.map((place) => pathOf(place))) ?? pathOf(everySession);
}

/** The page of one session, which knows the way back to its row. */
export function sessionPathFrom(handle: string, query: SessionQuery): string {
  return sessionPath(handle) + writeSessionQuery(withoutEnded(query));
}

/** Where a button of a row goes; the other fields of its form say what is selected. */
export function rowActPath(intent: string, handle: string, query: SessionQuery): string {
  const params = new URLSearchParams(writeSessionQuery({ ...query, selected: [] }));
  params.set('intent', intent);
  params.set('handle', handle);
  return `${paths.sessions}?${params.toString()}`;
}

/** The list's form, whose checkboxes and other fields say what is selected. */
export const listForm = z.looseObject({
  session: z.array(z.string()).optional(),
  selected: z.string().optional(),
});

/** The list as a person left it who has sent its form: the address has the place, the fields what is selected. */
export function placeOf(
  { url }: Pick<Request, 'url'>,
  { session = [], selected, ...boxes }: z.output<typeof listForm> = {},
): SessionQuery {
  const params = new URL(url).searchParams;
  const query = parseSessionQuery(params);
  if (selected !== undefined) params.append('selected', selected);
  for (const name of Object.keys(boxes)) params.append(name, 'on');
  for (const handle of session) params.append('session', handle);
  return { ...query, selected: selectedOf(params) };
}
