import { type RecoveryForecast } from '~/security/recovery-forecast';
import { type MethodFormat } from '~/pages/kit/method-view.server';
import { toWayView, type WayView } from '~/pages/kit/way-view.server';

/** Whether the person gets in without their phone, as pages tell it. */
export type ForecastView =
  | { outcome: 'in'; first: WayView[]; second: WayView[] }
  | { outcome: 'locked-out'; lacks: 'first' | 'second' }
  | { outcome: 'unknown' };

/** The forecast, with the ways that a person would get in by as pages show them. */
export function toForecastView(forecast: RecoveryForecast, format: MethodFormat): ForecastView {
  if (forecast.outcome !== 'in') return forecast;
  const views = (ways: typeof forecast.first) => ways.map((way) => toWayView(way, format));
  return { outcome: 'in', first: views(forecast.first), second: views(forecast.second) };
}
