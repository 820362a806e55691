import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { type PortalSessionHolder } from '~/cache/key-of-person.server';
import { createPersonalRecords } from '~/cache/personal-records.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';
import { creationOptionsSchema } from './passkey-creation';

/** How long a person may take between the two halves; the tenant may take less. */
export const openEnrolmentMs = minutes(10);

const begun = { methodId: z.string(), authSession: z.string() };

const enrolmentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('authenticator-app'),
    ...begun,
    address: z.string(),
    key: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('phone'),
    ...begun,
    maskedPhone: z.string(),
    delivery: z.enum(['sms', 'voice']),
  }),
  z.object({ kind: z.literal('email'), ...begun, email: z.string() }),
  /** The code itself is shown once, and kept nowhere. */
  z.object({ kind: z.literal('recovery-code'), ...begun }),
  z.object({ kind: z.literal('passkey'), ...begun, creationOptions: creationOptionsSchema }),
  /** It was finished, and `methodId` is the new method; null where the tenant did not say which. */
  z.object({ kind: z.literal('finished'), methodId: z.string().nullable() }),
]);

/** An enrolment that a page of the portal is about, between its two halves at the tenant. */
export type OpenEnrolment = z.infer<typeof enrolmentSchema>;

/**
 * Enrolments under way, encrypted, each under an id that an address can name. Nobody else opens one, nor does the same
 * person in another portal session. Every function throws `StoreUnavailableError` when the store fails.
 */
export interface OpenEnrolments {
  /** Gives the id. */
  save(holder: PortalSessionHolder, enrolment: OpenEnrolment): Promise<string>;
  /** Null for one that is not the holder's, and for one that is kept no more. */
  open(holder: PortalSessionHolder, id: string): Promise<OpenEnrolment | null>;
  /** Notes that it was finished, so that a form which comes twice leads to the same end. */
  finish(holder: PortalSessionHolder, id: string, methodId: string | null): Promise<void>;
}

/** Enrolments kept in `cache`, sealed with the first of `secrets` and opened with any of them. */
export function createOpenEnrolments(
  cache: Cache,
  secrets: readonly [string, ...string[]],
): OpenEnrolments {
  const records = createPersonalRecords({
    cache,
    sealedText: createSealedText(secrets, 'open enrolment'),
    kind: 'enrolment',
    schema: enrolmentSchema,
    lifetimeMs: openEnrolmentMs,
  });
  const nameOf = ({ userId, portalSessionId }: PortalSessionHolder) =>
    JSON.stringify([userId, portalSessionId]);
  return {
    save: (holder, enrolment) => records.save(nameOf(holder), enrolment),
    open: (holder, id) => records.open(nameOf(holder), id),
    finish: (holder, id, methodId) =>
      records.replace(nameOf(holder), id, { kind: 'finished', methodId }),
  };
}
