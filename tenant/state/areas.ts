/** The parts of a tenant, as faults and the request log name them. */
export const AREAS = [
  'management',
  'token',
  'revoke',
  'jwks',
  'discovery',
  'authorize',
  'login',
  'mfa',
  'userinfo',
  'logout',
  'password',
  'enrollment',
  'my-account',
] as const;

export type Area = (typeof AREAS)[number];

const STARTS: readonly (readonly [string, Area])[] = [
  ['/api/v2/', 'management'],
  ['/oauth/token', 'token'],
  ['/oauth/revoke', 'revoke'],
  ['/.well-known/jwks.json', 'jwks'],
  ['/.well-known/openid-configuration', 'discovery'],
  ['/authorize', 'authorize'],
  ['/u/login', 'login'],
  ['/u/mfa-enrollment', 'enrollment'],
  ['/u/mfa-', 'login'],
  ['/mfa/', 'mfa'],
  ['/userinfo', 'userinfo'],
  ['/oidc/logout', 'logout'],
  ['/v2/logout', 'logout'],
  ['/dbconnections/', 'password'],
  ['/u/reset-verify', 'password'],
  ['/me/', 'my-account'],
];

/** The part that answers at `path`; none for the home page, the stylesheet and the control API. */
export function areaOf(path: string): Area | undefined {
  return STARTS.find(([start]) => path.startsWith(start))?.[1];
}
