import { hash } from 'node:crypto';

/** What stands for a person in the keys of caches, and names nobody. */
export function keyOfPerson(userId: string): string {
  return hash('sha256', userId, 'base64url');
}

/** A person in one of their portal sessions. What is kept for them there is found in no other. */
export interface PortalSessionHolder {
  userId: string;
  portalSessionId: string;
}

/** What stands for them in the keys of caches. It names nobody: the id of a portal session is random. */
export function keyOfHolder({ userId, portalSessionId }: PortalSessionHolder): string {
  return keyOfPerson(JSON.stringify([userId, portalSessionId]));
}
