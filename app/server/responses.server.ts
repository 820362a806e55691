import compression from 'compression';
import { type RequestHandler } from 'express';
import onHeaders from 'on-headers';

/**
 * The headers that depend on what an answer has turned out to be.
 *
 * Everything but the files, which say how long they are good for, is about one person, or in the language of
 * one: nobody may keep a copy of it.
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

/** Compresses responses as the browser accepts, each in one piece. */
export function compressResponses(): RequestHandler {
  // Brotli's quality stays at the library's 4: with 3, a page took twice the processor time of all of it.
  const compress = compression();
  return (request, response, next) => {
    compress(request, response, () => {
      // Remix flushes after each chunk, for pages that are streamed. Ours come whole: a flush brings nothing
      // earlier, and costs each page one more task in the thread pool.
      response.flush = () => {};
      next();
    });
  };
}
