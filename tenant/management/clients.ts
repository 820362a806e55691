import { Router, type Response } from 'express';
import { notFound } from '../http/api-errors';
import type { Application } from '../state/applications';
import { canary } from '../state/canary';
import type { TenantState } from '../state/state';
import { hasScope, requireAnyScope } from './access';
import { pickFields, wholeNumber } from './query';

function logoutSettings({ backchannelLogout }: Application) {
  if (!backchannelLogout) return undefined;
  const { url, initiators } = backchannelLogout;
  return {
    backchannel_logout_urls: [url],
    backchannel_logout_initiators:
      initiators === 'all' ? { mode: 'all' } : { mode: 'custom', selected_initiators: initiators },
  };
}

/** What `read:client_summary` shows of an application. */
function summaryOf(application: Application) {
  const { clientId, registeredItself } = application;
  return {
    client_id: clientId,
    name: application.name,
    app_type: application.kind,
    is_first_party: application.isFirstParty ?? true,
    logo_uri: application.logoUrl,
    external_metadata_type: registeredItself,
    external_metadata_created_by: registeredItself && 'client',
  };
}

/** An application as the scopes of the token show it; its secret needs another one. */
function clientBody(application: Application, response: Response) {
  const summary = summaryOf(application);
  if (!hasScope(response, 'read:clients')) return summary;
  return {
    ...summary,
    client_metadata: { note: canary('client-metadata', application.clientId) },
    jwt_configuration:
      application.idTokenSeconds === undefined
        ? undefined
        : { lifetime_in_seconds: application.idTokenSeconds, alg: 'RS256' },
    oidc_logout: logoutSettings(application),
  };
}

const LARGEST_PAGE = 100;

/** The endpoints that tell of applications. */
export function clientRoutes(state: TenantState): Router {
  const mayRead = requireAnyScope('read:clients', 'read:client_summary');
  return Router()
    .get('/clients', mayRead, ({ query }, response) => {
      const perPage = Math.min(wholeNumber('per_page', query.per_page, 50), LARGEST_PAGE);
      const start = wholeNumber('page', query.page, 0) * perPage;
      const all = state.applications();
      const clients = all
        .slice(start, start + perPage)
        .map((one) => pickFields(clientBody(one, response), query));
      const totals = { start, limit: perPage, total: all.length };
      response.json(query.include_totals === 'true' ? { ...totals, clients } : clients);
    })
    .get('/clients/:id', mayRead, (request, response) => {
      const { id } = request.params;
      const application = state.applications().find(({ clientId }) => clientId === id);
      if (!application) throw notFound('client', 'inexistent_client');
      response.json(pickFields(clientBody(application, response), request.query));
    });
}
