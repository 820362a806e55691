import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { newNotMeRecord } from '~/not-me/not-me-record.server';
import { type PasswordStep } from '~/not-me/not-me-report';
import { saveNotMeReport } from '~/not-me/not-me-reports.server';
import { type Places } from '~/places/places';
import { type AccountSession } from '~/sessions/session';
import { type SessionRepository } from '~/sessions/session-repository';
import { type Receipt } from './receipt';

export interface ReportServices {
  accountRecords: AccountRecords;
  personLock: PersonLock;
  directory: Pick<SessionRepository, 'getCached'>;
  places: Places;
  /** Epoch milliseconds. */
  now: () => number;
}

/** The session as it was listed before everybody was signed out; null where nothing is remembered of it. */
export async function recallSession(
  { directory }: Pick<ReportServices, 'directory'>,
  userId: string,
  sessionId: string | null,
): Promise<AccountSession | null> {
  const list = sessionId === null ? null : await directory.getCached(userId);
  return list?.sessions.find(({ id }) => id === sessionId) ?? null;
}

/**
 * Reports the session in which a change was made as not the person's, as if they had said so of it in the list: the
 * guide leads them through what is left to do once they have signed in again. What is not remembered of the session is
 * told from the change's receipt. @throws {StoreUnavailableError}
 */
export async function reportSession(
  services: ReportServices,
  userId: string,
  {
    sessionId,
    session,
    receipt,
    password,
  }: {
    sessionId: string;
    session: AccountSession | null;
    receipt: Pick<Receipt, 'userAgent' | 'place'>;
    password: PasswordStep;
  },
): Promise<void> {
  const record = newNotMeRecord(
    {
      session,
      at: new Date(services.now()),
      ending: { outcome: 'ended' },
      wasCurrent: false,
      refreshTokens: { outcome: 'with-session', count: null },
      password,
    },
    services.places,
  );
  await saveNotMeReport(services, userId, sessionId, {
    ...record,
    userAgent: record.userAgent ?? receipt.userAgent,
    countryCode: record.countryCode ?? receipt.place?.countryCode ?? null,
  });
}
