import { randomUUID } from 'node:crypto';
import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { codeLimit } from '~/auth/confirmation-codes.server';
import { type FreshnessLevel } from '~/auth/freshness';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { type Mail } from '~/mail/mailer';
import { confirmCodePath } from '~/paths';
import { type RateLimit } from '~/rate-limit/rate-limiter';
import { type Asked, defineAct } from '~/request/act';
import { type AppLoadContext } from '~/request/context';
import { tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { requireCodeRequest, waysOf } from './code-request.server';

/** Forms with a code, by person: the attempts of each code are counted besides. */
export const codeEntryLimit: RateLimit = {
  name: 'confirmation-code-entry',
  count: 30,
  windowMs: minutes(60),
};

const reasons = [
  ...tenantErrorCodes,
  'unexpected',
  'not_possible',
  'code_wrong',
  'code_over',
] as const;

const guards = {
  access: 'person',
  // The way to this page is through a sign-in, which `requireCodeRequest` sees to.
  freshnessOf: (): FreshnessLevel => 'routine',
  askedAt: ({ context, request }: Pick<Asked, 'context' | 'request'>) => {
    const { returnTo, cancelTo } = waysOf(context, request);
    return confirmCodePath(returnTo, cancelTo);
  },
  lock: null,
} as const;

const closed = { status: 409, message: message('confirmCode.closed.heading') } as const;

/** Mails a code to the person's confirmed address, in the place of the one before. */
export const sendCode = defineAct({
  ...guards,
  intent: 'send',
  schema: z.object({}),
  limit: codeLimit,
  event: {
    name: 'confirmation-code.sending',
    results: { done: 'info', refused: 'warn', failed: 'warn' },
    reasons,
  },
  nameSent: message('confirmCode.send'),
  async carryOut({ context, request, session }) {
    const asked = await requireCodeRequest(context, request, session).catch(leadOn);
    if (asked instanceof Response) return { result: 'refused', answer: asked };
    const { need, holder, returnTo, cancelTo } = asked;
    const { confirmationCodes, mail } = context.services;
    if (need.by === 'nothing' || mail === null)
      return { result: 'refused', reason: 'not_possible', refused: closed };
    const code = await confirmationCodes.issue(holder);
    await mail.send(
      `confirmation-code:${randomUUID()}`,
      session.userId,
      codeMail(context, need.email, code),
    );
    return { result: 'done', answer: redirect(confirmCodePath(returnTo, cancelTo), 303) };
  },
});

/** Takes the code, and lets the person on to where they were going, in a portal session with a new id. */
export const enterCode = defineAct({
  ...guards,
  intent: 'enter',
  schema: z.object({ code: z.string().transform(digitsOf).pipe(sixDigits()) }),
  secret: ['code'],
  limit: codeEntryLimit,
  event: {
    name: 'confirmation-code.entry',
    results: { done: 'info', refused: 'warn', failed: 'warn' },
    reasons,
  },
  nameSent: message('confirmCode.enter'),
  async carryOut({ context, request, session, fields: { code } }) {
    const asked = await requireCodeRequest(context, request, session).catch(leadOn);
    if (asked instanceof Response) return { result: 'refused', answer: asked };
    const { need, holder, returnTo } = asked;
    if (need.by === 'nothing')
      return { result: 'refused', reason: 'not_possible', refused: closed };
    const { confirmationCodes, portalSessions, now } = context.services;
    const entered = await confirmationCodes.enter(holder, code);
    if (entered !== 'right')
      return {
        result: 'refused',
        reason: entered === 'wrong' ? 'code_wrong' : 'code_over',
        refused: {
          status: 400,
          message: null,
          fieldErrors: {
            code: message(entered === 'wrong' ? 'confirmCode.wrong' : 'confirmCode.over'),
          },
        },
      };
    const strongProof = { by: 'mailed-code', provenAt: now() } as const;
    const cookie = await portalSessions.start(request, { ...session, strongProof });
    // Without a cookie the session has ended meanwhile, which the next page says.
    const headers = new Headers(cookie === null ? [] : [['Set-Cookie', cookie]]);
    return { result: 'done', answer: redirect(returnTo, { status: 303, headers }) };
  },
});

/** The redirect of a guard is the answer; what else was thrown goes on. */
function leadOn(thrown: unknown): Response {
  if (thrown instanceof Response) return thrown;
  throw thrown;
}

/** As people type or paste it: with gaps, in the digits of their keyboard. */
function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\s-]/gu, '');
}

function sixDigits() {
  return z.string().regex(/^\d{6}$/u, 'confirmCode.sixDigits');
}

function codeMail({ translate: t, locale }: AppLoadContext, to: string, code: string): Mail {
  return {
    to,
    locale,
    subject: t('confirmCode.mail.subject'),
    heading: t('confirmCode.mail.heading'),
    paragraphs: [t('confirmCode.mail.text')],
    facts: [{ label: t('confirmCode.mail.code'), value: code }],
    after: [t('confirmCode.mail.notYou')],
  };
}
