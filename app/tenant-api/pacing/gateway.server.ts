import { abortAt, beforeDeadline, pause } from '~/deadline';
import { seconds } from '~/durations';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type LimitReport } from './call-budget';
import { readCallFailure } from './call-failure';
import { type CallQueue } from './call-queue.server';
import { type Circuit, type CircuitCall } from './circuit';
import { readLimitHeaders } from './limit-headers';
import { type CallReport, type ManagementCall, type ManagementGateway } from './management-gateway';
import { createRefusals, type MissingPermission } from './refusals';
import { isUnanswered, TenantError } from '~/tenant-calls/tenant-error';
import { isReading } from '~/tenant-calls/tenant-operation';
import { type ManagementToken } from './token.server';

interface Options {
  token: ManagementToken;
  queue: CallQueue;
  circuit: Circuit;
  now: () => number;
  /** A number from 0 to 1. */
  random: () => number;
  /** The longest one request may take, in milliseconds. */
  callTimeoutMs: number;
  onCall?: (report: CallReport) => void;
  /** Told once of each operation that the tenant does not permit. */
  onMissingPermission?: (missing: MissingPermission) => void;
}

/** What an attempt came to. A failure says whether the API itself answered, and another token may help. */
type Attempt<T> =
  | { data: T }
  | { error: TenantError; isAnswered: boolean; isTokenReplaced: boolean };

const retries = 2;
/** Where a caller names no deadline. */
const defaultDeadlineMs = seconds(5);
/** Less time than this is none: no tenant answers within it. */
const leastTimeMs = 100;
const saysNothing: LimitReport = { limit: null, remaining: null, waitMs: null };
/** How long a call waits for its turn: for what is read, as long as there is time left to say “come back”. */
const patienceMs = { act: Infinity, page: seconds(2.5), extra: seconds(0.3) };

/**
 * The one way to the Management API: a turn in `queue`, a place in `circuit`, a token, and retries of what
 * may be repeated.
 */
export function createManagementGateway(options: Options): ManagementGateway {
  const { queue, circuit, token, now, random, callTimeoutMs, onCall } = options;
  const refusals = createRefusals({ now, onMissing: options.onMissingPermission });

  /** Waits for a turn, and gives its number with the place in the circuit. */
  const enter = async (
    call: ManagementCall<unknown>,
    { priority = 'page', signal, startBy }: CallOptions & { signal: AbortSignal; startBy: number },
  ): Promise<{ turn: number; through: CircuitCall }> => {
    const { operation, person } = call;
    const held = (retryAfterMs: number) =>
      new TenantError('unavailable', `${operation}: not sent, as the tenant is failing.`, {
        retryAfterMs,
      });
    const refusal = priority === 'act' ? null : refusals.of(call);
    if (refusal !== null) throw refusal;
    const wait = circuit.retryAfterMs();
    if (wait !== null) throw held(wait);
    const turn = await queue.turn({ priority, person, signal, startBy });
    const through = circuit.enter();
    if (through === null) throw held(circuit.retryAfterMs() ?? seconds(1));
    return { turn, through };
  };

  /** One request, with its turn, its place in the circuit and its time. */
  const attempt = async <T>(
    call: ManagementCall<T>,
    limits: CallOptions & { signal: AbortSignal; startBy: number; endsAt: () => number },
  ): Promise<Attempt<T>> => {
    const { operation, send } = call;
    const queuedAt = now();
    let startedAt: number | null = null;
    const report = (outcome: CallReport['outcome'], retryAfterMs: number | null = null) =>
      onCall?.({
        operation,
        outcome,
        durationMs: startedAt === null ? 0 : now() - startedAt,
        queuedMs: (startedAt ?? now()) - queuedAt,
        retryAfterMs,
      });

    const entered = await enter(call, limits).catch((error: unknown) => {
      report('not_sent');
      throw error;
    });
    const { turn, through } = entered;
    const sentAt = now();
    startedAt = sentAt;
    let accessToken: string | null = null;
    let bound = abortAt(limits.endsAt, sentAt, limits.signal);
    let answer: { data: T; rawResponse: { headers: Headers } };
    try {
      bound.signal.throwIfAborted();
      accessToken = await beforeDeadline(bound.signal, token.get(), tooLate);
      bound.done();
      const latest = now() + callTimeoutMs;
      bound = abortAt(() => Math.min(latest, limits.endsAt()), now(), limits.signal);
      const { signal: abortSignal } = bound;
      const headers = { authorization: `Bearer ${accessToken}` };
      abortSignal.throwIfAborted();
      // The SDK may still be reading a body that never ends.
      const request = send({ headers, abortSignal, maxRetries: 0 });
      answer = await beforeDeadline(abortSignal, request, tooLate);
    } catch (error) {
      const isOfTenant =
        accessToken !== null || bound.signal.aborted || error instanceof TenantError;
      if (!isOfTenant) {
        // The store that keeps the token has failed, which says nothing about the tenant.
        through.abandoned();
        throw error;
      }
      const { failure, limit, isCutShort } = readCallFailure(error, operation, {
        queuedAt,
        startedAt,
        failedAt: now(),
        endsAt: limits.endsAt(),
        callTimeoutMs,
        isOutOfTime: bound.signal.aborted,
      });
      if (limits.signal.aborted || isCutShort) through.abandoned();
      else if (isOutage(failure)) through.failed();
      else through.succeeded();
      report(failure.code, failure.retryAfterMs);
      if (limit !== null) await count(call, turn, { isRefusal: failure.status === 429, limit });
      const isTokenReplaced =
        limit !== null && (await isReplaced(call, accessToken, failure, limits));
      if (failure.status === 403 && !isTokenReplaced) refusals.refused(call, failure);
      return { error: failure, isAnswered: limit !== null, isTokenReplaced };
    } finally {
      bound.done();
    }
    through.succeeded();
    refusals.permitted(call);
    report('ok');
    const limit = readLimitHeaders(answer.rawResponse.headers, now());
    await count(call, turn, { isRefusal: false, limit });
    return { data: answer.data };
  };

  /** Whether the next attempt has another token than this one, which may be what the API found wrong. */
  const isReplaced = async (
    { scopes }: ManagementCall<unknown>,
    accessToken: string | null,
    { status, errorCode }: TenantError,
    { signal }: { signal: AbortSignal },
  ): Promise<boolean> => {
    if (accessToken === null) return false;
    if (status === 401) await token.drop(accessToken);
    if (status === 403 && errorCode === 'insufficient_scope')
      return token.renewForScopes(accessToken, scopes, signal);
    return status === 401;
  };

  const count = async (
    { mayHaveOwnLimit = false }: ManagementCall<unknown>,
    turn: number,
    { isRefusal, limit }: { isRefusal: boolean; limit: LimitReport },
  ): Promise<void> => {
    // What such an answer says may be of another bucket; that there is an answer is news all the same.
    const report = isRefusal || !mayHaveOwnLimit ? limit : saysNothing;
    await queue.answered(turn, { isRefusal, report });
  };

  return {
    async call(call, { deadlineAt, startBy, ...callOptions } = {}) {
      const { signal = new AbortController().signal } = callOptions;
      const until = deadlineAt ?? now() + defaultDeadlineMs;
      const endsAt = typeof until === 'number' ? () => until : until;
      const latest = now() + patienceMs[callOptions.priority ?? 'page'];
      const startsBy = Math.min(startBy ?? latest, endsAt() - leastTimeMs);
      const limits = { ...callOptions, signal, startBy: startsBy, endsAt };
      let hasNewToken = false;
      // What is told where another attempt finds no turn: busy is not what the tenant said it is.
      let outage: TenantError | null = null;
      for (let failures = 0; ;) {
        const result = await attempt(call, limits).catch((error: unknown) => {
          throw outage ?? error;
        });
        if ('data' in result) return result.data;
        const { error, isAnswered, isTokenReplaced } = result;
        if (signal.aborted) throw error;
        // Refused for too many requests, nothing was done: the call waits for its turn once more.
        if (isAnswered && error.code === 'rate_limited') continue;
        if (!call.isIdempotent) throw error;
        if (isTokenReplaced && !hasNewToken) {
          hasNewToken = true;
          if (isUnanswered(error.code)) outage = error;
          continue;
        }
        const waitMs = random() * leastTimeMs * 2 ** failures;
        failures += 1;
        // A request that ran out of time has taken its share.
        const isRetriable = error.code === 'unreachable' || error.code === 'unavailable';
        // What is refused now may have been done by an earlier attempt.
        if (!isRetriable && !isReading(call.operation)) throw outage ?? error;
        if (!isRetriable || failures > retries || now() + waitMs >= startsBy) throw error;
        outage = error;
        await beforeDeadline(signal, pause(waitMs), () => error);
      }
    },
  };
}

const isOutage = ({ code }: TenantError): boolean =>
  code === 'unreachable' || code === 'timeout' || code === 'unavailable';

const tooLate = () => new DOMException('The call ran out of time.', 'TimeoutError');
