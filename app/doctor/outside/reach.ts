import { z } from 'zod';
import { readRelease } from '~/release.server';
import { type Answer, type NoAnswer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';
import { tellNoAnswer } from '../tell-no-answer';

/** Whether the portal answers at its public address, as far as that can be seen from here. */
export const publicReach: PortalCheck = {
  id: 'public.reach',
  group: 'public',
  title: 'The portal answers at its public address',
  of: 'portal',
  needs: [],
  run: async ({ env, outside }) => {
    const { host } = new URL(env.appBaseUrl);
    const [alive, probe] = await Promise.all([outside.alive(), outside.probe()]);
    if (probe.isTaken)
      return [ok(`The portal answers at ${host}.`), ...releaseOf(probe.probed.version)];
    return [alive.isAnswered ? judge(host, alive) : tellNotSeen(env.appBaseUrl, alive)];
  },
};

const healthSchema = z.looseObject({ status: z.literal('alive') });

/** Whether a proxy says that it finds no portal behind it (RFC 9110 sections 15.6.3 to 15.6.5). */
export function isWithoutPortal({ status }: Answer): boolean {
  return status === 502 || status === 503 || status === 504;
}

function judge(host: string, answer: Answer): Finding {
  if (healthSchema.safeParse(answer.json).success) return ok(`The portal answers at ${host}.`);
  if (isWithoutPortal(answer))
    return warning(
      'not_running',
      `${host} answers with status ${answer.status}: there is no portal behind the proxy.`,
      'Start the portal, or correct the address that the proxy passes requests on to.',
    );
  if (answer.location !== null)
    return failed(
      'redirected',
      `${host} sends requests on to another address, also those of the portal.`,
      'Set APP_BASE_URL to the address that people end at, and let the proxy pass everything below it on to the portal.',
    );
  return failed(
    'not_the_portal',
    `Something else than the portal answers at ${host} (status ${answer.status}).`,
    'Set APP_BASE_URL to the public address of the portal, and let the proxy pass everything below it on to the portal.',
  );
}

/** What a certificate is wrong in is seen; whatever else there is no answer for may be right for everybody else. */
function tellNotSeen(appBaseUrl: string, answer: NoAnswer): Finding {
  const { reason } = answer;
  if (reason.startsWith('certificate_') || reason === 'no_tls' || reason === 'too_large')
    return tellNoAnswer(appBaseUrl, answer, 'APP_BASE_URL');
  return skipped(
    `${new URL(appBaseUrl).host} could not be checked from here (${reason}); run the doctor where the internet is.`,
  );
}

function releaseOf(version: string): Finding[] {
  const ours = readRelease().version;
  if (version === ours) return [];
  return [
    warning(
      'other_release',
      `Release ${version} of the portal answers, and this doctor is of ${ours}.`,
      'Run the doctor of the release that is running, or finish the upgrade.',
    ),
  ];
}
