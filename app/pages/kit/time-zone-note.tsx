import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { useTranslate } from '~/i18n/use-translate';

/** Says once for a page in which zone its times are, and by whose word. */
export function TimeZoneNote({ zone: { zone, by } }: { zone: ChosenTimeZone }) {
  const t = useTranslate();
  return <>{t(`kit.timeZone.${by}`, { zone })}</>;
}
