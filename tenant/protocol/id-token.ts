import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { MULTI_FACTOR } from '../state/second-factor';
import type { TenantState } from '../state/state';

/** Auth0 docs: ID tokens live ten hours where the application says nothing else. */
const LIFETIME_SECONDS = 36_000;

interface Client {
  clientId: string;
}

interface IdToken {
  client: Client;
  available: { amr?: string[] };
  payload: () => Promise<{ sid?: string; auth_time?: number; [claim: string]: unknown }>;
  issue: () => Promise<string>;
}

/**
 * Dates ID tokens by the tenant's clock and signs them with its present key, which oidc-provider would
 * do by the machine's and with the key it started with. Says `amr` and `acr` after a second factor, and
 * `org_id` after a sign-in to an organization.
 */
export function issueIdTokens(
  provider: Provider,
  state: TenantState,
  contextNow: () => KoaContextWithOIDC | undefined,
): void {
  const { applications, clock, keys, organizations, sessions } = state;
  const prototype = provider.IdToken.prototype as unknown as IdToken;
  prototype.issue = async function (this: IdToken) {
    const { auth_time: authTime, ...claims } = await this.payload();
    const { clientId } = this.client;
    const session = sessions.get(claims.sid ?? '');
    const iat = Math.floor(clock.now() / 1000);
    const lifetime = applications().find((one) => one.clientId === clientId)?.idTokenSeconds;
    return keys.sign({
      ...claims,
      // Only where it was asked for.
      ...(authTime !== undefined && {
        auth_time: session
          ? Math.floor(session.authenticatedAt / 1000)
          : authTime + clock.offsetSeconds(),
      }),
      amr: this.available.amr,
      acr: this.available.amr?.includes('mfa') ? MULTI_FACTOR : undefined,
      org_id: organizations.ofGrant(contextNow()?.oidc.entities.Grant?.jti)?.id,
      iss: state.issuer,
      aud: clientId,
      iat,
      exp: iat + (lifetime ?? LIFETIME_SECONDS),
    });
  };
  const validate = async (token: string, { clientId: audience }: Client) => ({
    // An expired one is still a good hint.
    payload: await keys.verify(token, { issuer: state.issuer, audience, currentDate: new Date(0) }),
  });
  Object.assign(provider.IdToken, { validate });
}
