import { type AppLoadContext } from '@remix-run/node';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { describeAsker } from './describe-asker.server';
import { type ViewFormat } from './session-view.server';

/** The language, time zone and registers by which a page puts sessions into words. It names the zone itself. */
export function viewFormat(
  { services, locale, translate }: AppLoadContext,
  request: Request,
  { profile }: Pick<PortalSession, 'profile'>,
): ViewFormat {
  return {
    locale,
    translate,
    timeZone: timeZoneOf(request, profile.timeZone),
    now: services.now(),
    isZoneNamed: false,
    places: services.places,
    networkOwners: services.networkOwners,
    applicationName: (id) => id,
    describeCurrent: describeAsker(request),
  };
}
