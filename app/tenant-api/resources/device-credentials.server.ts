import { DeviceCredentialsClient } from 'auth0/deviceCredentials';
import { z } from 'zod';
import {
  type DeviceCredentialRepository,
  type DeviceCredentialsApi,
  type ReadCredentials,
} from '~/applications/device-credential';
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
import { shownText, text } from './answer-fields';
import { offsetPage, offsetParameters, readOwnByOffset } from './offset-pages';
import { sessionIdSchema } from './session-answer';

/** Auth0 docs: the endpoint gives no more. */
const credentialCeiling = 1000;

const credentialIdSchema = sessionIdSchema;

const credentialSchema = z.looseObject({
  id: credentialIdSchema,
  user_id: text,
  client_id: text,
  device_name: shownText,
});

const credentialPageSchema = offsetPage('device_credentials', credentialSchema);

/** Auth0 docs: without a type, rotating tokens are left out, and there are no pages. */
const types = ['refresh_token', 'rotating_refresh_token'] as const;

/**
 * The refresh tokens among the device credentials of an Auth0 tenant (`GET` and `DELETE /device-credentials`, scopes
 * `read:device_credentials` and `delete:device_credentials`).
 */
export function createDeviceCredentialsApi(resource: Resource): DeviceCredentialsApi {
  const { gateway } = resource;
  const credentials = new DeviceCredentialsClient(sdkOptions(resource));

  return {
    async list(userId, callOptions) {
      // Without it, the list is the whole tenant's.
      const user = parseId(userIdSchema, userId);
      const operation = 'list_device_credentials';
      const lists = await Promise.all(
        types.map((type) =>
          readOwnByOffset(userId, credentialCeiling, (page) =>
            gateway.call(
              {
                operation,
                scopes: ['read:device_credentials'],
                isIdempotent: true,
                person: userId,
                send: async (request) => {
                  const query = { user_id: user, type, ...offsetParameters(page) };
                  const { response: data, rawResponse } = await credentials.list(query, request);
                  return parsedAnswer(credentialPageSchema, { data, rawResponse }, operation);
                },
              },
              callOptions,
            ),
          ),
        ),
      );
      return {
        credentials: lists.flatMap(({ own }) =>
          own.map(({ id, client_id: applicationId, device_name: deviceName }) => ({
            id,
            applicationId,
            deviceName,
          })),
        ),
        isComplete: lists.every(({ isComplete }) => isComplete),
      };
    },

    async remove(userId, credentialId, callOptions) {
      const id = parseId(credentialIdSchema, credentialId);
      const operation = 'delete_device_credential';
      await gateway.call(
        {
          operation,
          scopes: ['delete:device_credentials'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            acceptedOrAbsent(credentials.delete(id, request).withRawResponse(), operation),
        },
        { ...callOptions, priority: 'act' },
      );
    },
  };
}

const storedSchema: z.ZodType<ReadCredentials, unknown> = z.object({
  isComplete: z.boolean(),
  credentials: z.array(
    z.object({
      id: z.string(),
      applicationId: z.string().nullable(),
      deviceName: z.string().nullable(),
    }),
  ),
});

/** Device credentials whose list is remembered; every removal makes it out of date, also one that failed. */
export function createRememberedDeviceCredentials(
  api: DeviceCredentialsApi,
  memory: Memory,
): DeviceCredentialRepository {
  const lists = createRemembered(memory, {
    name: 'device-credentials',
    read: (userId, options) => api.list(userId, options),
    schema: storedSchema,
  });
  return {
    async list(userId, options = {}) {
      const { value, asOf } = await lists.get(userId, options);
      return { ...value, asOf };
    },
    remove: (userId, credentialId, options) =>
      api.remove(userId, credentialId, options).finally(() => lists.invalidate(userId)),
    invalidate: (userId) => lists.invalidate(userId),
  };
}
