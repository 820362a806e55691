import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';
import { type AuthenticationMethod } from './authentication-method';

export interface ReadMethods {
  methods: AuthenticationMethod[];
  /** How many entries of the service's list are nothing that the portal can show. */
  unreadableCount: number;
}

export interface MethodList extends ReadMethods {
  /** When the list was read, where it stands in for one that the service did not give; null for a current one. */
  asOf: Date | null;
}

/**
 * A person's authentication methods at the sign-in service. Every method rejects with a `TenantError` when the
 * service does not do what was asked; `not_permitted` where a scope is missing.
 */
export interface AuthenticationMethodsApi {
  list(userId: string, options?: CallOptions): Promise<ReadMethods>;
  /** Gives a method of the person's another name. False where it is there no more. */
  rename(userId: string, methodId: string, name: string, options?: CallOptions): Promise<boolean>;
  /** Removes a method of the person's, with what was set up together with it. */
  remove(
    userId: string,
    methodId: string,
    options?: CallOptions,
  ): Promise<'removed' | 'already-gone'>;
  /**
   * Makes a new recovery code, which voids the old one at once; null where the person has none to replace. Sent
   * once, and never again by itself: each call burns a code.
   */
  regenerateRecoveryCode(userId: string, options?: CallOptions): Promise<string | null>;
  /** From now on every browser asks for the second factor again. */
  forgetBrowsers(userId: string, options?: CallOptions): Promise<void>;
}

/** The same with a short memory. Ids that go out are those of the person's own list: the caller reads it first. */
export interface AuthenticationMethods extends AuthenticationMethodsApi {
  list(userId: string, options?: ReadOptions): Promise<MethodList>;
  /** Whether `list` has an answer now without a call. */
  isAtHand(userId: string): Promise<boolean>;
  /** The list that was read last, without asking the service; null when none is remembered. */
  getCached(userId: string): Promise<MethodList | null>;
  /** The next list is asked for anew, whatever is remembered. */
  invalidate(userId: string): Promise<void>;
  /** What is remembered of the person is never shown again, as something was changed elsewhere. */
  purge(userId: string): Promise<void>;
}
