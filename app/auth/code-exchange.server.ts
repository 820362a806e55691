import { OAuth2Tokens } from 'arctic';
import { z } from 'zod';
import { abortAfter } from '~/deadline';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { AuthError } from './auth-error';

interface Options {
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  /** The absolute address that the code came to. */
  redirectUri: string;
  fetch: typeof fetch;
  /** The longest the tenant may take, in milliseconds. */
  timeoutMs: number;
}

/**
 * The tokens for an authorization code (RFC 6749 section 4.1.3, RFC 7636 section 4.5), in a request that ends and whose
 * answer is bounded.
 *
 * @throws {AuthError}
 */
export async function exchangeCode(
  { tokenEndpoint, clientId, clientSecret, redirectUri, fetch, timeoutMs }: Options,
  { code, codeVerifier }: { code: string; codeVerifier: string },
): Promise<OAuth2Tokens> {
  const { signal, done } = abortAfter(timeoutMs);
  try {
    const answer = await fetch(tokenEndpoint, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: codeVerifier,
      }),
      signal,
    });
    const body = await jsonOf(answer);
    if (answer.status !== 200) throw exchangeRefusal(answer.status, body);
    return new OAuth2Tokens(tokensSchema.parse(body));
  } catch (error) {
    if (error instanceof AuthError) throw error;
    if (error instanceof SyntaxError || error instanceof z.ZodError)
      throw new AuthError('tenant_answer_invalid', 'The token endpoint answered with no token.');
    if (error instanceof AnswerTooLargeError)
      throw new AuthError(
        'tenant_answer_invalid',
        'The answer of the token endpoint is too large.',
      );
    throw new AuthError('tenant_unreachable', 'The token endpoint gave no answer in time.');
  } finally {
    done();
  }
}

const tokensSchema = z.looseObject({});

const errorSchema = z.looseObject({ error: z.string() });

/** The body of a token response; null for one of another kind in an answer that is no success anyway. */
async function jsonOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch (error) {
    if (answer.status !== 200 && error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * What an error response means (RFC 6749 section 5.2). Auth0 answers a used or expired code with 403, and a wrong
 * client secret with 401 `access_denied`.
 */
function exchangeRefusal(status: number, body: unknown): AuthError {
  const error = errorSchema.safeParse(body).data?.error;
  if (status === 429 || status >= 500)
    return new AuthError('tenant_unreachable', `The token endpoint answered with ${status}.`);
  if (error === 'invalid_grant' || (status === 403 && error === undefined))
    return new AuthError('code_refused', 'The token endpoint refused the code.');
  if (status === 401 || error === 'invalid_client' || error === 'unauthorized_client')
    return new AuthError('client_refused', 'The token endpoint refused the client.');
  if (error !== undefined)
    return new AuthError('tenant_error', 'The token endpoint refused the exchange.');
  return new AuthError('tenant_answer_invalid', 'The token endpoint answered with no token.');
}
