import { z } from 'zod';
import { keyOfPerson } from '~/cache/key-of-person.server';
import { type Memory } from '~/tenant-api/remembered-values.server';

/** What of each person was ended here lately. */
export interface RecentEndings {
  /** When, by the id of the thing. */
  of(userId: string): Promise<ReadonlyMap<string, Date>>;
  add(userId: string, id: string): Promise<void>;
  /** Forgets one that did not end after all. */
  remove(userId: string, id: string): Promise<void>;
}

/** When each thing was ended here, by id, in epoch milliseconds. */
const endingsSchema = z.record(z.string(), z.number());
type Endings = z.infer<typeof endingsSchema>;

/**
 * Remembers for `memoryMs` what was ended here and may be listed all the same, encrypted, shared by all portals. `name`
 * tells things of one kind from those of another.
 */
export function createRecentEndings(
  { cache, sealedText, now }: Memory,
  { name, memoryMs }: { name: string; memoryMs: number },
): RecentEndings {
  const keyOf = (userId: string) => `${name}:${keyOfPerson(userId)}`;

  const recentIn = (key: string, sealed: string | null): Endings => {
    const text = sealed === null ? null : sealedText.open(key, sealed);
    const kept = text === null ? undefined : endingsSchema.safeParse(JSON.parse(text)).data;
    const endings = Object.entries(kept ?? {});
    return Object.fromEntries(endings.filter(([, endedAt]) => endedAt + memoryMs > now()));
  };

  /** In one step, so that what another portal changes meanwhile stays. */
  const change = async (userId: string, next: (endings: Endings) => Endings) => {
    const key = keyOf(userId);
    for (let isDone = false; !isDone;) {
      const sealed = await cache.get(key);
      const text = JSON.stringify(next(recentIn(key, sealed)));
      isDone = await cache.replace(key, sealed, sealedText.seal(key, text), memoryMs);
    }
  };

  return {
    async of(userId) {
      const key = keyOf(userId);
      const endings = Object.entries(recentIn(key, await cache.get(key)));
      return new Map(endings.map(([id, endedAt]) => [id, new Date(endedAt)]));
    },
    add: (userId, id) => change(userId, (endings) => ({ ...endings, [id]: now() })),
    remove: (userId, id) =>
      change(userId, (endings) =>
        Object.fromEntries(Object.entries(endings).filter(([other]) => other !== id)),
      ),
  };
}
