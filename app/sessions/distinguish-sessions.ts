import { minutes } from '~/durations';
import { plainAddress } from '~/ip-address';

/** What a row shows, and what else is known of its session; whatever is unknown is null. */
export interface ComparedSession {
  /** All that the row shows. */
  look: string;
  model: string | null;
  browserVersion: string | null;
  systemVersion: string | null;
  createdAt: Date | null;
  lastSeenAt: Date | null;
  ip: string | null;
}

/** One fact by which a session differs from one that looks alike; null where it is unknown there. */
export type Difference =
  | { what: 'model' | 'browser-version' | 'system-version' | 'address'; value: string | null }
  | { what: 'signed-in' | 'last-seen'; value: Date | null };

export interface Distinction {
  /** The fewest facts, the plainest first, that tell it from the others; empty for one of a kind. */
  differences: Difference[];
  /** Which of how many it is, where nothing known tells it from some others; null otherwise. */
  position: { number: number; count: number } | null;
}

/** The facts, the plainest first. */
const facts: readonly ((session: ComparedSession) => Difference)[] = [
  ({ model }) => ({ what: 'model', value: model }),
  ({ createdAt }) => ({ what: 'signed-in', value: createdAt }),
  ({ lastSeenAt }) => ({ what: 'last-seen', value: lastSeenAt }),
  ({ browserVersion }) => ({ what: 'browser-version', value: browserVersion }),
  ({ systemVersion }) => ({ what: 'system-version', value: systemVersion }),
  ({ ip }) => ({ what: 'address', value: ip === null ? null : plainAddress(ip) }),
];

/**
 * Says of each session, in the order of the list, what tells it from those whose rows look alike. Nothing is merged: a
 * session that differs in nothing keeps its own row, and a number.
 */
export function distinguishSessions(sessions: readonly ComparedSession[]): Distinction[] {
  const distinctions = sessions.map((): Distinction => ({ differences: [], position: null }));
  const all = sessions.map((_, index) => index);
  for (const group of split(all, (index) => sessions[index]!.look)) {
    let alike = group.length > 1 ? [group] : [];
    for (const factOf of facts)
      alike = alike.flatMap((indexes) => {
        const parts = split(indexes, (index) => comparable(factOf(sessions[index]!)));
        if (parts.length > 1)
          for (const index of indexes)
            distinctions[index]!.differences.push(factOf(sessions[index]!));
        return parts.filter((part) => part.length > 1);
      });
    for (const indexes of alike)
      for (const [position, index] of indexes.entries())
        distinctions[index]!.position = { number: position + 1, count: indexes.length };
  }
  return distinctions;
}

/** Times are shown to the minute, so two in the same minute tell nothing apart. */
function comparable({ value }: Difference): string | number | null {
  return value instanceof Date ? Math.floor(value.getTime() / minutes(1)) : value;
}

function split(indexes: readonly number[], keyOf: (index: number) => unknown): number[][] {
  const parts = new Map<unknown, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [index]);
    else part.push(index);
  }
  return [...parts.values()];
}
