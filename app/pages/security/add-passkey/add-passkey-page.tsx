import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { SecurityFrame } from '~/pages/security/security-frame';
import { loginPath, paths } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';
import { type AddPasskeyPageData } from './load-add-passkey.server';
import { PasskeyProblems } from './passkey-problems';

/** What a passkey is, and how one is added; or why none can be. */
export function AddPasskeyPage({ page: { shows } }: { page: AddPasskeyPageData }) {
  const t = useTranslate();
  return (
    <SecurityFrame heading={t('passkeys.add')}>
      <p>{t('security.passkeys.about')}</p>
      {shows === 'ask' ? (
        <Ask />
      ) : shows === 'elsewhere' ? (
        <>
          <p>{t('passkeys.elsewhere')}</p>
          <p className="actions">
            <a
              className="button button-plain"
              href={loginPath({ returnTo: paths.security, prompt: 'login' })}
            >
              {t('passkeys.signIn')}
            </a>
          </p>
        </>
      ) : (
        <p>{t(shows === 'no-token' ? 'passkeys.notNow' : 'passkeys.noPassword')}</p>
      )}
    </SecurityFrame>
  );
}

function Ask() {
  const t = useTranslate();
  return (
    <>
      <p>{t('passkeys.whereKept')}</p>
      <p>{t('passkeys.stays')}</p>
      <form method="post" className="actions" data-passkey="">
        <FormToken />
        <SubmitButton
          className="button button-primary needs-script"
          pendingText={t('passkeys.pending')}
        >
          {t('passkeys.create')}
        </SubmitButton>
        <a className="button button-plain" href={paths.security}>
          {t('kit.cancel')}
        </a>
      </form>
      <PasskeyProblems />
    </>
  );
}
