import { createHash } from 'node:crypto';

/**
 * What every value begins with that must never leave a portal: `app_metadata`, tokens of identities, the details of
 * a log, tickets. A test that finds it in a page, a mail or a log has found a leak.
 */
export const CANARY_PREFIX = 'canary-';

/**
 * The marked value of a field, the same at every start; `owner` sets apart those of several people.
 *
 * It names its field, so that a leak says where it came from.
 */
export function canary(field: string, owner: string): string {
  const digest = createHash('sha256').update(`${field} ${owner}`).digest('hex');
  return `${CANARY_PREFIX}${field}-${digest.slice(0, 16)}`;
}

/** The digits in the middle of every seeded phone number, of which only the last few may be shown. */
export const MARKED_DIGITS = '5550199';

/** Begins keys of authenticator apps and recovery codes, whose alphabet has no small letters. */
export const MARKED_CAPITALS = 'CANARY';
