import { abortAfter } from '~/deadline';
import { seconds } from '~/durations';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type Result, toResult } from '~/tenant-calls/result';
import {
  type RefreshTokenServices,
  tokensOfSession,
} from '~/applications/list-refresh-tokens.server';
import { type RefreshToken } from '~/applications/refresh-token';
import { type EndingRequest, type EndingServices, endSession } from '~/sessions/end-session.server';
import { type NotMeReport, type PasswordStep } from './not-me-report';
import { type PasswordMailServices, sendPasswordMail } from './send-password-mail.server';
import { type AccountSession } from '~/sessions/session';
import { type CallOptions } from '~/tenant-calls/call-options';

export interface NotMeServices extends EndingServices, RefreshTokenServices, PasswordMailServices {
  now: () => number;
}

export interface NotMeRequest extends EndingRequest {
  /** From the ID token: where the mail goes when the account itself may not be read. */
  email: string | null;
  /** Hears of each refresh token that was ended one by one, or was not. */
  onTokenEnded?: (tokenId: string, reason: TenantErrorCode | null) => void;
  /** Hears what became of the mail. */
  onPasswordStep?: (step: PasswordStep) => void;
}

/** How long the list of refresh tokens is waited for while the session ends. */
const tokenListMs = seconds(1.5);

/**
 * For “this wasn't me”: ends the session with its refresh tokens, and has a password change mail sent for an
 * account with a password of its own. The session's end is asked for at once and waits for nothing else; each of
 * the other steps is taken whatever became of it. `not-found` for a session that is not the person's, with
 * nothing done.
 */
export async function reportNotMe(
  services: NotMeServices,
  request: NotMeRequest,
  options: CallOptions = {},
): Promise<NotMeReport | 'not-found'> {
  const { userId, currentSessionId, handle } = request;
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return 'not-found';
  let isAnswered = false;
  const [attempt, { tokens, isFromBefore }] = await Promise.all([
    toResult(endSession(services, request, options)).finally(() => {
      isAnswered = true;
    }),
    // Beside the ending, which takes the session's tokens out of the list.
    readTokens(services, { userId, sessionId }, options).then((read) => ({
      tokens: read,
      isFromBefore: !isAnswered,
    })),
  ]);
  let session: AccountSession | null;
  let ending: NotMeReport['ending'];
  if (attempt.isKnown) {
    const { value } = attempt;
    if (value.outcome === 'not-found') return 'not-found';
    session = value.session;
    ending = { outcome: value.outcome };
  } else {
    session = await lastListed(services, userId, sessionId);
    ending = { outcome: 'not-yet', reason: attempt.reason };
  }
  const [refreshTokens, password] = await Promise.all([
    ending.outcome === 'ended'
      ? endedWithSession(tokens, isFromBefore)
      : endLeftBehind(services, { ...request, sessionId, tokens }, options),
    sendPasswordMail(services, request, options).then((step) => {
      request.onPasswordStep?.(step);
      return step;
    }),
  ]);
  const at = new Date(services.now());
  return {
    session,
    ending,
    wasCurrent: sessionId === currentSessionId,
    refreshTokens,
    password,
    at,
  };
}

/** The session's refresh tokens: at the priority of pages, which leaves the calls kept back to the ending. */
async function readTokens(
  { refreshTokens }: NotMeServices,
  { userId, sessionId }: { userId: string; sessionId: string },
  { signal: callerSignal, ...options }: CallOptions,
): Promise<Result<RefreshToken[]>> {
  const { signal, done } = abortAfter(tokenListMs, callerSignal);
  try {
    return await ofSession(
      refreshTokens.list(userId, { ...options, signal, priority: 'page' }),
      sessionId,
    );
  } finally {
    done();
  }
}

async function ofSession(
  list: Promise<{ tokens: RefreshToken[] }>,
  sessionId: string,
): Promise<Result<RefreshToken[]>> {
  const reading = await toResult(list);
  return reading.isKnown
    ? { isKnown: true, value: tokensOfSession(reading.value.tokens, sessionId) }
    : reading;
}

async function lastListed(
  { directory }: NotMeServices,
  userId: string,
  sessionId: string,
): Promise<AccountSession | null> {
  const list = await directory.getCached(userId);
  return list?.sessions.find(({ id }) => id === sessionId) ?? null;
}

/** What ends together with the session. A list from afterwards may show less than there was. */
function endedWithSession(
  tokens: Result<RefreshToken[]>,
  isFromBefore: boolean,
): NotMeReport['refreshTokens'] {
  if (!tokens.isKnown) return { outcome: 'with-session', count: null };
  const count = tokens.value.length;
  if (count > 0) return { outcome: 'with-session', count };
  return isFromBefore ? { outcome: 'none' } : { outcome: 'with-session', count: null };
}

/** Ends the tokens that a session which ended in another way has left behind. */
async function endLeftBehind(
  { refreshTokens }: NotMeServices,
  {
    userId,
    sessionId,
    tokens: read,
    onTokenEnded,
  }: Pick<NotMeRequest, 'userId' | 'onTokenEnded'> & {
    sessionId: string;
    tokens: Result<RefreshToken[]>;
  },
  options: CallOptions,
): Promise<NotMeReport['refreshTokens']> {
  // They end only by being named, so a list that did not come beside the ending is waited for once more.
  const tokens =
    read.isKnown || read.reason === 'not_permitted'
      ? read
      : await ofSession(refreshTokens.list(userId, options), sessionId);
  if (!tokens.isKnown) return { outcome: 'unknown', reason: tokens.reason };
  if (tokens.value.length === 0) return { outcome: 'none' };
  let ended = 0;
  let reason: TenantErrorCode | null = null;
  for (const { id } of tokens.value) {
    const onAnswered = () => onTokenEnded?.(id, null);
    const answer = await toResult(refreshTokens.revoke(userId, id, { ...options, onAnswered }));
    if (answer.isKnown) ended += 1;
    else {
      ({ reason } = answer);
      onTokenEnded?.(id, reason);
    }
  }
  return reason === null
    ? { outcome: 'ended', count: ended }
    : { outcome: 'not-yet', ended, remaining: tokens.value.length - ended, reason };
}
