import { fittingReturnTo } from '~/auth/return-to';
import { paths } from '~/paths';
import {
  everySession,
  type SessionQuery,
  withoutEnded,
  writeSessionQuery,
} from '~/sessions/session-query';

/**
 * Which sessions a question is about: those that are selected in the list, those that its filter shows, or all others
 * but this browser.
 */
export type AskedScope = 'selected' | 'shown' | 'others';

/** The scope that an address of `paths.endSessions` names; null for none. */
export function askedScopeOf(params: URLSearchParams): 'selected' | 'shown' | null {
  const scope = params.get('scope');
  return scope === 'selected' || scope === 'shown' ? scope : null;
}

/** The page that asks before several sessions are signed out. It leads back to the list as `query` has it. */
export function endingPath(scope: AskedScope, query: SessionQuery): string {
  const place = writeSessionQuery(query);
  if (scope === 'others') return paths.endOtherSessions + place;
  return `${paths.endSessions}?scope=${scope}${place.replace('?', '&')}`;
}

/** The page that tells what became of them; `report` as `EndingReports` gives it. */
export function endingReportPath(report: string, query: SessionQuery): string {
  return `${paths.endSessions}?report=${report}${writeSessionQuery(query).replace('?', '&')}`;
}

/**
 * The question as the way back from a sign-in, which may be `longestReturnTo` characters long: what is asked about is
 * kept in any case, of the place in the list as much as fits.
 */
export function endingReturnPath(scope: AskedScope, query: SessionQuery): string {
  const least =
    scope === 'selected'
      ? { ...everySession, selected: query.selected }
      : { ...withoutEnded(query), selected: [] };
  const places = [query, withoutEnded(query), least];
  return fittingReturnTo(places.map((place) => endingPath(scope, place))) ?? paths.sessions;
}
