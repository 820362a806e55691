import type Provider from 'oidc-provider';
import { managementAudience, type Application } from '../state/applications';
import type { TenantState } from '../state/state';
import { errors } from './quiet-oidc-provider';

const TOKEN_SECONDS = 86_400;

/** Auth0's token endpoint refuses with 403 `access_denied` where OAuth would have `invalid_target`. */
function refuse(description: string): never {
  const refusal = new errors.CustomOIDCProviderError('access_denied', description);
  refusal.status = 403;
  refusal.statusCode = 403;
  throw refusal;
}

function grantedScopes(
  application: Application,
  asked: string | undefined,
  withheld: readonly string[],
): string[] {
  const granted = application.managementScopes.filter(
    (scope) => !withheld.includes(scope),
  ) as string[];
  const wanted = asked?.split(' ').filter(Boolean) ?? [];
  const missing = wanted.filter((scope) => !granted.includes(scope));
  if (missing.length > 0) refuse(`Client has not been granted scopes: ${missing.join(', ')}`);
  return wanted.length > 0 ? wanted : [...granted];
}

/** The client credentials grant with Auth0's `audience`, for the Management API. */
export function registerClientCredentials(provider: Provider, state: TenantState): void {
  provider.registerGrantType<{ audience?: string; scope?: string }>(
    'client_credentials',
    async (ctx) => {
      const { client, params } = ctx.oidc;
      const audience = managementAudience(state.issuer);
      if (!params.audience) {
        refuse('No audience parameter was provided, and no default audience has been configured');
      }
      if (params.audience !== audience) refuse(`Service not found: ${params.audience}`);
      const application = state.applications().find(({ clientId }) => clientId === client.clientId);
      if (!application || application.managementScopes.length === 0) {
        refuse(`Client is not authorized to access "${audience}".`);
      }
      const scope = grantedScopes(application, params.scope, state.settings.withheldScopes).join(
        ' ',
      );
      const iat = Math.floor(state.clock.now() / 1000);
      const token = await state.keys.sign({
        iss: state.issuer,
        sub: `${client.clientId}@clients`,
        aud: audience,
        iat,
        exp: iat + TOKEN_SECONDS,
        scope,
        gty: 'client-credentials',
        azp: client.clientId,
      });
      ctx.body = { access_token: token, scope, expires_in: TOKEN_SECONDS, token_type: 'Bearer' };
    },
    ['audience', 'scope'],
  );
}
