import { Router, text, type Request, type Response } from 'express';
import { IncomingMessage } from 'node:http';
import { asyncRoute } from '../http/async-route';
import { nameCaller } from '../http/request-recording';
import { grantTypesOf, type AuthMethod } from '../state/applications';
import type { TenantState } from '../state/state';
import { withoutApiScope } from './api-tokens';
import {
  grantClientCredentials,
  type ClientCredentials,
  type TokenAnswer,
} from './client-credentials';
import type { ProviderSource } from './provider';

/** The body's parameters; Auth0 takes JSON as well as the form that OAuth asks for. */
function parametersOf({ headers, body }: Request): URLSearchParams | undefined {
  const sent = typeof body === 'string' ? body : '';
  if (!headers['content-type']?.includes('json')) return new URLSearchParams(sent);
  try {
    const entries = Object.entries(JSON.parse(sent) as object);
    return new URLSearchParams(entries.map(([name, value]) => [name, String(value)]));
  } catch {
    return undefined;
  }
}

/** Who asks, by the body's parameters or by HTTP Basic. */
function credentialsOf(
  { headers }: Request,
  form: URLSearchParams,
): ClientCredentials & { method: AuthMethod } {
  const [scheme, encoded = ''] = (headers.authorization ?? '').split(' ');
  const isBasic = scheme?.toLowerCase() === 'basic';
  const pair = isBasic ? Buffer.from(encoded, 'base64').toString() : '';
  const [id, secret] = isBasic ? [pair.split(':')[0], pair.slice(pair.indexOf(':') + 1)] : [];
  return {
    clientId: form.get('client_id') ?? id,
    clientSecret: form.get('client_secret') ?? secret,
    method: isBasic ? 'client_secret_basic' : 'client_secret_post',
  };
}

/** Why an application gets nothing here, if it does not prove who it is in its way, or may not ask for this. */
function refusalOf(
  { applications }: TenantState,
  { clientId, clientSecret, method }: ReturnType<typeof credentialsOf>,
  grantType: string | false | undefined,
): TokenAnswer | undefined {
  const application = applications().find((one) => one.clientId === clientId);
  if (!application) return undefined;
  if ((application.authMethod ?? method) !== method)
    return { status: 401, body: { error: 'access_denied', error_description: 'Unauthorized' } };
  const mayAsk = !grantType || grantTypesOf(application).includes(grantType);
  if (mayAsk || application.clientSecret !== clientSecret) return undefined;
  const description = `Grant type '${grantType}' not allowed for the client.`;
  return {
    status: 403,
    body: { error: 'unauthorized_client', error_description: description },
  };
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

/** The token and revocation endpoints; what is no matter of machines is left to the provider. */
export function tokenRoutes(state: TenantState, provider: ProviderSource): Router {
  const answer = async (request: Request, response: Response) => {
    const form = parametersOf(request);
    if (!form) {
      response.status(400).json({ error: 'invalid_request', error_description: 'Invalid JSON' });
      return;
    }
    const credentials = credentialsOf(request, form);
    const grantType = form.get('grant_type') ?? undefined;
    nameCaller(response, { clientId: credentials.clientId, grantType });
    const refusal = refusalOf(state, credentials, request.path === '/oauth/token' && grantType);
    if (refusal) {
      response.status(refusal.status).json(refusal.body);
      return;
    }
    if (request.path === '/oauth/token' && grantType === 'client_credentials') {
      const { status, body } = await grantClientCredentials(state, form, credentials);
      response.status(status).set('cache-control', 'no-store').json(body);
      return;
    }
    const { listener } = await provider();
    await listener(withForm(request, withoutApiScope(state, form).toString()), response);
  };
  return Router().post(
    ['/oauth/token', '/oauth/revoke'],
    text({ type: () => true }),
    asyncRoute(answer),
  );
}
