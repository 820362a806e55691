import { type RequestHandler } from 'express';
import { type Logger } from '~/log/logger.server';
import { paths } from '~/paths';
import { logStoreFailure } from './store-failures.server';

interface Options {
  /** Resolves when the store can be read and written. */
  ping: () => Promise<void>;
  log: Logger;
}

/** `/healthz`: the process is alive. `/readyz`: it can serve people, its store can be read and written. */
export function healthChecks({ ping, log }: Options): RequestHandler {
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || (request.path !== paths.healthz && request.path !== paths.readyz)) return next();
    response.set('Cache-Control', 'no-store');
    if (request.path === paths.healthz) return void response.json({ status: 'alive' });
    ping().then(
      () => response.json({ status: 'ready', store: 'reachable' }),
      (error: unknown) => {
        logStoreFailure(log, error);
        response.status(503).json({ status: 'not ready', store: 'unreachable' });
      },
    );
  };
}
