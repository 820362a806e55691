import { type Env } from '~/env.server';
import { paths } from '~/paths';
import { type Answer, type Ask, type NoAnswer } from '../ask.server';
import { once } from '../once';

/** How the tenant treats the portal's application, without any right there. */
export interface ApplicationEvidence {
  /** A code exchange that cannot succeed, with the client's secret (RFC 6749 section 4.1.3). */
  exchange(): Promise<Answer | NoAnswer>;
  /** An authorization request of somebody who is not signed in, to be answered at `redirectUri` without a page. */
  authorize(redirectUri: string): Promise<Answer | NoAnswer>;
  /** A sign-out of somebody who is not signed in. */
  logOut(returnTo: string): Promise<Answer | NoAnswer>;
}

/** No code of any tenant: it only has to be refused. */
const madeUp = 'latchkey-doctor';

/** Evidence that is asked for when a check first wants it, and once. */
export function createApplicationEvidence(env: Env, ask: Ask): ApplicationEvidence {
  const { issuerBaseUrl, clientId, clientSecret } = env;
  const at = (path: string, query: Record<string, string>) =>
    `${issuerBaseUrl}${path}?${new URLSearchParams(query).toString()}`;
  return {
    exchange: once(() =>
      ask(`${issuerBaseUrl}/oauth/token`, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
        },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code: madeUp,
          code_verifier: madeUp.repeat(3),
          redirect_uri: `${env.appBaseUrl}${paths.callback}`,
        }),
      }),
    ),
    authorize: (redirectUri) =>
      ask(
        at('/authorize', {
          response_type: 'code',
          client_id: clientId,
          redirect_uri: redirectUri,
          scope: 'openid',
          prompt: 'none',
          state: madeUp,
          nonce: madeUp,
          // The S256 challenge of some verifier, which nobody will need.
          code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
          code_challenge_method: 'S256',
        }),
      ),
    logOut: (returnTo) => ask(at('/v2/logout', { client_id: clientId, returnTo })),
  };
}
