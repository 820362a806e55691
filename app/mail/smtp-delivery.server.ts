import { createTransport } from 'nodemailer';
import { seconds } from '~/durations';
import { PermanentJobError } from '~/jobs/job-handler';
import { type MailDelivery, MailDeliveryError } from './mail-delivery';
import { type MailSender, type SmtpServer } from './mail-settings';

interface Options {
  server: SmtpServer;
  from: MailSender;
  /** What the portal calls itself to the server (RFC 5321 section 4.1.1.1). */
  clientName: string;
}

/** Servers that look at each mail, or hold up strangers, take a while to answer. */
const timeouts = {
  dnsTimeout: seconds(10),
  connectionTimeout: seconds(10),
  greetingTimeout: seconds(30),
  socketTimeout: seconds(60),
};

/** Hands mails to an SMTP server, each over a connection of its own. */
export function createSmtpDelivery({ server, from, clientName }: Options): MailDelivery {
  const { host, port, tls, credentials } = server;
  const transport = createTransport({
    host,
    port,
    name: clientName,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'off',
    ...(credentials === null
      ? {}
      : { auth: { user: credentials.user, pass: credentials.password } }),
    ...timeouts,
    // A mail is what the portal has written, never a file or a page that somebody names.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async deliver({ to, messageId, date, locale, subject, text, html }, signal) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          messageId,
          date,
          subject,
          text,
          html,
          // RFC 3834 section 5: nobody's holiday notice shall answer it.
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
          signal,
        });
      } catch (error) {
        throw deliveryFailure(error);
      }
    },
  };
}

/** What nodemailer says of a failure. */
interface SmtpFailure {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
}

function deliveryFailure(error: unknown): Error {
  const { code, command, responseCode } = (error ?? {}) as SmtpFailure;
  const status = typeof responseCode === 'number' ? responseCode : 0;
  const answer = status === 0 ? '' : ` (${status})`;
  if (code === 'ETLS' || (code === 'ESOCKET' && isTlsFailure(error)))
    return new MailDeliveryError('mail_tls_failed', 'There is no TLS that can be trusted.');
  if (code === 'EAUTH')
    return new MailDeliveryError(
      'mail_login_refused',
      `The mail server refuses the login${answer}.`,
    );
  if (status >= 400 && status < 500)
    return new MailDeliveryError('mail_deferred', `The mail server says “later”${answer}.`);
  if (status >= 500 && command === 'RCPT TO')
    return new PermanentJobError(
      'mail_recipient_refused',
      `The mail server refuses the recipient${answer}.`,
    );
  if (status >= 500 && command === 'DATA')
    return new PermanentJobError('mail_refused', `The mail server refuses the mail${answer}.`);
  // The operator can mend that, and the mail goes out then.
  if (status >= 500)
    return new MailDeliveryError('mail_sender_refused', `The mail server refuses us${answer}.`);
  if (code === 'ETIMEDOUT' || code === 'EABORT')
    return new MailDeliveryError('mail_timeout', 'The mail server did not answer in time.');
  if (code === 'ECONNECTION' || code === 'ESOCKET' || code === 'EDNS')
    return new MailDeliveryError('mail_server_unreachable', 'The mail server cannot be reached.');
  return new MailDeliveryError('mail_failed', `Sending failed: ${String(code)}.`);
}

function isTlsFailure(error: unknown): boolean {
  return error instanceof Error && /certificate|self.signed|TLS|SSL|altnames/i.test(error.message);
}
