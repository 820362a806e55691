import { accessUntil } from '~/applications/access-until';
import { type ApplicationAccess, type AccessToken } from '~/applications/application-access';
import { type MissingAccess } from '~/applications/read-access.server';
import { describeDevice } from '~/devices/describe-device.server';
import { formatDeviceDescription } from '~/devices/format-device.server';
import { formatComingTime, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { findApplication } from '~/pages/applications/find-application.server';
import {
  type ApplicationView,
  arePermissionsKnown,
  isAccessKnown,
  summaryOf,
  toApplicationView,
} from '~/pages/applications/application-view.server';
import {
  applicationFormat,
  readApis,
  readApplications,
} from '~/pages/applications/read-applications.server';
import { describeUse } from '~/pages/applications/use-view.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { formatPlace } from '~/places/format-place.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type PolicyReason } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';
import { describeProblem, type Problem } from '~/request/problem.server';
import { sessionPath } from '~/paths';
import { type ListedSession } from '~/sessions/session';
import { removalPolicyOf, removalRightsOf } from './removal-policy.server';

/** Where an application comes in while the person is away; null for what is not known. */
export interface KeptAccess {
  /** The opaque name of a refresh token in forms; null for what cannot be ended by itself. */
  handle: string | null;
  device: string | null;
  place: string | null;
  since: ShownTime | null;
  lastUsed: ShownTime | null;
  isEnding: boolean;
}

/** Where the person is signed in to it. */
interface ApplicationSession {
  href: string;
  device: string;
  place: string | null;
  lastSeen: ShownTime | null;
  isCurrent: boolean;
}

export interface ApplicationShown {
  shows: 'application';
  locale: Locale;
  application: ApplicationView;
  /** The organizations that it has access for; null where not all their names are known. */
  organizations: string[] | null;
  /** The last used, no more than fit a page. */
  kept: KeptAccess[];
  /** How many do not fit. */
  hiddenKeptCount: number;
  /** How many there are in all, without those that are being ended. */
  keptCount: number;
  sessions: ApplicationSession[];
  missing: MissingAccess;
  /** Whether all is known of what it may do. */
  arePermissionsKnown: boolean;
  /** Whether all is known of what a removal takes away. */
  isAccessKnown: boolean;
  /** Until when what it holds may work after a removal now; null where nobody knows. */
  until: ShownTime | null;
  /** Why nothing of its access can be removed here; null where some of it can. */
  keptFor: PolicyReason | null;
  /** Whether refresh tokens can be ended one by one. */
  canEndOne: boolean;
  /** What a removal leaves, because the portal may not take it away. */
  leaves: { permissions: boolean; kept: boolean };
  asOf: ShownTime | null;
  zone: ChosenTimeZone;
}

export type ApplicationPageData =
  | ApplicationShown
  | { shows: 'not-found' }
  | { shows: 'problem'; problem: Problem };

/** More than fit a page. */
const mostSessions = 20;
const mostKept = 50;

/** The page's data with the status and headers that fit it. */
export async function loadApplication(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<{ page: ApplicationPageData; status: number; headers: Record<string, string> }> {
  const { services, locale } = context;
  const { userId } = session;
  let reading;
  let access;
  try {
    reading = await readApplications(context, request, session);
    access = findApplication(services, userId, handle, reading);
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, status, headers };
  }
  if (access === null) return { page: { shows: 'not-found' }, status: 404, headers: {} };
  const summary = summaryOf(access, reading);
  const rights = await removalRightsOf(context, access);
  const { isRemovable } = summary;
  const { reason: keptFor } = removalPolicyOf(context, { isRemovable, rights });
  const [format, apis, organizations] = await Promise.all([
    applicationFormat(context, request, session, reading),
    readApis(context, request, session, [{ access, summary }]),
    recallOrganizationNames(context, userId, summary.organizationIds),
  ]);
  const { words } = format;
  const until = accessUntil(access, { apis, now: words.now });
  const kept = toKeptAccess(access, words, (id) => services.refreshTokenHandles.seal(userId, id));
  const page: ApplicationShown = {
    shows: 'application',
    locale,
    application: toApplicationView(access, summary, { ...format, apis }),
    organizations,
    kept: kept.slice(0, mostKept),
    hiddenKeptCount: Math.max(0, kept.length - mostKept),
    keptCount: countKept(access),
    sessions: access.sessions.slice(0, mostSessions).map((one) => toSession(one, words)),
    missing: reading.missing,
    arePermissionsKnown: arePermissionsKnown(reading),
    isAccessKnown: isAccessKnown(reading),
    until: until === null ? null : formatComingTime(until, words),
    keptFor,
    canEndOne: services.operator.sections.applications === 'edit' && rights.tokens,
    leaves: { permissions: !rights.grants, kept: !rights.tokens && !rights.credentials },
    asOf: reading.asOf === null ? null : formatTime(reading.asOf, words),
    zone: words.zone,
  };
  return { page, status: 200, headers: {} };
}

/** Names are worth no call: what the person's own list said last will do. */
async function recallOrganizationNames(
  { services }: AppLoadContext,
  userId: string,
  ids: readonly string[],
): Promise<string[] | null> {
  if (ids.length === 0 || services.operator.sections.organizations === 'off') return null;
  const list = await services.organizations.recall(userId);
  const known = new Map(list?.organizations.map(({ id, name }) => [id, name]));
  const names = ids.flatMap((id) => known.get(id) ?? []);
  return names.length === ids.length ? names : null;
}

function toKeptAccess(
  { tokens, credentials }: ApplicationAccess,
  words: PageFormat,
  handleOf: (tokenId: string) => string,
): KeptAccess[] {
  const byUse = [...tokens].sort((a, b) => lastUse(b) - lastUse(a));
  return [
    ...byUse.map((token): KeptAccess => {
      const { id, createdAt, lastUsedAt, endingSince } = token;
      const { device, place } = describeUse({ at: lastUsedAt ?? new Date(0), token }, words);
      return {
        handle: endingSince === null ? handleOf(id) : null,
        device,
        place,
        since: createdAt === null ? null : formatTime(createdAt, words),
        lastUsed: lastUsedAt === null ? null : formatTime(lastUsedAt, words),
        isEnding: endingSince !== null,
      };
    }),
    ...credentials.map(({ deviceName }): KeptAccess => ({
      handle: null,
      device: deviceName === null ? null : nameDevice(deviceName, words),
      place: null,
      since: null,
      lastUsed: null,
      isEnding: false,
    })),
  ];
}

function countKept({ tokens, credentials }: ApplicationAccess): number {
  return tokens.filter(({ endingSince }) => endingSince === null).length + credentials.length;
}

/** What the application calls the device, which may be a user agent. */
function nameDevice(deviceName: string, { translate }: PageFormat): string {
  const described = describeDevice(deviceName);
  const isKnown = described.browser !== null || described.system !== null;
  return isKnown ? formatDeviceDescription(described, translate) : deviceName;
}

function toSession({ id, first, last, lastSeenAt, isCurrent }: ListedSession, words: PageFormat) {
  const described = describeDevice(last.userAgent ?? first.userAgent);
  return {
    href: sessionPath(words.handleOf(id)),
    device: formatDeviceDescription(
      isCurrent ? words.describeCurrent(described) : described,
      words.translate,
    ),
    place: formatPlace(last.ip ?? first.ip, words),
    lastSeen: lastSeenAt === null ? null : formatTime(lastSeenAt, words),
    isCurrent,
  };
}

function lastUse({ lastUsedAt, createdAt }: AccessToken): number {
  return (lastUsedAt ?? createdAt)?.getTime() ?? 0;
}
