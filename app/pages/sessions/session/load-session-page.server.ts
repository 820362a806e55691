import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import { formatDeviceDescription, formatDevice } from '~/pages/kit/format-names.server';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { type NamedDevice } from '~/pages/sessions/device-heading';
import { type SignInView } from '~/pages/sessions/format-sign-in';
import { type SessionTimes, toSessionTimes } from '~/pages/sessions/session-times.server';
import { toSignInView } from '~/pages/sessions/sign-in-view.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { type PastEnding } from '~/sessions/ending-log';
import { readSession } from '~/sessions/read-session.server';
import { type ListedSession } from '~/sessions/session';
import { type ClientsView, toClientsView } from './clients-view.server';
import { type EffectsView, readEffects } from './read-effects.server';

/** Everything that is known of one session, and no ids. */
export interface SessionDetail extends NamedDevice {
  shows: 'session';
  handle: string;
  isCurrent: boolean;
  isImpersonation: boolean;
  /** When it was signed out here, while the tenant still has it. */
  endingSince: ShownTime | null;
  /** When the list was read that stands in for the tenant's answer. */
  asOf: ShownTime | null;
  clients: ClientsView;
  times: SessionTimes;
  signIn: SignInView;
  /** Whether the browser keeps the session when it is closed; null where that is not told. */
  isPersistent: boolean | null;
  effects: EffectsView;
  zone: ChosenTimeZone;
}

/** A session of theirs that is signed out; the rest is null where nothing is remembered of it. */
export interface SessionGone {
  shows: 'gone';
  handle: string;
  device: string | null;
  ending: { by: PastEnding['by']; at: ShownTime; confirmedAt: ShownTime | null } | null;
}

/** The one answer for handles that are unknown, malformed or somebody else's. */
export interface SessionNotFound {
  shows: 'not-found';
}

/** Why the session cannot be shown. */
export interface SessionUnavailable {
  shows: 'problem';
  problem: Problem;
  /** Where the session is this browser's own, what is known of it all the same. */
  thisBrowser: { device: string; since: ShownTime } | null;
}

export type SessionPageData = SessionDetail | SessionGone | SessionNotFound | SessionUnavailable;

/** The page's data with the status and headers that fit it: 404 for no session of theirs, 410 for one that is gone. */
export async function loadSessionPage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<{ page: SessionPageData; status: number; headers: Record<string, string> }> {
  const { services, translate } = context;
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const { userId, auth0SessionId: currentSessionId } = session;
  const deadline = pageDeadline(context, request);
  try {
    const viewer = { userId, currentSessionId, handle };
    const reading = await readSession(services, viewer, deadline);
    if (reading.outcome === 'not-found')
      return { page: { shows: 'not-found' }, status: 404, headers: {} };
    if (reading.outcome === 'gone')
      return { page: toGone(reading.ending, handle, format), status: 410, headers: {} };
    const { session: found, asOf } = reading;
    const effects = await readEffects(services, { userId, session: found }, format, deadline);
    return { page: toDetail(found, { handle, asOf, effects }, format), status: 200, headers: {} };
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    const isThisBrowser =
      currentSessionId !== null && services.handles.open(userId, handle) === currentSessionId;
    const page: SessionUnavailable = {
      shows: 'problem',
      problem,
      thisBrowser: isThisBrowser
        ? {
            device: formatCurrentBrowser(request, translate),
            since: formatTime(new Date(session.createdAt), format),
          }
        : null,
    };
    return { page, status, headers };
  }
}

function toGone(ending: PastEnding | null, handle: string, format: PageFormat): SessionGone {
  return {
    shows: 'gone',
    handle,
    device:
      ending?.details == null ? null : formatDevice(ending.details.userAgent, format.translate),
    ending:
      ending === null
        ? null
        : {
            by: ending.by,
            at: formatTime(ending.endedAt, format),
            confirmedAt:
              ending.confirmedAt === null ? null : formatTime(ending.confirmedAt, format),
          },
  };
}

function toDetail(
  session: ListedSession,
  { handle, asOf, effects }: Pick<SessionDetail, 'handle' | 'effects'> & { asOf: Date | null },
  format: PageFormat,
): SessionDetail {
  const { isCurrent, isImpersonation, endingSince, isPersistent } = session;
  const description = describeSession(session, format);
  return {
    shows: 'session',
    handle,
    device: formatDeviceDescription(description, format.translate),
    kind: description.kind,
    isCurrent,
    isImpersonation,
    endingSince: endingSince === null ? null : formatTime(endingSince, format),
    asOf: asOf === null ? null : formatTime(asOf, format),
    clients: toClientsView(session, format),
    times: toSessionTimes(session, format),
    signIn: toSignInView(session, format),
    isPersistent,
    effects,
    zone: format.zone,
  };
}
