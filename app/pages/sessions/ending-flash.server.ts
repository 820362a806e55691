import { type Flash } from '~/request/flash.server';
import { type Translate } from '~/i18n/translate';
import { type EndingResult } from '~/sessions/end-session.server';
import { nameDevice } from '~/pages/kit/names.server';

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
