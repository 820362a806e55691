import { type Flash } from '~/http/flash.server';
import { type Translate } from '~/i18n/translate';
import { type OtherSessionsResult } from '~/sessions/end-other-sessions.server';
import { type EndingResult } from '~/sessions/end-session.server';
import { nameDevice } from './session-view.server';

/** What the next page says about an ending that was accepted, or was not needed. */
export function endingFlash(
  result: Exclude<EndingResult, { outcome: 'not-found' }>,
  translate: Translate,
): Flash {
  if (result.outcome === 'already-gone' || result.session === null)
    return { kind: 'session-already-gone' };
  const { first, last } = result.session;
  return {
    kind: 'session-ended',
    device: nameDevice(last.userAgent ?? first.userAgent, translate),
  };
}

/** What the next page says about the end of all others, or of as many as there was time for. */
export function othersEndedFlash({ ended, remaining, isComplete }: OtherSessionsResult): Flash {
  return remaining.length === 0
    ? { kind: 'other-sessions-ended', count: ended.length, isComplete }
    : {
        kind: 'other-sessions-partly-ended',
        ended: ended.length,
        remaining: remaining.length,
      };
}
