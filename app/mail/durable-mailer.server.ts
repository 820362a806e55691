import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { storedDate } from '~/cache/sealed-json.server';
import { localeNames } from '~/i18n/locales';
import { handle, type JobHandler, PermanentJobError } from '~/jobs/job-handler';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { isMailAddress } from './mail-address';
import { type MailBrand } from './mail-brand';
import { type MailDelivery } from './mail-delivery';
import { type Mail, type Mailer } from './mailer';
import { renderMail } from './render-mail';

interface MailJob {
  /** Whom it is found under, to be erased with them. The release before may have scheduled it without. */
  userId?: string | undefined;
  messageId: string;
  date: Date;
  mail: Mail;
}

const linkSchema = z.object({ text: z.string(), url: z.url({ protocol: /^https?$/ }) });

const mailSchema: z.ZodType<Mail, unknown> = z.object({
  to: z.string(),
  locale: z.enum(localeNames),
  subject: z.string(),
  heading: z.string(),
  paragraphs: z.array(z.string()),
  facts: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  link: linkSchema.optional(),
  secondLink: linkSchema.optional(),
  after: z.array(z.string()).optional(),
});

/** A server that is down over night is tried until the next day: thirty attempts take some 23 hours. */
const mailJob: JobKind<MailJob> = {
  name: 'mail',
  schema: z.object({
    userId: z.string().optional(),
    messageId: z.string(),
    date: storedDate,
    mail: mailSchema,
  }),
  attempts: 30,
  isOnce: true,
};

interface Options {
  jobs: Jobs;
  secrets: readonly [string, ...string[]];
  /** The domain of the sender, which message ids end with. */
  domain: string;
  /** Epoch milliseconds. */
  now: () => number;
}

/** Sends mails as durable jobs, for `createMailHandler` to deliver. */
export function createMailer({ jobs, secrets, domain, now }: Options): Mailer {
  const hashKey = Buffer.from(hkdfSync('sha256', secrets[0], '', 'message ids', 32));
  return {
    async send(key, userId, mail) {
      // A mail that is sent twice, as the answer to it was lost, has one id: many a mailbox shows it once then.
      const id = createHmac('sha256', hashKey).update(key).digest('base64url');
      const payload = { userId, messageId: `<${id}@${domain}>`, date: new Date(now()), mail };
      await jobs.schedule(mailJob, { key, payload });
    },
  };
}

/** Delivers what a mailer has scheduled, in the looks of the portal that does it. `brand`: null for none. */
export function createMailHandler(
  delivery: MailDelivery,
  brand: MailBrand | null = null,
): JobHandler {
  return handle(mailJob, async ({ messageId, date, mail }, { signal }) => {
    const { to, locale } = mail;
    if (!isMailAddress(to))
      throw new PermanentJobError('mail_address_unusable', 'No mail can be sent to this address.');
    await delivery.deliver({ messageId, date, to, locale, ...renderMail(mail, brand) }, signal);
  });
}
