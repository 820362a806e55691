/** The scopes of OpenID Connect Core sections 5.4 and 11, which the portal has words for. */
export const standardScopes = [
  'openid',
  'profile',
  'email',
  'phone',
  'address',
  'offline_access',
] as const;
export type StandardScope = (typeof standardScopes)[number];
