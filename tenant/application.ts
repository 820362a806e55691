import express, { type ErrorRequestHandler, type Express } from 'express';
import { avatarAt } from './avatar';
import { controlApi } from './control-api';
import { discoveryDocument } from './discovery';
import { errorPage } from './error-page';
import { injectFaults } from './faults';
import { homePage } from './home-page';
import { Logout } from './logout';
import { managementApi } from './management-api';
import { passwordMailRoutes } from './password-mail';
import { createProviderSource } from './provider';
import { nameCaller } from './request-log';
import { sendPage } from './send-page';
import { signInRoutes } from './sign-in';
import type { TenantState } from './state';
import { STYLESHEET } from './stylesheet';
import { readTokenBody } from './token-body';

const answerErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const what = error instanceof Error ? error.message : String(error);
  sendPage(response, 500, errorPage(`The local tenant failed: ${what}`));
};

/** Puts the parts of the tenant behind their paths. */
export function createApplication(state: TenantState): Express {
  const provider = createProviderSource(state);

  return express()
    .disable('x-powered-by')
    .set('etag', false)
    .get('/tenant.css', (_request, response) => {
      response.type('css').set('cache-control', 'max-age=300').send(STYLESHEET);
    })
    .get('/avatars/:name', (request, response, next) => {
      const avatar = avatarAt(request.path, state.accounts.all());
      if (avatar) response.type('svg').send(avatar);
      else next();
    })
    .get('/', (_request, response) => sendPage(response, 200, homePage(state)))
    .use('/control', controlApi(state))
    .use(state.requests.record)
    .use(injectFaults(state.faults, state.settings, state.clock))
    .use((_request, _response, next) => {
      state.endings.endExpired();
      next();
    })
    .get('/.well-known/openid-configuration', (_request, response) => {
      response.json(discoveryDocument(state));
    })
    .get('/.well-known/jwks.json', (_request, response) => {
      response.json({ keys: state.keys.publicJwks() });
    })
    .use('/api/v2', managementApi(state))
    .use(passwordMailRoutes(state))
    .use(signInRoutes(state, provider))
    .use(new Logout(state, provider).routes())
    .post(
      ['/oauth/token', '/oauth/revoke'],
      readTokenBody((request, response) => void provider().callback()(request, response)),
    )
    .get(['/authorize', '/authorize/:uid', '/userinfo'], (request, response) => {
      const { client_id: clientId } = request.query;
      if (typeof clientId === 'string') nameCaller(response, { clientId });
      void provider().callback()(request, response);
    })
    .use((_request, response) => {
      sendPage(response, 404, errorPage('There is nothing here in the local tenant.'));
    })
    .use(answerErrors);
}
