import type { Application } from './applications';
import { MY_ACCOUNT_SCOPES, myAccountAudience } from './my-account';
import { MFA_SCOPES, mfaAudience } from './second-factor';
import type { Settings } from './settings';

/** Auth0 docs, manage factors by the MFA API: ten minutes; access tokens for other APIs live a day. */
const MFA_TOKEN_SECONDS = 600;
const TOKEN_SECONDS = 86_400;

/** What an access token of a person opens besides `/userinfo`. */
export interface ApiAccess {
  audience: string;
  scope: string;
  seconds: number;
}

interface Surroundings {
  issuer: string;
  settings: Settings;
  applications: () => readonly Application[];
}

/** What somebody asks for. */
export interface ApiWish {
  clientId: string;
  audience: unknown;
  /** Separated by spaces; scopes that the API does not have, or the application may not ask for, are left out. */
  scope: string;
}

/**
 * The access to one of the tenant's own APIs that an application gets for a person; undefined where the audience is
 * none of them, or the application may not have it.
 */
export function apiAccess(
  { issuer, settings, applications }: Surroundings,
  { clientId, audience, scope }: ApiWish,
): ApiAccess | undefined {
  const wanted = scope.split(' ');
  const among = (scopes: readonly string[]) => scopes.filter((one) => wanted.includes(one));
  if (audience === mfaAudience(issuer))
    return { audience, scope: among(MFA_SCOPES).join(' '), seconds: MFA_TOKEN_SECONDS };
  if (audience !== myAccountAudience(issuer) || !settings.myAccountApi) return undefined;
  const application = applications().find((one) => one.clientId === clientId);
  const allowed: readonly string[] = application?.myAccountScopes ?? [];
  if (allowed.length === 0) return undefined;
  const asksForAny = wanted.some((one) => one.includes(':me:'));
  // Auth0 docs, multi-resource refresh tokens: without a scope, everything that is allowed.
  const granted = asksForAny ? among(allowed) : allowed;
  return { audience, scope: granted.join(' '), seconds: TOKEN_SECONDS };
}

/** The scopes of the tenant's own APIs. */
export const API_SCOPES: readonly string[] = [...MFA_SCOPES, ...MY_ACCOUNT_SCOPES];

/** The grants whose access tokens are for one of the tenant's own APIs. */
export class ApiGrants {
  readonly #access = new Map<string, ApiAccess>();

  /** Notes what a grant gives, if anything. */
  add(grantId: string, access: ApiAccess | undefined): void {
    if (access) this.#access.set(grantId, access);
  }

  of(grantId: string | undefined): ApiAccess | undefined {
    return this.#access.get(grantId ?? '');
  }

  /** Forgets everything. */
  clear(): void {
    this.#access.clear();
  }
}
