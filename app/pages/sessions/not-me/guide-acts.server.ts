import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type AuditEvent } from '~/log/audit.server';
import { markedSteps } from '~/not-me/not-me-record.server';
import { type PasswordStep } from '~/not-me/not-me-report';
import { noteMark, notePasswordStep, readNotMeReport } from '~/not-me/not-me-reports.server';
import { sendPasswordMail } from '~/not-me/send-password-mail.server';
import { notMeReportPath, storedReport } from '~/paths';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type Asked, defineAct } from '~/request/act';
import { type Flash } from '~/request/flash.server';
import { actDeadline } from '~/request/page-deadline.server';
import { noteInActivity } from '~/request/note-own-act.server';
import { redirectToResult } from '~/request/result-page.server';
import { guideStepPath } from '~/pages/sessions/guide-address';
import { auditedReason, passwordMail, recordTooOften } from './password-mail-audit.server';

type AskedOfGuide = Asked<unknown, 'person'>;

/** The steps of a report, by person. Mails have a limit of their own besides. */
export const guideLimit: RateLimit = { name: 'not-me-step', count: 60, windowMs: minutes(1) };

const guards = {
  access: 'person',
  limit: guideLimit,
  freshnessOf: () => 'routine' as const,
  askedAt: ({ params }: AskedOfGuide) => notMeReportPath(params.handle ?? ''),
  // Two at once would each forget what the other has noted.
  lock: 'person',
  handleOf: ({ params }: AskedOfGuide) => params.handle,
} as const;

const notFound = { status: 404, message: message('session.notFound.text') } as const;

/** Has the mail for a new password sent once more. */
export const sendMailAgain = defineAct({
  ...guards,
  intent: 'send-again',
  schema: z.object({}),
  event: passwordMail,
  nameSent: message('notMe.mail.send'),
  async carryOut(asked, reached) {
    const { context, params, session } = asked;
    const { services } = context;
    const { userId, profile } = session;
    const sessionId = reportedSession(asked);
    if (sessionId === null || (await readNotMeReport(services, userId, sessionId)) === null)
      return { result: 'not-found', refused: notFound };
    const step = await sendPasswordMail(
      services,
      { userId, email: profile.email },
      actDeadline(context),
    );
    if (step.outcome === 'sent') {
      reached('sent');
      noteInActivity(asked, { kind: 'password-mail-sent' });
    }
    recordTooOften(asked, step);
    await notePasswordStep(services, userId, sessionId, step);
    const answer = await redirectToResult(
      context,
      notMeReportPath(params.handle ?? ''),
      tellMail(step, services.now()),
    );
    switch (step.outcome) {
      case 'sent':
        return { result: 'sent', answer };
      case 'failed':
        return { result: 'failed', reason: auditedReason(step.reason), answer };
      default:
        return { result: 'not-sent', answer };
    }
  },
});

/** What the step itself does not say: it tells of the mail before. */
function tellMail(step: PasswordStep, now: number): Flash | null {
  switch (step.outcome) {
    case 'sent':
      return step.to === null
        ? { message: message('notMe.mail.sentAgain'), tone: 'good' }
        : { message: message('notMe.mail.sentAgainTo', { address: step.to }), tone: 'good' };
    case 'too-often': {
      const count = Math.max(1, Math.ceil((step.until.getTime() - now) / minutes(1)));
      return { message: message('notMe.mail.tooOften', { count }), tone: 'warn' };
    }
    case 'failed':
      return { message: message('notMe.mail.failed'), tone: 'danger' };
    case 'no-address':
    case 'elsewhere':
      return null;
  }
}

/** The person said of a step of a report that it is done, or is not. */
const stepMark = {
  name: 'session.not-me-step',
  results: { noted: 'info', 'not-found': 'warn', failed: 'warn' },
  reasons: ['unexpected'],
} as const satisfies AuditEvent;

/** Notes that a step is done, as far as the person says, or that it is not. */
export const markStep = defineAct({
  ...guards,
  intent: 'mark',
  schema: z.object({ step: z.enum(markedSteps), done: z.enum(['yes', 'no']) }),
  event: stepMark,
  nameSent: ({ form }) => nameMark(form),
  async carryOut(asked) {
    const { context, params, session, fields } = asked;
    const { step } = fields;
    const sessionId = reportedSession(asked);
    const mark = { step, isDone: fields.done === 'yes' };
    const isNoted =
      sessionId !== null && (await noteMark(context.services, session.userId, sessionId, mark));
    if (!isNoted) return { result: 'not-found', refused: notFound };
    return { result: 'noted', answer: redirect(guideStepPath(params.handle ?? '', step), 303) };
  },
});

/** The words of the button: of the step that is said to be done, or that it is not. */
function nameMark(form: URLSearchParams) {
  const step = markedSteps.find((name) => name === form.get('step'));
  if (step === undefined) return null;
  return message(form.get('done') === 'yes' ? `notMe.mark.${step}` : 'notMe.mark.undo');
}

/** Null where the address is not that of a report in the store. */
function reportedSession({ context, params, session }: AskedOfGuide): string | null {
  const { handle = '', record } = params;
  return record === storedReport ? context.services.handles.open(session.userId, handle) : null;
}
