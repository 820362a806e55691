import { type RequestHandler } from 'express';
import { type Logger } from '~/log/logger.server';

interface Options {
  trustProxy: number | readonly string[];
  log: Logger;
}

/**
 * Says once when a request has come through a proxy although none is configured: every client then has
 * the proxy's address, and all of them share one limit. The header is not believed all the same.
 */
export function warnOfUnexpectedProxy({ trustProxy, log }: Options): RequestHandler {
  let isExpected = trustProxy !== 0;
  return (request, _response, next) => {
    const { headers } = request;
    if (!isExpected && (headers['x-forwarded-for'] ?? headers.forwarded) !== undefined) {
      isExpected = true;
      log.warn(
        { event: 'proxy.unexpected' },
        'A request came through a proxy, and TRUST_PROXY is 0: all clients count as one, and share its limits.',
      );
    }
    next();
  };
}
