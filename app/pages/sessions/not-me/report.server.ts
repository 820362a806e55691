import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { endingLevel } from '~/auth/freshness';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { newNotMeRecord, type NotMeRecord } from '~/not-me/not-me-record.server';
import { type NotMeReport, type PasswordStep, type StepFailure } from '~/not-me/not-me-report';
import { saveNotMeReport } from '~/not-me/not-me-reports.server';
import { reportNotMe } from '~/not-me/report-not-me.server';
import { endingRequest } from '~/pages/sessions/end-session.server';
import { leaveSignedOut } from '~/request/leave-signed-out.server';
import { endingTexts } from '~/pages/sessions/ending-texts';
import { sessionEnding } from '~/sessions/ending-events';
import { costOfOne, endingLimit } from '~/sessions/ending-limit';
import { notMeReportPath, notMePath, sessionPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type Asked, defineAct } from '~/request/act';
import { type AppLoadContext, type PortalServices } from '~/request/context';
import { accessEnding } from '~/pages/kit/access-ending';
import { actDeadline } from '~/request/page-deadline.server';
import { type Flash } from '~/request/flash.server';
import { noteInActivity } from '~/request/note-own-act.server';
import { requireFreshnessToAsk } from '~/request/require-freshness.server';
import { logStoreFailure } from '~/request/store-failures.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { progressFragment } from '~/pages/sessions/guide-address';
import { auditedReason, recordMail } from './password-mail-audit.server';

/** Somebody said of a session that it was not theirs. */
const notMeReport = { ...sessionEnding, name: 'session.not-me' } as const satisfies AuditEvent;

type AskedReport = Asked<unknown, 'person'>;

/** Ends a session that was not the person's with all that hangs on it, and leads to the page that tells of it. */
export const reportSession = defineAct({
  access: 'person',
  intent: 'report',
  schema: z.object({}),
  limit: endingLimit,
  costOf: () => costOfOne,
  freshnessOf: ({ context }) => levelOf(context),
  askedAt: ({ params }) => notMePath(params.handle ?? ''),
  cancelTo: ({ params }) => sessionPath(params.handle ?? ''),
  // Nothing may keep it waiting.
  lock: null,
  event: notMeReport,
  handleOf: ({ params }) => params.handle,
  texts: endingTexts,
  nameSent: message('notMe.confirm'),
  async carryOut(asked, reached) {
    const { context, request, params, session } = asked;
    const { services } = context;
    const { handle = '' } = params;
    const result = await reportNotMe(
      services,
      {
        ...endingRequest(session, request),
        handle,
        email: session.profile.email,
        // Whatever fails before all steps are taken.
        onEnded: () => reached('failed'),
        onTokenEnded: (tokenId, reason) => {
          recordToken(asked, tokenId, reason);
          if (reason === null) reached('failed');
        },
        onPasswordStep: (step) => {
          recordMail(asked, step);
          if (step.outcome === 'sent') reached('failed');
        },
        onStoreFailure: (error) => logStoreFailure(services.log, error, context.requestId),
      },
      actDeadline(context),
    );
    if (result === 'not-found') return { result, refused: { status: 404, message: null } };
    const address = await keepReport(asked, handle, result);
    const { ending, wasCurrent, password } = result;
    noteInActivity(asked, { kind: 'session-reported', of: result.session?.last.userAgent ?? null });
    if (password.outcome === 'sent') noteInActivity(asked, { kind: 'password-mail-sent' });
    if (ending.outcome !== 'not-yet') reached(ending.outcome);
    const isSignedOutHere = wasCurrent && ending.outcome !== 'not-yet';
    const answer = isSignedOutHere
      ? await leaveSignedOut(context, request, { flash: tellHere(password), returnTo: address })
      : redirect(`${address}#${progressFragment}`, 303);
    return ending.outcome === 'not-yet'
      ? { result: 'failed', reason: auditedReason(ending.reason), answer }
      : { result: ending.outcome, answer };
  },
});

/**
 * Lets those pass whose sign-in is fresh enough to report a session, before they are asked whether they want to.
 *
 * @throws a redirect otherwise; it leads back to the same question.
 */
export function requireFreshnessToReport(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<void> {
  return requireFreshnessToAsk(context, request, session, levelOf(context), {
    returnTo: () => notMePath(handle),
    cancelTo: sessionPath(handle),
  });
}

function levelOf({ services }: AppLoadContext) {
  return endingLevel(services.config.reauthenticationFor, 'one');
}

/** What the page says to a person who has just signed this very browser out. */
function tellHere(password: PasswordStep): Flash {
  return {
    message:
      password.outcome === 'sent' && password.to !== null
        ? message('notMe.signedOutHere.mailed', { address: password.to })
        : message('notMe.signedOutHere.text'),
    tone: 'good',
  };
}

function recordToken(
  { context: { services, requestId }, session }: AskedReport,
  tokenId: string,
  reason: StepFailure | null,
): void {
  services.audit.record({
    event: accessEnding,
    result: reason === null ? 'ended' : 'failed',
    reason: reason === null ? undefined : auditedReason(reason),
    requestId,
    who: session,
    handle: services.refreshTokenHandles.seal(session.userId, tokenId),
  });
}

/**
 * Writes the report down, and gives the address where it is found. Where the store does not take it, the address
 * holds the report itself: what was done is told all the same.
 */
async function keepReport(
  { context: { services, requestId }, session: { userId } }: AskedReport,
  handle: string,
  report: NotMeReport,
): Promise<string> {
  const sessionId = services.handles.open(userId, handle) ?? '';
  let record = newNotMeRecord(report, services.places);
  try {
    if (report.session === null)
      record = { ...record, ...(await recallSession(services, userId, sessionId)) };
    await saveNotMeReport(services, userId, sessionId, record);
    return notMeReportPath(handle);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    logStoreFailure(services.log, error, requestId);
    return notMeReportPath(handle, services.notMeRecords.seal({ userId, handle }, record));
  }
}

/** What is known of a session that is listed no more, as far as its ending is remembered. */
async function recallSession(
  { endings }: Pick<PortalServices, 'endings'>,
  userId: string,
  sessionId: string,
): Promise<Partial<NotMeRecord>> {
  const history = await endings.history(userId);
  const details = history.find((past) => past.sessionId === sessionId)?.details;
  if (details == null) return {};
  const { userAgent, countryCode, createdAt } = details;
  return { userAgent, countryCode, createdAt: createdAt === null ? null : new Date(createdAt) };
}
