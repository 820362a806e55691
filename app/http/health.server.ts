import { type RequestHandler, Router } from 'express';
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
  const router = Router();
  router.get(paths.healthz, (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' });
  });
  router.get(paths.readyz, (_request, response) => {
    response.set('Cache-Control', 'no-store');
    ping().then(
      () => response.json({ status: 'ready', store: 'reachable' }),
      (error: unknown) => {
        logStoreFailure(log, error);
        response.status(503).json({ status: 'not ready', store: 'unreachable' });
      },
    );
  });
  return router;
}
