import { useTranslate } from '~/i18n/use-translate';

export interface WaysBack {
  /** Whether the portal sends mails, of which one may have a link. */
  hasMail: boolean;
}

/** How to get back into a locked account, for whoever cannot sign in. The foot of the page says how support is reached. */
export function HowToGetBack({ hasMail }: WaysBack) {
  const t = useTranslate();
  const subject = t('mail.change.account-locked');
  return (
    <>
      {hasMail ? <p>{t('lock.back.mailed', { subject })}</p> : null}
      <p>{t(hasMail ? 'lock.back.people' : 'lock.back.onlySupport')}</p>
    </>
  );
}
