import { paths } from '~/paths';
import { failed, ok, type PortalCheck, warning } from '../check';
import { tellNoAnswer } from '../tell-no-answer';
import { leadsTo } from './callback';

/** Whether the tenant leads back to the portal after a sign-out. */
export const applicationLogout: PortalCheck = {
  id: 'app.logout',
  group: 'application',
  title: 'The tenant leads back to the portal after a sign-out',
  of: 'portal',
  needs: ['tenant.reach'],
  run: async ({ env, application }) => {
    const returnTo = `${env.appBaseUrl}${paths.signedOut}`;
    const answer = await application.logOut(returnTo);
    if (!answer.isAnswered)
      return [tellNoAnswer(env.issuerBaseUrl, answer, 'AUTH0_ISSUER_BASE_URL')];
    if (answer.status === 429 || answer.status >= 500)
      return [
        warning(
          'unavailable',
          `The tenant answers a sign-out with status ${answer.status}.`,
          'Run the doctor again in some minutes.',
        ),
      ];
    if (!leadsTo(returnTo, answer))
      return [
        failed(
          'not_allowed',
          `The tenant does not lead back to ${returnTo}.`,
          `Add exactly ${returnTo} to the Allowed Logout URLs of the application whose client id is AUTH0_CLIENT_ID.`,
        ),
      ];
    return [ok(`It leads back to ${returnTo}.`)];
  },
};
