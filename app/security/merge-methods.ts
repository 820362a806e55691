import { type AuthenticationMethod, type MethodKind } from './authentication-method';

/** An entry of the service's list, with the ids of what was set up together with it. */
export interface MethodEntry {
  method: AuthenticationMethod;
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
    return {
      ...first,
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
function groupsOf(entries: readonly MethodEntry[]): AuthenticationMethod[][] {
  let groups: { ids: Set<string>; methods: AuthenticationMethod[] }[] = [];
  for (const { method, linkedIds } of entries) {
    const own = { ids: new Set([method.id, ...linkedIds]), methods: [method] };
    const [into, ...others] = groups.filter(({ ids }) => [...own.ids].some((id) => ids.has(id)));
    if (into === undefined) {
      groups.push(own);
      continue;
    }
    for (const { ids, methods } of [...others, own]) {
      for (const id of ids) into.ids.add(id);
      into.methods.push(...methods);
    }
    groups = groups.filter((group) => !others.includes(group));
  }
  return groups.map(({ methods }) => methods);
}

function dateOf(
  group: readonly AuthenticationMethod[],
  of: (method: AuthenticationMethod) => Date | null,
  choose: (...times: number[]) => number,
): Date | null {
  const times = group.flatMap((method) => of(method)?.getTime() ?? []);
  return times.length === 0 ? null : new Date(choose(...times));
}
