import { abortAfter } from '~/deadline';
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
        return limit.aborted ? 'timeout' : 'unreachable';
      } finally {
        done();
      }
      if (status >= 200 && status < 300) return 'sent';
      if (status === 429) return 'rate_limited';
      return status >= 500 ? 'unavailable' : 'refused';
    },
  };
}
