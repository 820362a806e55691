import type { AdapterPayload } from 'oidc-provider';
import type { Application } from './clients';

const GRANT_TYPES: Record<Application['kind'], string[]> = {
  regular_web: ['authorization_code', 'refresh_token'],
  native: ['authorization_code', 'refresh_token'],
  non_interactive: ['client_credentials'],
};

/** An application in the words of OpenID Connect Dynamic Client Registration, for oidc-provider. */
export function clientMetadata(application: Application): AdapterPayload {
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
