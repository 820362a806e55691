import express, { type ErrorRequestHandler, type Express } from 'express';
import { controlApi } from './control/api';
import { asyncRoute } from './http/async-route';
import { injectFaults } from './http/fault-injection';
import { nameCaller, recordRequests } from './http/request-recording';
import { inboxRoutes } from './mail/inbox';
import { managementApi } from './management/api';
import { mfaApi } from './mfa/authenticators';
import { myAccountApi } from './my-account/api';
import { APPLICATION_PATH, applicationPage } from './pages/application-page';
import { avatarRoutes } from './pages/avatar';
import { homePage } from './pages/home-page';
import { errorPage, sendPage } from './pages/page';
import { sentCodesPage } from './pages/sent-codes';
import { STYLESHEET } from './pages/stylesheet';
import { discoveryDocument } from './protocol/discovery';
import { enrollmentTicketRoutes } from './protocol/enrollment-ticket';
import { Logout } from './protocol/logout';
import { passwordMailRoutes } from './protocol/password-mail';
import { passwordResetRoutes } from './protocol/password-reset';
import type { ProviderSource } from './protocol/provider';
import { secondFactorRoutes } from './protocol/second-factor-page';
import { signInRoutes } from './protocol/sign-in';
import { tokenRoutes } from './protocol/token-endpoint';
import { CEDAR_BOARD } from './seed/applications';
import type { TenantState } from './state/state';

const answerErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const what = error instanceof Error ? error.message : String(error);
  sendPage(response, 500, errorPage(`The local tenant failed: ${what}`));
};

/** Puts the parts of the tenant behind their paths. */
export function createApplication(state: TenantState, providerOf: ProviderSource): Express {
  return express()
    .disable('x-powered-by')
    .set('etag', false)
    .get('/tenant.css', (_request, response) => {
      response.type('css').set('cache-control', 'max-age=300').send(STYLESHEET);
    })
    .use(avatarRoutes(state))
    .get('/', (_request, response) => sendPage(response, 200, homePage(state)))
    .get(APPLICATION_PATH, ({ query }, response) => {
      const { issuer, settings } = state;
      const { portalUrl } = settings;
      const page = applicationPage({ application: CEDAR_BOARD, portalUrl, issuer }, query);
      sendPage(response, 200, page);
    })
    .use(inboxRoutes(state.mails))
    .get('/sent-codes', (_request, response) => {
      sendPage(response, 200, sentCodesPage(state.sentCodes));
    })
    .use('/control', controlApi(state))
    .use((_request, response, next) => {
      response.set('date', new Date(state.clock.now()).toUTCString());
      next();
    })
    .use(recordRequests(state.requests))
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
    .use('/me/v1', myAccountApi(state))
    .use(passwordMailRoutes(state))
    .use(enrollmentTicketRoutes(state))
    .use(passwordResetRoutes(state))
    .use('/mfa', mfaApi(state))
    .use(signInRoutes(state, providerOf))
    .use(secondFactorRoutes(state, providerOf))
    .use(new Logout(state, providerOf).routes())
    .use(tokenRoutes(state, providerOf))
    .get(
      ['/authorize', '/authorize/:uid', '/userinfo'],
      asyncRoute(async (request, response) => {
        const { client_id: clientId } = request.query;
        if (typeof clientId === 'string') nameCaller(response, { clientId });
        const { listener } = await providerOf();
        await listener(request, response);
      }),
    )
    .use((_request, response) => {
      sendPage(response, 404, errorPage('There is nothing here in the local tenant.'));
    })
    .use(answerErrors);
}
