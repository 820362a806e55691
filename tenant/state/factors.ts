/** The factors of multi-factor authentication, as the Management API names them. */
export const FACTORS = [
  'push-notification',
  'sms',
  'email',
  'duo',
  'otp',
  'webauthn-roaming',
  'webauthn-platform',
  'recovery-code',
] as const;

export type Factor = (typeof FACTORS)[number];

/** When the tenant asks everybody for a second factor; without either, only where an application or an Action does. */
export const MFA_POLICIES = ['all-applications', 'confidence-score'] as const;

/** What a plan may lack besides sessions: these paths of the Management API then answer 403. */
export const PLAN_FEATURES = [
  'authentication-methods',
  'guardian',
  'identities',
  'tickets',
  'connections',
  'grants',
  'device-credentials',
  'connected-accounts',
  'resource-servers',
  'organizations',
] as const;
