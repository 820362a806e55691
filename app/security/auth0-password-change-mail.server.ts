import { abortAfter } from '~/deadline';
import { codeOfStatus, TenantError } from '~/tenant-calls/tenant-error';
import { type PasswordChangeMail } from './password-change-mail';

interface Options {
  /** Login domain with its scheme, no trailing slash. */
  issuerBaseUrl: string;
  /** The portal's own application, which the mail leads back to. */
  clientId: string;
  fetch: typeof fetch;
  timeoutMs: number;
}

/**
 * The mail of Auth0's Authentication API (`POST /dbconnections/change_password`). It needs no scope, and
 * answers alike for addresses that nobody has.
 */
export function createAuth0PasswordChangeMail(options: Options): PasswordChangeMail {
  const { issuerBaseUrl, clientId, fetch, timeoutMs } = options;
  return {
    async send({ email, connection }, { signal } = {}) {
      const { signal: limit, done } = abortAfter(timeoutMs, signal);
      let status: number;
      try {
        const answer = await fetch(`${issuerBaseUrl}/dbconnections/change_password`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ client_id: clientId, email, connection }),
          redirect: 'error',
          signal: limit,
        });
        status = answer.status;
        await answer.body?.cancel();
      } catch {
        throw limit.aborted
          ? new TenantError('timeout', 'The mail was not asked for in time.')
          : new TenantError('unreachable', 'The mail could not be asked for.');
      } finally {
        done();
      }
      if (status < 200 || status >= 300)
        throw new TenantError(
          codeOfStatus(status),
          `The mail was answered with status ${status}.`,
          { status },
        );
    },
  };
}
