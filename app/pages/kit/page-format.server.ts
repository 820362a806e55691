import { type AppLoadContext } from '~/request/context';
import { type ChosenTimeZone, timeZoneOf } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { describeCurrentBrowser } from './current-browser.server';
import { type DeviceDescription } from '~/devices/device-description';
import { type WordFormat } from './format-names.server';

/** By what a page puts facts into words. */
export type PageFormat = WordFormat & {
  /** The zone that the times are in, and by whose word. */
  zone: ChosenTimeZone;
  /** Names an application; its id where the name is not known. */
  applicationName: (id: string) => string;
  /** The opaque name of one of the person's sessions in forms and addresses. */
  handleOf: (sessionId: string) => string;
  /** What the browser that asks says better of itself than its user agent. */
  describeCurrent: (described: DeviceDescription) => DeviceDescription;
};

/**
 * The language, time zone and registers by which a page puts sessions into words. `isZoneNamed` for what does
 * not say once for all which zone its times are in; UTC is named with each time, as it is nobody's choice.
 */
export function pageFormat(
  { services, locale, translate }: AppLoadContext,
  request: Request,
  { userId, profile }: Pick<PortalSession, 'userId' | 'profile'>,
  { isZoneNamed = false } = {},
): PageFormat {
  const zone = timeZoneOf(request, profile.timeZone);
  return {
    locale,
    translate,
    timeZone: zone.zone,
    zone,
    now: services.now(),
    isZoneNamed: isZoneNamed || zone.by === 'nobody',
    places: services.places,
    networkOwners: services.networkOwners,
    applicationName: (id) => id,
    handleOf: (sessionId) => services.handles.seal(userId, sessionId),
    describeCurrent: describeCurrentBrowser(request),
  };
}
