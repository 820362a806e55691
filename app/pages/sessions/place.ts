import { paths, sessionFragment, sessionPath } from '~/paths';
import { type SessionQuery, writeSessionQuery } from '~/sessions/session-query';

/** The list as this query has it; at one of its rows, where that is named by its handle. */
export function listPath(query: SessionQuery, handle?: string): string {
  const path = paths.sessions + writeSessionQuery(query);
  return handle === undefined ? path : `${path}#${encodeURIComponent(sessionFragment(handle))}`;
}

/** The page of one session, which knows the way back to its row. */
export function sessionPathFrom(handle: string, query: SessionQuery): string {
  return sessionPath(handle) + writeSessionQuery({ ...query, ended: [] });
}

/** Where the button of a row goes that signs the session out; the fields of its form say what is selected. */
export function signOutPath(handle: string, query: SessionQuery): string {
  const params = new URLSearchParams(writeSessionQuery({ ...query, selected: [] }));
  params.set(signOutParameter, handle);
  return `${paths.sessions}?${params.toString()}`;
}

/** Names the session in that address, where the button has the form's token for its value. */
export const signOutParameter = 'sign-out';
