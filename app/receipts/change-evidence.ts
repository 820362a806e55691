import { z } from 'zod';
import { storedDate } from '~/cache/sealed-json.server';
import { methodKinds } from '~/security/authentication-method';

const metadataValue = z.union([z.string(), z.number(), z.boolean()]);
/** What a person may change of their profile, as it was and as it is to be; the same fields in both. */
const patch = z.object({
  attributes: z.partialRecord(
    z.enum(['name', 'givenName', 'familyName', 'nickname', 'picture']),
    z.string().nullable(),
  ),
  userMetadata: z.record(z.string(), metadataValue.nullable()),
});

/** As the account's own list of identities has it. */
const signIn = { provider: z.string(), providerUserId: z.string() };

/**
 * Where it is found out later whether a change was made, for one whose answer was lost. It has ids, so it is kept with the
 * work that looks, and in no receipt.
 */
export const changeEvidenceSchema = z.discriminatedUnion('in', [
  /** Addresses in lower case. */
  z.object({ in: z.literal('email'), from: z.string().nullable(), to: z.string() }),
  /** The portal's own record of an address that waits for its link. */
  z.object({ in: z.literal('pending-email'), email: z.string(), isWaiting: z.boolean() }),
  /** The same of a deletion that is held, by its number. */
  z.object({ in: z.literal('pending-deletion'), number: z.string(), isWaiting: z.boolean() }),
  /** The same of one that the operator is asked for, with what they are to read of whose account it is. */
  z.object({
    in: z.literal('requested-deletion'),
    number: z.string(),
    to: z.string(),
    identifier: z.string().nullable(),
  }),
  z.object({ in: z.literal('username'), from: z.string().nullable(), to: z.string() }),
  z.object({ in: z.literal('profile'), before: patch, after: patch }),
  z.object({ in: z.literal('linked-sign-in'), issuer: z.string(), ...signIn }),
  z.object({ in: z.literal('unlinked-sign-in'), ...signIn }),
  z.object({ in: z.literal('removed-method'), id: z.string(), isSecondFactor: z.boolean() }),
  z.object({
    in: z.literal('renamed-method'),
    id: z.string(),
    from: z.string().nullable(),
    to: z.string(),
  }),
  /** `before` has the ids of all methods that there were. */
  z.object({
    in: z.literal('added-method'),
    kind: z.enum(methodKinds),
    before: z.array(z.string()),
  }),
  /** The code as it was: a tenant may keep its id and its time with a new one, and then nothing tells. */
  z.object({ in: z.literal('recovery-code'), id: z.string(), addedAt: storedDate.nullable() }),
  /** The ids of all that the application had, or of as many as are removed at once. */
  z.object({
    in: z.literal('removed-access'),
    grants: z.array(z.string()),
    tokens: z.array(z.string()),
    credentials: z.array(z.string()),
  }),
  z.object({ in: z.literal('disconnected-account'), id: z.string() }),
  z.object({ in: z.literal('left-organization'), issuer: z.string(), id: z.string() }),
  /** The portal's own record of a file that was asked for then, or later. */
  z.object({ in: z.literal('data-export'), since: storedDate }),
  /** Nothing tells, and it may be done again. */
  z.object({ in: z.literal('remembered-browsers') }),
  /** Nobody has to look: it had been made when the portal came to tell of it. */
  z.object({ in: z.literal('no-doubt') }),
]);

export type ChangeEvidence = z.infer<typeof changeEvidenceSchema>;
