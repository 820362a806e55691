import { LRUCache } from 'lru-cache';
import { IANAZone } from 'luxon';

/** The cookie in which a browser with JavaScript leaves its time zone. Not signed: it only shapes dates. */
const timeZoneCookieName = 'latchkey_time_zone';

/** A zone to show times in, and by whose word; by nobody's it is UTC. */
export interface ChosenTimeZone {
  /** IANA time zone. */
  zone: string;
  by: 'profile' | 'browser' | 'nobody';
}

/**
 * The zone to show times in: what the person's profile says, else what their browser said, else UTC.
 * Names that are no IANA time zone are passed over.
 */
export function timeZoneOf(request: Request, profileZone: string | null): ChosenTimeZone {
  if (profileZone !== null && isValidZone(profileZone)) return { zone: profileZone, by: 'profile' };
  const browserZone = cookieZone(request);
  if (browserZone !== null && isValidZone(browserZone)) return { zone: browserZone, by: 'browser' };
  return { zone: 'UTC', by: 'nobody' };
}

/** Kept, because a zone is checked by making a formatter for it, on every page. Cookies may hold anything. */
const checkedZones = new LRUCache<string, boolean>({ max: 1000 });

function isValidZone(zone: string): boolean {
  let isValid = checkedZones.get(zone);
  if (isValid === undefined) {
    isValid = IANAZone.isValidZone(zone);
    checkedZones.set(zone, isValid);
  }
  return isValid;
}

function cookieZone(request: Request): string | null {
  const pattern = new RegExp(`(?:^|;\\s*)${timeZoneCookieName}=([A-Za-z0-9_+/%-]{1,80})(?:;|$)`);
  const value = pattern.exec(request.headers.get('cookie') ?? '')?.[1];
  if (value === undefined) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
