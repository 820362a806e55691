import { type CallOptions } from '~/tenant-calls/call-options';
import { type Account } from './account';

/** The accounts of the sign-in service. */
export interface AccountDirectory {
  /**
   * The person's account; null when there is none (any more).
   *
   * @throws {TenantError} `not_permitted` without the scope `read:users`.
   */
  get(userId: string, options?: CallOptions): Promise<Account | null>;
}
