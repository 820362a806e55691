import type { Adapter, AdapterPayload } from 'oidc-provider';
import { grantTypesOf, type Application } from '../state/applications';
import type { TenantState } from '../state/state';

/** What oidc-provider does here; the rest of the tenant sees to machines. */
const GRANT_TYPES = ['authorization_code', 'refresh_token'];

/** An application in the words of OpenID Connect Dynamic Client Registration. */
function clientMetadata(application: Application): AdapterPayload {
  const grantTypes = grantTypesOf(application).filter((type) => GRANT_TYPES.includes(type));
  return {
    client_id: application.clientId,
    client_secret: application.clientSecret,
    client_name: application.name,
    application_type: application.kind === 'native' ? 'native' : 'web',
    grant_types: grantTypes,
    response_types: grantTypes.includes('authorization_code') ? ['code'] : [],
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
