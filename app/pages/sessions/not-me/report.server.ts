import { z } from 'zod';
import { endingLevel } from '~/auth/freshness';
import { type AuditEvent } from '~/log/audit.server';
import { type PasswordStep } from '~/not-me/not-me-report';
import { reportNotMe } from '~/not-me/report-not-me.server';
import { endingRequest } from '~/pages/sessions/end-session.server';
import {
  accessEnding,
  costOfOne,
  endingLimit,
  endingTexts,
  sessionEnding,
} from '~/pages/sessions/ending-guards';
import { notMeReportPath, notMePath } from '~/paths';
import { type Asked, defineAct } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { limitReached } from '~/request/require-within-limit.server';
import { redirectToResult } from '~/request/result-page.server';
import { passwordMailLimit } from '~/security/password-change-mail';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** Somebody said of a session that it was not theirs. */
const notMeReport = { ...sessionEnding, name: 'session.not-me' } as const satisfies AuditEvent;

/** A mail by which a person sets a new password. */
const passwordMail = {
  name: 'password.mail',
  results: { sent: 'info', failed: 'warn' },
  reasons: tenantErrorCodes,
} as const satisfies AuditEvent;

type AskedReport = Asked<unknown, 'person'>;

/** Ends a session that was not the person's with all that hangs on it, and leads to the page that tells of it. */
export const reportSession = defineAct({
  access: 'person',
  intent: 'report',
  schema: z.object({}),
  limit: endingLimit,
  costOf: () => costOfOne,
  freshnessOf: ({ context }) => endingLevel(context.services.config.reauthenticationFor, 'one'),
  askedAt: ({ params }) => notMePath(params.handle ?? ''),
  // Nothing may keep it waiting.
  isAlone: false,
  event: notMeReport,
  handleOf: ({ params }) => params.handle,
  texts: endingTexts,
  async carryOut(asked, reached) {
    const { context, request, params, session } = asked;
    const { services } = context;
    const { userId, profile } = session;
    const { handle = '' } = params;
    const result = await reportNotMe(
      services,
      {
        ...endingRequest(session, request),
        handle,
        email: profile.email,
        onEnded: reached,
        onTokenEnded: (tokenId, reason) => recordToken(asked, tokenId, reason),
        onPasswordStep: (step) => recordMail(asked, step),
      },
      actDeadline(context),
    );
    if (result === 'not-found') return { result, refused: { status: 404, message: null } };
    const record = services.notMeRecords.seal(
      { userId, handle },
      {
        ...result,
        createdAt: result.session?.createdAt ?? (await recallBeginning(asked, handle)),
        lastSeenAt: result.session?.lastSeenAt ?? null,
      },
    );
    const { ending } = result;
    // Whoever has just signed this browser out is told so there, with a link to sign in and see the result.
    const answer = await redirectToResult(context, notMeReportPath(handle, record));
    return ending.outcome === 'not-yet'
      ? { result: 'failed', reason: ending.reason, answer }
      : { result: ending.outcome, answer };
  },
});

function recordToken(
  { context: { services, requestId }, session }: AskedReport,
  tokenId: string,
  reason: (typeof tenantErrorCodes)[number] | null,
): void {
  services.audit.record({
    event: accessEnding,
    result: reason === null ? 'ended' : 'failed',
    reason: reason ?? undefined,
    requestId,
    who: session,
    handle: services.refreshTokenHandles.seal(session.userId, tokenId),
  });
}

function recordMail(
  { context: { services, requestId }, session: who }: AskedReport,
  step: PasswordStep,
): void {
  const { audit } = services;
  if (step.outcome === 'sent')
    audit.record({ event: passwordMail, result: 'sent', requestId, who });
  if (step.outcome === 'failed')
    audit.record({ event: passwordMail, result: 'failed', reason: step.reason, requestId, who });
  if (step.outcome === 'too-often') {
    const { name: reason } = passwordMailLimit;
    audit.record({ event: limitReached, result: 'refused', reason, requestId, who });
  }
}

/** When a session began that is listed no more, as far as its ending is remembered. */
async function recallBeginning(
  { context: { services }, session }: AskedReport,
  handle: string,
): Promise<Date | null> {
  const sessionId = services.handles.open(session.userId, handle);
  const history = await services.endings.history(session.userId);
  const createdAt = history.find((past) => past.sessionId === sessionId)?.details?.createdAt;
  return createdAt == null ? null : new Date(createdAt);
}
