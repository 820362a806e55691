import { type AuthenticationMethod, type MethodKind } from './authentication-method';

/** An entry of the service's list, with the ids of what was set up together with it. */
export interface MethodEntry extends AuthenticationMethod {
  linkedIds: string[];
}

/** Which entry of a linked pair tells what it is: an app that gets push messages has codes as well. */
const precedence: readonly MethodKind[] = ['push', 'phone', 'authenticator-app'];

/**
 * The methods of a person, each once: entries that were set up together are one, as they are removed together. A pair
 * is confirmed, and was used, as soon as one of its entries was.
 */
export function mergeMethods(entries: readonly MethodEntry[]): AuthenticationMethod[] {
  return groupsOf(entries).map((group) => {
    const ranked = [...group].sort(
      (a, b) => rankOf(a.kind) - rankOf(b.kind) || (a.id < b.id ? -1 : 1),
    );
    const [first] = ranked;
    if (first === undefined) throw new TypeError('A group of entries is never empty.');
    const { linkedIds: _, ...method } = first;
    return {
      ...method,
      isConfirmed: group.some(({ isConfirmed }) => isConfirmed),
      name: ranked.find(({ name }) => name !== null)?.name ?? null,
      addedAt: dateOf(group, ({ addedAt }) => addedAt, Math.min),
      lastUsedAt: dateOf(group, ({ lastUsedAt }) => lastUsedAt, Math.max),
    };
  });
}

function rankOf(kind: MethodKind): number {
  const rank = precedence.indexOf(kind);
  return rank === -1 ? precedence.length : rank;
}

/** Entries that name each other, or the same third thing, in the order of the list. */
function groupsOf(entries: readonly MethodEntry[]): MethodEntry[][] {
  let groups: { ids: Set<string>; entries: MethodEntry[] }[] = [];
  for (const entry of entries) {
    const ids = new Set([entry.id, ...entry.linkedIds]);
    const [into, ...others] = groups.filter((group) => [...ids].some((id) => group.ids.has(id)));
    if (into === undefined) {
      groups.push({ ids, entries: [entry] });
      continue;
    }
    for (const { ids: more, entries: found } of [...others, { ids, entries: [entry] }]) {
      for (const id of more) into.ids.add(id);
      into.entries.push(...found);
    }
    groups = groups.filter((group) => !others.includes(group));
  }
  return groups.map((group) => group.entries);
}

function dateOf(
  group: readonly MethodEntry[],
  of: (entry: MethodEntry) => Date | null,
  choose: (...times: number[]) => number,
): Date | null {
  const times = group.flatMap((entry) => of(entry)?.getTime() ?? []);
  return times.length === 0 ? null : new Date(choose(...times));
}
