import { type Cookie, createCookie } from '@remix-run/node';

export interface HostCookieOptions {
  /** Whether the portal is reached by https, so that browsers accept the `__Host-` prefix. */
  isSecure: boolean;
  /** The first signs, all verify. */
  secrets: readonly string[];
  /** Seconds to live; without it the cookie goes with the browser. */
  maxAge?: number;
}

/**
 * A signed cookie that only this very host can set and no script can read. The `__Host-` prefix
 * (RFC 6265bis section 4.1.3.2) keeps sibling domains from planting one.
 */
export function createHostCookie(name: string, options: HostCookieOptions): Cookie {
  return createCookie(hostCookieName(name, options), {
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    secure: options.isSecure,
    secrets: [...options.secrets],
    // A signed value is base64, whose letters a cookie may hold as they are (RFC 6265 section 4.1.1). Encoded
    // once more, three slashes in a row would take nine bytes, and a browser drops what is too large.
    encode: (value) => value,
    ...(options.maxAge === undefined ? {} : { maxAge: options.maxAge }),
  });
}

/** The name as the browser knows it. */
export function hostCookieName(name: string, { isSecure }: { isSecure: boolean }): string {
  return isSecure ? `__Host-${name}` : name;
}

export interface CookiePair {
  name: string;
  value: string;
}

/** The names and values of a request's cookies, in the order sent. */
export function cookiePairs(request: Request): CookiePair[] {
  return parseCookiePairs(request.headers.get('cookie') ?? '');
}

/** The same, of a `Cookie` header. */
export function parseCookiePairs(header: string): CookiePair[] {
  return header.split(';').flatMap((pair) => {
    const separator = pair.indexOf('=');
    if (separator === -1) return [];
    return [{ name: pair.slice(0, separator).trim(), value: pair.slice(separator + 1).trim() }];
  });
}
