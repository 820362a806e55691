import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';
import { type PolicyReason } from '~/profile/field-policy';

/** What remembered browsers are, and whether all of them are to be forgotten; or why they cannot be. */
export function RememberedBrowsersPage({ keptFor }: { keptFor: PolicyReason | null }) {
  const t = useTranslate();
  return (
    <SecurityFrame heading={t('security.browsers.ask')}>
      <p>{t('security.browsers.about')}</p>
      {keptFor === null ? (
        <>
          <p>{t('security.browsers.notListed')}</p>
          <p>{t('security.browsers.stays')}</p>
          <ConfirmForm
            text={t('security.browsers.link')}
            pendingText={t('security.browsers.pending')}
            cancelTo={paths.security}
          />
        </>
      ) : (
        <p>{formatPolicyReason(keptFor, t)}</p>
      )}
    </SecurityFrame>
  );
}
