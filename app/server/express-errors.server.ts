import { type ErrorRequestHandler, type Request } from 'express';
import { plainText, type PlainTextLook } from '~/brand/plain-text';
import { type Logger } from '~/log/logger.server';
import { RequestRefused } from './http-server.server';
import { identityOf } from './identify-request.server';

/**
 * The last resort, for requests that never reach a page: an address that is none, a body that comes too late.
 */
export function expressErrors(
  log: Logger,
  lookOf: (request: Request) => PlainTextLook,
): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    const status = statusOf(error);
    const { names } = identityOf(response);
    if (status >= 500)
      log.error({ event: 'request.failed', ...names, err: error }, 'request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const look = lookOf(request);
    const { locale, translate } = look;
    const text =
      error instanceof RequestRefused
        ? translate(error.text)
        : translate('error.reference', { status: String(status), reference: names.requestId });
    response
      .status(status)
      .type('text/plain')
      .set('Content-Language', locale)
      .set('Cache-Control', 'no-store')
      .send(plainText(text, look));
  };
}

function statusOf(error: unknown): number {
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL') return 400;
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
