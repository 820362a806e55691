import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';

/** What remembered browsers are, and whether all of them are to be forgotten. */
export function RememberedBrowsersPage() {
  const t = useTranslate();
  return (
    <SecurityFrame heading={t('security.browsers.ask')}>
      <p>{t('security.browsers.about')}</p>
      <p>{t('security.browsers.notListed')}</p>
      <p>{t('security.browsers.stays')}</p>
      <ConfirmForm
        text={t('security.browsers.link')}
        pendingText={t('security.browsers.pending')}
        cancelTo={paths.security}
      />
    </SecurityFrame>
  );
}
