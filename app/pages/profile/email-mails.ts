import { type Mail } from '~/mail/mailer';
import { type AppLoadContext } from '~/request/context';

type Words = Pick<AppLoadContext, 'locale' | 'translate'>;

/** The mail to a new address with the link that proves it. It names nobody: the mailbox may be somebody else's. */
export function confirmMail({ locale, translate: t }: Words, to: string, url: string): Mail {
  return {
    to,
    locale,
    subject: t('app.pageTitle', { title: t('emailChange.mail.subject') }),
    heading: t('emailChange.mail.subject'),
    paragraphs: [t('emailChange.mail.asked'), t('emailChange.mail.open')],
    link: { text: t('emailChange.mail.link'), url },
    after: [t('emailChange.mail.expires'), t('emailChange.mail.notYou')],
  };
}

/** The mail to the owner of an address that somebody proved to be theirs, though another account has it. */
export function addressInUseMail({ locale, translate: t }: Words, to: string): Mail {
  return {
    to,
    locale,
    subject: t('app.pageTitle', { title: t('emailChange.inUseMail.subject') }),
    heading: t('emailChange.inUseMail.subject'),
    paragraphs: [t('emailChange.inUseMail.text'), t('emailChange.inUseMail.next')],
    after: [t('emailChange.inUseMail.notYou')],
  };
}
