import { managementAudience, type Application } from '../state/applications';
import type { TenantState } from '../state/state';

const TOKEN_SECONDS = 86_400;

/** An answer of the token endpoint. */
export interface TokenAnswer {
  status: number;
  body: object;
}

/** What a client gives to prove that it is who it says. */
export interface ClientCredentials {
  clientId: string | undefined;
  clientSecret: string | undefined;
}

function refuse(status: number, error: string, description: string): TokenAnswer {
  return { status, body: { error, error_description: description } };
}

/** Auth0's token endpoint refuses with 403 `access_denied` where OAuth would have `invalid_target`. */
const deny = (description: string) => refuse(403, 'access_denied', description);

/** The client credentials grant with Auth0's `audience`, for the Management API. */
export async function grantClientCredentials(
  state: TenantState,
  form: URLSearchParams,
  { clientId, clientSecret }: ClientCredentials,
): Promise<TokenAnswer> {
  const { clock, issuer, keys, settings } = state;
  const application = state.applications().find((one) => one.clientId === clientId);
  if (application?.clientSecret !== clientSecret || !application) {
    return refuse(401, 'access_denied', 'Unauthorized');
  }
  const wantedAudience = form.get('audience');
  const audience = managementAudience(state);
  if (!wantedAudience) {
    return deny('No audience parameter was provided, and no default audience has been configured');
  }
  if (wantedAudience !== audience) return deny(`Service not found: ${wantedAudience}`);
  const granted = grantedScopes(application, settings.withheldScopes);
  if (application.managementScopes.length === 0) {
    return deny(
      `Client is not authorized to access "${audience}". You need to create a "client-grant" associated to this API.`,
    );
  }
  const wanted = (form.get('scope') ?? '').split(' ').filter(Boolean);
  const missing = wanted.filter((scope) => !granted.includes(scope));
  if (missing.length > 0) return deny(`Client has not been granted scopes: ${missing.join(', ')}`);
  const scope = (wanted.length > 0 ? wanted : granted).join(' ');
  const iat = Math.floor(clock.now() / 1000);
  const token = await keys.sign({
    iss: issuer,
    sub: `${application.clientId}@clients`,
    aud: audience,
    iat,
    exp: iat + TOKEN_SECONDS,
    scope,
    gty: 'client-credentials',
    azp: application.clientId,
  });
  return {
    status: 200,
    body: { access_token: token, scope, expires_in: TOKEN_SECONDS, token_type: 'Bearer' },
  };
}

function grantedScopes({ managementScopes }: Application, withheld: readonly string[]): string[] {
  return managementScopes.filter((scope) => !withheld.includes(scope));
}
