import { type Env } from '~/env.server';
import { type JobHandler } from '~/jobs/job-handler';
import { type Jobs } from '~/jobs/jobs';
import { createMailer, createMailHandler } from '~/mail/durable-mailer.server';
import { type MailDelivery } from '~/mail/mail-delivery';
import { type Mailer } from '~/mail/mailer';
import { createSmtpDelivery } from '~/mail/smtp-delivery.server';

interface Options {
  env: Pick<Env, 'mail' | 'sessionSecrets' | 'appBaseUrl'>;
  jobs: Jobs;
  now: () => number;
  /** Takes the mails instead of the mail server. */
  delivery?: MailDelivery;
}

interface MailServices {
  mail: Mailer | null;
  handlers: JobHandler[];
}

/** The way to the mail server, where there is one. */
export function createMailServices({ env, jobs, now, delivery }: Options): MailServices {
  if (env.mail === null) return { mail: null, handlers: [] };
  const { server, from } = env.mail;
  const clientName = new URL(env.appBaseUrl).hostname;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return {
    mail: createMailer({ jobs, secrets: env.sessionSecrets, domain, now }),
    handlers: [createMailHandler(delivery ?? createSmtpDelivery({ server, from, clientName }))],
  };
}
