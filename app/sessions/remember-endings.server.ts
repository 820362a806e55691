import { type Places } from '~/places/places';
import { detailsOf } from './end-session.server';
import { type EndedBy, type EndingLog } from './ending-log';
import { type AccountSession } from './session';

/**
 * Remembers, of sessions that the service was asked to end all at once, by whom, so that the list does not say that
 * somebody else did.
 *
 * @throws {StoreUnavailableError}
 */
export async function rememberEndings(
  { endings, places }: { endings: Pick<EndingLog, 'record'>; places: Pick<Places, 'locate'> },
  userId: string,
  { sessions, by }: { sessions: readonly AccountSession[]; by: EndedBy },
): Promise<void> {
  for (const session of sessions) {
    const details = { ...detailsOf(session, places), endedFromUserAgent: null };
    await endings.record(userId, session.id, { by, details });
  }
}
