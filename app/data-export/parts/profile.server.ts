import { z } from 'zod';
import { type AccountReading } from '~/profile/account';
import { maskPhone } from '~/security/mask-phone';
import { signInsOf } from '~/security/sign-ins-of.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { iso, optionalTime, text } from '../shapes';
import { definePart, type PartServices } from './part';

const schema = z.strictObject({
  asOf: optionalTime.describe('When it was read, where it could not be read anew'),
  email: text,
  isEmailConfirmed: z.boolean(),
  username: text,
  maskedPhoneNumber: text,
  isPhoneConfirmed: z.boolean().nullable(),
  name: text,
  givenName: text,
  familyName: text,
  nickname: text,
  picture: text,
  ownFields: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .describe('Fields of the operator’s own'),
  turnedOff: z.array(z.string()).describe('Fields that the operator shows to nobody'),
  createdAt: optionalTime,
  passwordChangedAt: optionalTime,
});

/** What the profile page shows, and when the account began. */
export const profilePart = definePart({
  schema,
  section: 'profile',
  async read(services, userId, options) {
    const account = await readAccount(services, userId, options);
    const { fields, ownFields } = services.operator;
    const shown = <T>(field: keyof typeof fields, value: T): T | null =>
      fields[field] === 'off' ? null : value;
    const { userMetadata } = account;
    return {
      asOf: iso(account.asOf),
      email: shown('email', account.email),
      isEmailConfirmed: account.emailVerified,
      username: shown('username', account.username),
      maskedPhoneNumber: shown(
        'phone',
        account.phoneNumber === null ? null : maskPhone(account.phoneNumber),
      ),
      isPhoneConfirmed: account.phoneVerified,
      name: shown('name', account.name),
      givenName: shown('givenName', account.givenName),
      familyName: shown('familyName', account.familyName),
      nickname: shown('nickname', account.nickname),
      picture: shown('picture', account.picture),
      ownFields: Object.fromEntries(
        ownFields.flatMap(({ key, mode }) => {
          const value = Object.hasOwn(userMetadata, key) ? userMetadata[key] : undefined;
          return mode === 'off' || value === undefined ? [] : [[key, value]];
        }),
      ),
      turnedOff: [
        ...Object.entries(fields).flatMap(([field, mode]) => (mode === 'off' ? [field] : [])),
        ...ownFields.flatMap(({ key, mode }) => (mode === 'off' ? [key] : [])),
      ],
      createdAt: iso(account.createdAt),
      passwordChangedAt: iso(account.lastPasswordResetAt),
    };
  },
});

/** The sign-ins that lead to the account, without the ids that providers know the person by. */
export const signInsPart = definePart({
  schema: z.strictObject({
    asOf: optionalTime.describe('When it was read, where it could not be read anew'),
    items: z.array(
      z.strictObject({
        provider: z.string(),
        connection: z.string(),
        isSocial: z.boolean().describe('Whether it is a provider that anybody can use'),
        isMain: z.boolean().describe('Whether the account began with it'),
        name: text,
        email: text,
        username: text,
      }),
    ),
  }),
  section: 'security',
  async read(services, userId, options) {
    const account = await readAccount(services, userId, options);
    return {
      asOf: iso(account.asOf),
      items: signInsOf(account, userId).map(({ identity, isMain }) => ({
        provider: identity.provider,
        connection: identity.connection,
        isSocial: identity.isSocial,
        isMain,
        name: identity.name,
        email: identity.email,
        username: identity.username,
      })),
    };
  },
});

async function readAccount(
  { accounts }: PartServices,
  userId: string,
  options: CallOptions,
): Promise<AccountReading> {
  const account = await accounts.get(userId, options);
  if (account === null) throw new TenantError('not_found', 'There is no such account.');
  return account;
}
