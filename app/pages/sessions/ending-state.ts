import { type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { type PastEnding } from '~/sessions/ending-log';

/**
 * `outside`: the tenant ended it. `secured`: it ended with all others, as the person locked the account or said of a
 * change that it was not theirs. `listed-again`: its end was asked for, and the tenant still lists it.
 */
export type EndingState = 'listed-again' | 'outside' | 'open' | 'confirmed' | 'secured';

/** How far the end of a session has got. `isListed`: whether the tenant's list still has the session. */
export function endingState(
  { by, confirmedAt }: Pick<PastEnding, 'by' | 'confirmedAt'>,
  { isListed }: { isListed: boolean },
): EndingState {
  // A tenant that took the ending and lists the session all the same has not carried it out.
  if (isListed) return 'listed-again';
  if (by === 'tenant') return 'outside';
  if (confirmedAt === null) return 'open';
  return by === 'person' ? 'confirmed' : 'secured';
}

/** The state in words. `confirmedAt` is the time of the state `confirmed`, and null in all others. */
export function formatEndingState(
  state: EndingState,
  confirmedAt: ShownTime | null,
  t: Translate,
): string {
  switch (state) {
    case 'listed-again':
      return t('sessions.ended.listed-again');
    case 'outside':
      return t('sessions.ended.outside');
    case 'secured':
      return t('sessions.ended.secured');
    case 'open':
      return t('sessions.ended.open');
    case 'confirmed':
      return t('sessions.ended.confirmed', { time: confirmedAt?.exact ?? '' });
  }
}
