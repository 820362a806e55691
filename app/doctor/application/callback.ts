import { type Env } from '~/env.server';
import { paths } from '~/paths';
import { type Answer, type NoAnswer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck, warning } from '../check';
import { tellNoAnswer } from '../tell-no-answer';
import { word } from './secret';

/** Whether the tenant leads back to the portal after a sign-in. */
export const applicationCallback: PortalCheck = {
  id: 'app.callback',
  group: 'application',
  title: 'The tenant leads back to the portal after a sign-in',
  of: 'portal',
  needs: ['tenant.reach'],
  run: async ({ env, application }) => {
    const callback = `${env.appBaseUrl}${paths.callback}`;
    const linkCallback = `${env.appBaseUrl}${paths.linkCallback}`;
    const [signIn, link] = await Promise.all([
      application.authorize(callback),
      offersLinking(env) ? application.authorize(linkCallback) : null,
    ]);
    const finding = judge(env, callback, signIn);
    const isJudged = link?.isAnswered === true && !isUnavailable(link);
    if (!isJudged || finding.status === 'failed' || leadsTo(linkCallback, link)) return [finding];
    return [
      finding,
      warning(
        'link_callback',
        `The tenant does not lead back to ${linkCallback}, so that linking a sign-in ends on its error page.`,
        `Add ${linkCallback} to the Allowed Callback URLs of the application, or set linkableConnections to [] in the file of PORTAL_CONFIG.`,
      ),
    ];
  },
};

function offersLinking({ operator }: Env): boolean {
  const { sections, security, linkableConnections } = operator;
  const isOffered = sections.security === 'edit' && security.signIns === 'edit';
  return isOffered && linkableConnections?.length !== 0;
}

/** What the tenant answers to somebody who is not signed in (OpenID Connect Core 1.0 section 3.1.2.6). */
const expected = [
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
];

function judge({ issuerBaseUrl }: Env, callback: string, answer: Answer | NoAnswer): Finding {
  if (!answer.isAnswered) return tellNoAnswer(issuerBaseUrl, answer, 'AUTH0_ISSUER_BASE_URL');
  if (isUnavailable(answer))
    return warning(
      'unavailable',
      `The tenant answers an authorization request with status ${answer.status}.`,
      'Run the doctor again in some minutes.',
    );
  if (!leadsTo(callback, answer))
    return failed(
      'not_allowed',
      `The tenant does not lead back to ${callback}.`,
      `Add exactly ${callback} to the Allowed Callback URLs of the application whose client id is AUTH0_CLIENT_ID.`,
    );
  const error = new URL(answer.location ?? callback).searchParams.get('error');
  if (error === null || expected.includes(error)) return ok(`It leads back to ${callback}.`);
  return warning(
    'refused',
    `The tenant leads back to ${callback} with ${word(error)}.`,
    'Let the application take people without an organization too (Types of Users: Both), and allow it the grant type “Authorization Code”.',
  );
}

function isUnavailable({ status }: Answer): boolean {
  return status === 429 || status >= 500;
}

/** Whether the answer sends a browser to this address, whatever it adds to the query. */
export function leadsTo(address: string, answer: Answer | NoAnswer): boolean {
  if (!answer.isAnswered || answer.location === null) return false;
  const { origin, pathname } = new URL(answer.location);
  return `${origin}${pathname}` === address;
}
