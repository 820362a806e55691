import { type RequestHandler } from 'express';
import { type Logger } from '~/log/logger.server';
import { logStoreFailure } from '~/request/store-failures.server';

interface Options {
  /** Resolves when the store can be read and written. */
  ping: () => Promise<void>;
  log: Logger;
}

/** The process is alive. */
export const isAlive: RequestHandler = (_request, response) => {
  response.json({ status: 'alive' });
};

/** The portal can serve people: its store can be read and written. */
export function isReady({ ping, log }: Options): RequestHandler {
  return (_request, response) => {
    ping().then(
      () => response.json({ status: 'ready', store: 'reachable' }),
      (error: unknown) => {
        logStoreFailure(log, error);
        response.status(503).json({ status: 'not ready', store: 'unreachable' });
      },
    );
  };
}
