import { type Env } from '~/env.server';
import { type Answer, type NoAnswer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck } from '../check';
import { oauthErrorOf, word } from '../application/secret';
import { tellNoAnswer } from '../tell-no-answer';

/** Whether the portal gets a token for the Management API. */
export const managementToken: PortalCheck = {
  id: 'mgmt.token',
  group: 'management',
  title: 'The portal gets a token for the Management API',
  of: 'portal',
  needs: ['tenant.reach'],
  run: async ({ env, management }) => {
    const found = await management.token();
    if (found.isIssued && found.isStored) return [judgeStored(await management.refusedToken())];
    if (found.isIssued) return [ok(tellIssued(found.isShared))];
    const { answer } = found;
    if (answer === null) return [limited];
    return [
      answer.isAnswered
        ? judge(env, answer)
        : tellNoAnswer(env.managementBaseUrl, answer, managementVariable(env)),
    ];
  },
};

function tellIssued(isShared: boolean): string {
  return isShared
    ? 'The tenant has issued one, and the portal will use it.'
    : 'The tenant has issued one. It is not kept, as the store of the portal cannot be used from here.';
}

/** A secret that has been changed shows only with the next token. */
function judgeStored(answer: Answer | NoAnswer): Finding {
  const fault = answer.isAnswered ? judgeClient(answer) : null;
  return fault ?? ok('The portal has one, which is still good.');
}

/** The variable that has the domain of the Management API. */
export function managementVariable(env: Env): string {
  return env.managementBaseUrl === env.issuerBaseUrl
    ? 'AUTH0_ISSUER_BASE_URL'
    : 'AUTH0_MGMT_BASE_URL';
}

const limited = failed(
  'token_quota',
  'The tenant issues no more tokens to this application at present.',
  'Wait until the quota of tokens is renewed, and give the portal’s machine-to-machine application to nobody else.',
);

/** What the tenant has against the application itself; null for nothing. */
function judgeClient(answer: Answer): Finding | null {
  const error = oauthErrorOf(answer);
  if (error === 'unauthorized_client')
    return failed(
      'grant_type',
      'The machine-to-machine application may not ask for tokens by itself.',
      'Allow the grant type “Client Credentials” in the advanced settings of the application whose client id is AUTH0_CLIENT_ID_MGMT.',
    );
  if ((answer.status === 401 && !answer.isPage) || error === 'invalid_client')
    return failed(
      'refused',
      'The tenant does not accept AUTH0_CLIENT_ID_MGMT with AUTH0_CLIENT_SECRET_MGMT.',
      'Set AUTH0_CLIENT_SECRET_MGMT to the client secret of that application, and its authentication method to “Client Secret (Post)”.',
    );
  return null;
}

function judge(env: Env, answer: Answer): Finding {
  const { status, location, isPage } = answer;
  const error = oauthErrorOf(answer);
  const { host } = new URL(env.managementBaseUrl);
  if (location !== null)
    return failed(
      'redirected',
      `${host} leads on to ${new URL(location).host}.`,
      'Set AUTH0_MGMT_BASE_URL to the canonical domain of the tenant, such as https://your-tenant.eu.auth0.com.',
    );
  if (status === 429) return limited;
  const fault = judgeClient(answer);
  if (fault !== null) return fault;
  if (status === 403 && error === 'access_denied') return judgeDenied(env);
  if (status >= 500)
    return failed(
      'unavailable',
      `The token endpoint answers with status ${status}.`,
      'Run the doctor again later, and look at https://status.auth0.com.',
    );
  return failed(
    'unexpected_answer',
    isPage
      ? `${host} answers with a web page (${status}) where a tenant has its token endpoint.`
      : `The token endpoint answers with status ${status}${error === null ? '' : ` and ${word(error)}`}.`,
    `Set ${managementVariable(env)} to the right domain of the tenant, and let the proxy in between pass its answers on.`,
  );
}

/** Auth0 says the same of an API that there is not, and of one that the application is not authorized for. */
function judgeDenied(env: Env): Finding {
  const { host } = new URL(env.managementBaseUrl);
  const isCanonical = /\.auth0\.com$/.test(host);
  const authorize = `authorize the application whose client id is AUTH0_CLIENT_ID_MGMT for the Auth0 Management API (${env.managementBaseUrl}/api/v2/)`;
  if (isCanonical || env.managementBaseUrl !== env.issuerBaseUrl)
    return failed(
      'not_authorized',
      'The machine-to-machine application is not authorized for the Management API.',
      `In the dashboard, ${authorize}.`,
    );
  return failed(
    'not_authorized',
    `The tenant issues no token for ${env.managementBaseUrl}/api/v2/: there is no such API where ${host} is a custom domain, or the application is not authorized for it.`,
    `Set AUTH0_MGMT_BASE_URL to the canonical domain of the tenant, such as https://your-tenant.eu.auth0.com; if ${host} is that, ${authorize}.`,
  );
}
