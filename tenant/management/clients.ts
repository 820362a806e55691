import { Router } from 'express';
import { notFound } from '../http/api-errors';
import type { Application } from '../state/applications';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { pickFields } from './query';

function logoutSettings({ backchannelLogout }: Application) {
  if (!backchannelLogout) return undefined;
  const { url, initiators } = backchannelLogout;
  return {
    backchannel_logout_urls: [url],
    backchannel_logout_initiators:
      initiators === 'all' ? { mode: 'all' } : { mode: 'custom', selected_initiators: initiators },
  };
}

/** An application as `read:clients` shows it; its secret needs another scope. */
function clientBody(application: Application) {
  return {
    client_id: application.clientId,
    name: application.name,
    app_type: application.kind,
    is_first_party: true,
    logo_uri: application.logoUrl,
    jwt_configuration:
      application.idTokenSeconds === undefined
        ? undefined
        : { lifetime_in_seconds: application.idTokenSeconds, alg: 'RS256' },
    oidc_logout: logoutSettings(application),
  };
}

/** The endpoint that tells of an application. */
export function clientRoutes(state: TenantState): Router {
  return Router().get('/clients/:id', requireScopes('read:clients'), (request, response) => {
    const { id } = request.params;
    const application = state.applications().find(({ clientId }) => clientId === id);
    if (!application) throw notFound('client', 'inexistent_client');
    response.json(pickFields(clientBody(application), request.query));
  });
}
