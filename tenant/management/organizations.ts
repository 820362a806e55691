import { Router, type RequestHandler } from 'express';
import { z } from 'zod';
import { ApiError, notFound } from '../http/api-errors';
import { organizationBody, type Organization } from '../state/organizations';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { parseBody, userIn } from './input';
import { wholeNumber } from './query';

const LARGEST_PAGE = 100;

/** Auth0 docs, remove members: ten in one call. */
const removalSchema = z.strictObject({ members: z.array(z.string().min(1)).min(1).max(10) });

/** The endpoints that tell of a person's organizations, and take a person out of one. */
export function organizationRoutes(state: TenantState): Router {
  const { connections, endings, organizations, settings } = state;

  const organizationIn = (id: string | undefined): Organization => {
    const organization = organizations.get(id ?? '');
    if (!organization) throw notFound('organization', 'inexistent_organization');
    return organization;
  };

  const listOfPerson: RequestHandler = ({ params, query }, response) => {
    const { userId } = userIn(state, params.id);
    const perPage = wholeNumber('per_page', query.per_page, 50);
    if (perPage < 1 || perPage > LARGEST_PAGE)
      throw new ApiError(400, "Query validation error on property 'per_page'.");
    const start = wholeNumber('page', query.page, 0) * perPage;
    const page = organizations
      .ofPerson(userId)
      .slice(start, start + perPage)
      .map(organizationBody);
    // As it was recorded of Auth0: one organization, and a total of none.
    const totals = { start, limit: perPage, total: 0 };
    response.json(query.include_totals === 'true' ? { ...totals, organizations: page } : page);
  };

  return Router()
    .get('/users/:id/organizations', requireScopes('read:organizations'), listOfPerson)
    .get(
      '/organizations/:id/members',
      requireScopes('read:organization_members'),
      ({ params, query }, response) => {
        const members = organizations.membersOf(organizationIn(params.id).id);
        const take = wholeNumber('take', query.take, 50);
        const start = wholeNumber('from', query.from, 0);
        // Auth0 docs, list members: roles are sent only where they are asked for.
        const hasRoles =
          typeof query.fields === 'string' && query.fields.split(',').includes('roles');
        const page = members.slice(start, start + take).map(({ userId, roles }) => ({
          user_id: userId,
          ...(hasRoles ? { roles: roles.map(({ id, name }) => ({ id, name })) } : {}),
        }));
        const isMore = members.length > start + take;
        response.json({ members: page, ...(isMore ? { next: String(start + take) } : {}) });
      },
    )
    .get(
      '/organizations/:id/members/:userId/roles',
      requireScopes('read:organization_member_roles'),
      ({ params, query }, response) => {
        const { id } = organizationIn(params.id);
        const roles = organizations.rolesOf(id, userIn(state, params.userId).userId);
        const totals = { start: 0, limit: 50, total: roles.length };
        response.json(query.include_totals === 'true' ? { ...totals, roles } : roles);
      },
    )
    .get(
      '/organizations/:id/enabled_connections',
      requireScopes('read:organization_connections'),
      ({ params, query }, response) => {
        const enabled = organizationIn(params.id).connections.flatMap((one) => {
          const { name, strategy } = connections.get(one.connectionId) ?? {};
          return {
            connection_id: one.connectionId,
            assign_membership_on_login: one.assignsMembership,
            show_as_button: true,
            is_signup_enabled: false,
            connection: { name, strategy },
          };
        });
        const totals = { start: 0, limit: 50, total: enabled.length };
        response.json(
          query.include_totals === 'true' ? { ...totals, enabled_connections: enabled } : enabled,
        );
      },
    )
    .delete(
      '/organizations/:id/members',
      requireScopes('delete:organization_members'),
      (request, response) => {
        const { members } = parseBody(removalSchema, request);
        const { id = '' } = request.params;
        // Auth0 lists no 404, and asks not whether they were members.
        endings.accept(() => {
          for (const userId of members) organizations.leave(id, userId);
        }, settings.organizationDelayMs);
        response.sendStatus(204);
      },
    );
}
