import { text } from 'node:stream/consumers';
import { abortAfter } from '~/deadline';
import { errorCode } from '~/error-code';
import { jsonOf } from '~/json-text';
import { AnswerTooLargeError, limitBytes } from '~/tenant-calls/bounded-fetch.server';

/** A server's answer, whatever it is. */
export interface Answer {
  isAnswered: true;
  status: number;
  headers: Headers;
  /** The body, where it is JSON; else undefined. */
  json: unknown;
  /** The body as it came, which may be anything: nothing of it belongs into a report. */
  text: string;
  /** Whether the body is a web page. */
  isPage: boolean;
  /** Absolute address that a redirect leads to; it is never followed. */
  location: string | null;
  durationMs: number;
}

/**
 * Why there was no answer:
 *
 * - `name_not_found`: DNS knows no such name, or does not answer
 * - `connection_refused`: nothing listens there
 * - `certificate_untrusted`: signed by nobody that Node.js trusts
 * - `certificate_name`: for another name
 * - `certificate_expired`: or not valid yet
 * - `no_tls`: what answers speaks no TLS, or no version of it in common
 * - `timeout`: nothing came in time
 * - `too_large`: more came than anything the portal asks for
 * - `unreachable`: whatever else keeps a connection from being made, or breaks it
 */
export type NoAnswerReason =
  | 'name_not_found'
  | 'connection_refused'
  | 'certificate_untrusted'
  | 'certificate_name'
  | 'certificate_expired'
  | 'no_tls'
  | 'timeout'
  | 'too_large'
  | 'unreachable';

export interface NoAnswer {
  isAnswered: false;
  reason: NoAnswerReason;
  /** What Node.js calls it, such as `ECONNRESET`. */
  code: string;
  durationMs: number;
  /** The host of the proxy that was to pass it on, if there is one. */
  proxy?: string;
}

/** Sends one request, and never throws. `timeoutMs` is that of all where it is not given. */
export type Ask = (
  url: string,
  init?: Omit<RequestInit, 'signal' | 'redirect'> & { timeoutMs?: number },
) => Promise<Answer | NoAnswer>;

/** What an answer says of the clock of its server. */
export interface ClockReading {
  origin: string;
  /** How far the server's clock is ahead of ours, in milliseconds; `Date` has whole seconds. */
  aheadMs: number;
}

const mostBytes = 2_000_000;

interface Options {
  fetch: typeof fetch;
  now: () => number;
  /** Milliseconds since some moment, by a clock that nobody sets. */
  elapsed: () => number;
  /** The host of the proxy that `fetch` goes through for https; null for none. */
  proxy: string | null;
  /** How long an answer may take where the request does not say. */
  answerMs: number;
  /** Told of each answer that no cache gave. */
  onClock?: (reading: ClockReading) => void;
}

/** Asks by `fetch`, as the portal does. */
export function createAsk({ fetch, now, elapsed, proxy, answerMs, onClock }: Options): Ask {
  return async (url, { timeoutMs = answerMs, ...init } = {}) => {
    const startedAt = elapsed();
    const took = () => elapsed() - startedAt;
    const { signal, done } = abortAfter(timeoutMs);
    try {
      const sentAt = now();
      const response = await fetch(url, { ...init, redirect: 'manual', signal });
      const durationMs = took();
      const clock = readClock(response.headers, (sentAt + now()) / 2);
      if (clock !== null) onClock?.({ origin: new URL(url).origin, aheadMs: clock });
      const body = await bodyOf(response);
      if (body === null) return { isAnswered: false, reason: 'too_large', code: '', durationMs };
      return {
        isAnswered: true,
        status: response.status,
        headers: response.headers,
        json: jsonOf(body),
        text: body,
        isPage: /^\s*<(?:!doctype|html)/i.test(body),
        location: locationOf(response, url),
        durationMs,
      };
    } catch (error) {
      return {
        isAnswered: false,
        ...whyNot(error, signal),
        durationMs: took(),
        ...(proxy === null || !url.startsWith('https:') ? {} : { proxy }),
      };
    } finally {
      done();
    }
  };
}

/** RFC 9110 section 5.6.7; `Date.parse` takes far more for a time. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** By how much the server is ahead; null where a cache answered, or no clock is told. A `Date` is on average half a second old. */
function readClock(headers: Headers, at: number): number | null {
  const text = headers.get('date') ?? '';
  const date = httpDate.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) || headers.has('age') ? null : date + 500 - at;
}

/** Null for one that is too long. */
async function bodyOf(response: Response): Promise<string | null> {
  if (response.body === null) return '';
  const bounded = response.body.pipeThrough(limitBytes(mostBytes));
  try {
    return await text(bounded as Parameters<typeof text>[0]);
  } catch (error) {
    if (error instanceof AnswerTooLargeError) return null;
    throw error;
  }
}

function locationOf({ status, headers }: Response, url: string): string | null {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, url))
    return null;
  return new URL(location, url).href;
}

const reasons: readonly (readonly [RegExp, NoAnswerReason])[] = [
  [/^(?:ENOTFOUND|EAI_)/, 'name_not_found'],
  [/^ECONNREFUSED$/, 'connection_refused'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'certificate_name'],
  [/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/, 'certificate_expired'],
  [/^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/, 'certificate_untrusted'],
  [/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/, 'no_tls'],
  [/(?:TIMEOUT|TIMEDOUT)/, 'timeout'],
];

/** `fetch` hides what happened behind what it says, sometimes twice. */
function whyNot(error: unknown, signal: AbortSignal): Pick<NoAnswer, 'reason' | 'code'> {
  if (signal.aborted) return { reason: 'timeout', code: '' };
  const code = codeOf(error);
  return { reason: reasonOf(code), code };
}

/** What a code of Node.js means for whoever wanted to connect. */
export function reasonOf(code: string): NoAnswerReason {
  return reasons.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreachable';
}

function codeOf(error: unknown): string {
  return error instanceof Error ? (errorCode(error) ?? codeOf(error.cause)) : '';
}
