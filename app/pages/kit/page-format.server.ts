import { type AppLoadContext } from '~/request/context';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { describeCurrentBrowser } from './current-browser.server';
import { type ViewFormat } from '~/pages/sessions/session-view.server';

/**
 * The language, time zone and registers by which a page puts sessions into words. `isZoneNamed` for what does
 * not say once for all which zone its times are in.
 */
export function viewFormat(
  { services, locale, translate }: AppLoadContext,
  request: Request,
  { profile }: Pick<PortalSession, 'profile'>,
  { isZoneNamed = false } = {},
): ViewFormat {
  const { zone, by } = timeZoneOf(request, profile.timeZone);
  return {
    locale,
    translate,
    timeZone: zone,
    zoneNote: translate(`server.timeZone.${by}`, { zone }),
    now: services.now(),
    isZoneNamed,
    places: services.places,
    networkOwners: services.networkOwners,
    applicationName: (id) => id,
    describeCurrent: describeCurrentBrowser(request),
  };
}
