import { type ActivityLine, mergeActivity, type OwnChange } from '~/activity/activity-lines';
import { type ActivityPart, type LatestActivity } from '~/activity/activity-log';
import { type ActivityQuery } from '~/activity/activity-query';
import { loggedAsOf, type OwnActNote } from '~/activity/own-act';
import { listOwnActs } from '~/activity/own-acts.server';
import { loggedAs } from '~/receipts/logged-as';
import { type Receipt } from '~/receipts/receipt';
import { listReceipts } from '~/receipts/receipts.server';
import { type AppLoadContext } from '~/request/context';
import { logStoreFailure } from '~/request/store-failures.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type Result, toResult } from '~/tenant-calls/result';

/** What the person did here: it has a receipt where it changed the account. */
export type OwnLine = OwnChange & ({ receipt: Receipt } | { note: OwnActNote });
export type Line = ActivityLine<OwnLine>;

/** A part of what happened. Of both sources each may fail alone. */
export interface ActivityReading {
  /** The latest first. */
  lines: Line[];
  log: Result<ActivityPart & { asOf: Date | null }>;
  /** Whether it is known what was done and changed here. */
  areChangesKnown: boolean;
}

/** The part that the query asks for, by three calls at most. */
export async function readActivity(
  { services }: AppLoadContext,
  userId: string,
  { part, until }: Pick<ActivityQuery, 'part' | 'until'>,
  options: CallOptions,
): Promise<ActivityReading> {
  const [log, changes] = await Promise.all([
    toResult(services.activity.part(userId, part, options)),
    readChanges(services, userId),
  ]);
  // Without the log nobody knows which changes belong to an older part.
  if (!log.isKnown && part > 0) return { lines: [], log, areChangesKnown: changes !== null };
  const within = log.isKnown ? changesWithin(changes ?? [], { part, until, log: log.value }) : null;
  return {
    lines: mergeActivity(log.isKnown ? log.value.events : [], within ?? changes ?? []),
    log,
    areChangesKnown: changes !== null,
  };
}

/** The latest of what happened, by what is known of the log. */
export async function mergeLatest(
  services: AppLoadContext['services'],
  userId: string,
  { events, isComplete }: Pick<LatestActivity, 'events' | 'isComplete'>,
): Promise<Line[]> {
  const changes = (await readChanges(services, userId)) ?? [];
  const oldest = events.at(-1)?.at ?? null;
  return mergeActivity(
    events,
    isComplete || oldest === null ? changes : changes.filter(({ at }) => at >= oldest),
  );
}

/** Null where the store cannot tell. */
async function readChanges(
  services: AppLoadContext['services'],
  userId: string,
): Promise<OwnLine[] | null> {
  try {
    const [receipts, acts] = await Promise.all([
      listReceipts(services, userId),
      listOwnActs(services, userId),
    ]);
    return [...receipts.map(toChange), ...acts.map(toAct)].sort(
      (a, b) => b.at.getTime() - a.at.getTime(),
    );
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(services.log, error);
    return null;
  }
}

function toChange(receipt: Receipt): OwnLine {
  const { at, settledAt, change } = receipt;
  return { at, settledAt, loggedAs: loggedAs(change.kind), entryCount: 1, receipt };
}

function toAct(note: OwnActNote): OwnLine {
  const { at, act } = note;
  const entryCount = act.kind === 'sessions-signed-out' ? act.count : 1;
  return { at, settledAt: at, loggedAs: loggedAsOf[act.kind], entryCount, note };
}

/** The changes from where this part begins up to where the one before it does, so that each is told once. */
function changesWithin(
  changes: readonly OwnLine[],
  { part, until, log }: Pick<ActivityQuery, 'part' | 'until'> & { log: ActivityPart },
): OwnLine[] {
  const first = log.older === 'more' ? log.from : null;
  const last = part === 0 ? null : (until ?? log.until);
  return changes.filter(
    ({ at }) => (first === null || at >= first) && (last === null || at < last),
  );
}
