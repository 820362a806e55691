import type { Request, RequestHandler } from 'express';

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

function fromLoopback(request: Request): boolean {
  const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return address === '::1' || address.startsWith('127.');
}

function hostOf(request: Request): string | undefined {
  const origin = `http://${request.headers.host ?? ''}`;
  return URL.canParse(origin) ? new URL(origin).hostname : undefined;
}

/**
 * Keeps the control API to this machine and to tools: for others it does not exist, a name that was
 * pointed at loopback does not reach it, and no web page can drive it.
 */
export const guardControl: RequestHandler = (request, response, next) => {
  const host = hostOf(request);
  if (!fromLoopback(request) || host === undefined || !LOOPBACK_HOSTS.includes(host)) {
    response.sendStatus(404);
    return;
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${request.headers.host}`) {
    response.status(403).json({ error: 'No web page of another origin may control the tenant.' });
    return;
  }
  if (['POST', 'PUT'].includes(request.method) && !request.is('application/json')) {
    response.status(415).json({ error: 'Send content-type: application/json.' });
    return;
  }
  next();
};
