import { z } from 'zod';
import { abortAfter } from '~/deadline';
import { jsonOf } from '~/json-text';
import { type MyAccountApi, type MyAccountCallOptions } from '~/security/my-account-api';
import { parseId } from '~/tenant-api/auth0-sdk.server';
import { readLimitHeaders } from '~/tenant-api/pacing/limit-headers';
import { type CallReport } from '~/tenant-api/pacing/management-gateway';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { type TenantOperation } from '~/tenant-calls/tenant-operation';
import { TenantError } from '~/tenant-calls/tenant-error';
import {
  begunAppSchema,
  begunPasskeySchema,
  begunRecoveryCodeSchema,
  begunSchema,
  finishedSchema,
  myAccountFailure,
} from './my-account-answer';

/** Auth0 docs: `cac_` and 22 characters. */
const accountIdSchema = z.string().regex(/^cac_[A-Za-z0-9]{1,64}$/);

interface Options {
  /** Login domain of the tenant with its scheme, no trailing slash: who issues the token answers the call. */
  issuerBaseUrl: string;
  /** Bounded in size, and following no redirect. */
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  /** The longest that one call may take. */
  timeoutMs: number;
  onCall: (report: CallReport) => void;
}

interface Call<T> {
  operation: TenantOperation;
  /** Below `/me/v1`. */
  path: string;
  method?: 'POST' | 'DELETE';
  body?: object;
  /** The one status of success. */
  status: 201 | 202 | 204;
  schema: z.ZodType<T, unknown>;
}

/**
 * The person's own API of the tenant (Auth0 docs, My Account API). Its limits are counted by person, so that its calls
 * stand in no queue of the portal's.
 */
export function createMyAccountApi(options: Options): MyAccountApi {
  const begin = <T>(
    token: string,
    type: 'totp' | 'phone' | 'email' | 'recovery-code' | 'passkey',
    { schema, more = {} }: { schema: z.ZodType<T, unknown>; more?: object },
    callOptions?: MyAccountCallOptions,
  ): Promise<T> =>
    call(
      options,
      token,
      {
        operation: `my_account.begin.${type}`,
        path: '/authentication-methods',
        body: { type, ...more },
        status: 202,
        schema,
      },
      callOptions,
    ).catch((error: unknown) => {
      // What a tenant answers that has not activated the API.
      if (error instanceof TenantError && error.status === 404)
        throw new TenantError('not_permitted', error.message, { status: 404 });
      throw error;
    });

  return {
    async disconnect(token, accountId, callOptions) {
      const wanted = {
        operation: 'my_account.disconnect',
        path: `/connected-accounts/accounts/${encodeURIComponent(parseId(accountIdSchema, accountId))}`,
        method: 'DELETE',
        status: 204,
        schema: z.null(),
      } as const;
      try {
        await call(options, token, wanted, callOptions);
        return 'disconnected';
      } catch (error) {
        if (error instanceof TenantError && error.code === 'not_found') return 'already-gone';
        throw error;
      }
    },
    beginAuthenticatorApp: (token, callOptions) =>
      begin(token, 'totp', { schema: begunAppSchema }, callOptions),
    beginPhone: (token, { number, delivery }, callOptions) => {
      const more = { phone_number: number, preferred_authentication_method: delivery };
      return begin(token, 'phone', { schema: begunSchema, more }, callOptions);
    },
    beginEmail: (token, email, callOptions) =>
      begin(token, 'email', { schema: begunSchema, more: { email } }, callOptions),
    beginRecoveryCode: (token, callOptions) =>
      begin(token, 'recovery-code', { schema: begunRecoveryCodeSchema }, callOptions),
    beginPasskey: (token, callOptions) => {
      const more = { use_exclude_credentials: true };
      return begin(token, 'passkey', { schema: begunPasskeySchema, more }, callOptions);
    },
    finish: (token, { methodId, authSession }, proof, callOptions) =>
      call(
        options,
        token,
        {
          operation: 'my_account.verify',
          path: `/authentication-methods/${encodeURIComponent(methodId)}/verify`,
          body: {
            auth_session: authSession,
            ...(proof === null
              ? {}
              : 'code' in proof
                ? { otp_code: proof.code }
                : { authn_response: proof.passkey }),
          },
          status: 201,
          schema: finishedSchema,
        },
        callOptions,
      ),
  };
}

/** Sends one call, once, and reports it. @throws {TenantError} */
async function call<T>(
  options: Options,
  token: string,
  wanted: Call<T>,
  { signal: given, deadlineAt, userAgent = null }: MyAccountCallOptions = {},
): Promise<T> {
  const { operation } = wanted;
  const startedAt = options.now();
  const until = typeof deadlineAt === 'function' ? deadlineAt() : deadlineAt;
  const timeMs = Math.min(options.timeoutMs, until === undefined ? Infinity : until - startedAt);
  const { signal, done } = abortAfter(Math.max(0, timeMs), given);
  const report = (outcome: CallReport['outcome'], retryAfterMs: number | null = null) => {
    const durationMs = options.now() - startedAt;
    options.onCall({ operation, outcome, durationMs, queuedMs: 0, retryAfterMs });
  };
  try {
    const value = await send(options, wanted, {
      signal,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(userAgent === null ? {} : { 'user-agent': userAgent }),
      },
    });
    report('ok');
    return value;
  } catch (error) {
    const failure = failureOf(error, operation, signal);
    report(failure.code, failure.retryAfterMs);
    throw failure;
  } finally {
    done();
  }
}

async function send<T>(
  { issuerBaseUrl, fetch, now }: Options,
  { operation, path, method = 'POST', body, status, schema }: Call<T>,
  request: { signal: AbortSignal; headers: Record<string, string> },
): Promise<T> {
  const address = `${issuerBaseUrl}/me/v1${path}`;
  const answer = await fetch(address, {
    ...request,
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (answer.status === status) return schema.parse(text === '' ? null : JSON.parse(text));
  if (answer.ok)
    throw new TenantError('unexpected_answer', `${operation}: answered with ${answer.status}.`);
  throw myAccountFailure(operation, answer.status, {
    // A proxy's error page is none of the API's own answers, and tells no more than its status.
    body: jsonOf(text),
    authenticate: answer.headers.get('www-authenticate') ?? '',
    waitMs: readLimitHeaders(answer.headers, now()).waitMs,
  });
}

function failureOf(error: unknown, operation: string, { aborted }: AbortSignal): TenantError {
  if (error instanceof TenantError) return error;
  if (aborted) return new TenantError('timeout', `${operation}: no answer in time.`);
  const isOdd =
    error instanceof SyntaxError ||
    error instanceof z.ZodError ||
    error instanceof AnswerTooLargeError;
  return isOdd
    ? new TenantError('unexpected_answer', `${operation}: an answer of another kind.`)
    : new TenantError('unreachable', `${operation}: no connection.`);
}
