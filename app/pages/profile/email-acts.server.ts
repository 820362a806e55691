import { z } from 'zod';
import { type Message, message } from '~/i18n/message';
import { confirmEmailPath, paths } from '~/paths';
import { fieldPolicy } from '~/profile/field-policy';
import { readNewEmail } from '~/profile/new-email';
import {
  keepPendingEmail,
  type PendingEmail,
  readPendingEmail,
  removePendingEmail,
} from '~/profile/pending-email.server';
import { type ReceiptRef } from '~/receipts/changes';
import { type Asked, defineAct, type Outcome } from '~/request/act';
import { changeRequestOf } from '~/request/change-request.server';
import { redirectToResult } from '~/request/result-page.server';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { describePolicy } from './describe-policy';
import { emailChange, emailChangeLimit, mailboxLimit } from './email-event';
import { confirmMail } from './email-mails';
import { readToChange } from './read-to-change.server';

type Reason = Exclude<(typeof emailChange.reasons)[number], TenantErrorCode | 'unexpected'>;
export type EmailOutcome = Outcome<keyof typeof emailChange.results, Reason>;
type AskedByPerson = Asked<unknown, 'person'>;

const emailAct = {
  access: 'person',
  limit: emailChangeLimit,
  freshnessOf: () => 'strong' as const,
  cancelTo: () => paths.profile,
  // What is pending is read, judged and written in one go.
  lock: 'person',
  event: emailChange,
} as const;

/** Asks for another address: it counts once a link that is mailed to it has been opened and confirmed. */
export const askForEmail = defineAct({
  ...emailAct,
  schema: z.object({ email: z.string().max(320) }),
  askedAt: () => paths.profileEmail,
  nameSent: message('emailChange.send'),
  async carryOut(asked): Promise<EmailOutcome> {
    const read = await readToChange(asked);
    if (read === null) return refuseEmail('not_read', message('profile.notRead'));
    const { account, facts } = read;
    const policy = fieldPolicy('email', facts);
    if (policy.mode === 'off')
      return refuseEmail('not_editable', message('kit.problem.badRequest'), { status: 404 });
    const [first] = account.identities;
    if (policy.mode === 'read' || first === undefined)
      return refuseEmail('not_editable', describePolicy(policy, first?.provider));
    const newEmail = readNewEmail(asked.fields.email);
    if (newEmail === null) return refuseAddress(message('emailChange.invalid'));
    // An address that was never confirmed is confirmed in the same way.
    if (newEmail === account.email?.toLowerCase() && account.emailVerified)
      return refuseAddress(message('emailChange.same'));
    if (!(await isMailboxFree(asked, newEmail)))
      return refuseEmail('too_often', message('emailChange.tooOften'));
    const change = { newEmail, oldEmail: account.email, connection: first.connection };
    const { receipt } = await asked.context.services.changes.carryOut(
      changeRequestOf(asked),
      { kind: 'email-change-asked', from: account.email, to: newEmail },
      () => sendLink(asked, change),
      { evidence: { in: 'pending-email', email: newEmail, isWaiting: true } },
    );
    return toPending(asked, 'asked', receipt);
  },
});

/** Mails another link for the change that waits. Earlier links are dead. */
export const sendLinkAgain = defineAct({
  ...emailAct,
  intent: 'send-again',
  schema: z.object({}),
  askedAt: () => paths.pendingEmail,
  nameSent: message('emailChange.sendAgain'),
  async carryOut(asked): Promise<EmailOutcome> {
    const { services } = asked.context;
    const pending = await readPendingEmail(services.accountRecords, asked.session.userId);
    if (pending === null)
      return refuseEmail('not_pending', message('emailChange.noneWaits'), { status: 404 });
    if (!(await isMailboxFree(asked, pending.newEmail)))
      return refuseEmail('too_often', message('emailChange.tooOften'));
    await sendLink(asked, pending);
    return toPending(asked, 'sent-again');
  },
});

/** Forgets the change that waits: its link is dead. */
export const cancelEmail = defineAct({
  ...emailAct,
  intent: 'cancel',
  schema: z.object({}),
  askedAt: () => paths.pendingEmail,
  nameSent: message('emailChange.cancel'),
  async carryOut(asked): Promise<EmailOutcome> {
    const { context, session } = asked;
    const { accountRecords, changes } = context.services;
    const pending = await readPendingEmail(accountRecords, session.userId);
    if (pending === null)
      return refuseEmail('not_pending', message('emailChange.noneWaits'), { status: 404 });
    const { receipt } = await changes.carryOut(
      changeRequestOf(asked),
      { kind: 'email-change-cancelled', to: pending.newEmail },
      () => removePendingEmail(accountRecords, session.userId),
      { evidence: { in: 'pending-email', email: pending.newEmail, isWaiting: false } },
    );
    const flash = {
      message: message('emailChange.cancelled'),
      tone: 'good',
      receipt: receipt.number,
    } as const;
    return { result: 'cancelled', answer: await redirectToResult(context, paths.profile, flash) };
  },
});

/** The outcome of an act that was not carried out, and why; 409 unless `status` says otherwise. */
export function refuseEmail(
  reason: Reason,
  why: Message,
  {
    status = 409,
    fieldErrors = {},
  }: { status?: 404 | 409; fieldErrors?: Record<string, Message> } = {},
): EmailOutcome {
  return { result: 'refused', reason, refused: { status, message: why, fieldErrors } };
}

function refuseAddress(why: Message): EmailOutcome {
  return refuseEmail('fields_invalid', message('profile.checkFields'), {
    fieldErrors: { email: why },
  });
}

async function isMailboxFree({ context }: AskedByPerson, address: string): Promise<boolean> {
  return (await context.services.rateLimiter.consume(mailboxLimit, address)).isAllowed;
}

/** Keeps the change with a new link, and mails that to the new address alone. */
async function sendLink(
  { context, session }: AskedByPerson,
  change: Pick<PendingEmail, 'newEmail' | 'oldEmail' | 'connection'>,
): Promise<void> {
  const { accountRecords, mail, config, now } = context.services;
  if (mail === null) throw new TypeError('Without mail an address is for reading only.');
  const asked = { ...change, askedAt: new Date(now()) };
  const { token } = await keepPendingEmail(accountRecords, session.userId, asked, now());
  const url = config.appBaseUrl + confirmEmailPath(token);
  await mail.send(
    `confirm-email:${token}`,
    session.userId,
    confirmMail(context, change.newEmail, url),
  );
}

async function toPending(
  { context }: AskedByPerson,
  result: 'asked' | 'sent-again',
  receipt?: ReceiptRef,
): Promise<EmailOutcome> {
  const flash = {
    message: message('emailChange.sent'),
    tone: 'good',
    ...(receipt === undefined ? {} : { receipt: receipt.number }),
  } as const;
  return { result, answer: await redirectToResult(context, paths.pendingEmail, flash) };
}
