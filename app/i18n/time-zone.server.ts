import { IANAZone } from 'luxon';

/** The cookie in which a browser with a script leaves its time zone. Not signed: it only shapes dates. */
const browserCookie = 'latchkey_time_zone';
/** The cookie of a time zone that the person has chosen here; on https its name has the prefix `__Host-`. */
export const chosenZoneCookie = 'latchkey_chosen_time_zone';

/** A zone to show times in, and by whose word; by nobody's it is UTC. */
export interface ChosenTimeZone {
  /** IANA time zone. */
  zone: string;
  by: 'choice' | 'profile' | 'browser' | 'nobody';
}

/**
 * The zone to show times in: what the person chose here, else what their profile says, else what their browser
 * said, else UTC. Names that are no IANA time zone are passed over.
 */
export function timeZoneOf(request: Request, profileZone: string | null): ChosenTimeZone {
  const zone = zoneInCookie(request, `(?:__Host-)?${chosenZoneCookie}`);
  return zone === null ? automaticTimeZone(request, profileZone) : { zone, by: 'choice' };
}

/** The same, as if nothing were chosen here. */
export function automaticTimeZone(request: Request, profileZone: string | null): ChosenTimeZone {
  if (profileZone !== null && isTimeZone(profileZone)) return { zone: profileZone, by: 'profile' };
  const zone = zoneInCookie(request, browserCookie);
  return zone === null ? { zone: 'UTC', by: 'nobody' } : { zone, by: 'browser' };
}

/** The names of the IANA time zone database that this Node.js knows, one for each zone. */
export const timeZones: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Whether a name is one of the IANA time zone database, older ones included. */
export function isTimeZone(name: string): boolean {
  // Luxon makes a formatter to find out, which is dear to do for each page.
  return timeZones.includes(name) || IANAZone.isValidZone(name);
}

function zoneInCookie(request: Request, namePattern: string): string | null {
  const pattern = new RegExp(`(?:^|;\\s*)${namePattern}=([A-Za-z0-9_+/%-]{1,80})(?:;|$)`);
  const value = pattern.exec(request.headers.get('cookie') ?? '')?.[1];
  if (value === undefined) return null;
  try {
    const zone = decodeURIComponent(value);
    return isTimeZone(zone) ? zone : null;
  } catch {
    return null;
  }
}
