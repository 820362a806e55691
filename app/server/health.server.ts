import { type RequestHandler } from 'express';
import { type Logger } from '~/log/logger.server';
import { logStoreFailure } from '~/request/store-failures.server';

interface Options {
  /** Resolves when the store can be read and written. */
  ping: () => Promise<void>;
  /** Whether the portal was asked to end. */
  isStopping: () => boolean;
  log: Logger;
}

/** The process is alive. */
export const isAlive: RequestHandler = (_request, response) => {
  response.json({ status: 'alive' });
};

/** The portal can serve people: its store can be read and written, and it was not asked to end. */
export function isReady({ ping, isStopping, log }: Options): RequestHandler {
  return (_request, response) => {
    if (isStopping()) {
      response.status(503).json({ status: 'not ready' });
      return;
    }
    ping().then(
      () => response.json({ status: 'ready', store: 'reachable' }),
      (error: unknown) => {
        logStoreFailure(log, error);
        response.status(503).json({ status: 'not ready', store: 'unreachable' });
      },
    );
  };
}
