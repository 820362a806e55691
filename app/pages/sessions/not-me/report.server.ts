import { type AuditEvent } from '~/log/audit.server';
import { type AppLoadContext } from '~/request/context';
import { actDeadline } from '~/request/page-deadline.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { sessionEnding } from '~/pages/sessions/ending-guards';
import { limitReached } from '~/request/require-within-limit.server';
import { passwordMailLimit } from '~/security/password-change-mail';
import { reportNotMe } from '~/not-me/report-not-me.server';

/** Somebody said of a session that it was not theirs. */
export const notMeReport = {
  ...sessionEnding,
  name: 'session.disowning',
} as const satisfies AuditEvent;

/**
 * Disowns a session and records that. Gives the record to show it by, and whether this browser has been signed
 * out by it; `not-found` for no session of theirs, with nothing done.
 */
export async function disown(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<{ record: string } | 'not-found'> {
  const { services, requestId } = context;
  const { issuer, userId, auth0SessionId: currentSessionId, profile } = session;
  const act = { event: notMeReport, who: session, handle, requestId } as const;
  const asked = {
    issuer,
    userId,
    currentSessionId,
    handle,
    email: profile.email,
    endedFromUserAgent: request.headers.get('user-agent'),
  };
  const result = await reportNotMe(services, asked, actDeadline(context)).catch(
    (error: unknown) => {
      services.audit.record({ ...act, result: 'failed', reason: 'unexpected' });
      throw error;
    },
  );
  if (result === 'not-found') {
    services.audit.record({ ...act, result });
    return result;
  }
  const { ending, password } = result;
  services.audit.record(
    ending.outcome === 'not-yet'
      ? { ...act, result: 'failed', reason: ending.reason }
      : { ...act, result: ending.outcome },
  );
  if (password.outcome === 'too-often')
    services.audit.record({
      event: limitReached,
      result: 'refused',
      reason: passwordMailLimit.name,
      requestId,
      who: session,
    });
  const record = services.notMeRecords.seal(
    { userId, handle },
    {
      ...result,
      createdAt: result.session?.createdAt ?? (await recallBeginning(services, userId, handle)),
      lastContactAt: result.session?.lastContactAt ?? null,
    },
  );
  return { record };
}

/** When a session began that is listed no more, as far as its ending is remembered. */
async function recallBeginning(
  { endings, handles }: AppLoadContext['services'],
  userId: string,
  handle: string,
): Promise<Date | null> {
  const sessionId = handles.open(userId, handle);
  const ending = (await endings.history(userId)).find((past) => past.sessionId === sessionId);
  const createdAt = ending?.details?.createdAt ?? null;
  return createdAt === null ? null : new Date(createdAt);
}
