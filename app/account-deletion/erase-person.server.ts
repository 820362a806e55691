import { type AccountRecords } from '~/account-records/account-records';
import { type PortalSessionStore, type UserKey } from '~/portal-session/portal-session-store';
import { type EndingLog } from '~/sessions/ending-log';

export interface ErasingServices {
  accountRecords: Pick<AccountRecords, 'eraseAll'>;
  endings: Pick<EndingLog, 'erase'>;
  /** What is remembered of the tenant's answers. */
  forgetPerson: (userId: string) => Promise<void>;
  portalSessionStore: Pick<PortalSessionStore, 'deleteByUser'>;
}

/**
 * Erases everything that the portal keeps under a person: portal sessions that began up to `endedAt` (epoch
 * milliseconds), account records, ended sessions, remembered lists. The tombstone stays. It may be called any number of
 * times.
 *
 * What is kept for one portal session is not found by its person. Nobody opens it once the session is over, and the
 * longest of it lives for an hour.
 *
 * @throws {StoreUnavailableError}
 */
export async function erasePerson(
  { accountRecords, endings, forgetPerson, portalSessionStore }: ErasingServices,
  { issuer, userId, endedAt }: UserKey,
): Promise<void> {
  await portalSessionStore.deleteByUser({ issuer, userId, endedAt });
  await accountRecords.eraseAll(userId);
  await endings.erase(userId);
  await forgetPerson(userId);
}
