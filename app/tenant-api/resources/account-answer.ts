import { z } from 'zod';
import { type Account, type MetadataValue } from '~/profile/account';
import { cleanText } from '~/clean-text';
import { storedDate } from '~/cache/sealed-json.server';
import { userIdSchema } from '~/tenant-calls/user-id';
import { date, email, emailOrNone, list, shownText, text, word } from './answer-fields';

/** A name in full, as a form shows it again: Auth0 takes no longer one. */
const editableText = text.transform((value) =>
  value === null ? null : cleanText(value, { maxLength: 300 }),
);

const flag = z.boolean().nullable().catch(null);

/** Auth0 has a list of these, which grows; the person's own list decides. This keeps it one step of an address. */
export const providerSchema = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);

/**
 * An identity's id at its provider is a text or a number: one that JSON cannot keep to the last digit would be
 * somebody else's.
 */
const providerUserId = z
  .union([userIdSchema, z.int().transform(String)])
  .nullable()
  .catch(null);

const profileData = z.looseObject({ name: shownText, email, username: shownText });
const noProfileData = { name: null, email: null, username: null };

const metadataValue = z.union([z.string(), z.number(), z.boolean()]);

/** An account as the Management API answers it; what is missing or odd reads as null, but what is no account is refused. */
export const accountSchema = z.looseObject({
  user_id: word,
  email: emailOrNone,
  email_verified: flag,
  username: editableText,
  phone_number: text,
  phone_verified: flag,
  name: editableText,
  given_name: editableText,
  family_name: editableText,
  nickname: editableText,
  picture: text,
  user_metadata: z.record(z.string(), z.unknown()).catch({}),
  created_at: date,
  updated_at: date,
  last_password_reset: date,
  blocked: flag,
  // Every account has one. Without the list, or with an entry that says nothing, nobody knows how its person gets in.
  identities: list.pipe(
    z
      .array(
        z.looseObject({
          provider: word,
          connection: word,
          user_id: providerUserId,
          isSocial: flag,
          profileData: profileData.catch(noProfileData),
        }),
      )
      .min(1),
  ),
});

/** The answer to a change of this account. A page of something in between is none, though its status is a success. */
export const changedSchema = (userId: string) =>
  z.looseObject({ user_id: z.literal(userId).optional() }).transform(() => 'updated' as const);

/** The account in the portal's words, with the own fields of these keys alone. */
export function toAccount(
  answer: z.output<typeof accountSchema>,
  metadataKeys: readonly string[],
): Account {
  return {
    email: answer.email,
    emailVerified: answer.email_verified === true,
    username: answer.username,
    phoneNumber: answer.phone_number,
    phoneVerified: answer.phone_verified,
    name: answer.name,
    givenName: answer.given_name,
    familyName: answer.family_name,
    nickname: answer.nickname,
    picture: answer.picture,
    userMetadata: Object.fromEntries(
      metadataKeys.flatMap((key): [string, MetadataValue][] => {
        if (!Object.hasOwn(answer.user_metadata, key)) return [];
        const value = metadataValue.safeParse(answer.user_metadata[key]);
        return value.success ? [[key, value.data]] : [];
      }),
    ),
    createdAt: answer.created_at,
    changedAt: answer.updated_at,
    lastPasswordResetAt: answer.last_password_reset,
    isBlocked: answer.blocked === true,
    identities: answer.identities.map(({ provider, connection, user_id, isSocial, ...rest }) => ({
      provider,
      connection,
      // What the API cannot be told of is shown, and nothing can be done with it.
      userId: providerSchema.safeParse(provider).success ? user_id : null,
      isSocial: isSocial === true,
      name: rest.profileData.name,
      email: rest.profileData.email,
      username: rest.profileData.username,
    })),
  };
}

const stored = z.string().nullable();

/** Null for an account that the tenant does not have. */
export const storedAccountSchema: z.ZodType<{ account: Account | null }, unknown> = z.object({
  account: z
    .object({
      email: stored,
      emailVerified: z.boolean(),
      username: stored,
      phoneNumber: stored,
      phoneVerified: z.boolean().nullable(),
      name: stored,
      givenName: stored,
      familyName: stored,
      nickname: stored,
      picture: stored,
      userMetadata: z.record(z.string(), metadataValue),
      createdAt: storedDate.nullable(),
      changedAt: storedDate.nullable(),
      lastPasswordResetAt: storedDate.nullable(),
      isBlocked: z.boolean(),
      identities: z.array(
        z.object({
          provider: z.string(),
          connection: z.string(),
          userId: stored,
          isSocial: z.boolean(),
          name: stored,
          email: stored,
          username: stored,
        }),
      ),
    })
    .nullable(),
});
