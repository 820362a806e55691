import { z } from 'zod';
import { type MethodKind, type PasskeyFacts } from '~/security/authentication-method';
import { maskPhone } from '~/security/mask-phone';
import { type MethodEntry } from '~/security/merge-methods';
import {
  countedEntries,
  date,
  email,
  entriesOf,
  shownText,
  text,
  userAgent,
} from './answer-fields';

/**
 * Ids of authentication methods, such as `totp|dev_…` or `passkey|dev_…`; Auth0's own documents disagree about the
 * rest. What decides is that the id stands in the person's own list; this keeps it one step of an address.
 */
export const methodIdSchema = z
  .string()
  .max(128)
  .regex(/^(?!\.{1,2}$)[A-Za-z0-9|_.~:@=+-]+$/);

/** What a passkey's entry is called while its set-up is under way. */
const unfinishedPasskey = 'passkey|new';
/** The AAGUID of an authenticator that does not tell its make (WebAuthn level 3 section 6.5.1). */
const hiddenMake = '00000000-0000-0000-0000-000000000000';

const words = z
  .array(z.unknown())
  .catch([])
  .transform((given) => given.filter((one): one is string => typeof one === 'string').slice(0, 8));

const isTrue = z.boolean().nullable().catch(null);

const entrySchema = z.looseObject({
  id: methodIdSchema,
  type: z.string().min(1).max(64),
  confirmed: isTrue.optional(),
  name: shownText,
  authentication_methods: entriesOf(z.looseObject({ id: methodIdSchema })),
  preferred_authentication_method: z.enum(['sms', 'voice']).nullable().optional().catch(null),
  link_id: text,
  phone_number: text,
  email,
  created_at: date,
  enrolled_at: date,
  last_auth_at: date,
  credential_device_type: text,
  credential_backed_up: isTrue.optional(),
  user_agent: userAgent,
  transports: words.optional(),
  aaguid: text,
});
type Entry = z.infer<typeof entrySchema>;

const kinds: ReadonlyMap<string, MethodKind> = new Map([
  ['totp', 'authenticator-app'],
  ['push', 'push'],
  ['guardian', 'push'],
  ['phone', 'phone'],
  ['sms', 'phone'],
  ['voice', 'phone'],
  ['email', 'email'],
  ['webauthn-roaming', 'security-key'],
  ['webauthn-platform', 'device-biometrics'],
  ['passkey', 'passkey'],
  ['recovery-code', 'recovery-code'],
  ['password', 'password'],
]);

/** The proof of a mailbox, which nobody signs in with. */
const noMethod = 'email-verification';

/**
 * One page of the list. Without `authenticators` nobody knows what the person has, which is not the same as nothing.
 * The list comes bare where the totals were not asked for.
 */
export const methodPageSchema = z
  .union([
    z
      .looseObject({ authenticators: countedEntries(entrySchema) })
      .transform((page) => page.authenticators),
    countedEntries(entrySchema),
  ])
  .transform(({ usable, unusableCount }) => ({
    entries: usable.filter(({ type }) => type !== noMethod).map(toMethodEntry),
    unusableCount,
    length: usable.length + unusableCount,
  }));

function toMethodEntry(entry: Entry): MethodEntry {
  const kind = kinds.get(entry.type) ?? 'other';
  return {
    method: {
      id: entry.id,
      kind,
      isConfirmed: entry.confirmed !== false && entry.id !== unfinishedPasskey,
      name: entry.name,
      maskedPhone: entry.phone_number === null ? null : maskPhone(entry.phone_number),
      preferredDelivery: kind === 'phone' ? (entry.preferred_authentication_method ?? null) : null,
      email: kind === 'email' ? entry.email : null,
      addedAt: entry.enrolled_at ?? entry.created_at,
      lastUsedAt: entry.last_auth_at,
      passkey: kind === 'passkey' ? toPasskeyFacts(entry) : null,
    },
    linkedIds: [
      ...(entry.link_id === null ? [] : [entry.link_id]),
      ...entry.authentication_methods.map(({ id }) => id),
    ],
  };
}

function toPasskeyFacts(entry: Entry): PasskeyFacts {
  const isBoundToDevice = entry.credential_device_type === 'single_device';
  const aaguid = entry.aaguid?.toLowerCase() ?? null;
  return {
    isSynced: isBoundToDevice ? false : (entry.credential_backed_up ?? null),
    aaguid: aaguid === hiddenMake ? null : aaguid,
    transports: entry.transports ?? [],
    userAgent: entry.user_agent,
  };
}
