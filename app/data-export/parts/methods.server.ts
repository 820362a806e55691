import { z } from 'zod';
import { methodKinds } from '~/security/authentication-method';
import { passkeyProvider } from '~/security/passkey-providers';
import { iso, listOf, optionalTime, text } from '../shapes';
import { definePart } from './part';

/** What the person has set up to prove who they are: never a key, a code or a whole phone number. */
export const methodsPart = definePart({
  schema: listOf(
    z.strictObject({
      kind: z.enum(methodKinds),
      isConfirmed: z.boolean().describe('False where setting it up was not finished'),
      name: text,
      maskedPhoneNumber: text,
      delivery: z.enum(['sms', 'voice']).nullable(),
      email: text,
      addedAt: optionalTime,
      lastUsedAt: optionalTime,
      passkey: z
        .strictObject({
          provider: text,
          isSynced: z.boolean().nullable(),
          transports: z.array(z.string()),
          userAgent: text.describe('The browser that it was made in'),
        })
        .nullable(),
    }),
  ),
  section: 'security',
  async read({ authenticationMethods }, userId, options) {
    const { methods, unreadableCount, asOf } = await authenticationMethods.list(userId, options);
    return {
      isComplete: unreadableCount === 0,
      asOf: iso(asOf),
      items: methods.map((method) => ({
        kind: method.kind,
        isConfirmed: method.isConfirmed,
        name: method.name,
        maskedPhoneNumber: method.maskedPhone,
        delivery: method.preferredDelivery,
        email: method.email,
        addedAt: iso(method.addedAt),
        lastUsedAt: iso(method.lastUsedAt),
        passkey:
          method.passkey === null
            ? null
            : {
                provider: passkeyProvider(method.passkey.aaguid),
                isSynced: method.passkey.isSynced,
                transports: [...method.passkey.transports],
                userAgent: method.passkey.userAgent,
              },
      })),
    };
  },
});
