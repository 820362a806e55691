import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { SecurityFrame } from '~/pages/security/security-frame';
import { setUpMethodPath } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { QrCode } from '~/ui/qr-code';
import { SubmitButton } from '~/ui/submit-button';
import { type SetUpKind } from '~/security/set-up-road';
import { type EnrolmentPageData } from './load-enrolment.server';
import { TextField } from './text-field';

interface Props {
  kind: SetUpKind;
  page: EnrolmentPageData;
  refused: RefusedAct | undefined;
}

/** What a person does to finish what they began to set up, without a script. */
export function EnrolmentPage({ kind, page, refused }: Props) {
  const t = useTranslate();
  const again = setUpMethodPath(kind);
  if (page.shows === 'over')
    return (
      <SecurityFrame heading={t('addMethod.over')}>
        <p>{t('addMethod.refused.over')}</p>
        <p className="actions">
          <a className="button button-plain" href={again}>
            {t('addMethod.again')}
          </a>
        </p>
      </SecurityFrame>
    );
  const isSent = page.shows === 'sent';
  const isApp = page.shows === 'authenticator-app';
  return (
    <SecurityFrame heading={t(`addMethod.link.${kind}`)}>
      {isApp ? <AppKey page={page} /> : null}
      {isSent ? (
        <p>
          {t('addMethod.sentTo')} <bdi dir="ltr">{page.to}</bdi>
        </p>
      ) : null}
      {page.shows === 'saved-code' ? <p>{t('addMethod.confirmSaved')}</p> : null}
      <form method="post" className="space-y-4">
        <FormToken />
        {page.shows === 'saved-code' ? null : (
          <TextField
            name="code"
            label={t(isApp ? 'addMethod.code.shown' : 'addMethod.code.sent')}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            className="w-40"
            maxLength={20}
            refused={refused}
          />
        )}
        <p className="actions">
          <SubmitButton className="button button-primary" pendingText={t('addMethod.finishing')}>
            {t(page.shows === 'saved-code' ? 'security.code.saved' : 'addMethod.finish')}
          </SubmitButton>
          <a className="button button-plain" href={again}>
            {t(isSent ? 'addMethod.sendAnother' : 'addMethod.again')}
          </a>
        </p>
      </form>
      <p className="text-sm text-quiet">{t('addMethod.minutes')}</p>
    </SecurityFrame>
  );
}

/** The key in the three ways that apps take it: a picture, a link on the same device, and letters. */
function AppKey({ page }: { page: Extract<EnrolmentPageData, { shows: 'authenticator-app' }> }) {
  const t = useTranslate();
  const { address, key } = page;
  return (
    <div className="card space-y-3 [overflow-wrap:anywhere]">
      <p>{t('addMethod.scan')}</p>
      <QrCode text={address} label={t('addMethod.picture')} />
      <p>
        <a href={address} className="inline-block py-1">
          {t('addMethod.sameDevice')}
        </a>
      </p>
      {key === null ? null : (
        <>
          <p>{t('addMethod.typeKey')}</p>
          <p dir="ltr" lang="en" translate="no" className="select-all font-mono text-lg font-bold">
            {key}
          </p>
        </>
      )}
    </div>
  );
}
