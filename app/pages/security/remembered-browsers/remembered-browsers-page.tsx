import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';

/** What remembered browsers are, and whether all of them are to be forgotten. */
export function RememberedBrowsersPage() {
  const t = useTranslate();
  return (
    <SecurityFrame heading={t('security.browsers.ask')}>
      <p>{t('security.browsers.about')}</p>
      <p>{t('security.browsers.notListed')}</p>
      <p>{t('security.browsers.stays')}</p>
      <form method="post" className="actions">
        <FormToken />
        <SubmitButton
          className="button button-confirm"
          pendingText={t('security.browsers.pending')}
        >
          {t('security.browsers.link')}
        </SubmitButton>
        <a className="button button-plain" href={paths.security}>
          {t('security.cancel')}
        </a>
      </form>
    </SecurityFrame>
  );
}
