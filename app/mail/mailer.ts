import { type Locale } from '~/i18n/locales';

/** One mail in the words of its reader's language. Nothing in it is HTML. */
export interface Mail {
  /** One address, without a name. */
  to: string;
  locale: Locale;
  subject: string;
  heading: string;
  paragraphs: string[];
  facts?: { label: string; value: string }[];
  link?: { text: string; url: string };
  secondLink?: { text: string; url: string };
  /** Paragraphs below the links. */
  after?: string[];
}

export interface Mailer {
  /**
   * Has the mail sent, as soon as a mail server takes it. The same key sends one mail, however often and by whatever
   * portal it is used within a month. `userId` is whose act or account the mail is about: while it waits, it is counted
   * among what is kept of them, and erased with that.
   *
   * @throws {StoreUnavailableError} Nothing is sent then.
   */
  send(key: string, userId: string, mail: Mail): Promise<void>;
}
