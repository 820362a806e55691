import { z } from 'zod';
import { type Answer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck, warning } from '../check';
import { tellNoAnswer } from '../tell-no-answer';

/** Whether the tenant accepts the client secret, by a code that it has to refuse. */
export const applicationSecret: PortalCheck = {
  id: 'app.secret',
  group: 'application',
  title: 'The tenant accepts the client secret',
  of: 'portal',
  needs: ['tenant.reach'],
  run: async ({ env, application }) => {
    const answer = await application.exchange();
    return [
      answer.isAnswered
        ? judge(answer)
        : tellNoAnswer(env.issuerBaseUrl, answer, 'AUTH0_ISSUER_BASE_URL'),
    ];
  },
};

/** The error codes of RFC 6749 section 5.2; Auth0 has `access_denied` where that has `invalid_client`. */
export const oauthErrorOf = ({ json }: Answer): string | null =>
  z.looseObject({ error: z.string() }).safeParse(json).data?.error ?? null;

function judge(answer: Answer): Finding {
  const { status, isPage } = answer;
  // What stands in between has pages of its own for 401.
  const isRefusal = status >= 400 && status <= 499 && !isPage;
  const error = oauthErrorOf(answer);
  if (error === 'invalid_grant') return ok('It refuses a made-up code, and not the client.');
  if (status === 429)
    return warning(
      'limited',
      'The tenant takes no more requests at present, so the secret could not be tried.',
      'Run the doctor again in some minutes.',
    );
  if (error === 'unauthorized_client')
    return failed(
      'grant_type',
      'The application may not exchange codes.',
      'Allow the grant type “Authorization Code” in the advanced settings of the application.',
    );
  if (isRefusal && (status === 401 || error === 'invalid_client' || error === 'access_denied'))
    return failed(
      'refused',
      'The tenant does not accept AUTH0_CLIENT_ID with AUTH0_CLIENT_SECRET.',
      'Set AUTH0_CLIENT_SECRET to the client secret of that application, and its authentication method to “Client Secret (Basic)”.',
    );
  return failed(
    'unexpected_answer',
    `The token endpoint answers a made-up code with status ${status}${error === null ? '' : ` and ${word(error)}`}.`,
    'Run the doctor again later, and look at the log of the tenant.',
  );
}

/** What a server calls something, if that is a word. */
export function word(text: string): string {
  return /^[a-z_]{1,40}$/.test(text) ? text : 'an unknown word';
}
