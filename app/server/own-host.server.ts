import { type RequestHandler } from 'express';
import { isLoopbackHost } from '~/loopback';

/**
 * On a developer's machine, sends `localhost` and `127.0.0.1` to the one of them the portal is
 * configured with: cookies do not travel between the two, and a sign-in begun on one fails on the
 * other. Leaves every other host alone, since a proxy may well rename it.
 */
export function oneLoopbackHost(baseUrl: string): RequestHandler {
  const own = new URL(baseUrl);
  return (request, response, next) => {
    const host = request.headers.host ?? '';
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || host === own.host || !isLoopbackHost(own.hostname)) return next();
    const asked = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
    if (asked === null || !isLoopbackHost(asked.hostname) || asked.port !== own.port) return next();
    response.redirect(307, own.origin + request.originalUrl);
  };
}

/**
 * Gives every request that goes on to Remix the portal's own host, whatever a proxy or a client made of it;
 * nothing is read from the scheme either. Remix compares `Origin` with the host and fails where they differ,
 * which a proxy that renames the host would do to every form. What `Origin` itself says is kept for our own
 * check, as `Sec-Fetch-Site` says it.
 */
export function normalizeHost(baseUrl: string): RequestHandler {
  const own = new URL(baseUrl);
  return (request, _response, next) => {
    const { headers } = request;
    headers.host = own.host;
    delete headers['x-forwarded-host'];
    delete headers['x-forwarded-proto'];
    if (headers.origin !== undefined && headers.origin !== own.origin) {
      headers['sec-fetch-site'] = 'cross-site';
      delete headers.origin;
    }
    next();
  };
}
