import type Provider from 'oidc-provider';
import type { interactionPolicy, KoaContextWithOIDC } from 'oidc-provider';
import { hasSecondFactor, mfaAudience, MULTI_FACTOR } from '../state/second-factor';
import type { TenantState } from '../state/state';

/** Names the challenge among what a sign-in can ask for, and its result. */
export const CHALLENGE = 'mfa';

type Parameters = Record<string, unknown>;

/** Whether a request asks for an access token for the MFA API. */
export function isForMfaApi({ audience }: Parameters, { issuer }: TenantState): boolean {
  return audience === mfaAudience(issuer);
}

/**
 * Whether a request asks for a second factor. The audience of the MFA API does by itself; `acr_values` does where
 * the tenant has an Action that reads it.
 */
function asksForSecondFactor(parameters: Parameters, state: TenantState): boolean {
  const { acr_values: acrValues = '' } = parameters;
  return (
    isForMfaApi(parameters, state) ||
    (state.settings.mfaAction && String(acrValues).split(' ').includes(MULTI_FACTOR))
  );
}

function isChallengeDue({ oidc }: KoaContextWithOIDC, state: TenantState): boolean {
  const person = state.accounts.byId(oidc.session?.accountId ?? '');
  if (!person || oidc.result?.[CHALLENGE] || state.settings.visitor.mfa) return false;
  return asksForSecondFactor(oidc.params ?? {}, state) && hasSecondFactor(state, person);
}

/** Has a sign-in ask for a second factor after the password, of people who have one. */
export function askForSecondFactor(
  policy: interactionPolicy.DefaultPolicy,
  { Prompt, Check }: Pick<typeof interactionPolicy, 'Prompt' | 'Check'>,
  state: TenantState,
): void {
  const check = new Check(
    'second_factor',
    'a second factor is required',
    'interaction_required',
    (ctx) => isChallengeDue(ctx, state),
  );
  policy.add(new Prompt({ name: CHALLENGE }, check));
}

/** Lets access tokens be for the MFA API where that was asked for: signed, and for ten minutes. */
export function issueMfaTokens(
  provider: Provider,
  { clock, keys, issuer, mfaGrants }: TenantState,
): void {
  type Token = InstanceType<Provider['AccessToken']>;
  const prototype = provider.AccessToken.prototype as { save: (this: Token) => Promise<string> };
  const { save } = prototype;
  prototype.save = async function (this: Token) {
    const opaque = await save.call(this);
    const scope = mfaGrants.scopeOf(this.grantId);
    if (scope === undefined) return opaque;
    const iat = Math.floor(clock.now() / 1000);
    const aud = mfaAudience(issuer);
    const { accountId: sub, clientId: azp } = this;
    return keys.sign({ iss: issuer, aud, sub, azp, scope, iat, exp: iat + MFA_TOKEN_SECONDS });
  };
}

/** Auth0 docs: ten minutes. */
export const MFA_TOKEN_SECONDS = 600;
