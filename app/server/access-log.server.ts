import { randomUUID } from 'node:crypto';
import { type RequestHandler } from 'express';
import { type Logger } from '~/log/logger.server';
import { paths } from '~/paths';

interface Options {
  log: Logger;
  onRequest: (method: string, status: number, durationMs: number) => void;
}

/**
 * Gives every request a number of its own (in `res.locals.requestId`, on error pages and in every log
 * line about it) and writes one line when it has been answered. The line has the path without its
 * query, which may hold codes and states, without what stands for a session in it, and no address of the client.
 */
export function accessLog({ log, onRequest }: Options): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    response.locals.requestId = requestId;
    response.on('close', () => {
      const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
      onRequest(request.method, response.statusCode, durationMs);
      log.info(
        {
          event: 'request',
          requestId,
          method: request.method,
          path: nameless(request.path).slice(0, 200),
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

/**
 * Handles and records go the way of those in the audit log, which writes neither: whatever a client sends as one
 * would otherwise stand in the log. Routes match in any case and encoding.
 */
function nameless(path: string): string {
  const segments = path.split('/');
  const words = segments.map((segment) => decoded(segment).toLowerCase());
  const [, account, sessions, handle = '', , record] = words;
  if (account !== 'account' || sessions !== 'sessions') return path;
  if (!ownWords.has(handle)) segments[3] = ':handle';
  if (record !== undefined) segments[5] = ':record';
  return segments.join('/');
}

/** What may stand in the place of a handle. */
const ownWords = new Set(
  ['', paths.endSessions, paths.endOtherSessions].map((path) => path.split('/')[3] ?? ''),
);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The number that `accessLog` gave this request. */
export function requestIdOf(response: { locals: Record<string, unknown> }): string {
  const { requestId } = response.locals;
  if (typeof requestId !== 'string') throw new TypeError('The access log has to run first.');
  return requestId;
}
