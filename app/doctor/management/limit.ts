import { ok, type PortalCheck, skipped, warning } from '../check';

/** What free and development tenants have at most in one burst; production tenants have 50 and more. */
const leastOfProduction = 11;

/** Whether the tenant takes as many calls as a production tenant does. */
export const managementLimit: PortalCheck = {
  id: 'mgmt.limit',
  group: 'management',
  title: 'The Management API takes enough calls',
  of: 'portal',
  needs: ['mgmt.token'],
  run: async ({ management, userId }) => {
    const answer = await management.listOf(userId, 'sessions');
    const told = answer.isAnswered ? answer.headers.get('x-ratelimit-limit') : null;
    const limit = told === null || !/^\d{1,9}$/.test(told) ? null : Number(told);
    if (limit === null) return [skipped('needs an answer that tells the limit')];
    if (limit < leastOfProduction)
      return [
        warning(
          'low',
          `The tenant takes ${limit} calls at a time, as one for development does.`,
          'Set the environment of the tenant to “Production” in its settings, or use a tenant that is.',
        ),
      ];
    return [ok(`It takes ${limit} calls at a time.`)];
  },
};
