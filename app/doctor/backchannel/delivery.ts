import { z } from 'zod';
import { paths } from '~/paths';
import { read } from '../client-evidence.server';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';

/** What became of the last logout token that the tenant has sent to the portal. */
export const backchannelDelivery: PortalCheck = {
  id: 'backchannel.delivery',
  group: 'backchannel',
  title: 'The last logout token has reached the portal',
  of: 'portal',
  needs: ['mgmt.token'],
  run: async ({ env, management }) => {
    const query = new URLSearchParams({
      q: `type:(oidc_backchannel_logout_succeeded OR oidc_backchannel_logout_failed) AND client_id:"${env.clientId}"`,
      sort: 'date:-1',
      per_page: '10',
      // Not whose session has ended, nor where.
      fields: 'type,date,client_id,details',
      include_fields: 'true',
    });
    const path = `/logs?${query.toString()}`;
    const log = await read(management, { path, scope: 'read:logs' }, z.array(entrySchema));
    if (!log.isRead) return [skipped(log.why)];
    const url = `${env.appBaseUrl}${paths.backchannelLogout}`;
    const last = log.value.find(
      (entry) =>
        entry.client_id === env.clientId &&
        (entry.details?.request?.backchannel_logout_uri ?? url) === url,
    );
    return [
      last === undefined
        ? skipped(
            'needs a logout token in the log of the tenant, which is late and kept for some days',
          )
        : judge(last),
    ];
  },
};

const entrySchema = z.looseObject({
  type: z.string(),
  date: z.iso.datetime(),
  client_id: z.string().nullish().catch(null),
  details: z
    .looseObject({
      request: z
        .looseObject({ backchannel_logout_uri: z.string().nullish().catch(null) })
        .nullish()
        .catch(null),
      response: z
        .looseObject({ statusCode: z.number().int().nullish().catch(null) })
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
});

function judge({ type, date, details }: z.infer<typeof entrySchema>): Finding {
  const at = `${date.slice(0, 16)}Z`;
  if (type === 'oidc_backchannel_logout_succeeded') return ok(`It has, at ${at}.`);
  const status = details?.response?.statusCode ?? null;
  const what = status === null ? 'was not answered' : `was answered with status ${status}`;
  const found = `The logout token of ${at} ${what}; the tenant does not send it again.`;
  // Whatever failed then may be well by now. The rest stays until somebody changes it.
  if (status !== null && status >= 500)
    return warning(
      'unavailable',
      found,
      'Look into the log of the portal and of its proxy at that time; keep two portals running while one restarts.',
    );
  const { code, remedy } = causeOf(status);
  return failed(code, found, remedy);
}

/** What stood in the way, and what to do. */
function causeOf(status: number | null): { code: string; remedy: string } {
  if (status === null)
    return {
      code: 'no_answer',
      remedy:
        'Let the tenant connect from the internet to the portal, which has 5 s for its answer, with a certificate that everybody trusts.',
    };
  if (status === 400)
    return {
      code: 'refused',
      remedy:
        'Look for the event backchannel-logout in the log of the portal at that time, which has the reason.',
    };
  if (status === 404 || status === 405)
    return {
      code: 'not_found',
      remedy: `Let the proxy pass ${paths.backchannelLogout} on to the portal, with POST.`,
    };
  return {
    code: 'blocked',
    remedy: `Let ${paths.backchannelLogout} pass without a sign-in, a challenge or a check of the sender, in the proxy and the firewall before the portal.`,
  };
}
