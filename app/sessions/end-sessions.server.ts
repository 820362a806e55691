import pMap from 'p-map';
import { meetsAll, TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import {
  type EndingRequest,
  type EndingServices,
  endOwnSession,
  endSession,
} from './end-session.server';
import { listSessions } from './list-sessions.server';
import { isLive, type ListedSession } from './session';
import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';

/** How many endings are under way at once: quick for a few, and gentle to the tenant's rate limit. */
const parallelEndings = 4;

/** Which sessions are to end: those that are named, or all but this browser's, which `isCurrentToo` puts last. */
export type EndingScope =
  | { scope: 'selected'; handles: readonly string[] }
  | { scope: 'others'; isCurrentToo?: boolean };

/** What `endSessions` is asked for, and by whom. */
export interface EndingsRequest {
  issuer: string;
  userId: string;
  currentSessionId: string | null;
  /** The browser that asks, for the memory of endings. */
  endedFromUserAgent?: string | null;
  selection: EndingScope;
  /** Epoch milliseconds. */
  now: number;
  /** Hears of all that are to end, before the first one does. */
  onFound?: (rows: EndingRow[]) => Promise<void>;
  /** Hears of each ending as soon as it is done: a store that fails afterwards must not take it back. */
  onEnded?: (row: EndingRow) => void;
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
  /** False when there may be more others: the person has more sessions than are read, or the list was an old one. */
  isComplete: boolean;
}

/**
 * Ends the selected sessions, a few at a time, and says of each one what became of it. A refusal of one loses
 * no other; where the tenant's limit is reached, the time is up or nothing is permitted, the rest is left for
 * another try. The current session is ended last. Where it is not known which one that is, nothing is done about “the
 * others”: `current-unknown`.
 *
 * @throws {TenantError} when the sessions cannot even be listed.
 */
export async function endSessions(
  services: EndingServices,
  request: EndingsRequest,
  options: CallOptions = {},
): Promise<EndingsResult | 'current-unknown'> {
  // Without knowing which session is this one, “the others” would be all of them.
  if (request.selection.scope === 'others' && request.currentSessionId === null)
    return 'current-unknown';
  // Read with the patience of pages: only what ends something goes before what others look at.
  const { targets, isComplete } = await findTargets(services, request, {
    ...options,
    priority: 'page',
    // A session that began a moment ago is one of the others too; selected ones are known already.
    isAnew: request.selection.scope === 'others',
  });
  await request.onFound?.(
    targets.map((target) => ({ ...target, outcome: 'not-yet', reason: 'timeout' })),
  );
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
  const others = targets.filter((target) => !isCurrent(target));
  await pMap(others, end, { concurrency: parallelEndings });
  // Whoever is signed out could not be told of the rest, so this browser stays as long as there is any.
  const left = rows.find(({ outcome }) => outcome === 'not-yet');
  for (const target of targets.filter(isCurrent))
    if (left === undefined) await end(target);
    else rows.push({ ...target, outcome: 'not-yet', reason: left.reason });
  if (breakdowns.length > 0) throw breakdowns[0];
  return {
    rows,
    retryAfterMs,
    wasCurrentEnded: rows.some(
      ({ session, outcome }) => session?.isCurrent === true && outcome !== 'not-yet',
    ),
    isComplete,
  };
}

interface Target {
  handle: string;
  session: ListedSession | null;
}

/** What is to end: first the named ones that are not listed (any more), or are nobody's. */
async function findTargets(
  services: EndingServices,
  { userId, currentSessionId, selection, now }: EndingsRequest,
  options: ReadOptions,
): Promise<{ targets: Target[]; isComplete: boolean }> {
  const named = openHandles(services, userId, selection);
  const toNameless = ({ handle }: { handle: string }): Target => ({ handle, session: null });
  // Where nothing but handles is given and none is of this person's, there is nothing to ask the tenant.
  if (selection.scope === 'selected' && named.every(({ id }) => id === null))
    return { targets: named.map(toNameless), isComplete: true };
  const { sessions, isComplete, asOf } = await listSessions(
    { ...services, now: () => now },
    { userId, currentSessionId },
    options,
  );
  const namedIds = new Set(named.map(({ id }) => id));
  const chosen = sessions
    // What was ended here a moment ago is not ended twice, nor counted twice; what is over, not at all.
    .filter((session) => isLive(session, now))
    .filter(({ id, isCurrent }) =>
      selection.scope === 'selected'
        ? namedIds.has(id)
        : selection.isCurrentToo === true || !isCurrent,
    );
  const listedIds = new Set<string | null>(chosen.map(({ id }) => id));
  return {
    targets: [
      ...named.filter(({ id }) => !listedIds.has(id)).map(toNameless),
      ...chosen.map((session) => ({
        handle: services.handles.seal(userId, session.id),
        session,
      })),
    ],
    isComplete: selection.scope === 'selected' || (isComplete && asOf === null),
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
