import { ConnectedAccountsClient } from 'auth0/users/connectedAccounts';
import { z } from 'zod';
import {
  type ConnectedAccounts,
  type ReadConnectedAccounts,
} from '~/applications/connected-account';
import { storedDate } from '~/cache/sealed-json.server';
import { parsedAnswer, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { userIdSchema } from '~/tenant-calls/user-id';
import { date, entriesOf, text, word } from './answer-fields';
import { checkpointPage, readOwnEntries } from './checkpoint-pages';

/** The portal reads no more of one person. */
const accountCeiling = 100;
/** Auth0 docs: the largest page of this list. */
const pageSize = 20;
const mostScopes = 100;

const accountSchema = z.looseObject({
  id: word,
  user_id: text,
  strategy: text,
  connection: text,
  scopes: entriesOf(word).transform((scopes) => [...new Set(scopes)].slice(0, mostScopes)),
  created_at: date,
  expires_at: date,
});

const accountPageSchema = checkpointPage('connected_accounts', accountSchema);

const storedSchema: z.ZodType<ReadConnectedAccounts, unknown> = z.object({
  isComplete: z.boolean(),
  accounts: z.array(
    z.object({
      id: z.string(),
      provider: z.string().nullable(),
      connection: z.string().nullable(),
      scopes: z.array(z.string()),
      createdAt: storedDate.nullable(),
      expiresAt: storedDate.nullable(),
    }),
  ),
});

/** The connected accounts of an Auth0 tenant (`GET /users/{id}/connected-accounts`, scope `read:users`), remembered. */
export function createConnectedAccounts(resource: Resource, memory: Memory): ConnectedAccounts {
  const client = new ConnectedAccountsClient(sdkOptions(resource));

  const read = async (userId: string, callOptions: CallOptions): Promise<ReadConnectedAccounts> => {
    const user = parseId(userIdSchema, userId);
    const operation = 'list_connected_accounts';
    const { own, isComplete } = await readOwnEntries(userId, accountCeiling, (from) =>
      resource.gateway.call(
        {
          operation,
          scopes: ['read:users'],
          isIdempotent: true,
          person: userId,
          send: async (request) => {
            const query = { take: pageSize, ...(from === undefined ? {} : { from }) };
            const { response: data, rawResponse } = await client.list(user, query, request);
            return parsedAnswer(accountPageSchema, { data, rawResponse }, operation);
          },
        },
        callOptions,
      ),
    );
    return { accounts: own.map(toConnectedAccount), isComplete };
  };
  const lists = createRemembered(memory, {
    name: 'connected-accounts',
    read,
    schema: storedSchema,
  });

  return {
    async list(userId, options = {}) {
      const { value, asOf } = await lists.get(userId, options);
      return { ...value, asOf };
    },
    invalidate: (userId) => lists.invalidate(userId),
  };
}

function toConnectedAccount(answer: z.infer<typeof accountSchema>) {
  return {
    id: answer.id,
    provider: answer.strategy,
    connection: answer.connection,
    scopes: answer.scopes,
    createdAt: answer.created_at,
    expiresAt: answer.expires_at,
  };
}
