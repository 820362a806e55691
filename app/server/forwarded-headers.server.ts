import { type RequestHandler } from 'express';
import { plainAddress } from '~/ip-address';
import { type Logger } from '~/log/logger.server';

interface Options {
  trustProxy: number | readonly string[];
  log: Logger;
}

/**
 * Writes the addresses of `X-Forwarded-For` in their one spelling, for Express to find the proxies among them
 * that it is to believe.
 *
 * Says once, in the log, where `TRUST_PROXY` does not fit what arrives: with 0 behind a proxy, all clients
 * have its address and share one limit; with more than there are, a client can name any address. Who counts
 * is not changed by it.
 */
export function forwardedHeaders({ trustProxy, log }: Options): RequestHandler {
  let isWarned = false;
  const warn = (event: string, message: string) => {
    if (!isWarned) log.warn({ event }, message);
    isWarned = true;
  };
  return ({ headers }, _response, next) => {
    const forwardedFor = String(headers['x-forwarded-for'] ?? '');
    const addresses =
      forwardedFor === ''
        ? []
        : forwardedFor.split(',').map((address) => plainAddress(address.trim()));
    if (trustProxy === 0) {
      if (addresses.length > 0 || headers.forwarded !== undefined)
        warn(
          'proxy.unexpected',
          'A request came through a proxy, and TRUST_PROXY is 0: all clients count as one, and share its limits.',
        );
    } else if (addresses.length > 0) {
      headers['x-forwarded-for'] = addresses.join(', ');
      if (typeof trustProxy === 'number' && addresses.length < trustProxy)
        warn(
          'proxy.fewer',
          'A request came through fewer proxies than TRUST_PROXY says: clients can name any address as theirs.',
        );
    }
    next();
  };
}
