import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { loadSignIns, type SignInHistory } from '~/pages/kit/load-sign-ins.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';

export interface SignInsPageData {
  history: SignInHistory;
  zone: ChosenTimeZone;
}

/** More than anybody looks through. */
const shownSignIns = 50;

/** The latest sign-ins by the account's log, those that failed among them. */
export async function loadSignInsPage(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<SignInsPageData> {
  const format = pageFormat(context, request, session);
  const history = await loadSignIns(context, session.userId, {
    format,
    most: shownSignIns,
    options: pageDeadline(context, request),
  });
  return { history: history ?? { isKnown: false, reason: 'not_permitted' }, zone: format.zone };
}
