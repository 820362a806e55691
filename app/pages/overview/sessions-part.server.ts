import { describeDevice } from '~/devices/describe-device.server';
import { type DeviceKind } from '~/devices/device-description';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { formatDeviceDescription } from '~/devices/format-device.server';
import { formatPlace } from '~/places/format-place.server';
import { dismissalPath } from '~/pages/kit/dismissal-path';
import { loadAttention } from '~/pages/kit/load-attention.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { type AttentionReason } from '~/sessions/attention';
import { pageDeadline } from '~/request/page-deadline.server';
import { confirmAfterPage, listSessions } from '~/sessions/list-sessions.server';
import { isLive, type ListedSession } from '~/sessions/session';

/** Where the person is signed in, at a glance. */
export interface SessionsPart {
  isKnown: true;
  /** Sessions that are over, or being signed out, do not count. */
  count: number;
  isComplete: boolean;
  /** When the list was read, where it stands in for one that cannot be had now. */
  asOf: ShownTime | null;
  /** Those that the person should look at, the first few of so many. */
  attention: { count: number; first: SuspectSession[] };
  /** Of the others the one that began last; null where there is none, or none says when it began. */
  lastSignIn: LastSignIn | null;
  /** This browser, and those seen last. */
  latest: OverviewSession[];
}

export interface OverviewSession {
  handle: string;
  device: string;
  kind: DeviceKind;
  place: string | null;
  lastSeen: ShownTime | null;
  isCurrent: boolean;
}

/** One that needs a look, with why, and where the person says that it is fine. */
export interface SuspectSession extends OverviewSession {
  reasons: readonly AttentionReason[];
  dismissPath: string;
}

export interface LastSignIn extends OverviewSession {
  signedIn: ShownTime;
  /** Whether it is asked about elsewhere on the page. */
  isSuspect: boolean;
}

const shownSessions = 3;

/** @throws {TenantError} */
export async function loadSessionsPart(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId }: PortalSession,
  format: PageFormat,
): Promise<SessionsPart> {
  const { services } = context;
  const overview = await listSessions(
    services,
    { userId, currentSessionId: auth0SessionId },
    pageDeadline(context, request),
  );
  confirmAfterPage(services, userId, overview);
  const { sessions, asOf, isComplete } = overview;
  const live = sessions.filter((session) => isLive(session, format.now));
  const reasons = await loadAttention(services, userId, sessions);
  const suspect = live.filter(({ id }) => reasons.has(id));
  return {
    isKnown: true,
    count: live.length,
    isComplete,
    asOf: asOf === null ? null : formatTime(asOf, format),
    attention: {
      count: suspect.length,
      first: suspect.slice(0, shownSessions).map((session) => {
        const shown = toOverviewSession(session, format);
        const given = reasons.get(session.id) ?? [];
        const dismissPath = dismissalPath(shown.handle, given, { from: 'overview' });
        return { ...shown, reasons: given, dismissPath };
      }),
    },
    lastSignIn: lastSignIn(live, reasons, format),
    latest: live.slice(0, shownSessions).map((session) => toOverviewSession(session, format)),
  };
}

function lastSignIn(
  live: readonly ListedSession[],
  reasons: ReadonlyMap<string, unknown>,
  format: PageFormat,
): LastSignIn | null {
  const [last] = live
    .flatMap((session) => {
      const { isCurrent, createdAt } = session;
      return isCurrent || createdAt === null ? [] : [{ session, createdAt }];
    })
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  if (last === undefined) return null;
  return {
    ...toOverviewSession(last.session, format),
    signedIn: formatTime(last.createdAt, format),
    isSuspect: reasons.has(last.session.id),
  };
}

function toOverviewSession(session: ListedSession, format: PageFormat): OverviewSession {
  const { id, isCurrent, lastSeenAt, first, last } = session;
  const described = describeDevice(last.userAgent ?? first.userAgent);
  const description = isCurrent ? format.describeCurrent(described) : described;
  return {
    handle: format.handleOf(id),
    device: formatDeviceDescription(description, format.translate),
    kind: description.kind,
    place: formatPlace(last.ip ?? first.ip, format),
    lastSeen: lastSeenAt === null ? null : formatTime(lastSeenAt, format),
    isCurrent,
  };
}
