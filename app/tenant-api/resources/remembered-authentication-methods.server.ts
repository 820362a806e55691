import { z } from 'zod';
import { storedDate } from '~/cache/sealed-json.server';
import { methodKinds } from '~/security/authentication-method';
import {
  type AuthenticationMethods,
  type AuthenticationMethodsApi,
  type ReadMethods,
} from '~/security/authentication-methods';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';

const date = storedDate.nullable();
const text = z.string().nullable();
const listSchema: z.ZodType<ReadMethods, unknown> = z.object({
  unreadableCount: z.number(),
  methods: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(methodKinds),
      isConfirmed: z.boolean(),
      name: text,
      maskedPhone: text,
      preferredDelivery: z.enum(['sms', 'voice']).nullable(),
      email: text,
      addedAt: date,
      lastUsedAt: date,
      passkey: z
        .object({
          isSynced: z.boolean().nullable(),
          aaguid: text,
          transports: z.array(z.string()),
          userAgent: text,
        })
        .nullable(),
    }),
  ),
});

/** Authentication methods whose list is remembered; every change makes it out of date, also one that failed. */
export function createRememberedAuthenticationMethods(
  api: AuthenticationMethodsApi,
  memory: Memory,
): AuthenticationMethods {
  const lists = createRemembered(memory, {
    name: 'authentication-methods',
    read: (userId, options) => api.list(userId, options),
    schema: listSchema,
  });
  /** After a failure too: a change whose answer was lost may have been carried out. */
  const changing = <T>(userId: string, change: Promise<T>): Promise<T> =>
    change.finally(() => lists.invalidate(userId));

  return {
    async list(userId, options = {}) {
      const { value, asOf } = await lists.get(userId, options);
      return { ...value, asOf };
    },
    async getCached(userId) {
      const list = await lists.getCached(userId);
      return list === null ? null : { ...list.value, asOf: null };
    },
    async isAtHand(userId) {
      return (await lists.getCached(userId))?.isFresh === true;
    },
    rename: (userId, methodId, name, options) =>
      changing(userId, api.rename(userId, methodId, name, options)),
    remove: (userId, methodId, options) => changing(userId, api.remove(userId, methodId, options)),
    regenerateRecoveryCode: (userId, options) =>
      changing(userId, api.regenerateRecoveryCode(userId, options)),
    forgetBrowsers: (userId, options) => api.forgetBrowsers(userId, options),
    invalidate: (userId) => lists.invalidate(userId),
    purge: (userId) => lists.purge(userId),
  };
}
