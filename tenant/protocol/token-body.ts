import { type RequestHandler, text } from 'express';
import { IncomingMessage } from 'node:http';
import { nameCaller } from '../http/request-recording';

function clientIn(authorization: string | undefined): string | undefined {
  const [scheme, credentials = ''] = (authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  return Buffer.from(credentials, 'base64').toString().split(':')[0];
}

/** The body's parameters; Auth0 takes JSON as well as the form that OAuth asks for. */
function parametersOf(type: string | undefined, body: string): URLSearchParams {
  if (!type?.includes('json')) return new URLSearchParams(body);
  const parsed: unknown = JSON.parse(body);
  return new URLSearchParams(
    Object.entries(parsed as object).map(([name, value]) => [name, String(value)]),
  );
}

/** The same request with another body, unread. */
function withForm(request: IncomingMessage, form: string): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const { method, url, httpVersion } = request;
  const headers = {
    ...request.headers,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(form)),
    'transfer-encoding': undefined,
  };
  // Complete, or the end of the copy would close the connection that the answer needs.
  Object.assign(copy, { method, url, httpVersion, headers, complete: true });
  copy.push(form);
  copy.push(null);
  return copy;
}

/**
 * Notes who asks the token and revocation endpoints for what, and passes the request on with its
 * parameters as a form, which is all that oidc-provider reads.
 */
export function readTokenBody(
  answer: (request: IncomingMessage, response: Parameters<RequestHandler>[1]) => void,
): RequestHandler[] {
  return [
    text({ type: () => true }),
    (request, response) => {
      const body = typeof request.body === 'string' ? request.body : '';
      let form: URLSearchParams;
      try {
        form = parametersOf(request.headers['content-type'], body);
      } catch {
        response.status(400).json({ error: 'invalid_request', error_description: 'Invalid JSON' });
        return;
      }
      nameCaller(response, {
        clientId: form.get('client_id') ?? clientIn(request.headers.authorization),
        grantType: form.get('grant_type') ?? undefined,
      });
      answer(withForm(request, form.toString()), response);
    },
  ];
}
