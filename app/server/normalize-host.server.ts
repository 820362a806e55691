import { type RequestHandler } from 'express';

/**
 * Gives every request that goes on to Remix the portal's own host, whatever a proxy or a client made of
 * it (nor is anything read from the scheme): Remix compares `Origin` with the host and fails where they differ, which a proxy that renames the
 * host would do to every form. What `Origin` itself says is kept for our own check, as
 * `Sec-Fetch-Site` says it.
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
