import { UserGrantsClient } from 'auth0/userGrants';
import { z } from 'zod';
import {
  type Grant,
  type GrantRepository,
  type GrantsApi,
  type ReadGrants,
} from '~/applications/grant';
import {
  acceptedOrAbsent,
  parsedAnswer,
  parseId,
  type Resource,
  sdkOptions,
} from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { userIdSchema } from '~/tenant-calls/user-id';
import { entriesOf, text, word } from './answer-fields';
import { offsetPage, offsetParameters, readOwnByOffset } from './offset-pages';
import { sessionIdSchema } from './session-answer';

/** The portal reads no more grants than this of one person. */
const grantCeiling = 1000;
/** More permissions than an API has; what a grant names beyond is not worth a page's time. */
const mostScopes = 200;

/** Ids of grants, of which Auth0 publishes no pattern either. */
const grantIdSchema = sessionIdSchema;

const grantSchema = z.looseObject({
  id: grantIdSchema,
  user_id: text,
  clientID: text,
  audience: text,
  scope: entriesOf(word).transform((scopes) => [...new Set(scopes)].slice(0, mostScopes)),
  organization_id: text,
});

const grantPageSchema = offsetPage('grants', grantSchema);

/** The grants of an Auth0 tenant (`GET` and `DELETE /grants`, scopes `read:grants` and `delete:grants`). */
export function createGrantsApi(resource: Resource): GrantsApi {
  const { gateway } = resource;
  const grants = new UserGrantsClient(sdkOptions(resource));

  return {
    async list(userId, callOptions) {
      // Without it, the list is the whole tenant's.
      const user = parseId(userIdSchema, userId);
      const operation = 'list_grants';
      const { own, isComplete } = await readOwnByOffset(userId, grantCeiling, (page) =>
        gateway.call(
          {
            operation,
            scopes: ['read:grants'],
            isIdempotent: true,
            person: userId,
            send: async (request) => {
              const query = { user_id: user, ...offsetParameters(page) };
              const { response: data, rawResponse } = await grants.list(query, request);
              return parsedAnswer(grantPageSchema, { data, rawResponse }, operation);
            },
          },
          callOptions,
        ),
      );
      return { grants: own.map(toGrant), isComplete };
    },

    async remove(userId, grantId, callOptions) {
      const id = parseId(grantIdSchema, grantId);
      const operation = 'delete_grant';
      await gateway.call(
        {
          operation,
          scopes: ['delete:grants'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            acceptedOrAbsent(grants.delete(id, request).withRawResponse(), operation),
        },
        { ...callOptions, priority: 'act' },
      );
    },
  };
}

const storedSchema: z.ZodType<ReadGrants, unknown> = z.object({
  isComplete: z.boolean(),
  grants: z.array(
    z.object({
      id: z.string(),
      applicationId: z.string().nullable(),
      audience: z.string().nullable(),
      scopes: z.array(z.string()),
      organizationId: z.string().nullable(),
    }),
  ),
});

/** Grants whose list is remembered; every removal makes it out of date, also one that failed. */
export function createRememberedGrants(api: GrantsApi, memory: Memory): GrantRepository {
  const lists = createRemembered(memory, {
    name: 'grants',
    read: (userId, options) => api.list(userId, options),
    schema: storedSchema,
  });
  return {
    async list(userId, options = {}) {
      const { value, asOf } = await lists.get(userId, options);
      return { ...value, asOf };
    },
    remove: (userId, grantId, options) =>
      api.remove(userId, grantId, options).finally(() => lists.invalidate(userId)),
    invalidate: (userId) => lists.invalidate(userId),
  };
}

function toGrant(answer: z.infer<typeof grantSchema>): Grant {
  return {
    id: answer.id,
    applicationId: answer.clientID,
    audience: answer.audience,
    scopes: answer.scope,
    organizationId: answer.organization_id,
  };
}
