import { type RequestHandler } from 'express';
import onHeaders from 'on-headers';

/**
 * The headers that depend on what an answer has turned out to be.
 *
 * Everything but the files, which say how long they are good for, is about one person, or in the language of one:
 * nobody may keep a copy of it.
 *
 * Pages may name themselves to this portal alone: under `no-referrer`, browsers send `Origin: null` even
 * with the portal's own forms (Fetch, "append a request `Origin` header"). To other sites, neither
 * policy tells anything.
 */
export const responseHeaders: RequestHandler = (_request, response, next) => {
  onHeaders(response, () => {
    const cacheControl = response.getHeader('Cache-Control');
    if (cacheControl === undefined || cacheControl === 'no-store') {
      response.setHeader('Cache-Control', 'no-store');
      response.vary('Cookie');
    }
    if (String(response.getHeader('Content-Type')).startsWith('text/html'))
      response.setHeader('Referrer-Policy', 'same-origin');
  });
  next();
};
