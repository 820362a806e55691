import { createHash } from 'node:crypto';
import { type Account } from './account';
import { formNames } from './profile-form';

/**
 * Names the profile as a form shows it. A form that comes back with another name than the profile has by then would undo
 * what was changed in between.
 */
export function profileVersion(account: Account): string {
  const names = formNames.map((name) => account[name]);
  const own = Object.entries(account.userMetadata).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([names, own]))
    .digest('base64url')
    .slice(0, 22);
}
