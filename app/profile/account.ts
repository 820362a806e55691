import {
  type CallOptions,
  type ChangeOptions,
  type ReadOptions,
} from '~/tenant-calls/call-options';

/** The person's account at the sign-in service, as far as the portal needs it. */
export interface Account {
  email: string | null;
  emailVerified: boolean;
  username: string | null;
  /** In full, as E.164 has it: a page shows it masked. */
  phoneNumber: string | null;
  /** Null where the service does not say. */
  phoneVerified: boolean | null;
  name: string | null;
  givenName: string | null;
  familyName: string | null;
  nickname: string | null;
  picture: string | null;
  /** The own fields that the operator has configured, and nothing else of what is kept with the account. */
  userMetadata: Record<string, MetadataValue>;
  createdAt: Date | null;
  /** When anything of it was changed last, by whomever. */
  changedAt: Date | null;
  lastPasswordResetAt: Date | null;
  /** Whether nobody can sign in to it, as the person or an administrator has locked it. */
  isBlocked: boolean;
  /** The ways to sign in to it, the account's own first. */
  identities: Identity[];
}

export interface Identity {
  /** In the service's words: `auth0` for a database of the tenant's own, else such as `google-oauth2` or `samlp`. */
  provider: string;
  /** The connection's name in the tenant. */
  connection: string;
  /** What people are shown for it, where it is known and no provider names it. */
  connectionName?: string;
  /** The provider's own id for the person, never shown; null where it is not told. */
  userId: string | null;
  isSocial: boolean;
  /** The identity's own name, e-mail address and user name, where they are told. */
  name: string | null;
  email: string | null;
  username: string | null;
}

/** What an own field can hold. */
export type MetadataValue = string | number | boolean;

/** What a person may change of their own account by themselves; null unsets, what is absent stays as it is. */
export interface AccountPatch {
  name?: string | null;
  givenName?: string | null;
  familyName?: string | null;
  nickname?: string | null;
  picture?: string | null;
  /** Own fields by their keys. */
  userMetadata?: Record<string, MetadataValue | null>;
}

/** What the portal needs at the sign-in service to delete an account. */
export const deletionScopes: readonly string[] = ['delete:users'];

/** The accounts of the sign-in service. */
export interface AccountDirectory {
  /**
   * The person's account; null when there is none (any more). `asOf` is when it was read, where that was some time ago
   * since it cannot be had now.
   *
   * @throws {TenantError} `not_permitted` without the scope `read:users`.
   */
  get(userId: string, options?: ReadOptions): Promise<AccountReading | null>;
  /** Whether `get` has an answer now without a call. */
  isAtHand(userId: string): Promise<boolean>;
  /**
   * Changes what the patch names and nothing else; sent once. A patch that names nothing is not sent.
   *
   * @throws {TenantError} `not_permitted` without the scope `update:users`; `invalid_request` with the `refusal`
   * `attributes_not_editable` where the account's connection keeps them.
   */
  update(userId: string, patch: AccountPatch, options?: ChangeOptions<'updated'>): Promise<void>;
  /**
   * Changes the user name of a database connection; the service ends the person's sessions.
   *
   * @throws {TenantError} with the `refusal` `username_in_use`, or `invalid_request` for one that it does not take.
   */
  changeUsername(
    userId: string,
    change: { username: string; connection: string },
    options?: ChangeOptions<'updated'>,
  ): Promise<void>;
  /**
   * Changes the e-mail address of a database connection to one that the person has proved to be theirs; the service
   * ends the person's sessions.
   *
   * @throws {TenantError} with the `refusal` `email_in_use`.
   */
  changeEmail(
    userId: string,
    change: { email: string; connection: string },
    options?: ChangeOptions<'updated'>,
  ): Promise<void>;
  /**
   * Has the account deleted, for good; sent once. Of one that is not there (any more) it says the same. Only a reading
   * anew tells whether it is gone.
   *
   * @throws {TenantError} `not_permitted` without the scope `delete:users`.
   */
  delete(userId: string, options?: CallOptions): Promise<void>;
  /**
   * Has the service let nobody sign in to the account any more, which ends its sessions there, or lets people in again.
   * Either may be asked for again.
   *
   * @throws {TenantError} `not_permitted` without the scope `update:users`.
   */
  setBlocked(userId: string, isBlocked: boolean, options?: CallOptions): Promise<void>;
  /** Something was changed elsewhere: it is asked for anew. */
  invalidate(userId: string): Promise<void>;
  /** Nothing that was read of the person before is shown again. */
  purge(userId: string): Promise<void>;
}

export interface AccountReading extends Account {
  asOf: Date | null;
}
