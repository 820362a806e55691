import { z } from 'zod';
import { paths } from '~/paths';
import { type Answer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck, skipped } from '../check';
import { isWithoutPortal } from './reach';

/** Whether a logout token gets through to the portal, which comes without a cookie and from no browser. */
export const publicBackchannel: PortalCheck = {
  id: 'public.backchannel',
  group: 'public',
  title: 'Logout tokens get through to the portal',
  of: 'portal',
  needs: ['public.reach'],
  run: async ({ env, outside }) => {
    const url = `${env.appBaseUrl}${paths.backchannelLogout}`;
    const answer = await outside.logoutToken();
    return [
      answer.isAnswered
        ? judge(url, answer)
        : skipped(`${url} could not be checked from here (${answer.reason}).`),
    ];
  },
};

/** How the portal refuses a token that is none. */
const refusalSchema = z.looseObject({ error: z.literal('invalid_request') });

function judge(url: string, answer: Answer): Finding {
  const { location, status, json, isPage } = answer;
  if (status === 400 && refusalSchema.safeParse(json).success)
    return ok('The portal itself refuses an empty logout token.');
  if (isWithoutPortal(answer)) return skipped(`No portal answers at ${url} (status ${status}).`);
  if (status === 429) return skipped(`${url} takes no more requests at present.`);
  const what =
    location !== null
      ? `sends a POST without cookies on to another address`
      : `answers a POST without cookies with status ${status}${isPage ? ' and a page' : ''}`;
  return failed(
    'blocked',
    `${url} ${what}, and not as the portal does: logout tokens of the tenant do not get through.`,
    `Let ${paths.backchannelLogout} pass to the portal without a sign-in, a challenge or a check of the sender, in the proxy and the firewall before it.`,
  );
}
