import { type RequestHandler } from 'express';

const allowed = ['GET', 'HEAD', 'POST'];

/**
 * Lets through what a browser and the tenant send. Everything else is answered here: Remix would take
 * PUT, PATCH and DELETE for posted forms, and fails on TRACE.
 */
export const allowedMethods: RequestHandler = (request, response, next) => {
  if (allowed.includes(request.method)) return next();
  response.set('Allow', allowed.join(', '));
  if (request.method === 'OPTIONS') return void response.status(204).end();
  next(new MethodNotAllowed());
};

class MethodNotAllowed extends Error {
  readonly status = 405;
}
