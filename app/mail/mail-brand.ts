import { type FootLink } from '~/brand/foot-links';
import { type Locale } from '~/i18n/locales';

/** What mails have of a brand. There is no picture: many readers load none, and one that is loaded tells who reads. */
export interface MailBrand {
  name: string;
  /** The first link of a mail, as `#rrggbb`; null leaves its colours to the reader. */
  button: { background: string; text: string } | null;
  /** What stands at the end. */
  linksIn: (locale: Locale) => readonly FootLink[];
}
