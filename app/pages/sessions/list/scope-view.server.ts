import { type PageFormat } from '~/pages/kit/page-format.server';
import { endingPath } from '~/pages/sessions/ending-address';
import { listPath } from '~/pages/sessions/place';
import { paths } from '~/paths';
import { isIdle, unusedAfterDays } from '~/sessions/arrange-sessions';
import { mfaOf } from '~/sessions/mfa';
import { type ListedSession } from '~/sessions/session';
import { everySession, type SessionQuery } from '~/sessions/session-query';

/** Sessions that can be signed out together, with how many they are. */
export type ScopeView = { href: string; count: number } & (
  | { name: 'others' | 'without-mfa' }
  | { name: 'idle'; days: number }
  | { name: 'application'; application: string }
);

/** All others, and what is looked for or seldom wanted; none that would sign out nothing. */
export function toScopeViews(
  live: readonly ListedSession[],
  { applicationId, idleDays }: SessionQuery,
  { now, applicationName }: Pick<PageFormat, 'now' | 'applicationName'>,
): ScopeView[] {
  const others = live.filter(({ isCurrent }) => !isCurrent);
  const days = idleDays ?? unusedAfterDays;
  const count = (fits: (session: ListedSession) => boolean) => others.filter(fits).length;
  const scopes: ScopeView[] = [
    // The address that the portal has always had for it.
    { name: 'others', href: paths.endOtherSessions, count: others.length },
    {
      name: 'idle',
      days,
      href: listPath({ ...everySession, idleDays: days }),
      count: count((session) => isIdle(session, days, now)),
    },
    {
      name: 'without-mfa',
      href: listPath({ ...everySession, isWithoutMfa: true }),
      count: count((session) => mfaOf(session) === 'no'),
    },
  ];
  if (applicationId !== null)
    scopes.push({
      name: 'application',
      application: applicationName(applicationId),
      href: endingPath('shown', { ...everySession, applicationId }),
      count: count((session) => session.applicationIds.includes(applicationId)),
    });
  return scopes.filter((scope) => scope.count > 0);
}
