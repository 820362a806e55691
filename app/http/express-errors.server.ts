import { type ErrorRequestHandler } from 'express';
import { type Logger } from '~/log/logger.server';
import { requestIdOf } from './access-log.server';

/** The last resort, for requests that never reach a page, such as those with an address that is none. */
export function expressErrors(log: Logger): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const status = statusOf(error);
    const requestId = requestIdOf(response);
    if (status >= 500)
      log.error({ event: 'request.failed', requestId, err: error }, 'request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.set('Cache-Control', 'no-store');
    response.status(status).type('text/plain').send(`Error ${status}, reference ${requestId}\n`);
  };
}

function statusOf(error: unknown): number {
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL') return 400;
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
