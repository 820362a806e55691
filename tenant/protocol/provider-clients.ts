import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Application } from '../state/applications';
import type { TenantState } from '../state/state';

const GRANT_TYPES: Record<Application['kind'], string[]> = {
  regular_web: ['authorization_code', 'refresh_token'],
  native: ['authorization_code', 'refresh_token'],
  non_interactive: ['client_credentials'],
};

/** An application in the words of OpenID Connect Dynamic Client Registration. */
function clientMetadata(application: Application): AdapterPayload {
  const interactive = application.kind !== 'non_interactive';
  return {
    client_id: application.clientId,
    client_secret: application.clientSecret,
    client_name: application.name,
    application_type: application.kind === 'native' ? 'native' : 'web',
    grant_types: GRANT_TYPES[application.kind],
    response_types: interactive ? ['code'] : [],
    redirect_uris: application.redirectUris,
    token_endpoint_auth_method: 'client_secret_post',
    id_token_signed_response_alg: 'RS256',
  };
}

/** The store that oidc-provider asks for, in which clients are the tenant's applications. */
export function providerAdapter({ applications, store }: TenantState): (model: string) => Adapter {
  const findClient = async (id: string) => {
    const application = applications().find(({ clientId }) => clientId === id);
    return application && clientMetadata(application);
  };
  return (model) => ({
    ...store.adapter(model),
    ...(model === 'Client' && { find: findClient }),
  });
}
