import type { RequestHandler, Response } from 'express';
import { areaOf } from '../state/areas';
import type { Clock } from '../state/clock';
import type { Fault, Faults } from '../state/faults';
import type { Settings } from '../state/settings';
import { alterBody } from './altered-body';
import { sendProblem } from './problem';
import { planRefusal, sendApiError, tooManyRequests } from './api-errors';

function suffer(fault: Fault, response: Response, clock: Clock, area: string | undefined): void {
  switch (fault.kind) {
    case 'altered-body':
    case 'latency':
    case 'late-answer':
    case 'no-limit-headers':
      return;
    case 'rate-limited': {
      if (fault.retryAfter !== undefined) response.set('retry-after', String(fault.retryAfter));
      if (fault.resetIn !== null)
        response.set({
          'x-ratelimit-limit': '50',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(clock.now() / 1000) + fault.resetIn),
        });
      const refusal = tooManyRequests();
      const { errorCode, message } = refusal;
      if (area === 'my-account') {
        // OAS of the My Account API: it says when to come back, and whether all of the tenant or this person was too fast.
        response.set('retry-after', String(fault.retryAfter ?? fault.resetIn ?? 1));
        if (fault.isGlobal) response.set('x-auth0-error-kind', 'global-rate-limit');
        sendProblem(response, { status: 429, detail: message });
      } else if (area === 'management') sendApiError(response, refusal);
      else response.status(429).json({ error: errorCode, error_description: message });
      return;
    }
    case 'error': {
      const { status, message = 'Something went wrong', errorCode } = fault;
      if (area === 'my-account') sendProblem(response, { status, detail: message });
      else sendApiError(response, { statusCode: status, message, errorCode });
      return;
    }
    case 'drop':
      response.socket?.destroy();
      return;
    case 'hang':
      return;
    case 'cut-body':
    case 'stalled-body':
      // More is announced than comes.
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"sessions":[{"id":"half-an-answer', () => {
        if (fault.kind === 'cut-body') response.socket?.destroy();
      });
      return;
    case 'invalid-json':
      response.type('json').send('{"sessions":[{"id":"half-an-answer');
      return;
    case 'not-json':
      response.type('html').send('<!doctype html><title>Maintenance</title><p>Back in a moment.');
      return;
    case 'plan-without-sessions':
      sendApiError(response, planRefusal());
  }
}

/** Lets the tenant do its work at once and keeps back the answer. */
function holdBack(response: Response, ms: number): void {
  const end = response.end.bind(response) as (...given: unknown[]) => Response;
  response.end = ((...given: unknown[]) => {
    setTimeout(() => end(...given), ms).unref();
    return response;
  }) as Response['end'];
}

/** Takes the headers about the limit off the answer at the last moment. */
function leaveOutLimitHeaders(response: Response): void {
  const writeHead: (...args: Parameters<Response['writeHead']>) => Response =
    response.writeHead.bind(response);
  response.writeHead = ((...args: Parameters<typeof response.writeHead>) => {
    for (const name of ['limit', 'remaining', 'reset'])
      response.removeHeader(`x-ratelimit-${name}`);
    return writeHead(...args);
  }) as typeof response.writeHead;
}

/** What changes an answer and does not take its place. */
const harmless: readonly Fault['kind'][] = [
  'altered-body',
  'latency',
  'late-answer',
  'no-limit-headers',
];

/** Lets the tenant fail in the ways that were asked for, before it gets to do its work. */
export function injectFaults(faults: Faults, settings: Settings, clock: Clock): RequestHandler {
  return (request, response, next) => {
    const area = areaOf(request.path);
    if (area === undefined) return next();
    const met = faults.meet(request.method, request.path);
    const slow = met.reduce((sum, fault) => sum + (fault.kind === 'latency' ? fault.ms : 0), 0);
    for (const fault of met) {
      if (fault.kind === 'late-answer') holdBack(response, fault.ms);
      if (fault.kind === 'altered-body') alterBody(response, fault);
    }
    if (met.some(({ kind }) => kind === 'no-limit-headers')) leaveOutLimitHeaders(response);
    const fatal = met.find(({ kind }) => !harmless.includes(kind));
    const proceed = () => (fatal ? suffer(fatal, response, clock, area) : next());
    const wait = slow + settings.latencyMs;
    if (wait > 0) setTimeout(proceed, wait).unref();
    else proceed();
  };
}
