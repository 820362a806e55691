import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { sessionPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { toResult } from '~/tenant-calls/result';
import { describeDevice } from '~/devices/describe-device.server';
import { readSession } from '~/sessions/read-session.server';
import { describeCurrentBrowser } from '~/pages/kit/current-browser.server';
import { nameDescription } from '~/pages/kit/names.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { type WordedDevice } from '~/pages/kit/worded-facts';

/** What “this wasn’t me” will do, in words; null where there is no such session of theirs. */
export interface NotMePageData extends WordedDevice {
  title: string;
  heading: string;
  back: { label: string; path: string };
  /** Said first, where it is this very browser that goes. */
  current: string | null;
  intro: string;
  steps: string[];
  confirm: string;
  cancel: string;
}

/** The question before a session is disowned. It is asked as well when the session cannot be read, or is over. */
export async function loadNotMePage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<NotMePageData | null> {
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
  const { kind } = description;
  const device = nameDescription(description, translate);
  const ends = found?.outcome === 'gone' ? 'server.notMe.endsRest' : 'server.notMe.ends';
  return {
    device,
    kind,
    kindName: translate(`device.kind.${kind}`),
    title: translate('server.notMe.title'),
    heading: translate('server.notMe.heading', { device }),
    back: { label: device, path: sessionPath(handle) },
    current: sessionId === currentSessionId ? translate('server.notMe.current') : null,
    intro: translate('server.notMe.intro'),
    steps: [translate(ends), translate('server.notMe.mails'), translate('server.notMe.shows')],
    confirm: translate('server.notMe.confirm'),
    cancel: translate('server.notMe.cancel'),
  };
}
