import { minutes } from '~/durations';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** Mails by which a person sets a new password, by person; Auth0 allows one a minute for all of the portal's. */
export const passwordMailLimit: RateLimit = {
  name: 'password-mail',
  count: 3,
  windowMs: minutes(15),
};

/** Why no mail was sent; the codes mean what they mean in `ManagementErrorCode`. */
export type PasswordMailProblem =
  'rate_limited' | 'refused' | 'timeout' | 'unreachable' | 'unavailable';

/** Has the sign-in service send the mail by which a person sets a new password. */
export interface PasswordChangeMail {
  /**
   * `sent` where the service accepted it. It does the same for an address that nobody has, so that nothing can be
   * learned from it.
   */
  send(
    target: { email: string; connection: string },
    options?: { signal?: AbortSignal },
  ): Promise<'sent' | PasswordMailProblem>;
}
