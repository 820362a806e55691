import { useTranslate } from '~/i18n/use-translate';
import { SupportContact } from '~/pages/kit/support-contact';
import { type Support } from '~/portal-config/support';

export interface WaysBack {
  /** Whether the portal sends mails, of which one may have a link. */
  hasMail: boolean;
  support: Support;
}

/** How to get back into a locked account, for whoever cannot sign in. */
export function HowToGetBack({ hasMail, support }: WaysBack) {
  const t = useTranslate();
  const subject = t('mail.change.account-locked');
  return (
    <>
      {hasMail ? <p>{t('lock.back.mailed', { subject })}</p> : null}
      <p>{t(hasMail ? 'lock.back.people' : 'lock.back.onlySupport')}</p>
      <SupportContact support={support} />
    </>
  );
}
