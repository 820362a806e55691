import { type Locale } from '~/i18n/locales';

/** A mail as it is handed to a mail server. */
export interface MailMessage {
  /** With its angle brackets (RFC 5322 section 3.6.4). */
  messageId: string;
  date: Date;
  to: string;
  locale: Locale;
  subject: string;
  text: string;
  html: string;
}

export interface MailDelivery {
  /**
   * Resolves once a mail server has taken the message.
   *
   * @throws {PermanentJobError} when it will never take it; {MailDeliveryError} when it may later.
   */
  deliver(message: MailMessage, signal: AbortSignal): Promise<void>;
}

/** Why a mail was not taken, and may be later. */
export type MailDeliveryCode =
  /** The server says “later” (4yz, RFC 5321 section 4.2.1), as greylisting does. */
  | 'mail_deferred'
  /** It refuses `MAIL_FROM`, or wants a login. */
  | 'mail_sender_refused'
  | 'mail_login_refused'
  /** No TLS, or a certificate that is not trusted. */
  | 'mail_tls_failed'
  | 'mail_timeout'
  | 'mail_server_unreachable'
  | 'mail_failed';

/** Its message names no address: what servers answer often does. */
export class MailDeliveryError extends Error {
  override readonly name = 'MailDeliveryError';
  constructor(
    readonly code: MailDeliveryCode,
    message: string,
  ) {
    super(message);
  }
}
