import { type Env } from '~/env.server';
import { type Client } from '../client-evidence.server';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';

/** Whether the application of the portal is set as the portal takes it, in what does not show from without. */
export const applicationSettings: PortalCheck = {
  id: 'app.settings',
  group: 'application',
  title: 'The application has the settings that the portal takes',
  of: 'portal',
  needs: ['mgmt.token'],
  run: async ({ env, clients }) => {
    const own = await clients.own();
    if (!own.isRead) return [skipped(own.why)];
    const findings = judge(env, own.value);
    return findings.length > 0 ? findings : [ok('They are those that the portal takes.')];
  },
};

/** One judgement for each member of a client; null where it is right, or where the tenant does not tell. */
const judges: readonly ((client: Client, env: Env) => Finding | null)[] = [
  ({ app_type: type }) =>
    type == null || type === 'regular_web'
      ? null
      : warning(
          'app_type',
          'The application is not a Regular Web Application.',
          'Set its Application Type to “Regular Web Application” (app_type: regular_web).',
        ),
  ({ is_first_party: isFirstParty }) =>
    isFirstParty === false
      ? warning(
          'third_party',
          'The application counts as one of others, so that people are asked to let it in.',
          'Make it a first-party application (is_first_party: true).',
        )
      : null,
  ({ oidc_conformant: isConformant }) =>
    isConformant === false
      ? failed(
          'not_oidc_conformant',
          'The application is not OIDC conformant: tokens do not have what the portal checks.',
          'Turn on “OIDC Conformant” in its advanced settings, OAuth (oidc_conformant: true).',
        )
      : null,
  ({ jwt_configuration: jwt }) =>
    jwt?.alg == null || jwt.alg === 'RS256'
      ? null
      : failed(
          'algorithm',
          'ID tokens are not signed with RS256, so that every sign-in is refused.',
          'Set the JSON Web Token Signature Algorithm to RS256 in its advanced settings, OAuth (jwt_configuration.alg: RS256).',
        ),
  ({ token_endpoint_auth_method: method }) => {
    if (method == null || method === 'client_secret_basic') return null;
    const remedy =
      'Set its authentication method to “Client Secret (Basic)” (token_endpoint_auth_method: client_secret_basic).';
    return method === 'client_secret_post'
      ? warning(
          'auth_method',
          'The application is to send its secret in the body, and the portal sends it by Basic.',
          remedy,
        )
      : failed('auth_method', 'The application is not one with a client secret.', remedy);
  },
  ({ grant_types: types }, { strongSignIn }) =>
    types == null || strongSignIn !== 'mfa-api' || types.some((type) => mfaGrant.test(type))
      ? null
      : failed(
          'mfa_grant',
          'STRONG_SIGN_IN is mfa-api, and the application may not use the MFA API.',
          'Allow it the grant type “MFA” in its advanced settings, or set STRONG_SIGN_IN=acr.',
        ),
  ({ grant_types: types }) =>
    types?.some((type) => passwordGrant.test(type)) === true
      ? warning(
          'password_grant',
          'The application may sign people in by their password alone, past the page of the tenant.',
          'Withdraw the grant type “Password” in its advanced settings, Grant Types.',
        )
      : null,
  ({ callbacks }) => judgeUrls('callbacks', 'Allowed Callback URLs', callbacks ?? []),
  ({ allowed_logout_urls: urls }) => judgeUrls('logout_urls', 'Allowed Logout URLs', urls ?? []),
];

const mfaGrant = /\/grant-type\/mfa-/;
const passwordGrant = /^password$|\/grant-type\/password-realm$/;

function judge(env: Env, client: Client): Finding[] {
  return judges.flatMap((judgeMember) => judgeMember(client, env) ?? []);
}

/** That the portal's own are among them shows from without; here it is what else is. */
function judgeUrls(code: string, list: string, urls: readonly string[]): Finding | null {
  if (urls.some((url) => url.includes('##') || url.includes('@@')))
    return failed(
      code,
      `In its ${list} stands a variable that was not set when they were deployed.`,
      `Deploy again with the variable set, or correct the ${list} by hand.`,
    );
  if (urls.some((url) => url.includes('*')))
    return warning(
      code,
      `In its ${list} stands a wildcard, which leads people to whoever gets hold of a name that fits.`,
      `Leave in the ${list} exact addresses alone.`,
    );
  return null;
}
