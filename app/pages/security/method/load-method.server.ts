import { type StrongObstacle, strongObstacleOf } from '~/auth/strong-need.server';
import { type Locale } from '~/i18n/locales';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { findMethod, type NamedMethod } from '~/pages/security/find-method.server';
import { type ForecastView, toForecastView } from '~/pages/security/forecast-view.server';
import { type MethodView, toMethodView } from '~/pages/kit/method-view.server';
import { changePolicyOf, requireShown } from '~/pages/security/security-policy.server';
import { toWayView, type WayView } from '~/pages/kit/way-view.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type PolicyReason } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { readWaysIn, waysInFactsOf } from '~/security/read-ways-in.server';
import { forecastRecovery } from '~/security/recovery-forecast';
import { mayRemove, type RemovalAnswer } from '~/security/remove-guard';
import { waysIn } from '~/security/ways-in';
import { TenantError } from '~/tenant-calls/tenant-error';
import { actOf } from './method-address';
import { mayRename } from './rename-method.server';

export interface MethodShown {
  shows: 'method';
  locale: Locale;
  method: MethodView;
  mayRename: boolean;
  removal: RemovalAnswer;
  /** Why none of its kind can be removed here; null where they can. */
  keptFor: PolicyReason | null;
  /** Every way in that would be left without it. */
  remaining: WayView[];
  /** What would be left of these without the phone. */
  forecast: ForecastView;
  /** Why the person can carry out no strong act; null where they can. */
  obstacle: StrongObstacle | null;
  zone: ChosenTimeZone;
}

export type MethodPageData =
  | MethodShown
  | { shows: 'not-found' }
  | { shows: 'problem'; problem: Problem };

/** The page's data with the status and headers that fit it. */
export async function loadMethod(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  named: Pick<NamedMethod, 'handle' | 'isPasskey'>,
): Promise<{ page: MethodPageData; status: number; headers: Record<string, string> }> {
  const act = actOf(named);
  requireShown(context, act);
  const { services, locale } = context;
  const { userId } = session;
  const options = pageDeadline(context, request);
  const [renaming, removal, reading, obstacle] = await Promise.all([
    changePolicyOf(context, act, 'method-renaming'),
    changePolicyOf(context, act, 'method-removal'),
    readWaysIn(services, userId, options),
    strongObstacleOf(services, session, options),
  ]);
  if (!reading.methods.isKnown) {
    const failure = new TenantError(reading.methods.reason, 'The methods cannot be read.');
    const { problem, status, headers } = describeProblem(failure, context);
    return { page: { shows: 'problem', problem }, status, headers };
  }
  const { methods } = reading.methods.value;
  const found = findMethod(services, { userId, ...named }, reading.methods.value);
  if (found === null) return { page: { shows: 'not-found' }, status: 404, headers: {} };
  const facts = { ...waysInFactsOf(reading), methods };
  const without = { ...facts, methods: methods.filter((method) => method !== found) };
  const words = pageFormat(context, request, session);
  const format = { userId, methodHandles: services.methodHandles, words, factors: facts.factors };
  const page: MethodShown = {
    shows: 'method',
    locale,
    method: toMethodView(found, format),
    mayRename: renaming.mode === 'edit' && mayRename(found),
    keptFor: removal.reason,
    removal: mayRemove(found, facts),
    remaining: waysIn(without).map((way) => toWayView(way, format)),
    forecast: toForecastView(forecastRecovery(without), format),
    obstacle,
    zone: words.zone,
  };
  return { page, status: 200, headers: {} };
}
