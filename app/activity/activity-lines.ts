import { minutes } from '~/durations';
import { type AccountEvent, type AccountEventKind } from './account-event';

/** What the person did or changed in this portal, which remembers more of it than the service does. */
export interface OwnChange {
  at: Date;
  /** When it was found out what came of it; null while that is not known. */
  settledAt: Date | null;
  /** As what the service may have it in its log. */
  loggedAs: readonly AccountEventKind[];
  /** How many entries the service may have of it. */
  entryCount: number;
}

/** A line of the activity, the latest first. */
export type ActivityLine<Change extends OwnChange = OwnChange> =
  | { is: 'event'; at: Date; event: AccountEvent }
  /** What an application did by itself in a day, as often as `count` says; `event` stands for all of it, at its own time. */
  | { is: 'folded'; at: Date; first: Date; count: number; event: AccountEvent }
  | { is: 'change'; at: Date; change: Change };

/** By how much the service's note of a change may be earlier or later than ours: pages at the tenant take a while. */
const toleranceMs = minutes(15);

/**
 * What happened and what was done here as one list, the latest first. Of a change that both tell of, ours is told:
 * for each change the nearest entries of its kind go, and no more than there can be, so that somebody else's stay.
 */
export function mergeActivity<Change extends OwnChange>(
  events: readonly AccountEvent[],
  changes: readonly Change[],
): ActivityLine<Change>[] {
  const told = new Set<AccountEvent>();
  for (const change of changes) {
    const notes = events.filter((event) => !told.has(event) && isNoteOf(event, change));
    for (const note of nearest(notes, change)) told.add(note);
  }
  return [
    ...events
      .filter((event) => !told.has(event))
      .map((event) => ({ is: 'event' as const, at: event.at, event })),
    ...changes.map((change) => ({ is: 'change' as const, at: change.at, change })),
  ].sort(latestFirst);
}

const latestFirst = (a: { at: Date }, b: { at: Date }) => b.at.getTime() - a.at.getTime();

function isNoteOf({ kind, at }: AccountEvent, change: OwnChange): boolean {
  const earliest = change.at.getTime() - toleranceMs;
  const latest = (change.settledAt ?? change.at).getTime() + toleranceMs;
  return change.loggedAs.includes(kind) && at.getTime() >= earliest && at.getTime() <= latest;
}

function nearest(
  events: readonly AccountEvent[],
  { at, entryCount }: OwnChange,
): readonly AccountEvent[] {
  const distance = (event: AccountEvent) => Math.abs(event.at.getTime() - at.getTime());
  return [...events].sort((a, b) => distance(a) - distance(b)).slice(0, entryCount);
}

/** What applications do without anybody, over and over; the first that is among several names them all. */
const silentKinds: readonly AccountEventKind[] = [
  'signed-in-silently',
  'access-renewed',
  'access-granted',
];
const rankOf = ({ kind }: AccountEvent) => silentKinds.indexOf(kind);

/**
 * Folds what an application did by itself on one day into one line; `dayOf` names the day of a moment. The line is at
 * the time of the event that it names, which its page then tells of. What it did once stays as it is.
 */
export function foldSilent<Change extends OwnChange>(
  lines: readonly ActivityLine<Change>[],
  dayOf: (at: Date) => string,
): ActivityLine<Change>[] {
  const folds = new Map<string, ActivityLine<Change> & { is: 'folded' }>();
  const folded = lines.flatMap((line): ActivityLine<Change>[] => {
    if (line.is !== 'event' || !silentKinds.includes(line.event.kind)) return [line];
    const { event, at } = line;
    const key = JSON.stringify([dayOf(at), event.applicationId ?? event.applicationName]);
    const known = folds.get(key);
    if (known !== undefined) {
      known.count += 1;
      known.first = at;
      if (rankOf(event) < rankOf(known.event)) Object.assign(known, { event, at });
      return [];
    }
    const fold = { is: 'folded' as const, at, first: at, count: 1, event };
    folds.set(key, fold);
    return [fold];
  });
  return folded
    .map((line): ActivityLine<Change> =>
      line.is === 'folded' && line.count === 1
        ? { is: 'event', at: line.at, event: line.event }
        : line,
    )
    .sort(latestFirst);
}
