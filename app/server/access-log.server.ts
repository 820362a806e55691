import { type RequestHandler } from 'express';
import { type Logger } from '~/log/logger.server';
import { identifyRequest } from './identify-request.server';

interface Options {
  log: Logger;
  /** The path as a log may hold it. */
  redact: (path: string) => string;
  /** Is told of every request as it comes; gives what is to be told of its answer. */
  onRequest: (
    method: string,
    path: string,
  ) => ((status: number, durationMs: number) => void) | null;
}

/**
 * Finds out what a request is called (`identityOf`), and writes one line when it has been answered. The line has the path
 * without its query, which may hold codes and states, without what stands for somebody's things in it, and no
 * address of the client.
 */
export function accessLog({ log, redact, onRequest }: Options): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const identity = identifyRequest(request);
    response.locals.identity = identity;
    const onAnswer = onRequest(request.method, request.path);
    response.on('close', () => {
      // A form counts from when it was there: how fast a client sends it is up to the client.
      const { receivedAt = startedAt } = response.locals as { receivedAt?: number };
      const durationMs = Math.round((performance.now() - receivedAt) * 10) / 10;
      onAnswer?.(response.statusCode, durationMs);
      log.info(
        {
          event: 'request',
          // Said here: what the connection does is not done on behalf of one request.
          ...identity.names,
          method: request.method,
          path: redact(request.path).slice(0, 200),
          status: response.statusCode,
          isComplete: response.writableFinished,
          durationMs,
        },
        'request',
      );
    });
    next();
  };
}
