import { minutes } from '~/durations';
import { plainAddress } from '~/ip-address';
import { type DeviceDescription } from '~/devices/device-description';

/** What is known of a session that may tell it from another; whatever is unknown is null. */
export interface ComparedSession {
  device: DeviceDescription;
  countryCode: string | null;
  city: string | null;
  /** The network's owner, or its number where no owner is known. */
  network: string | null;
  createdAt: Date | null;
  lastSeenAt: Date | null;
  ip: string | null;
}

/** One fact by which a session differs from one that looks alike; null where it is unknown there. */
export type Difference =
  | { what: 'model'; value: string | null }
  | { what: 'system-version'; value: string | null }
  | { what: 'country'; value: string | null }
  | { what: 'city'; value: string | null }
  | { what: 'network'; value: string | null }
  | { what: 'first-sign-in'; value: Date | null }
  | { what: 'last-seen'; value: Date | null }
  | { what: 'address'; value: string | null };

export interface Distinction {
  /** How many sessions of the list look like this one, itself among them. */
  alikeCount: number;
  /** The fewest facts, the plainest first, that tell it from the others; empty for one of a kind. */
  differences: Difference[];
  /** Whether they tell it from all the others. */
  isDistinct: boolean;
}

/** The facts, the plainest first. */
const facts: readonly ((session: ComparedSession) => Difference)[] = [
  ({ device }) => ({ what: 'model', value: device.model }),
  ({ device }) => ({ what: 'system-version', value: device.systemVersion }),
  ({ countryCode }) => ({ what: 'country', value: countryCode }),
  ({ city }) => ({ what: 'city', value: city }),
  ({ network }) => ({ what: 'network', value: network }),
  ({ createdAt }) => ({ what: 'first-sign-in', value: createdAt }),
  ({ lastSeenAt }) => ({ what: 'last-seen', value: lastSeenAt }),
  ({ ip }) => ({ what: 'address', value: ip === null ? null : plainAddress(ip) }),
];

/**
 * Says of each session, in the order of the list, what tells it from those that look alike: the same
 * browser, system and kind of device. Nothing is merged: a session that differs in nothing keeps its
 * own row, and is said not to be distinct.
 */
export function distinguishSessions(sessions: readonly ComparedSession[]): Distinction[] {
  const distinctions = sessions.map((): Distinction => ({
    alikeCount: 1,
    differences: [],
    isDistinct: true,
  }));
  const all = sessions.map((_, index) => index);
  for (const group of split(all, (index) => look(sessions[index]!))) {
    for (const index of group) distinctions[index]!.alikeCount = group.length;
    let alike = group.length > 1 ? [group] : [];
    for (const factOf of facts)
      alike = alike.flatMap((indexes) => {
        const parts = split(indexes, (index) => comparable(factOf(sessions[index]!)));
        if (parts.length > 1)
          for (const index of indexes)
            distinctions[index]!.differences.push(factOf(sessions[index]!));
        return parts.filter((part) => part.length > 1);
      });
    for (const index of alike.flat()) distinctions[index]!.isDistinct = false;
  }
  return distinctions;
}

function look({ device: { browser, system, kind } }: ComparedSession): string {
  return JSON.stringify([browser, system, kind]);
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
