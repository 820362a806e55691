import { z } from 'zod';
import { type Connection, type ConnectionKind, type PasswordPolicy } from '~/profile/connection';
import { list, listOf, shownText, word } from './answer-fields';

const flag = z.boolean().nullable().catch(null);
const count = z.number().int().min(0).nullable().catch(null);
const levels = ['none', 'low', 'fair', 'good', 'excellent'] as const;
const rootAttributes = ['on_each_login', 'on_first_login', 'never_on_login'] as const;

const section = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.looseObject(shape).nullable().catch(null);

/** The options that the portal understands; older and newer ways to say the same stand beside each other. */
const optionsSchema = z.looseObject({
  set_user_root_attributes: z.enum(rootAttributes).nullable().catch(null),
  requires_username: flag,
  validation: section({ username: section({ min: count, max: count }) }),
  attributes: section({
    username: section({
      identifier: section({ active: flag }),
      signup: section({ status: z.string().nullable().catch(null) }),
      validation: section({ min_length: count, max_length: count }),
    }),
  }),
  enabledDatabaseCustomization: flag,
  import_mode: flag,
  passwordPolicy: z.enum(levels).nullable().catch(null),
  password_complexity_options: section({ min_length: count }),
  password_history: section({ enable: flag, size: count }),
  password_no_personal_info: section({ enable: flag }),
  password_dictionary: section({ enable: flag }),
  password_options: section({
    complexity: section({ min_length: count }),
    history: section({ active: flag, size: count }),
    profile_data: section({ active: flag }),
    dictionary: section({ active: flag }),
  }),
});
type Options = z.output<typeof optionsSchema>;

const connectionSchema = z.looseObject({
  id: word,
  name: word,
  strategy: word,
  display_name: shownText,
  // Left out of the answer where its scope is missing.
  options: optionsSchema.nullable().catch(null),
});

/** A list of connections, whether it comes in pages or not. */
export const connectionPageSchema = z
  .union([list, z.looseObject({ connections: list }).transform(({ connections }) => connections)])
  .pipe(listOf(connectionSchema));

const passwordless: ReadonlyMap<string, ConnectionKind> = new Map([
  ['email', 'passwordless-email'],
  ['sms', 'passwordless-sms'],
]);

/** Strategies that are no social ones (Auth0 docs, "Enterprise identity providers"). */
const enterprise: readonly string[] = [
  'ad',
  'adfs',
  'auth0-adldap',
  'auth0-oidc',
  'google-apps',
  'ip',
  'office365',
  'oidc',
  'okta',
  'pingfederate',
  'samlp',
  'sharepoint',
  'waad',
];

/** The connection in the portal's words. */
export function toConnection({
  id,
  name,
  strategy,
  display_name: displayName,
  options,
}: z.output<typeof connectionSchema>): Connection {
  const username = options?.attributes?.username ?? null;
  const isListed = username?.identifier?.active === true || isAsked(username?.signup?.status);
  return {
    id,
    name,
    displayName,
    kind: kindOf(strategy, options),
    setsRootAttributes: options?.set_user_root_attributes ?? null,
    importsUsers: options?.import_mode ?? null,
    hasUsername: options === null ? null : options.requires_username === true || isListed,
    usernameLength: lengthOf(options),
    passwordPolicy: options === null || strategy !== 'auth0' ? null : policyOf(options),
  };
}

function isAsked(status: string | null | undefined): boolean {
  return status === 'required' || status === 'optional';
}

function kindOf(strategy: string, options: Options | null): ConnectionKind {
  if (strategy === 'auth0')
    return options?.enabledDatabaseCustomization === true ? 'custom-database' : 'database';
  return passwordless.get(strategy) ?? (enterprise.includes(strategy) ? 'enterprise' : 'social');
}

function lengthOf(options: Options | null): Connection['usernameLength'] {
  const older = options?.validation?.username;
  const newer = options?.attributes?.username?.validation;
  const min = newer?.min_length ?? older?.min ?? null;
  const max = newer?.max_length ?? older?.max ?? null;
  return min === null || max === null ? null : { min, max };
}

function policyOf(options: Options): PasswordPolicy {
  const newer = options.password_options;
  const history = newer?.history ?? null;
  const older = options.password_history;
  return {
    minimumLength:
      newer?.complexity?.min_length ?? options.password_complexity_options?.min_length ?? null,
    level: newer === null ? options.passwordPolicy : null,
    historySize:
      history === null ? sizeOf(older?.enable, older?.size) : sizeOf(history.active, history.size),
    refusesPersonalData:
      newer?.profile_data?.active ?? options.password_no_personal_info?.enable ?? null,
    refusesCommonPasswords:
      newer?.dictionary?.active ?? options.password_dictionary?.enable ?? null,
  };
}

/** How many former passwords are refused: none where that is off, null where nothing is said. */
function sizeOf(isOn: boolean | null | undefined, size: number | null | undefined): number | null {
  if (isOn === false) return 0;
  return isOn === true ? (size ?? null) : null;
}

/** Null for a connection that the tenant does not have. */
export const storedConnectionSchema: z.ZodType<{ connection: Connection | null }, unknown> =
  z.object({
    connection: z
      .object({
        id: z.string(),
        name: z.string(),
        displayName: z.string().nullable(),
        kind: z.enum([
          'database',
          'custom-database',
          'passwordless-email',
          'passwordless-sms',
          'social',
          'enterprise',
        ]),
        setsRootAttributes: z.enum(rootAttributes).nullable(),
        importsUsers: z.boolean().nullable(),
        hasUsername: z.boolean().nullable(),
        usernameLength: z.object({ min: z.number(), max: z.number() }).nullable(),
        passwordPolicy: z
          .object({
            minimumLength: z.number().nullable(),
            level: z.enum(levels).nullable(),
            historySize: z.number().nullable(),
            refusesPersonalData: z.boolean().nullable(),
            refusesCommonPasswords: z.boolean().nullable(),
          })
          .nullable(),
      })
      .nullable(),
  });
