import { type Identity } from './account';
import { type CallOptions } from '~/tenant-calls/call-options';

/** Who keeps an account and its password. */
export type ConnectionKind =
  | 'database'
  | 'custom-database'
  | 'passwordless-email'
  | 'passwordless-sms'
  | 'social'
  | 'enterprise';

/** A way in that the tenant has: a database of its own, or another provider. */
export interface Connection {
  id: string;
  name: string;
  /** What people are shown for it; null where it is not told. */
  displayName: string | null;
  kind: ConnectionKind;
  /** When the provider's names and picture replace those of the account; null where it is not told. */
  setsRootAttributes: 'on_each_login' | 'on_first_login' | 'never_on_login' | null;
  /** Whether a database of the operator's own hands its accounts over to the tenant; null where it is not told. */
  importsUsers: boolean | null;
  /** Whether its accounts have a user name; null where it is not told. */
  hasUsername: boolean | null;
  /** How long a user name may be; null where it is not told. */
  usernameLength: { min: number; max: number } | null;
  /** Null where it is not told, which needs a scope of its own. */
  passwordPolicy: PasswordPolicy | null;
}

/** What a password of the connection must be; null for what is not told. */
export interface PasswordPolicy {
  minimumLength: number | null;
  /** The strength of the older policies; newer ones have none. */
  level: 'none' | 'low' | 'fair' | 'good' | 'excellent' | null;
  /** How many former passwords are refused. */
  historySize: number | null;
  refusesPersonalData: boolean | null;
  refusesCommonPasswords: boolean | null;
}

/** The connections of the tenant, which are the same for everybody. */
export interface ConnectionDirectory {
  /**
   * The connection with this name; null when there is none. `person` is the user id that the call is counted for.
   *
   * @throws {TenantError} `not_permitted` without the scope `read:connections`.
   */
  get(name: string, options: CallOptions & { person: string }): Promise<Connection | null>;
}

/** The kind of connection that an identity is of, as far as the identity itself tells. */
export function kindOfIdentity({
  provider,
  isSocial,
}: Pick<Identity, 'provider' | 'isSocial'>): ConnectionKind {
  if (provider === 'auth0') return 'database';
  if (provider === 'email') return 'passwordless-email';
  if (provider === 'sms') return 'passwordless-sms';
  return isSocial ? 'social' : 'enterprise';
}
