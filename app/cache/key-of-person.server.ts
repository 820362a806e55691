import { hash } from 'node:crypto';

/** What stands for a person in the keys of caches, and names nobody. */
export function keyOfPerson(userId: string): string {
  return hash('sha256', userId, 'base64url');
}
