import { type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { type PastEnding } from '~/sessions/ending-log';

/** How far the end of a session has got. */
export type EndingState = 'listed-again' | 'outside' | 'open' | 'confirmed';

/** `isListed` where the list has the session all the same. */
export function endingState(
  { by, confirmedAt }: Pick<PastEnding, 'by' | 'confirmedAt'>,
  { isListed }: { isListed: boolean },
): EndingState {
  // A tenant that took the ending and lists the session all the same has not carried it out.
  if (isListed) return 'listed-again';
  if (by === 'tenant') return 'outside';
  return confirmedAt === null ? 'open' : 'confirmed';
}

/** `confirmedAt` is given with the state `confirmed`. */
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
    case 'open':
      return t('sessions.ended.open');
    case 'confirmed':
      return t('sessions.ended.confirmed', { time: confirmedAt?.exact ?? '' });
  }
}
