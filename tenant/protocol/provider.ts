import type Oidc from 'oidc-provider';
import type { Configuration, errors, KoaContextWithOIDC } from 'oidc-provider';
import { errorPage } from '../pages/page';
import { profileChangedAt, type Person } from '../state/accounts';
import { API_SCOPES, apiAccess, type ApiWish } from '../state/api-access';
import { days, hours, iso, minutes } from '../state/clock';
import { profileOf } from '../state/profile';
import { SESSION_LIFETIME } from '../state/sessions';
import type { TenantState } from '../state/state';
import { issueApiTokens, refuseClosedApi } from './api-tokens';
import { shareOneSessionId } from './browser-session';
import { issueIdTokens } from './id-token';
import { loadOidcProvider } from './load-oidc-provider';
import { enterOrganization, requireOrganization } from './organization-sign-in';
import { providerAdapter } from './provider-clients';
import { recordRefreshTokens } from './refresh-token-records';
import { askForSecondFactor, CHALLENGE } from './second-factor';
import { speakLikeAuth0 } from './wording';

const inSeconds = (milliseconds: number) => milliseconds / 1000;

/** Auth0 docs: access tokens live a day. */
const ACCESS_TOKEN_SECONDS = inSeconds(days(1));

const CLAIMS = {
  openid: ['sub'],
  profile: ['name', 'nickname', 'given_name', 'family_name', 'picture', 'updated_at'],
  email: ['email', 'email_verified'],
};

/** The claims of a person, as far as scopes ask. */
function claimsOf(person: Person, issuer: string) {
  return {
    sub: person.userId,
    ...profileOf(person, issuer),
    updated_at: iso(person.changedAt) ?? profileChangedAt,
  };
}

function scopeOf(ctx: KoaContextWithOIDC): string {
  const scope = ctx.oidc.params?.scope;
  return typeof scope === 'string' ? scope : '';
}

/**
 * oidc-provider drops `offline_access` unless consent is asked for; Auth0 asks no consent of a
 * first-party application. This runs as the check of an extra parameter, right after the drop.
 */
function keepOfflineAccess(ctx: KoaContextWithOIDC): void {
  const { params, client } = ctx.oidc;
  const asked = typeof ctx.query.scope === 'string' ? ctx.query.scope.split(' ') : [];
  if (!params || !asked.includes('offline_access')) return;
  if (!client?.grantTypeAllowed('refresh_token')) return;
  params.scope = `${scopeOf(ctx)} offline_access`.trim();
}

/** Grants what is asked: each sign-in gets its own grant, so that refresh tokens end one by one. */
async function grantEverything(
  ctx: KoaContextWithOIDC,
  state: TenantState,
  AccessDenied: typeof errors.AccessDenied,
) {
  const { account, client, params, provider } = ctx.oidc;
  if (!account || !client) return undefined;
  const organization = organizationOf(ctx, state);
  if (typeof organization === 'string') throw new AccessDenied(organization);
  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope(scopeOf(ctx) || 'openid');
  const grantId = await grant.save();
  const { clientId } = client;
  const wish = { clientId, audience: params?.audience, scope: scopeOf(ctx) };
  state.apiGrants.add(grantId, apiAccess(state, wish));
  noteConsent(state, { ...wish, userId: account.accountId });
  if (organization) state.organizations.noteSignIn(grantId, organization.id);
  return grant;
}

function organizationOf({ oidc }: KoaContextWithOIDC, state: TenantState) {
  const person = state.accounts.byId(oidc.account?.accountId ?? '');
  const signIn = oidc.result?.login as { connection?: string } | undefined;
  const connection =
    signIn?.connection ?? state.sessions.ofBrowser(oidc.session?.uid ?? '')?.connection;
  return (
    person && enterOrganization(state, { wanted: oidc.params?.organization, person, connection })
  );
}

/** Auth0 docs, user consent: an application of others leaves a grant. Here, whoever signs in to it has agreed. */
function noteConsent(
  { applications, grants, issuer }: TenantState,
  { userId, clientId, audience, scope }: ApiWish & { userId: string },
): void {
  const application = applications().find((one) => one.clientId === clientId);
  if (application?.isFirstParty !== false) return;
  const api = typeof audience === 'string' ? audience : `${issuer}userinfo`;
  grants.allow({ userId, clientId, audience: api, scope: scope.split(' ') });
}

type Policy = NonNullable<Configuration['interactions']>['policy'];

function configuration(
  state: TenantState,
  policy: Policy,
  { AccessDenied, InvalidRequest }: Pick<typeof errors, 'AccessDenied' | 'InvalidRequest'>,
): Configuration {
  return {
    adapter: providerAdapter(state),
    jwks: { keys: [state.keys.originalJwk] },
    claims: CLAIMS,
    scopes: ['openid', 'offline_access', ...API_SCOPES],
    conformIdTokenClaims: false,
    cookies: {
      names: {
        session: 'tenant_session',
        interaction: 'tenant_interaction',
        resume: 'tenant_resume',
      },
      keys: ['development only: nothing here is worth protecting'],
    },
    extraParams: {
      audience: (ctx) => {
        keepOfflineAccess(ctx);
        refuseClosedApi(ctx, state, AccessDenied);
        requireOrganization(ctx, state, InvalidRequest);
      },
      connection: null,
      organization: null,
      invitation: null,
    },
    features: {
      devInteractions: { enabled: false },
      revocation: {
        enabled: true,
        // Auth0 docs, /oauth/revoke: refresh tokens only, and 200 whatever comes of it.
        allowedPolicy: (_ctx, client, token) =>
          token.kind === 'RefreshToken' && token.clientId === client.clientId,
      },
      rpInitiatedLogout: { enabled: false },
    },
    routes: {
      authorization: '/authorize',
      token: '/oauth/token',
      revocation: '/oauth/revoke',
      userinfo: '/userinfo',
      jwks: '/.well-known/jwks.json',
    },
    interactions: {
      policy,
      url: (_ctx, { uid, prompt }) =>
        prompt.name === CHALLENGE ? `/u/mfa-otp-challenge/${uid}` : `/u/login/${uid}`,
    },
    findAccount: (ctx, sub) => {
      const person = state.accounts.byId(sub);
      // A blocked person gets no more tokens for a refresh token either.
      if (ctx.oidc.params?.grant_type === 'refresh_token' && person?.blocked) return undefined;
      return person && { accountId: sub, claims: async () => claimsOf(person, state.issuer) };
    },
    loadExistingGrant: (ctx) => grantEverything(ctx, state, AccessDenied),
    // Auth0 docs: codes and tokens do not depend on the session they came from.
    expiresWithSession: async () => false,
    pkce: { required: () => false },
    rotateRefreshToken: true,
    clientBasedCORS: () => false,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(out.error_description ?? out.error);
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: inSeconds(minutes(10)),
      Grant: inSeconds(SESSION_LIFETIME.absolute),
      Interaction: inSeconds(hours(1)),
      RefreshToken: inSeconds(days(60)),
      Session: inSeconds(SESSION_LIFETIME.absolute),
    },
  };
}

async function createProvider(state: TenantState): Promise<Oidc> {
  const { default: Provider, errors, interactionPolicy } = await loadOidcProvider();
  const policy = interactionPolicy.base();
  policy.remove('consent');
  askForSecondFactor(policy, interactionPolicy, state);
  const provider = new Provider(state.issuer, configuration(state, policy, errors));
  provider.silent = true;
  shareOneSessionId(provider, state, () => Provider.ctx);
  issueIdTokens(provider, state, () => Provider.ctx);
  issueApiTokens(provider, state, () => Provider.ctx);
  recordRefreshTokens(provider, state, () => Provider.ctx);
  speakLikeAuth0(provider);
  return provider;
}

/** The OpenID provider that does the protocol work of this tenant. */
export interface ProtocolProvider {
  provider: Oidc;
  /** Answers a request at one of the provider's own paths. */
  listener: ReturnType<Oidc['callback']>;
}

/** Gives the tenant's provider, which is made when it is first asked for. */
export type ProviderSource = () => Promise<ProtocolProvider>;

/** Makes the source of the tenant's provider. What it issues lives in the tenant's store. */
export function createProviderSource(state: TenantState): ProviderSource {
  let made: Promise<ProtocolProvider> | undefined;
  const make = async () => {
    const provider = await createProvider(state);
    return { provider, listener: provider.callback() };
  };
  return () => (made ??= make());
}
