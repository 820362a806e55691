import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { SubmitButton } from '~/ui/submit-button';
import { type loadConfirmCode } from './load-confirm-code.server';

type Page = Awaited<ReturnType<typeof loadConfirmCode>>;

/** Asks for a code that is mailed to the person, or says why none can be. */
export function ConfirmCodePage({
  page,
  refused,
}: {
  page: Page;
  refused: RefusedAct | undefined;
}) {
  const t = useTranslate();
  if (page.kind === 'closed')
    return (
      <div className="card max-w-xl space-y-4">
        <h1 className="text-2xl font-bold">{t('confirmCode.closed.heading')}</h1>
        <p>{t(`confirmCode.closed.${page.reason}`)}</p>
        <p className="actions">
          <a className="button button-plain" href={paths.account}>
            {t('confirmCode.closed.back')}
          </a>
        </p>
      </div>
    );
  const { maskedAddress: address, isSent, cancelTo } = page;
  return (
    <div className="card max-w-xl space-y-4">
      <h1 className="text-2xl font-bold">{t('signIn.again.heading')}</h1>
      <p>{t('confirmCode.intro')}</p>
      <p>{isSent ? t('confirmCode.sent', { address }) : t('confirmCode.to', { address })}</p>
      {isSent ? <CodeForm error={refused?.fieldErrors.code} /> : null}
      <form method="post" className="actions">
        <FormToken />
        <input type="hidden" name="intent" value="send" />
        <SubmitButton
          className={`button ${isSent ? 'button-plain' : 'button-primary'}`}
          pendingText={t('confirmCode.sending')}
        >
          {t(isSent ? 'confirmCode.sendAnother' : 'confirmCode.send')}
        </SubmitButton>
        <a className="button button-plain" href={cancelTo}>
          {t('signIn.again.cancel')}
        </a>
      </form>
    </div>
  );
}

function CodeForm({ error }: { error: RefusedAct['fieldErrors'][string] | undefined }) {
  const t = useTranslate();
  return (
    <form method="post" className="space-y-4">
      <FormToken />
      <input type="hidden" name="intent" value="enter" />
      <div className="space-y-1">
        <label htmlFor="code" className="block font-medium">
          {t('confirmCode.label')}
        </label>
        <input
          id="code"
          name="code"
          className="field w-40 text-start"
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- Who has sent a form waits for nothing else.
          autoFocus
          {...(error === undefined
            ? {}
            : { 'aria-invalid': true, 'aria-describedby': 'code-error' })}
        />
        {error === undefined ? null : (
          <p id="code-error" role="alert" className="font-medium text-danger">
            {translateMessage(t, error)}
          </p>
        )}
      </div>
      <p className="actions">
        <SubmitButton className="button button-primary" pendingText={t('confirmCode.entering')}>
          {t('confirmCode.enter')}
        </SubmitButton>
      </p>
    </form>
  );
}
