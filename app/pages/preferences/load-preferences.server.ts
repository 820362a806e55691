import { formatTime } from '~/i18n/format-time.server';
import { automaticTimeZone, timeZoneOf, timeZones } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';

/** What is chosen in this browser, and the time zones there are to choose from. */
export function loadPreferences(
  { services, locale, theme }: AppLoadContext,
  request: Request,
  { profile }: Pick<PortalSession, 'profile'>,
) {
  const now = services.now();
  const { zone, by } = timeZoneOf(request, profile.timeZone);
  return {
    locale,
    theme,
    /** Null where none is chosen. */
    timeZone: by === 'choice' ? zone : null,
    /** The zone of the times where none is chosen. */
    automaticZone: automaticTimeZone(request, profile.timeZone).zone,
    now: formatTime(new Date(now), { locale, timeZone: zone, now }).exact,
    timeZones,
  };
}
