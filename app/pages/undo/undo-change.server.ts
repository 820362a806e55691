import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { timeZoneOf } from '~/i18n/time-zone.server';
import { type AuditEvent } from '~/log/audit.server';
import { undoPath } from '~/paths';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { undoChange as undo } from '~/receipts/undo-change.server';
import { type UndoAnswer } from '~/receipts/undo-answer';
import { type UndoSubject } from '~/receipts/undo-links.server';
import { type Asked, defineAct } from '~/request/act';
import { actDeadline } from '~/request/page-deadline.server';
import { TenantError, tenantErrorCodes } from '~/tenant-calls/tenant-error';

/** Answers to changes, by client, or by person where somebody is signed in. */
export const undoLimit: RateLimit = { name: 'undo', count: 20, windowMs: minutes(15) };

/** Somebody said of a change that it wasn't them. The line is about the person whose account it is. */
const undoing = {
  name: 'change.undo',
  results: { done: 'info', failed: 'warn' },
  reasons: tenantErrorCodes,
} as const satisfies AuditEvent;

/** Secures the account of a change that somebody says was not theirs. The link is what lets them do it. */
export const undoChange = defineAct({
  access: 'anybody',
  schema: z.object({}),
  limit: undoLimit,
  freshnessOf: () => 'routine',
  askedAt: ({ params }) => undoPath(params.token ?? ''),
  // The work waits by itself: for other answers to a change of the same account, whoever is signed in here.
  lock: null,
  event: null,
  // Whoever is to unlock an account has no portal session of it, and is asked for no token.
  nameSent: message('notMe.confirm'),
  async carryOut(asked) {
    const { context, params } = asked;
    const { token = '' } = params;
    const subject = context.services.undoLinks.open(token);
    // What no longer works says why at its address.
    const over = { result: 'over', answer: redirect(undoPath(token), 303) };
    if (subject === null) return over;
    const result = await undoAudited(asked, subject);
    if (result === 'over') return over;
    if (typeof result === 'string') {
      const why = message(result === 'under-way' ? 'kit.problem.underWay' : 'undo.lock.kept');
      return { result: 'refused', refused: { status: 409, message: why } };
    }
    // Its address tells what was done, then and later.
    return { result: 'done', answer: redirect(undoPath(token), 303) };
  },
});

async function undoAudited(
  { context, request, session }: Asked<unknown, 'anybody'>,
  subject: UndoSubject,
): Promise<UndoAnswer | 'over' | 'under-way' | 'kept-locked'> {
  const { services, locale, requestId } = context;
  const { audit } = services;
  const who = { userId: subject.userId, auth0SessionId: null };
  try {
    const result = await undo(
      services,
      subject,
      {
        locale,
        timeZone: timeZoneOf(request, session?.profile.timeZone ?? null).zone,
        requestId,
        userAgent: request.headers.get('user-agent'),
        place: context.clientPlace(),
      },
      actDeadline(context),
    );
    if (typeof result === 'object')
      audit.record({ event: undoing, result: 'done', requestId, who });
    return result;
  } catch (error) {
    if (error instanceof TenantError)
      audit.record({ event: undoing, result: 'failed', reason: error.code, requestId, who });
    throw error;
  }
}
