import { failed, ok, type PortalCheck } from '../check';
import { tellNoAnswer } from '../tell-no-answer';
import { keysOf } from './keys';

/** Whether the login domain and the domain of the Management API are those of one tenant. */
export const tenantSame: PortalCheck = {
  id: 'tenant.same',
  group: 'tenant',
  title: 'Both domains are those of one tenant',
  of: 'portal',
  needs: ['tenant.keys'],
  run: async ({ env, tenant }) => {
    if (env.managementBaseUrl === env.issuerBaseUrl) return [ok('There is one domain for both.')];
    const { host } = new URL(env.managementBaseUrl);
    const answer = await tenant.managementKeys();
    if (!answer.isAnswered)
      return [tellNoAnswer(env.managementBaseUrl, answer, 'AUTH0_MGMT_BASE_URL')];
    const keys = keysOf(answer);
    if (keys === null)
      return [
        failed(
          'not_a_tenant',
          `${host} publishes no keys, as a tenant does (status ${answer.status}).`,
          'Set AUTH0_MGMT_BASE_URL to the canonical domain of the tenant, such as https://your-tenant.eu.auth0.com.',
        ),
      ];
    const known = new Set(keysOf(await tenant.keys())?.map(({ kid }) => kid));
    if (!keys.some(({ kid }) => known.has(kid)))
      return [
        failed(
          'two_tenants',
          `${host} and ${new URL(env.issuerBaseUrl).host} sign with different keys: they are two tenants.`,
          `Set AUTH0_MGMT_BASE_URL to the canonical domain of the tenant whose login domain is ${new URL(env.issuerBaseUrl).host}.`,
        ),
      ];
    return [ok(`${host} is the same tenant.`)];
  },
};
