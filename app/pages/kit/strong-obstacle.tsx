import { type StrongObstacle } from '~/auth/strong-need.server';
import { useTranslate } from '~/i18n/use-translate';

/** In the place of an act that the person cannot carry out here: why. */
export function StrongObstacleNote({ obstacle }: { obstacle: StrongObstacle }) {
  const t = useTranslate();
  return <p>{t(`confirmCode.closed.${obstacle}`)}</p>;
}
