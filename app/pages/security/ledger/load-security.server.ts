import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import {
  changePolicyOf,
  modeOf,
  requireSecuritySection,
} from '~/pages/security/security-policy.server';
import { type ForecastView, toForecastView } from '~/pages/security/forecast-view.server';
import { type MethodView, toMethodView } from '~/pages/kit/method-view.server';
import { toWayView, type WayView } from '~/pages/kit/way-view.server';
import { type FieldMode } from '~/portal-config/field-mode';
import { type SecurityAct } from '~/portal-config/operator-config';
import { type PolicyReason } from '~/profile/field-policy';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { isSecondFactor } from '~/security/authentication-method';
import { readAtOf, readWaysIn, waysInFactsOf } from '~/security/read-ways-in.server';
import { forecastRecovery } from '~/security/recovery-forecast';
import { type MfaPolicy } from '~/security/tenant-factors';
import { waysIn } from '~/security/ways-in';
import { reasonOf, type Result } from '~/tenant-calls/result';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

/** What is shown of the ways into the account. A part that is not known is never shown as empty. */
export interface SecurityPageData {
  locale: Locale;
  ways: WayView[];
  forecast: ForecastView;
  /** Why ways may be missing: the account's own and linked ones, and those that were set up besides. */
  missing: { account: TenantErrorCode | null; methods: TenantErrorCode | null };
  /** Methods that were begun and not finished; they let nobody in. */
  unfinished: MethodView[];
  /** How many entries the tenant lists that nothing can be said of. */
  unreadableCount: number;
  /** Whether a second factor is on; null where that is not known. */
  hasSecondFactor: boolean | null;
  /** Null where the tenant does not say. */
  policy: MfaPolicy | null;
  /** Since when there is a recovery code; `none` where there is none, null where nobody knows. */
  recoveryCode: { since: ShownTime | null } | 'none' | null;
  /** When what stands in for a current list was read. */
  asOf: ShownTime | null;
  /** What the operator lets people see and change here. */
  modes: Record<SecurityAct, FieldMode>;
  /** Whether methods can be removed. */
  canRemove: boolean;
  /** Why remembered browsers cannot be forgotten; null where they can. */
  browsersKeptFor: PolicyReason | null;
  zone: ChosenTimeZone;
}

/**
 * Every way into the account, and what can be done about each. What the tenant refuses is `missing`, with the reason.
 * @throws a 404 response where the operator has turned the section off; {StoreUnavailableError}
 */
export async function loadSecurity(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<SecurityPageData> {
  requireSecuritySection(context);
  const { services, locale } = context;
  const { userId } = session;
  const words = pageFormat(context, request, session);
  const [removal, forgetting, reading] = await Promise.all([
    changePolicyOf(context, 'methods', 'method-removal'),
    changePolicyOf(context, 'rememberedBrowsers', 'browsers-forgetting'),
    readWaysIn(services, userId, pageDeadline(context, request)),
  ]);
  const facts = waysInFactsOf(reading);
  const format = { userId, methodHandles: services.methodHandles, words, factors: facts.factors };
  const { methods } = facts;
  // What cannot be read may be what seems to be missing.
  const areAllKnown = methods !== null && facts.unreadableCount === 0;
  const code = methods?.find(({ kind, isConfirmed }) => kind === 'recovery-code' && isConfirmed);
  const since = code?.addedAt ?? null;
  const asOf = readAtOf(reading);
  return {
    locale,
    ways: waysIn(facts).map((way) => toWayView(way, format)),
    forecast: toForecastView(forecastRecovery(facts), format),
    missing: { account: accountReason(reading.account), methods: reasonOf(reading.methods) },
    unfinished: (methods ?? [])
      .filter(({ isConfirmed }) => !isConfirmed)
      .map((method) => toMethodView(method, format)),
    unreadableCount: facts.unreadableCount,
    hasSecondFactor: methods?.some(isSecondFactor) === true || (areAllKnown ? false : null),
    policy: facts.policy,
    recoveryCode:
      code !== undefined
        ? { since: since === null ? null : formatTime(since, words) }
        : areAllKnown
          ? 'none'
          : null,
    asOf: asOf === null ? null : formatTime(asOf, words),
    modes: {
      methods: modeOf(context, 'methods'),
      recoveryCode: modeOf(context, 'recoveryCode'),
      password: modeOf(context, 'password'),
      passkeys: modeOf(context, 'passkeys'),
      rememberedBrowsers: modeOf(context, 'rememberedBrowsers'),
      signIns: modeOf(context, 'signIns'),
    },
    canRemove: removal.mode === 'edit',
    browsersKeptFor: forgetting.reason,
    zone: words.zone,
  };
}

/** An account that the tenant does not have is not known either. */
function accountReason(result: Result<unknown>): TenantErrorCode | null {
  return result.isKnown && result.value === null ? 'not_found' : reasonOf(result);
}
