import { paths } from '~/paths';

/**
 * The longest way back, in characters of path, query and fragment as a browser writes them. It travels in an
 * address and in a cookie (`sign-in-attempt.server.ts`); what a page needs beyond that belongs on the server,
 * with a way back that names it.
 */
export const longestReturnTo = 2000;

/**
 * Where to go on: `wanted` as a path of this portal, or `fallback` when it leads anywhere else, is longer than
 * `longestReturnTo`, or leads to a page in `avoid` (after a sign-in, all pages about signing in and out).
 *
 * The address is parsed as a browser would parse it and compared by origin, because prefixes lie: `//host`,
 * `/\host` and a tab in between all leave the site.
 */
export function safeReturnTo(
  wanted: string | null,
  { baseUrl, fallback, avoid = signInPages }: { baseUrl: string; fallback: string; avoid?: RegExp },
): string {
  if (wanted === null || !wanted.startsWith('/')) return fallback;
  if (!URL.canParse(wanted, baseUrl)) return fallback;
  const url = new URL(wanted, baseUrl);
  if (url.origin !== new URL(baseUrl).origin) return fallback;
  if (isAmong(avoid, url.pathname)) return fallback;
  // `/.//host` parses to our origin with the path `//host`, which alone would mean another host.
  if (url.pathname.startsWith('//')) return fallback;
  const path = url.pathname + url.search + url.hash;
  return path.length > longestReturnTo ? fallback : path;
}

/** The way back to a page of the portal: of an address that is too long, the page alone, or the overview. */
export function returnToOf({ pathname, search }: URL): string {
  return fittingReturnTo([pathname + search, pathname]) ?? paths.account;
}

/** The first of these paths that is no longer than `longestReturnTo`; null where none is. */
export function fittingReturnTo(ways: readonly string[]): string | null {
  return ways.find((path) => path.length <= longestReturnTo) ?? null;
}

/** Back to one of these after a sign-in would be a loop, or a surprise. */
const signInPages = /^\/auth(?:\/|$)/;

/** Addresses that do something when they are opened, the second time something else. */
export const signInSteps = /^\/auth\/(?:login|callback)(?:\/|$)/;

/** Routes match in any case and encoding. */
function isAmong(pages: RegExp, pathname: string): boolean {
  try {
    return pages.test(decodeURIComponent(pathname).toLowerCase());
  } catch {
    return true;
  }
}
