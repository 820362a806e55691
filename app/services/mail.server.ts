import { type Env } from '~/env.server';
import { type Translators } from '~/i18n/translate';
import { type JobHandler } from '~/jobs/job-handler';
import { type Jobs } from '~/jobs/jobs';
import { createMailer, createMailHandler } from '~/mail/durable-mailer.server';
import { type MailDelivery } from '~/mail/mail-delivery';
import { type Mailer } from '~/mail/mailer';
import { createSmtpDelivery } from '~/mail/smtp-delivery.server';
import { mailBrandOf } from './mail-brand.server';

interface Options {
  env: Pick<Env, 'mail' | 'sessionSecrets' | 'appBaseUrl' | 'brand' | 'operator'>;
  jobs: Jobs;
  now: () => number;
  translator: Translators;
  /** Takes the mails instead of the mail server. */
  delivery?: MailDelivery;
}

interface MailServices {
  mail: Mailer | null;
  handlers: JobHandler[];
}

/** The way to the mail server, where there is one. */
export function createMailServices({
  env,
  jobs,
  now,
  translator,
  delivery,
}: Options): MailServices {
  if (env.mail === null) return { mail: null, handlers: [] };
  const { server } = env.mail;
  const brand = mailBrandOf(env.brand, { support: env.operator.support, translator });
  const from = { ...env.mail.from, name: env.mail.from.name || (brand?.name ?? '') };
  const clientName = new URL(env.appBaseUrl).hostname;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const smtp = delivery ?? createSmtpDelivery({ server, from, clientName });
  return {
    mail: createMailer({ jobs, secrets: env.sessionSecrets, domain, now }),
    handlers: [createMailHandler(smtp, brand)],
  };
}
