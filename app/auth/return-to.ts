/**
 * Where to go on: `wanted` as a path of this portal, or `fallback` when it leads anywhere else, or to a
 * page in `avoid` (after a sign-in, all pages about signing in and out). The address is parsed as a browser would parse it and compared by origin, because prefixes lie:
 * `//host`, `/\host` and a tab in between all leave the site.
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
  return path.length > lengthLimit ? fallback : path;
}

/** The way back is kept in a cookie, of which browsers take about 4 kB; a page of ticked sessions has 1,700 letters. */
const lengthLimit = 2000;

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
