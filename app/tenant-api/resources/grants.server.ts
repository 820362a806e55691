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
import {
  createRememberedInParts,
  type MayBePart,
  type PartOptions,
} from '~/tenant-api/remembered-in-parts.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { userIdSchema } from '~/tenant-calls/user-id';
import { countedEntries, text, word } from './answer-fields';
import { type OwnEntries, restSchema, takenFurther, uniqueById } from './checkpoint-pages';
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
  scope: countedEntries(word)
    .catch({ usable: [], unusableCount: 1 })
    .transform(({ usable, unusableCount }) => ({
      words: [...new Set(usable)].slice(0, mostScopes),
      isSound: unusableCount === 0,
    })),
  organization_id: text,
});

type GrantAnswer = z.infer<typeof grantSchema>;

const grantPageSchema = offsetPage('grants', grantSchema);

/** The grants of an Auth0 tenant (`GET` and `DELETE /grants`, scopes `read:grants` and `delete:grants`). */
export function createGrantsApi(resource: Resource): GrantsInParts {
  const { gateway } = resource;
  const grants = new UserGrantsClient(sdkOptions(resource));

  return {
    async list(userId, { before = null, mostCalls, ...callOptions } = {}) {
      // Without it, the list is the whole tenant's.
      const user = parseId(userIdSchema, userId);
      const operation = 'list_grants';
      const known = before?.grants ?? [];
      const readPage = (page: number) =>
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
        );
      const part = withSoundScopes(
        await readOwnByOffset(userId, grantCeiling - known.length, readPage, {
          from: before?.rest?.next,
          mostPages: mostCalls,
          known: known.map(({ id }) => id),
        }),
      );
      const read = [...known, ...part.own.map(toGrant)];
      return { ...takenFurther(before, part), grants: uniqueById(read) };
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

/** A grant that says oddly what it allows can be removed; that it allows nothing is not said. */
function withSoundScopes(part: OwnEntries<GrantAnswer>): OwnEntries<GrantAnswer> {
  const areSound = part.own.every(({ scope }) => scope.isSound);
  return {
    ...part,
    isComplete: part.isComplete && areSound,
    isSound: part.isSound && areSound,
  };
}

type ReadPart = ReadGrants & MayBePart;

/** The same, whose list may be read in parts. */
interface GrantsInParts extends GrantsApi {
  list(userId: string, options?: CallOptions & PartOptions<ReadPart>): Promise<ReadPart>;
}

const storedSchema: z.ZodType<ReadPart, unknown> = z.object({
  isComplete: z.boolean(),
  rest: restSchema,
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
export function createRememberedGrants(api: GrantsInParts, memory: Memory): GrantRepository {
  const lists = createRememberedInParts(memory, {
    name: 'grants',
    read: (userId, options) => api.list(userId, options),
    schema: storedSchema,
  });
  return {
    async list(userId, options = {}) {
      const { value, asOf } = await lists.get(userId, options);
      return { ...value, asOf };
    },
    async listPart(userId, options) {
      const { value, asOf } = await lists.getPart(userId, options);
      return { ...value, asOf, goesOn: value.rest !== undefined };
    },
    async recall(userId) {
      const known = await lists.getCached(userId);
      return known?.isCurrent === true && known.value.rest === undefined ? known.value : null;
    },
    isAtHand: (userId) => lists.isAtHand(userId),
    remove: (userId, grantId, options) =>
      api.remove(userId, grantId, options).finally(() => lists.invalidate(userId)),
    invalidate: (userId) => lists.invalidate(userId),
  };
}

function toGrant(answer: GrantAnswer): Grant {
  return {
    id: answer.id,
    applicationId: answer.clientID,
    audience: answer.audience,
    scopes: answer.scope.words,
    organizationId: answer.organization_id,
  };
}
