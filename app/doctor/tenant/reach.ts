import { z } from 'zod';
import { type Answer } from '../ask.server';
import { failed, type Finding, ok, type PortalCheck } from '../check';
import { tellNoAnswer } from '../tell-no-answer';
import { discoveryUrl } from './tenant-evidence.server';

/** Whether the login domain answers as a tenant does. */
export const tenantReach: PortalCheck = {
  id: 'tenant.reach',
  group: 'tenant',
  title: 'The tenant answers',
  of: 'portal',
  needs: [],
  run: async ({ env, tenant }) => {
    const url = discoveryUrl(env);
    const answer = await tenant.discovery();
    return [
      answer.isAnswered ? judge(url, answer) : tellNoAnswer(url, answer, 'AUTH0_ISSUER_BASE_URL'),
    ];
  },
};

/** The least that makes a document one (OpenID Connect Discovery 1.0 section 3). */
const documentSchema = z.looseObject({ issuer: z.string() });

function judge(url: string, { status, json, isPage, location }: Answer): Finding {
  const { host } = new URL(url);
  if (location !== null) return tellRedirect(host, new URL(location));
  if (status === 404)
    return failed(
      'not_a_tenant',
      `${host} has no discovery document (404).`,
      'Set AUTH0_ISSUER_BASE_URL to the login domain of the tenant, without a path.',
    );
  if (status === 429 || status >= 500)
    return failed(
      'unavailable',
      `${host} answers with status ${status}.`,
      'Run the doctor again later, and look at https://status.auth0.com.',
    );
  if (isPage)
    return failed(
      'page',
      `${host} answers with a web page (${status}) where a tenant has its discovery document.`,
      'Set AUTH0_ISSUER_BASE_URL to the login domain of the tenant, or let the proxy in between pass the tenant’s own answers on.',
    );
  if (status !== 200 || !documentSchema.safeParse(json).success)
    return failed(
      'unexpected_answer',
      `${host} answers with status ${status} and no discovery document.`,
      'Set AUTH0_ISSUER_BASE_URL to the login domain of the tenant, without a path.',
    );
  return ok(`${host} answers.`);
}

function tellRedirect(host: string, { protocol, host: other, origin }: URL): Finding {
  const isElsewhere = /^https?:$/.test(protocol) && other !== host;
  return failed(
    'redirected',
    isElsewhere ? `${host} leads on to ${other}.` : `${host} leads on to another address.`,
    isElsewhere
      ? `Let the proxy in between pass the tenant’s own answers on, or, if ${other} is the login domain of your tenant, set AUTH0_ISSUER_BASE_URL to ${origin}.`
      : 'Set AUTH0_ISSUER_BASE_URL to the login domain of the tenant, or let the proxy in between pass the tenant’s own answers on.',
  );
}
