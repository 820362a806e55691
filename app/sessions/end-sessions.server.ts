import pMap from 'p-map';
import { meetsAll, TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { isIdle } from './arrange-sessions';
import {
  type EndingRequest,
  type EndingServices,
  endOwnSession,
  endSession,
} from './end-session.server';
import { listSessions } from './list-sessions.server';
import { mfaOf } from './mfa';
import { isLive, type ListedSession } from './session';
import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';

/** How many endings are under way at once: quick for a few, and gentle to the tenant's rate limit. */
const parallelEndings = 4;

/** Which sessions are to end. But for selected ones, never the current one. */
export type EndingScope =
  | { scope: 'selected'; handles: readonly string[] }
  | { scope: 'others' }
  | { scope: 'idle'; days: number }
  | { scope: 'application'; applicationId: string }
  | { scope: 'without-mfa' };

/** Who asks, and for which sessions. */
export interface EndingSelection {
  issuer: string;
  userId: string;
  currentSessionId: string | null;
  /** The browser that asks, for the memory of endings. */
  endedFromUserAgent?: string | null;
  selection: EndingScope;
  /** Epoch milliseconds. */
  now: number;
}

/** What `endSessions` is asked for. */
export interface EndingsRequest extends EndingSelection {
  /** Hears of each ending as soon as it is done: a store that fails afterwards must not take it back. */
  onEnded?: (row: EndingRow) => void;
}

export interface EndingPreview {
  /** Exactly what would end, in the order of the list, the current one last. */
  sessions: ListedSession[];
  includesCurrent: boolean;
  /** Selected handles of sessions that are not listed (any more), or that are nobody's. */
  notListed: string[];
  /** False when the person has more sessions than the portal reads, so that more may fit the scope. */
  isComplete: boolean;
  /** When the list was read, where it stands in for one that cannot be had now. */
  asOf: Date | null;
}

export interface EndingRow {
  handle: string;
  /** As it was listed; null for a selected one that was not listed. */
  session: ListedSession | null;
  /** `not-found`: no session of this person's; `not-yet`: still there, for `reason`, and may be tried again. */
  outcome: 'ended' | 'already-gone' | 'not-found' | 'not-yet';
  reason: TenantErrorCode | null;
}

export interface EndingsResult {
  rows: EndingRow[];
  /** How long to wait before that, where the tenant said so. */
  retryAfterMs: number | null;
  wasCurrentEnded: boolean;
  /** False when more may fit the scope: the person has more sessions than are read, or the list was an old one. */
  isComplete: boolean;
}

/**
 * Says exactly which sessions `endSessions` would end now; `current-unknown` as there.
 *
 * @throws {TenantError} when the sessions cannot be listed.
 */
export async function previewEndings(
  services: EndingServices,
  { userId, currentSessionId, selection, now }: EndingSelection,
  options: ReadOptions = {},
): Promise<EndingPreview | 'current-unknown'> {
  if (isCurrentUnknown({ selection, currentSessionId })) return 'current-unknown';
  const chosen = openHandles(services, userId, selection);
  // Where nothing but handles is given and none is of this person's, there is nothing to ask the tenant.
  if (selection.scope === 'selected' && chosen.every(({ id }) => id === null))
    return {
      sessions: [],
      includesCurrent: false,
      notListed: chosen.map(({ handle }) => handle),
      isComplete: true,
      asOf: null,
    };
  const { sessions, isComplete, asOf } = await listSessions(
    { ...services, now: () => now },
    { userId, currentSessionId },
    options,
  );
  const selectedIds = new Set(chosen.map(({ id }) => id));
  const selected = sessions
    // What was ended here a moment ago is not ended twice, nor counted twice; what is over, not at all.
    .filter((session) => isLive(session, now))
    .filter((session) =>
      selection.scope === 'selected'
        ? selectedIds.has(session.id)
        : !session.isCurrent && fits(session, selection, now),
    )
    .sort((a, b) => Number(a.isCurrent) - Number(b.isCurrent));
  const listed = new Set<string | null>(selected.map(({ id }) => id));
  return {
    sessions: selected,
    includesCurrent: selected.some(({ isCurrent }) => isCurrent),
    notListed: chosen.filter(({ id }) => !listed.has(id)).map(({ handle }) => handle),
    isComplete,
    asOf,
  };
}

/** The handles that are given, each once, with the ids that they open to. */
function openHandles(
  { handles }: Pick<EndingServices, 'handles'>,
  userId: string,
  selection: EndingScope,
): { handle: string; id: string | null }[] {
  if (selection.scope !== 'selected') return [];
  return [...new Set(selection.handles)].map((handle) => ({
    handle,
    id: handles.open(userId, handle),
  }));
}

/** Without knowing which session is this one, “the others” would be all of them. */
function isCurrentUnknown({
  selection,
  currentSessionId,
}: Pick<EndingSelection, 'selection' | 'currentSessionId'>): boolean {
  return currentSessionId === null && selection.scope !== 'selected';
}

function fits(session: ListedSession, selection: EndingScope, now: number): boolean {
  switch (selection.scope) {
    case 'others':
      return true;
    case 'idle':
      return isIdle(session, selection.days, now);
    case 'application':
      return session.applicationIds.includes(selection.applicationId);
    case 'without-mfa':
      return mfaOf(session) === 'no';
    case 'selected':
      return false;
  }
}

/**
 * Ends the selected sessions, a few at a time, and says of each one what became of it. A refusal of one loses
 * no other; where the tenant's limit is reached, the time is up or nothing is permitted, the rest is left for
 * another try. The current session is ended last, and only when it is selected; where it is not known which one that
 * is, nothing is done for a scope that would have to spare it: `current-unknown`.
 *
 * @throws {TenantError} when the sessions cannot even be listed.
 */
export async function endSessions(
  services: EndingServices,
  request: EndingsRequest,
  options: CallOptions = {},
): Promise<EndingsResult | 'current-unknown'> {
  if (isCurrentUnknown(request)) return 'current-unknown';
  // Read with the patience of pages: only what ends something goes before what others look at.
  const preview = await previewEndings(services, request, {
    ...options,
    priority: 'page',
    // A session that began a moment ago may fit a scope too; selected ones are known already.
    isAnew: request.selection.scope !== 'selected',
  });
  if (preview === 'current-unknown') return preview;
  const { sessions, notListed, isComplete, asOf } = preview;
  const rows: EndingRow[] = [];
  let stop: TenantError | null = null;
  /** What is no failure of the tenant, such as a store's: nothing more is begun then. */
  const breakdowns: unknown[] = [];
  let retryAfterMs: number | null = null;

  const end = async (target: Target): Promise<void> => {
    const leave = (reason: TenantErrorCode) => rows.push({ ...target, outcome: 'not-yet', reason });
    if (breakdowns.length > 0) return;
    if (stop !== null) return void leave(stop.code);
    try {
      let row: EndingRow | null = null;
      const tell = (outcome: EndingRow['outcome']) => {
        row = { ...target, outcome, reason: null };
        request.onEnded?.(row);
        return row;
      };
      const outcome = await endOne(services, { ...request, onEnded: tell }, target, options);
      rows.push(row ?? tell(outcome));
    } catch (error) {
      if (!(error instanceof TenantError)) {
        breakdowns.push(error);
        return;
      }
      leave(error.code);
      retryAfterMs = Math.max(retryAfterMs ?? 0, error.retryAfterMs ?? 0) || null;
      if (options.signal?.aborted === true || meetsAll(error)) stop = error;
    }
  };
  const isCurrent = ({ session }: Target) => session?.isCurrent === true;
  const targets: Target[] = [
    ...notListed.map((handle) => ({ handle, session: null })),
    ...sessions.map((session) => ({
      handle: services.handles.seal(request.userId, session.id),
      session,
    })),
  ];
  const others = targets.filter((target) => !isCurrent(target));
  await pMap(others, end, { concurrency: parallelEndings });
  // Whoever is signed out first could not be told of the rest.
  for (const target of targets.filter(isCurrent)) await end(target);
  if (breakdowns.length > 0) throw breakdowns[0];
  return {
    rows,
    retryAfterMs,
    wasCurrentEnded: rows.some(
      ({ session, outcome }) => session?.isCurrent === true && outcome !== 'not-yet',
    ),
    isComplete: request.selection.scope === 'selected' || (isComplete && asOf === null),
  };
}

interface Target {
  handle: string;
  session: ListedSession | null;
}

async function endOne(
  services: EndingServices,
  request: Omit<EndingRequest, 'handle'>,
  { handle, session }: Target,
  options: CallOptions,
): Promise<'ended' | 'already-gone' | 'not-found'> {
  if (session === null)
    return (await endSession(services, { ...request, handle }, options)).outcome;
  const { endedFromUserAgent = null } = request;
  const own = { ...request, session, wasCurrent: session.isCurrent, endedFromUserAgent };
  return endOwnSession(services, own, options);
}
