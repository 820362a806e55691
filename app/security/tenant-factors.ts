import { type CallOptions } from '~/tenant-calls/call-options';

/** The second factors that a tenant can offer, by their names in Auth0's Guardian API. */
export const factorNames = [
  'push-notification',
  'sms',
  'email',
  'duo',
  'otp',
  'webauthn-roaming',
  'webauthn-platform',
  'recovery-code',
] as const;
export type FactorName = (typeof factorNames)[number];

/** When the tenant asks for a second factor: at every sign-in, where one looks risky, or by rules of its own. */
export type MfaPolicy = 'always' | 'risky-sign-ins' | 'own-rules';

/**
 * What the tenant offers and demands of everybody. Kept for minutes and shared, as it changes rarely; `person` is the
 * user id of whoever the call is for. Rejects with a `TenantError`.
 */
export interface TenantFactors {
  /** The factors that are on. `not_permitted` without the scope `read:guardian_factors`. */
  enabled(person: string, options?: CallOptions): Promise<FactorName[]>;
  /** `not_permitted` without the scope `read:mfa_policies`. */
  policy(person: string, options?: CallOptions): Promise<MfaPolicy>;
}
