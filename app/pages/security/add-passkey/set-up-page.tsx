import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { SubmitButton } from '~/ui/submit-button';
import { type SetUpPageData } from './load-set-up.server';
import { PasskeyProblems } from './passkey-problems';

interface Props {
  page: SetUpPageData;
  refused: RefusedAct | undefined;
}

/** Has the browser make a passkey, by `enhance/make-passkey.ts`, and sends it. */
export function SetUpPage({ page, refused }: Props) {
  const t = useTranslate();
  if (page.shows === 'over')
    return (
      <SecurityFrame heading={t('passkeys.over')}>
        <p>{t('passkeys.refused.enrolment_over')}</p>
        <StartAgain />
      </SecurityFrame>
    );
  const error = refused?.fieldErrors.passkey;
  return (
    <SecurityFrame heading={t('passkeys.add')}>
      <p>{t('passkeys.follow')}</p>
      {error === undefined ? null : (
        <p className="font-semibold text-danger">{translateMessage(t, error)}</p>
      )}
      {refused === undefined ? null : <p>{t('passkeys.mayBeKept')}</p>}
      <form
        method="post"
        className="actions"
        autoComplete="off"
        data-passkey={page.creationOptions}
        // Whoever was just told of a refusal reads that first.
        data-passkey-waits={refused === undefined ? undefined : ''}
      >
        <FormToken />
        <input type="hidden" name="passkey" />
        <SubmitButton
          className="button button-primary needs-script"
          pendingText={t('passkeys.pending')}
        >
          {t('passkeys.create')}
        </SubmitButton>
        <a className="button button-plain" href={paths.addPasskey}>
          {t('passkeys.again')}
        </a>
      </form>
      <PasskeyProblems />
    </SecurityFrame>
  );
}

function StartAgain() {
  const t = useTranslate();
  return (
    <p className="actions">
      <a className="button button-plain" href={paths.addPasskey}>
        {t('passkeys.again')}
      </a>
    </p>
  );
}
