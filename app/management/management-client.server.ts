import { SessionsClient } from 'auth0/sessions';
import { SessionsClient as UserSessionsClient } from 'auth0/users/sessions';
import { type z } from 'zod';
import { seconds } from '~/durations';
import { type OwnedSession } from '~/sessions/session';
import { type CallOptions, type SessionDirectory } from '~/sessions/session-directory';
import { ManagementError } from './management-error';
import {
  type SessionAnswer,
  sessionIdSchema,
  sessionPageSchema,
  sessionSchema,
  userIdSchema,
} from './management-schemas';
import { type ManagementToken } from './management-token.server';

interface Options {
  /** Canonical tenant domain with its scheme, no trailing slash. */
  baseUrl: string;
  token: ManagementToken;
  fetch: typeof fetch;
  now: () => number;
  /** The longest one call may take, in milliseconds. */
  callTimeoutMs: number;
  /** Told of every call once it has ended. */
  onCall?: (call: { operation: string; outcome: string; durationMs: number }) => void;
}

/** The largest page the API gives. */
const pageSize = 100;

/** The portal reads no more sessions than this of one person. */
export const sessionCeiling = 1000;

/** Twice the pages that full ones would take. */
const pageCeiling = (2 * sessionCeiling) / pageSize;

interface RequestOptions {
  headers: { authorization: string };
  abortSignal: AbortSignal;
  maxRetries: number;
}

/** The session register of an Auth0 tenant, through its Management API. */
export function createManagementClient(options: Options): SessionDirectory {
  const clientOptions = {
    baseUrl: `${options.baseUrl}/api/v2`,
    // Each request brings its own token, so that one that was refused can be told from its successor.
    auth: false as const,
    token: '',
    fetch: options.fetch,
    // The SDK's own retries sleep up to a minute each, longer than anybody waits for a page.
    maxRetries: 0,
  };
  const userSessions = new UserSessionsClient(clientOptions);
  const sessions = new SessionsClient(clientOptions);

  /** One call under a deadline; a token that the API refuses is renewed once. */
  async function call<T>(
    operation: string,
    { signal }: CallOptions,
    send: (request: RequestOptions) => Promise<T>,
  ): Promise<T> {
    const startedAt = options.now();
    const deadline = AbortSignal.timeout(options.callTimeoutMs);
    const abortSignal = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    const attempt = async (token: string): Promise<T> =>
      settleBefore(abortSignal, () =>
        send({ headers: { authorization: `Bearer ${token}` }, abortSignal, maxRetries: 0 }),
      );
    const report = (outcome: string) =>
      options.onCall?.({ operation, outcome, durationMs: options.now() - startedAt });
    try {
      const token = await settleBefore(abortSignal, () => options.token.get());
      const answer = await attempt(token).catch(async (error: unknown) => {
        if (statusOf(error) !== 401) throw error;
        options.token.drop(token);
        return attempt(await settleBefore(abortSignal, () => options.token.get()));
      });
      report('ok');
      return answer;
    } catch (error) {
      const translated = translate(error, operation, abortSignal, options.now());
      report(translated.code);
      throw translated;
    }
  }

  return {
    async list(userId, callOptions = {}) {
      const user = parseId(userIdSchema, userId);
      const listed = new Map<string, SessionAnswer>();
      let unusableCount = 0;
      const cursors = new Set<string>();
      let from: string | undefined;
      do {
        const page = await call('list_user_sessions', callOptions, async (request) => {
          const answer = await userSessions.list(
            user,
            { take: pageSize, include_totals: false, ...(from === undefined ? {} : { from }) },
            request,
          );
          return parseAnswer(sessionPageSchema, answer.response, 'list_user_sessions');
        });
        unusableCount += page.sessions.unusableCount;
        for (const session of page.sessions.usable) listed.set(session.id, session);
        from = page.next ?? undefined;
        // Cursors that come round, or pages that bring nothing, would never end.
        if (from !== undefined && (cursors.has(from) || cursors.size >= pageCeiling))
          throw new ManagementError('unexpected_answer', 'The list of sessions does not end.');
        if (from !== undefined) cursors.add(from);
      } while (from !== undefined && listed.size < sessionCeiling);
      const found = [...listed.values()];
      // A session of somebody else is never shown, and so can never be ended.
      const own = found.filter((session) => session.user_id === null || session.user_id === userId);
      // A list of which nothing can be used must not look like an empty one.
      if (own.length === 0 && found.length + unusableCount > 0)
        throw new ManagementError('unexpected_answer', 'The list holds no session of the user.');
      return {
        sessions: own.slice(0, sessionCeiling).map(toSession),
        isComplete:
          from === undefined &&
          unusableCount === 0 &&
          own.length === found.length &&
          found.length <= sessionCeiling,
      };
    },

    async get(sessionId, callOptions = {}) {
      const id = parseId(sessionIdSchema, sessionId);
      return call('get_session', callOptions, async (request) => {
        try {
          const answer = parseAnswer(sessionSchema, await sessions.get(id, request), 'get_session');
          return { ...toSession(answer), userId: answer.user_id };
        } catch (error) {
          if (statusOf(error) === 404) return null;
          throw error;
        }
      });
    },

    async revoke(sessionId, callOptions = {}) {
      const id = parseId(sessionIdSchema, sessionId);
      return call('revoke_session', callOptions, async (request) => {
        try {
          const { rawResponse } = await sessions.revoke(id, request).withRawResponse();
          // A 200 would be somebody else's answer, such as a proxy's page; Auth0 documents 202.
          if (rawResponse.status !== 202 && rawResponse.status !== 204)
            throw new ManagementError('unexpected_answer', 'Revoking was not answered with 202.', {
              status: rawResponse.status,
            });
          return 'accepted';
        } catch (error) {
          if (statusOf(error) === 404) return 'already-gone';
          throw error;
        }
      });
    },
  };
}

function toSession(answer: SessionAnswer): OwnedSession {
  const { device } = answer;
  return {
    id: answer.id,
    userId: answer.user_id,
    createdAt: answer.created_at ?? answer.authenticated_at,
    lastContactAt: answer.last_interacted_at,
    idleExpiresAt: answer.idle_expires_at,
    expiresAt: answer.expires_at,
    first: {
      userAgent: device.initial_user_agent,
      ip: device.initial_ip,
      asn: device.initial_asn,
    },
    last: { userAgent: device.last_user_agent, ip: device.last_ip, asn: device.last_asn },
  };
}

function parseId(schema: z.ZodType<string>, id: string): string {
  const parsed = schema.safeParse(id);
  if (!parsed.success) throw new TypeError('An id that cannot be one reached the Management API.');
  return parsed.data;
}

function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, operation: string): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new ManagementError('unexpected_answer', `${operation}: the answer has another shape.`);
}

/** Rejects as soon as the signal aborts, even where the SDK is still reading a body that never ends. */
async function settleBefore<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let onAbort: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new DOMException('The call ran out of time.', 'TimeoutError'));
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null;
}

/** The SDK's error as one of ours. Its own message holds the answer's body, so it is not taken over. */
function translate(
  error: unknown,
  operation: string,
  signal: AbortSignal,
  now: number,
): ManagementError {
  if (error instanceof ManagementError) return error;
  if (signal.aborted) return new ManagementError('timeout', `${operation}: no answer in time.`);
  const status = statusOf(error);
  if (status === null) return new ManagementError('unreachable', `${operation}: no connection.`);
  const answered = (code: ManagementError['code'], retryAfterMs: number | null = null) =>
    new ManagementError(code, `${operation}: answered with status ${status}.`, {
      status,
      retryAfterMs,
    });
  if (status === 429) return answered('rate_limited', retryAfterMs(error, now));
  if (status === 401) return answered('credentials_refused');
  if (status === 403) return answered('not_permitted');
  if (status >= 500) return answered('unavailable');
  return answered('unexpected_answer');
}

/** How long a 429 asks to wait: `Retry-After` in seconds, else Auth0's `x-ratelimit-reset` in epoch seconds. */
function retryAfterMs(error: unknown, now: number): number | null {
  const response: unknown =
    error instanceof Error && 'rawResponse' in error ? error.rawResponse : null;
  const headers: unknown =
    typeof response === 'object' && response !== null && 'headers' in response
      ? response.headers
      : null;
  if (!(headers instanceof Headers)) return null;
  const wait = wholeNumber(headers.get('retry-after'));
  if (wait !== null) return seconds(wait);
  const reset = wholeNumber(headers.get('x-ratelimit-reset'));
  return reset === null ? null : Math.max(seconds(reset) - now, seconds(1));
}

function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : null;
}
