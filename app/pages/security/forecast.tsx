import { useTranslate } from '~/i18n/use-translate';
import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { formatChoice } from '~/pages/kit/format-list';
import { type ForecastView } from './forecast-view.server';
import { formatWayBriefly } from '~/pages/kit/format-way';
import { type WayView } from '~/pages/kit/way-view.server';

/** What is left to a person who loses their phone, in one sentence. */
export function Forecast({ forecast, locale }: { forecast: ForecastView; locale: Locale }) {
  const t = useTranslate();
  const text = formatForecast(forecast, locale, t);
  if (forecast.outcome !== 'locked-out') return <p>{text}</p>;
  return <p className="notice notice-warn">{text}</p>;
}

function formatForecast(forecast: ForecastView, locale: Locale, t: Translate): string {
  if (forecast.outcome === 'unknown') return t('security.forecast.unknown');
  if (forecast.outcome === 'locked-out') return t(`security.forecast.lacks.${forecast.lacks}`);
  const names = (ways: readonly WayView[]) =>
    formatChoice([...new Set(ways.map((way) => formatWayBriefly(way, t)))], locale);
  const first = names(forecast.first);
  return forecast.second.length === 0
    ? t('security.forecast.one', { first })
    : t('security.forecast.two', { first, second: names(forecast.second) });
}
