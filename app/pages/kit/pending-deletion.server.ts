import { minutes } from '~/durations';
import { formatComingTime, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { type AppLoadContext } from '~/request/context';
import { logStoreFailure } from '~/request/store-failures.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { formatList } from './format-list';
import { pageFormat } from './page-format.server';

/** A deletion of the account that was asked for. */
export interface PendingDeletionView {
  /**
   * - `held`: it is carried out at `due`, and can be taken back until then
   * - `late`: it should have been carried out
   * - `held-back`: nobody else looks after `organizations`, and it is looked again every day
   * - `begun`: it is being carried out
   * - `requested`: the operator was asked for it
   */
  state: 'held' | 'late' | 'held-back' | 'begun' | 'requested';
  /** The names of those that keep it from being carried out; empty where none do. */
  organizations: string;
  number: string;
  askedAt: ShownTime;
  /** Null where it is not known when. */
  due: ShownTime | null;
}

/** Until then the work may just not have begun. */
const lateAfterMs = minutes(5);

/** The deletion that waits; null where none does. @throws {StoreUnavailableError} */
export async function loadPendingDeletion(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<PendingDeletionView | null> {
  const { services } = context;
  const pending = await readPendingDeletion(services.accountRecords, session.userId);
  if (pending === null) return null;
  const { number, askedAt, dueAt, begunAt, heldBack } = pending;
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const isLate = dueAt !== null && dueAt.getTime() + lateAfterMs <= services.now();
  const stateOf = (): PendingDeletionView['state'] => {
    if (dueAt === null) return 'requested';
    if (begunAt !== null) return 'begun';
    if (heldBack !== null) return 'held-back';
    return isLate ? 'late' : 'held';
  };
  return {
    state: stateOf(),
    organizations: formatList(heldBack?.organizations ?? [], context.locale),
    number,
    askedAt: formatTime(askedAt, format),
    due: dueAt === null || heldBack !== null ? null : formatComingTime(dueAt, format),
  };
}

/** The same for a page that can do without: null where the store does not say, too. */
export async function recallPendingDeletion(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<PendingDeletionView | null> {
  return loadPendingDeletion(context, request, session).catch((error: unknown) => {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(context.services.log, error);
    return null;
  });
}
