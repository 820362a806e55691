import { type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { useTranslate } from '~/i18n/use-translate';

/** Says once for a page in which zone its times are, and by whose word. */
export function TimeZoneNote({ zone: { zone, by } }: { zone: ChosenTimeZone }) {
  const t = useTranslate();
  return <>{t(`kit.timeZone.${by}`, { zone })}</>;
}

interface LineProps {
  zone: ChosenTimeZone;
  /** All that the page has room for; null where one is not known. */
  times: readonly (ShownTime | { iso: string } | null | undefined)[];
}

/** The note as a line of its own at the foot of a page, unless the page shows no time that it could be about. */
export function TimeZoneLine({ zone, times }: LineProps) {
  if (times.every((time) => time === null || time === undefined)) return null;
  return (
    <p className="text-sm text-quiet">
      <TimeZoneNote zone={zone} />
    </p>
  );
}
