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

/** Whether the tenant wants a second factor for all applications, and this browser's session began without one. */
function isPolicyUnmet({ oidc }: KoaContextWithOIDC, { sessions, settings }: TenantState): boolean {
  const { methods = [] } = sessions.ofBrowser(oidc.session?.uid ?? '') ?? {};
  const hasPassed = methods.some(({ name }) => name === 'mfa');
  return settings.mfaPolicies.includes('all-applications') && !hasPassed;
}

function isChallengeDue(ctx: KoaContextWithOIDC, state: TenantState): boolean {
  const { oidc } = ctx;
  const person = state.accounts.byId(oidc.session?.accountId ?? '');
  if (!person || oidc.result?.[CHALLENGE] || state.settings.visitor.mfa) return false;
  const isWanted = asksForSecondFactor(oidc.params ?? {}, state) || isPolicyUnmet(ctx, state);
  return isWanted && hasSecondFactor(state, person);
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
