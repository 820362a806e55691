import { exportPauseMs } from '~/data-export/data-export';
import { formatComingTime, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';

/** The file with all of a person's data, as pages tell of it. */
export interface DownloadView {
  /**
   * - `none`: none was asked for in the last day
   * - `preparing`: it is being put together; `late` where that takes longer than it should
   * - `ready`: it can be downloaded
   */
  state: 'none' | 'preparing' | 'late' | 'ready';
  /** When it was put together. */
  made: ShownTime | null;
  /** Until when it can be downloaded. */
  until: ShownTime | null;
  /** When another can be asked for; null for now. */
  next: ShownTime | null;
  /** Whether a mail tells that it is ready. */
  hasMail: boolean;
  /** Whether the operator lets people ask for one. */
  isEditable: boolean;
}

/** @throws {StoreUnavailableError} */
export async function loadDownload(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<DownloadView> {
  const { dataExports, mail, now, operator } = context.services;
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const found = await dataExports.find(session.userId);
  const common = { hasMail: mail !== null, isEditable: operator.sections.data === 'edit' };
  const none = { ...common, state: 'none', made: null, until: null, next: null } as const;
  if (found === null) return none;
  const { askedAt, completedAt, until } = found;
  const nextAt = new Date(askedAt.getTime() + exportPauseMs);
  const next = now() < nextAt.getTime() ? formatComingTime(nextAt, format) : null;
  if (completedAt === null || until === null)
    return { ...none, state: next === null ? 'late' : 'preparing', next };
  if (until.getTime() <= now()) return { ...none, next };
  return {
    ...common,
    state: 'ready',
    made: formatTime(completedAt, format),
    until: formatComingTime(until, format),
    next,
  };
}
