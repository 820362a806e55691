import { type Request, type RequestHandler } from 'express';

export const allowedMethodNames = ['GET', 'HEAD', 'POST'];

/**
 * Lets through what a browser and the tenant send. Everything else is answered here: Remix would take
 * PUT, PATCH and DELETE for posted forms, and fails on TRACE.
 */
export const allowedMethods: RequestHandler = (request, response, next) => {
  if (allowedMethodNames.includes(request.method)) return next();
  response.set('Allow', allowedMethodNames.join(', '));
  if (request.method === 'OPTIONS') return void response.status(204).end();
  next(new MethodNotAllowed());
};

class MethodNotAllowed extends Error {
  readonly status = 405;
}

/** The largest body that is waited for; nothing in the portal reads a longer one. */
export const maxBodyBytes = 262_144;

/**
 * Hands a posted form on once it is there, so that the time a client takes to send it counts against the
 * client (`HttpLimits.requestMs`) and never against the page, a store or the tenant.
 *
 * A body that arrives late or broken is answered by the error handler; one whose sender goes away, by nobody.
 * One of more than `maxBodyBytes` is handed on unread, for whoever reads it to refuse.
 */
export const receiveBody: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || announcedBytes(request) > maxBodyBytes) return next();
  const chunks: Buffer[] = [];
  let size = 0;
  const take = () => {
    for (;;) {
      const chunk = request.read() as Buffer | null;
      if (chunk === null) break;
      chunks.push(chunk);
      size += chunk.length;
    }
    if (request.complete || size > maxBodyBytes) handOn();
  };
  const stop = () => {
    request.off('readable', take);
    response.off('clientError', refuse);
  };
  const handOn = () => {
    stop();
    // What was read is put back in front; the stream has not told of its end yet, as it would be too late
    // then.
    if (size > 0) request.unshift(Buffer.concat(chunks));
    response.locals.receivedAt = performance.now();
    response.statusCode = 200;
    next();
  };
  const refuse = (error: unknown) => {
    stop();
    next(error);
  };
  // What the access log tells of a sender that goes away.
  response.statusCode = 400;
  response.once('clientError', refuse);
  request.on('readable', take);
  take();
};

function announcedBytes({ headers }: Request): number {
  return Number(headers['content-length'] ?? 0);
}
