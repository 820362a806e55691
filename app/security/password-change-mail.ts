import { minutes } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** Mails by which a person sets a new password, by person; Auth0 allows one a minute for all of the portal's. */
export const passwordMailLimit: RateLimit = {
  name: 'password-mail',
  count: 3,
  windowMs: minutes(15),
};

/** Has the sign-in service send the mail by which a person sets a new password. */
export interface PasswordChangeMail {
  /**
   * Resolves where the service accepted it, which it does for an address that nobody has too, so that nothing can
   * be learned from it. Sent once, and never again by itself.
   *
   * @throws {TenantError}
   */
  send(
    target: { email: string; connection: string },
    options?: { signal?: AbortSignal },
  ): Promise<void>;
}
