import { abortAfter } from '~/deadline';
import { seconds } from '~/durations';
import { type Places } from '~/places/places';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { detailsOf } from './end-session.server';
import { type EndedBy, type EndingLog } from './ending-log';
import { type AccountSession } from './session';
import { type SessionRepository } from './session-repository';

/** How long the list of sessions is waited for while somebody may still be in the account. */
const listMs = seconds(1.5);

/**
 * The sessions that are about to be ended all at once, for `rememberEndings`; none where the list does not come soon,
 * as what ends them waits for it. Without it, the list says what the tenant does.
 */
export async function listBeforeEnding(
  { directory }: { directory: Pick<SessionRepository, 'list'> },
  userId: string,
  { signal: callerSignal, ...options }: CallOptions,
): Promise<AccountSession[]> {
  const { signal, done } = abortAfter(listMs, callerSignal);
  try {
    const listed = await toResult(directory.list(userId, { ...options, signal, priority: 'act' }));
    return listed.isKnown ? listed.value.sessions : [];
  } finally {
    done();
  }
}

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
