import { describeDevice } from '~/devices/describe-device.server';
import { describeCurrentBrowser } from '~/pages/kit/current-browser.server';
import { formatDeviceDescription } from '~/pages/kit/format-names.server';
import { type NamedDevice } from '~/pages/sessions/device-heading';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { readSession } from '~/sessions/read-session.server';
import { toResult } from '~/tenant-calls/result';

/** The session that “this wasn’t me” is asked about. */
export interface NotMeQuestion extends NamedDevice {
  shows: 'question';
  handle: string;
  isCurrent: boolean;
  /** Whether it is signed out already. */
  isGone: boolean;
}

/**
 * What is asked before a session is reported; null where there is no such session of theirs. It is asked as well
 * when the session cannot be read, or is gone.
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
  };
}
