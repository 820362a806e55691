import { type AppLoadContext } from '@remix-run/node';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type WordFormat } from './session-words.server';

/** What it takes to put things into the words, language and time zone of a page. */
export function pageFormat(
  { services, locale, translate }: Pick<AppLoadContext, 'services' | 'locale' | 'translate'>,
  request: Request,
  session: PortalSession,
): WordFormat {
  return {
    locale,
    timeZone: timeZoneOf(request, session.profile.timeZone),
    now: services.now(),
    translate,
    places: services.places,
    networkOwners: services.networkOwners,
  };
}
