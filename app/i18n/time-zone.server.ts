import { LRUCache } from 'lru-cache';
import { IANAZone } from 'luxon';

/** The cookie in which a browser with JavaScript leaves its time zone. Not signed: it only shapes dates. */
export const timeZoneCookieName = 'latchkey_time_zone';

/**
 * The zone to show times in: what the person's profile says, else what their browser said, else UTC.
 * Names that are no IANA time zone are passed over.
 */
export function timeZoneOf(request: Request, profileZone: string | null): string {
  const candidates = [profileZone, cookieZone(request)];
  return candidates.find((zone) => zone !== null && isValidZone(zone)) ?? 'UTC';
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
