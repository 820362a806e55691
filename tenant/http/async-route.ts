import type { Request, RequestHandler, Response } from 'express';

/** Lets Express 4 hear of what an asynchronous handler throws. */
export function asyncRoute(
  handle: (request: Request, response: Response) => Promise<void>,
): RequestHandler {
  return (request, response, next) => {
    handle(request, response).catch(next);
  };
}
