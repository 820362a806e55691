import { z } from 'zod';
import { type Answer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';
import { word } from '../application/secret';
import { tellNoAnswer } from '../tell-no-answer';
import { managementVariable } from './token';

/** Whether the tenant's plan has the API of sessions. */
export const managementPlan: PortalCheck = {
  id: 'mgmt.plan',
  group: 'management',
  title: 'The plan of the tenant has the API of sessions',
  of: 'portal',
  needs: ['mgmt.token'],
  run: async ({ env, management, userId }) => {
    const token = await management.token();
    if (token.isIssued && token.scopes?.includes('read:sessions') === false)
      return [skipped('needs the scope read:sessions')];
    const answer = await management.sessions(userId);
    if (!answer.isAnswered)
      return [tellNoAnswer(env.managementBaseUrl, answer, managementVariable(env))];
    return [judge(answer, userId !== null)];
  },
};

/** The Management API's own word for a refusal; its sentences change. */
function errorCodeOf({ json }: Answer): string | null {
  return z.looseObject({ errorCode: z.string() }).safeParse(json).data?.errorCode ?? null;
}

function judge(answer: Answer, isOfPerson: boolean): Finding {
  const { status } = answer;
  const errorCode = errorCodeOf(answer);
  const said = `status ${status}${errorCode === null ? '' : ` and ${word(errorCode)}`}`;
  if (status === 200 && isOfPerson) return ok('It has: the sessions of a person were read.');
  if (status === 404 && isOfPerson)
    return warning(
      'user_unknown',
      'The tenant has nobody with the user id of --user.',
      'Give --user an id of the tenant, such as auth0|… from User Management in the dashboard.',
    );
  if (status === 200 || status === 404) return ok('It has, as far as can be seen without --user.');
  if (status === 403 && errorCode === 'insufficient_scope')
    return failed(
      'scope',
      'The tenant does not let the application read sessions, whatever its token says.',
      'Grant read:sessions to the machine-to-machine application.',
    );
  if (status === 403 && !answer.isPage)
    return failed(
      'plan',
      `The plan of the tenant does not have the API of sessions (${said}).`,
      'Have session management added to the plan of the tenant (Enterprise); without it, people can only sign in and out.',
    );
  if (status === 401 && !answer.isPage)
    return failed(
      'token_refused',
      'The Management API refuses a token that the tenant itself has issued.',
      `Set AUTH0_MGMT_BASE_URL to the canonical domain of the tenant, such as https://your-tenant.eu.auth0.com.`,
    );
  if (status === 429)
    return warning(
      'limited',
      'The Management API takes no more calls at present.',
      'Run the doctor again in a minute.',
    );
  return warning(
    'unexpected_answer',
    `The Management API answers with ${said}.`,
    'Run the doctor again later, and look at https://status.auth0.com.',
  );
}
