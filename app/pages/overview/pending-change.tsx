import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';
import { Part } from './part';

/** A change of the e-mail address that waits for its person to confirm it, or to take it back. */
export function PendingChange({ newEmail }: { newEmail: string }) {
  const t = useTranslate();
  return (
    <Part id="overview-pending" heading={t('emailChange.newEmail')}>
      <p className="[overflow-wrap:anywhere]">{t('emailChange.waits', { email: newEmail })}</p>
      <form method="post" action={paths.pendingEmail} className="actions">
        <FormToken />
        <a className="button button-plain" href={paths.pendingEmail}>
          {t('emailChange.waits.link')}
        </a>
        <SubmitButton
          name="intent"
          value="cancel"
          className="button button-danger"
          pendingText={t('emailChange.cancelling')}
        >
          {t('emailChange.cancel')}
        </SubmitButton>
      </form>
    </Part>
  );
}
