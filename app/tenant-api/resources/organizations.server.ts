import { MembersClient } from 'auth0/organizations/members';
import { UsersClient } from 'auth0/users';
import { type OrganizationsApi } from '~/organizations/organization-repository';
import {
  acceptedAnswer,
  parsedAnswer,
  parseId,
  type Resource,
  sdkOptions,
} from '~/tenant-api/auth0-sdk.server';
import { userIdSchema } from '~/tenant-calls/user-id';
import { checkpointPage, pageParameters } from './checkpoint-pages';
import { offsetPage, offsetParameters, readOwnByOffset, wholePage } from './offset-pages';
import {
  memberSchema,
  organizationIdSchema,
  organizationSchema,
  roleSchema,
  toOrganization,
} from './organization-answer';

/** The portal reads no more organizations than this of one person. */
const organizationCeiling = 500;

const organizationPageSchema = offsetPage('organizations', organizationSchema);
const rolePageSchema = offsetPage('roles', roleSchema);
const memberPageSchema = checkpointPage('members', memberSchema);

/**
 * A person's organizations at an Auth0 tenant (`GET /users/{id}/organizations`, `GET` and `DELETE
 * /organizations/{id}/members`; scopes `read:organizations`, `read:organization_members`, `read:organization_member_roles`
 * and `delete:organization_members`).
 */
export function createOrganizationsApi(resource: Resource): OrganizationsApi {
  const { gateway } = resource;
  const users = new UsersClient(sdkOptions(resource));
  const members = new MembersClient(sdkOptions(resource));

  return {
    async list(userId, callOptions) {
      const user = parseId(userIdSchema, userId);
      const operation = 'list_user_organizations';
      const { own, isComplete } = await readOwnByOffset(userId, organizationCeiling, (page) =>
        gateway.call(
          {
            operation,
            scopes: ['read:organizations'],
            isIdempotent: true,
            person: userId,
            send: async (request) => {
              const query = offsetParameters(page);
              const { response: data, rawResponse } = await users.organizations.list(
                user,
                query,
                request,
              );
              return parsedAnswer(organizationPageSchema, { data, rawResponse }, operation);
            },
          },
          callOptions,
        ),
      );
      return { organizations: own.map(toOrganization), isComplete };
    },

    async roles(userId, organizationId, callOptions) {
      const user = parseId(userIdSchema, userId);
      const id = parseId(organizationIdSchema, organizationId);
      const operation = 'list_member_roles';
      const page = await gateway.call(
        {
          operation,
          scopes: ['read:organization_member_roles'],
          isIdempotent: true,
          person: userId,
          send: async (request) => {
            // More roles than one page has would tell nobody anything.
            const query = offsetParameters(0);
            const { response: data, rawResponse } = await members.roles.list(
              id,
              user,
              query,
              request,
            );
            return parsedAnswer(rolePageSchema, { data, rawResponse }, operation);
          },
        },
        callOptions,
      );
      return wholePage(page, operation);
    },

    async hasOtherMemberWith(question, callOptions) {
      const { userId, organizationId, roleNames, mostPages, isGoing } = question;
      const user = parseId(userIdSchema, userId);
      const id = parseId(organizationIdSchema, organizationId);
      const operation = 'list_organization_members';
      const readPage = (from: string | undefined) =>
        gateway.call(
          {
            operation,
            scopes: ['read:organization_members', 'read:organization_member_roles'],
            isIdempotent: true,
            person: userId,
            send: async (request) => {
              // Neither names nor addresses of the others are asked for.
              const fields = { fields: 'user_id,roles', include_fields: true };
              const { take, from: at } = { from: undefined, ...pageParameters(from) };
              const { response: data, rawResponse } = await members.list(
                id,
                { take, ...fields, ...(at === undefined ? {} : { from: at }) },
                request,
              );
              return parsedAnswer(memberPageSchema, { data, rawResponse }, operation);
            },
          },
          callOptions,
        );
      let from: string | undefined;
      let isTold = true;
      for (let page = 0; page < mostPages; page += 1) {
        const { entries, next } = await readPage(from);
        for (const { id: memberId, roleNames: held } of entries.usable) {
          if (memberId === user) continue;
          isTold &&= held !== null;
          const hasRole = held?.some((name) => roleNames.includes(name)) === true;
          if (hasRole && !(await isGoing(memberId))) return true;
        }
        isTold &&= entries.unusableCount === 0;
        if (next === null) return isTold ? false : null;
        from = next;
      }
      return null;
    },

    async leave(userId, organizationId, callOptions) {
      const id = parseId(organizationIdSchema, organizationId);
      // The body could name anybody.
      const body = { members: [parseId(userIdSchema, userId)] };
      const operation = 'delete_organization_member';
      await gateway.call(
        {
          operation,
          scopes: ['delete:organization_members'],
          isIdempotent: true,
          person: userId,
          send: async (request) =>
            acceptedAnswer(await members.delete(id, body, request).withRawResponse(), operation),
        },
        { ...callOptions, priority: 'act' },
      );
    },
  };
}
