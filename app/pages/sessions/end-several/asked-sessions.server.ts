import { type PageFormat } from '~/pages/kit/page-format.server';
import { type AskedScope } from '~/pages/sessions/ending-address';
import { sessionsFound } from '~/pages/sessions/find-sessions.server';
import { isLive, type ListedSession } from '~/sessions/session';
import { everySession, sessionMark, type SessionQuery } from '~/sessions/session-query';

/** What a question is about. */
export interface AskedSessions {
  /** In the order of the list, this browser last. */
  sessions: ListedSession[];
  /** How many of the selected ones are signed out already. */
  goneCount: number;
}

/** The sessions of the person's own list that a question is about. This browser is among them only if it is selected. */
export function askedSessions(
  listed: readonly ListedSession[],
  { scope, query }: { scope: AskedScope; query: SessionQuery },
  format: PageFormat,
): AskedSessions {
  if (scope !== 'selected') {
    const filter = scope === 'shown' ? query : everySession;
    return { sessions: sessionsFound(listed, filter, format), goneCount: 0 };
  }
  const marks = new Set(query.selected);
  const sessions = listed
    .filter(
      (session) =>
        isLive(session, format.now) && marks.has(sessionMark(format.handleOf(session.id))),
    )
    .sort((a, b) => Number(a.isCurrent) - Number(b.isCurrent));
  return { sessions, goneCount: marks.size - sessions.length };
}
