import { abortAfter } from '~/deadline';
import { seconds } from '~/durations';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { toResult } from '~/tenant-calls/result';
import { type RefreshTokenServices } from '~/applications/end-refresh-token.server';
import { type RefreshToken, tokensOfSession } from '~/applications/refresh-token';
import {
  type EndingRequest,
  type EndingResult,
  type EndingServices,
  endSession,
} from '~/sessions/end-session.server';
import { type NotMeReport, type PasswordStep, type StepFailure } from './not-me-report';
import { type PasswordMailServices, sendPasswordMail } from './send-password-mail.server';
import { type AccountSession } from '~/sessions/session';
import { type CallOptions } from '~/tenant-calls/call-options';

export interface NotMeServices extends EndingServices, RefreshTokenServices, PasswordMailServices {}

export interface NotMeRequest extends EndingRequest {
  /** From the ID token: where the mail goes when the account itself may not be read. */
  email: string | null;
  /** Hears of each refresh token that was ended one by one, or was not. */
  onTokenEnded?: (tokenId: string, reason: StepFailure | null) => void;
  /** Hears what became of the mail. */
  onPasswordStep?: (step: PasswordStep) => void;
  /** Hears of each failure of the portal's own store, which keeps no other step from being taken. */
  onStoreFailure?: (error: StoreUnavailableError) => void;
}

/** What a step came to, or why it came to nothing. */
type StepResult<T> = { isKnown: true; value: T } | { isKnown: false; reason: StepFailure };

/** Takes one step: neither the API's refusals nor a failing store may end the rest. Other errors pass. */
type TakeStep = <T>(work: Promise<T>) => Promise<StepResult<T>>;

/** How long the list of refresh tokens is waited for while the session ends. */
const tokenListMs = seconds(1.5);

/**
 * For “this wasn't me”: ends the session with its refresh tokens, and has a password change mail sent for an
 * account with a password of its own. The session's end is asked for at once and waits for nothing else; each of
 * the other steps is taken whatever became of it, also where the portal's own store fails. `not-found` for a session that is not the person's, with
 * nothing done.
 */
export async function reportNotMe(
  services: NotMeServices,
  request: NotMeRequest,
  options: CallOptions = {},
): Promise<NotMeReport | 'not-found'> {
  const { userId, currentSessionId, handle, onEnded, onPasswordStep } = request;
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return 'not-found';
  const takeStep = stepsOf(request);
  let isAnswered = false;
  let accepted: 'ended' | 'already-gone' | null = null;
  const noteEnded = (outcome: 'ended' | 'already-gone') => {
    accepted = outcome;
    onEnded?.(outcome);
  };
  const [attempt, { tokens, isFromBefore }, listed] = await Promise.all([
    takeStep(endSession(services, { ...request, onEnded: noteEnded }, options)).finally(() => {
      isAnswered = true;
    }),
    // Beside the ending, which takes the session's tokens out of the list, and the session out of its own.
    readTokens(services, { userId, sessionId, takeStep }, options).then((read) => ({
      tokens: read,
      isFromBefore: !isAnswered,
    })),
    takeStep(lastListed(services, userId, sessionId)),
  ]);
  if (attempt.isKnown && attempt.value.outcome === 'not-found') return 'not-found';
  const ending = endingOf(attempt, accepted);
  const [refreshTokens, password] = await Promise.all([
    ending.outcome === 'ended'
      ? endedWithSession(tokens, isFromBefore)
      : endLeftBehind(services, { ...request, sessionId, tokens, takeStep }, options),
    takeStep(sendPasswordMail(services, request, options)).then((sending) => {
      const step: PasswordStep = sending.isKnown
        ? sending.value
        : { outcome: 'failed', reason: sending.reason };
      onPasswordStep?.(step);
      return step;
    }),
  ]);
  const known = attempt.isKnown && attempt.value.outcome !== 'not-found' ? attempt.value : null;
  return {
    session: known?.session ?? (listed.isKnown ? listed.value : null),
    ending,
    wasCurrent: sessionId === currentSessionId,
    refreshTokens,
    password,
    at: new Date(services.now()),
  };
}

function stepsOf({ onStoreFailure }: NotMeRequest): TakeStep {
  return async (work) => {
    try {
      return await toResult(work);
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      onStoreFailure?.(error);
      return { isKnown: false, reason: 'store_unavailable' };
    }
  };
}

/** What the service has accepted stays so, though what has to be stored afterwards fails. */
function endingOf(
  attempt: StepResult<EndingResult>,
  accepted: 'ended' | 'already-gone' | null,
): NotMeReport['ending'] {
  if (accepted !== null) return { outcome: accepted };
  if (!attempt.isKnown) return { outcome: 'not-yet', reason: attempt.reason };
  return { outcome: attempt.value.outcome === 'ended' ? 'ended' : 'already-gone' };
}

/** The session's refresh tokens: at the priority of pages, which leaves the calls kept back to the ending. */
async function readTokens(
  { refreshTokens }: NotMeServices,
  { userId, sessionId, takeStep }: { userId: string; sessionId: string; takeStep: TakeStep },
  { signal: callerSignal, ...options }: CallOptions,
): Promise<StepResult<RefreshToken[]>> {
  const { signal, done } = abortAfter(tokenListMs, callerSignal);
  try {
    const list = refreshTokens.list(userId, { ...options, signal, priority: 'page' });
    return await takeStep(ofSession(list, sessionId));
  } finally {
    done();
  }
}

async function ofSession(
  list: Promise<{ tokens: RefreshToken[] }>,
  sessionId: string,
): Promise<RefreshToken[]> {
  return tokensOfSession((await list).tokens, sessionId);
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
  tokens: StepResult<RefreshToken[]>,
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
    takeStep,
    onTokenEnded,
  }: Pick<NotMeRequest, 'userId' | 'onTokenEnded'> & {
    sessionId: string;
    takeStep: TakeStep;
    tokens: StepResult<RefreshToken[]>;
  },
  options: CallOptions,
): Promise<NotMeReport['refreshTokens']> {
  // They end only by being named, so a list that did not come beside the ending is waited for once more.
  const tokens =
    read.isKnown || read.reason === 'not_permitted'
      ? read
      : await takeStep(ofSession(refreshTokens.list(userId, options), sessionId));
  if (!tokens.isKnown) return { outcome: 'unknown', reason: tokens.reason };
  if (tokens.value.length === 0) return { outcome: 'none' };
  let ended = 0;
  let reason: StepFailure | null = null;
  for (const { id } of tokens.value) {
    let isAccepted = false;
    const onAnswered = () => {
      isAccepted = true;
      onTokenEnded?.(id, null);
    };
    const answer = await takeStep(refreshTokens.revoke(userId, id, { ...options, onAnswered }));
    if (answer.isKnown || isAccepted) ended += 1;
    else {
      ({ reason } = answer);
      onTokenEnded?.(id, reason);
    }
  }
  return reason === null
    ? { outcome: 'ended', count: ended }
    : { outcome: 'not-yet', ended, remaining: tokens.value.length - ended, reason };
}
