import type Provider from 'oidc-provider';
import type { errors, KoaContextWithOIDC } from 'oidc-provider';
import { apiAccess, type ApiAccess } from '../state/api-access';
import { myAccountAudience } from '../state/my-account';
import type { TenantState } from '../state/state';

/** Holds the scopes that a refresh token is exchanged for, which are no matter of the provider. */
const API_SCOPE = 'api_scope';

/**
 * The form of an exchange, as the provider takes it. Auth0 docs, multi-resource refresh tokens: the scopes of an
 * audience may be others than those of the refresh token, which the provider would refuse.
 */
export function withoutApiScope({ issuer }: TenantState, form: URLSearchParams): URLSearchParams {
  const isForApi = form.get('audience') === myAccountAudience(issuer);
  if (!isForApi || form.get('grant_type') !== 'refresh_token') return form;
  const changed = new URLSearchParams(form);
  changed.set(API_SCOPE, form.get('scope') ?? '');
  changed.delete('scope');
  return changed;
}

/** What a refresh token is exchanged for, where the exchange names an audience. */
function accessOfExchange({ oidc }: KoaContextWithOIDC, state: TenantState): ApiAccess | undefined {
  const { audience, [API_SCOPE]: scope } = oidc.body ?? {};
  if (oidc.params?.grant_type !== 'refresh_token' || !oidc.client) return undefined;
  const clientId = oidc.client.clientId;
  return apiAccess(state, { clientId, audience, scope: typeof scope === 'string' ? scope : '' });
}

/**
 * Refuses a sign-in for the My Account API where the tenant has not activated it or the application has no grant
 * for it; other audiences are nobody's.
 */
export function refuseClosedApi(
  { oidc }: KoaContextWithOIDC,
  state: TenantState,
  AccessDenied: typeof errors.AccessDenied,
): void {
  const { audience, client_id: clientId } = oidc.params ?? {};
  if (audience !== myAccountAudience(state.issuer)) return;
  if (!state.settings.myAccountApi) throw new AccessDenied(`Service not found: ${audience}`);
  if (!apiAccess(state, { clientId: String(clientId), audience, scope: '' }))
    throw new AccessDenied(
      `Client "${String(clientId)}" is not authorized to access resource server "${audience}".`,
    );
}

/** Lets access tokens be for an API of the tenant where that was asked for: signed, with scopes of that API. */
export function issueApiTokens(
  provider: Provider,
  state: TenantState,
  contextNow: () => KoaContextWithOIDC | undefined,
): void {
  type Token = InstanceType<Provider['AccessToken']>;
  const { apiGrants, clock, issuer, keys } = state;
  const issued = new WeakMap<KoaContextWithOIDC, ApiAccess>();
  const prototype = provider.AccessToken.prototype as { save: (this: Token) => Promise<string> };
  const { save } = prototype;
  prototype.save = async function (this: Token) {
    const opaque = await save.call(this);
    const ctx = contextNow();
    const access = (ctx && accessOfExchange(ctx, state)) ?? apiGrants.of(this.grantId);
    if (!access) return opaque;
    if (ctx) issued.set(ctx, access);
    const { audience: aud, scope, seconds } = access;
    const iat = Math.floor(clock.now() / 1000);
    const { accountId: sub, clientId: azp } = this;
    return keys.sign({ iss: issuer, aud, sub, azp, scope, iat, exp: iat + seconds });
  };
  provider.use(async (ctx: KoaContextWithOIDC, next) => {
    await next();
    const access = issued.get(ctx);
    const body = ctx.body as { access_token?: string } | undefined;
    if (access && body?.access_token !== undefined)
      Object.assign(body, { scope: access.scope, expires_in: access.seconds });
  });
}
