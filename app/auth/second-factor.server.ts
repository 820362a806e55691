import { z } from 'zod';
import { abortAfter } from '~/deadline';
import { type StrongProof } from '~/portal-session/portal-session';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { AuthError } from './auth-error';
import { multiFactorMethod } from './freshness';
import { type SignInAttempt } from './sign-in-attempt.server';
import { mfaApiOf, type StrongSignIn } from './strong-sign-in';

interface Options {
  strongSignIn: StrongSignIn;
  issuer: string;
  fetch: typeof globalThis.fetch;
  timeoutMs: number;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * How the person of a strong sign-in proved a second factor, where the ID token does not say it in `amr`; null where it
 * does, and for whoever needs none.
 *
 * @throws {AuthError} `second_factor_missing` where the attempt was not to do without; what `isTakenByMfaApi` throws.
 */
export async function proveSecondFactor(
  authenticationMethods: readonly string[],
  { level, needsSecondFactor }: Pick<SignInAttempt, 'level' | 'needsSecondFactor'>,
  accessToken: () => string,
  { strongSignIn, now, ...api }: Options,
): Promise<StrongProof | null> {
  if (level !== 'strong' || authenticationMethods.includes(multiFactorMethod)) return null;
  if (strongSignIn === 'mfa-api' && (await isTakenByMfaApi(accessToken(), api)))
    return { by: 'mfa-api', provenAt: now };
  if (needsSecondFactor)
    throw new AuthError('second_factor_missing', 'The person was not asked for a second factor.');
  return null;
}

/** What the person has set up. That it is a list tells the API's own answer from the page of a proxy. */
const authenticatorsSchema = z.array(z.unknown());

/**
 * Whether the tenant's MFA API takes this access token. Auth0 gives one for that audience only after a second factor,
 * to whoever has one other than e-mail. The token is used for this one call and kept nowhere.
 *
 * @throws {AuthError} `tenant_unreachable` without an answer in time, `tenant_answer_invalid` for one of another kind.
 */
async function isTakenByMfaApi(
  accessToken: string,
  { issuer, fetch, timeoutMs }: Pick<Options, 'issuer' | 'fetch' | 'timeoutMs'>,
): Promise<boolean> {
  const { signal, done } = abortAfter(timeoutMs);
  try {
    const answer = await fetch(`${mfaApiOf(issuer)}authenticators`, {
      headers: { accept: 'application/json', authorization: `Bearer ${accessToken}` },
      redirect: 'error',
      signal,
    });
    if (answer.status === 200) {
      authenticatorsSchema.parse(await answer.json());
      return true;
    }
    await answer.body?.cancel();
    if (answer.status === 401 || answer.status === 403) return false;
    throw new AuthError('tenant_unreachable', `The MFA API answered with ${answer.status}.`);
  } catch (error) {
    if (error instanceof AuthError) throw error;
    if (
      error instanceof SyntaxError ||
      error instanceof z.ZodError ||
      error instanceof AnswerTooLargeError
    )
      throw new AuthError('tenant_answer_invalid', 'The MFA API answered with no list.');
    throw new AuthError('tenant_unreachable', 'The MFA API gave no answer in time.');
  } finally {
    done();
  }
}
