import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Of so many people the keys are known already: a page looks in several caches, for each under two keys. */
const maxKnown = 10_000;

const known = new LRUCache<string, string>({
  max: maxKnown,
  memoMethod: (userId) => hash('sha256', userId, 'base64url'),
});

/** What stands for a person in the keys of caches, and names nobody. */
export function keyOfPerson(userId: string): string {
  return known.memo(userId);
}
