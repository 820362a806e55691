import { days } from '~/durations';
import { type FreshnessLevel } from './freshness';
import { type Invitation } from './invitation';
import { type MyAccountUse } from '~/security/my-account-api';
import { myAccountParameters } from './my-account-sign-in';
import { secondFactorParameters, type StrongSignIn } from './strong-sign-in';

/** What a sign-in is to be like, and where it leads. */
export interface WantedSignIn {
  /** A path of this portal. */
  returnTo: string;
  /** How well the person is to prove who they are; beyond `routine`, the tenant has to ask them again. */
  level: FreshnessLevel;
  /** Whether the tenant is to ask for an account, however lately somebody signed in. */
  prompt: 'login' | null;
  /** For the tenant's own pages: languages, best first (OpenID Connect Core 1.0 section 3.1.2.1). */
  uiLocales: string;
  invitation: Invitation | null;
  /**
   * What an access token of the My Account API is wanted for, by whoever is signed in already: the tenant then asks the
   * person for nothing that it need not, and the portal session stays as it is. Null for a sign-in.
   */
  myAccountUse?: MyAccountUse | null;
}

/** What the authorization request says beyond the authorization code flow with PKCE, state and nonce. */
export function authorizationParameters(
  { level, prompt, uiLocales, invitation, myAccountUse = null }: Omit<WantedSignIn, 'returnTo'>,
  strongSignIn: StrongSignIn,
  issuer: string,
): Record<string, string> {
  const asksAgain = level !== 'routine';
  return {
    ...(asksAgain || prompt === 'login' ? { prompt: 'login' } : {}),
    // Auth0 tells `auth_time` only where `max_age` was asked for, so a plain sign-in asks for a year, which
    // makes nobody sign in again.
    max_age: asksAgain ? '0' : String(days(365) / 1000),
    ...(level === 'strong' ? secondFactorParameters(strongSignIn, issuer) : {}),
    ...(myAccountUse === null ? {} : myAccountParameters(issuer)),
    ui_locales: uiLocales,
    ...(invitation === null ? {} : invitationParameters(invitation)),
  };
}

function invitationParameters({ ticket, organization, organizationName }: Invitation) {
  return {
    ...(ticket === null ? {} : { invitation: ticket }),
    organization,
    ...(organizationName === null ? {} : { organization_name: organizationName }),
  };
}
