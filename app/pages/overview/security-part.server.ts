import { strongObstacleOf } from '~/auth/strong-need.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { type MethodView, toMethodView } from '~/pages/kit/method-view.server';
import { roadsOf } from '~/pages/kit/set-up-roads.server';
import { toWayView, type WayView } from '~/pages/kit/way-view.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { logStoreFailure } from '~/request/store-failures.server';
import { withoutDismissed } from '~/security/dismissed-attention.server';
import {
  readAtOf,
  readWaysIn,
  waysInFactsOf,
  type WaysInReading,
} from '~/security/read-ways-in.server';
import {
  findSecurityAttention,
  type SecurityAttention,
  type SecurityReason,
} from '~/security/security-attention';
import { waysIn } from '~/security/ways-in';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';

/** What the person should look at in how they get in. */
export interface SecurityNotice {
  reason: SecurityReason;
  /** The method that it is about; null where it is about no single one. */
  method: MethodView | null;
}

/** How the person gets in, at a glance. */
export interface SecurityPart {
  /** All that are known. */
  ways: WayView[];
  /** Why some may be missing; null where none is. */
  missing: TenantErrorCode | null;
  /** How many there are besides that nothing can be said of. */
  unreadableCount: number;
  /** When the oldest of what stands in for something current was read. */
  asOf: ShownTime | null;
  notices: SecurityNotice[];
  /** Whether the person may set up a second factor here. */
  canAdd: boolean;
}

/** Each fact may be missing by itself, and is not taken for none. Null where the operator turned all of it off. */
export async function loadSecurityPart(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  words: PageFormat,
): Promise<SecurityPart | null> {
  const { services } = context;
  const { userId } = session;
  if (services.operator.sections.security === 'off') return null;
  const options = pageDeadline(context, request);
  const [reading, roads, obstacle] = await Promise.all([
    readWaysIn(services, userId, options),
    roadsOf(context),
    strongObstacleOf(services, session, options),
  ]);
  const facts = waysInFactsOf(reading);
  const format = { userId, methodHandles: services.methodHandles, words, factors: facts.factors };
  const notices = await undismissed(services, userId, securityNotices(reading, words.now));
  const asOf = readAtOf(reading);
  return {
    ways: waysIn(facts).map((way) => toWayView(way, format)),
    missing: missingOf(reading),
    unreadableCount: facts.unreadableCount,
    asOf: asOf === null ? null : formatTime(asOf, words),
    canAdd: obstacle === null && (roads.here || roads.otherTab),
    notices: notices.map(({ reason, method }) => ({
      reason,
      method: method === null ? null : toMethodView(method, format),
    })),
  };
}

/** What there is to look at by this reading, `now` in epoch milliseconds. */
export function securityNotices(reading: WaysInReading, now: number): SecurityAttention[] {
  return findSecurityAttention({ ...waysInFactsOf(reading), now });
}

/** Why not all is known of the person's ways in; null where it is. */
export function missingOf({ account, methods }: WaysInReading): TenantErrorCode | null {
  if (!account.isKnown) return account.reason;
  if (!methods.isKnown) return methods.reason;
  // An account that the tenant does not have is not known either.
  return account.value === null ? 'not_found' : null;
}

/** Where the store cannot say what was dismissed, all are given. */
async function undismissed(
  services: AppLoadContext['services'],
  userId: string,
  notices: SecurityAttention[],
): Promise<SecurityAttention[]> {
  try {
    return await withoutDismissed(services, userId, notices);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(services.log, error);
    return notices;
  }
}
