import { redirect } from '@remix-run/node';
import { seconds } from '~/durations';
import { describeDevice } from '~/devices/describe-device.server';
import { describeCurrentBrowser } from '~/pages/kit/current-browser.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type EffectsSumView, readEffectsSum } from '~/pages/sessions/read-effects-sum.server';
import { formatDeviceDescription } from '~/devices/format-device.server';
import { type NamedDevice } from '~/pages/sessions/device-heading';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { notMeReportPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { readSession } from '~/sessions/read-session.server';
import { toResult } from '~/tenant-calls/result';
import { readReports } from '~/pages/kit/read-reports.server';

/** The session that “this wasn’t me” is asked about. */
export interface NotMeQuestion extends NamedDevice {
  shows: 'question';
  handle: string;
  isCurrent: boolean;
  /** Whether it is signed out already. */
  isGone: boolean;
  /** What it does to applications; null where there is nothing to sign out. */
  effects: EffectsSumView | null;
}

/** The question can do without the effects, and waits no longer for them. */
const effectsTimeMs = seconds(1.5);

/**
 * What is asked before a session is reported; null where there is no such session of theirs. It is asked as well
 * when the session cannot be read, or is gone.
 *
 * @throws a redirect to the guide where a session that is gone has been reported.
 */
export async function loadNotMePage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<NotMeQuestion | null> {
  const { services, translate } = context;
  const { userId, auth0SessionId: currentSessionId } = session;
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return null;
  const reading = await toResult(
    readSession(services, { userId, currentSessionId, handle }, pageDeadline(context, request)),
  );
  const found = reading.isKnown ? reading.value : null;
  if (found?.outcome === 'not-found') return null;
  if (found?.outcome === 'gone') await leadToGuide(context, session, { sessionId, handle });
  const description =
    found?.outcome === 'found'
      ? describeSession(found.session, { describeCurrent: describeCurrentBrowser(request) })
      : describeDevice(found?.ending?.details?.userAgent ?? null);
  return {
    shows: 'question',
    handle,
    device: formatDeviceDescription(description, translate),
    kind: description.kind,
    isCurrent: sessionId === currentSessionId,
    isGone: found?.outcome === 'gone',
    effects:
      found?.outcome === 'found'
        ? await readEffectsSum(
            services,
            { userId, sessions: [found.session] },
            pageFormat(context, request, session, { isZoneNamed: true }),
            pageDeadline(context, request, { timeMs: effectsTimeMs, priority: 'extra' }),
          )
        : null,
  };
}

async function leadToGuide(
  { services }: AppLoadContext,
  { userId }: PortalSession,
  { sessionId, handle }: { sessionId: string; handle: string },
): Promise<void> {
  const reports = await readReports(services, userId);
  const report = reports.find((one) => one.sessionId === sessionId);
  if (report !== undefined && report.ending.outcome !== 'not-yet')
    throw redirect(notMeReportPath(handle), 303);
}
