import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { SubmitButton } from '~/ui/submit-button';
import { FieldPage } from './field-page';
import { FormField } from './form-field';
import { type EmailPageData } from './load-email.server';

/** An address that nobody has confirmed can be confirmed here as well. */
export function emailTitle(page: EmailPageData | undefined) {
  return page?.kind === 'form' && page.current !== null && !page.isConfirmed
    ? 'emailChange.title.unconfirmed'
    : 'emailChange.title';
}

interface Props {
  page: EmailPageData;
  refused: RefusedAct | undefined;
}

/** Asks for a new e-mail address, and says what it takes and what it does. */
export function EmailPage({ page, refused }: Props) {
  const t = useTranslate();
  return (
    <FieldPage
      id="email-change"
      heading={t(emailTitle(page))}
      currently={t('emailChange.current')}
      page={page}
    >
      {page.kind === 'form' ? <Form page={page} refused={refused} /> : null}
    </FieldPage>
  );
}

function Form({
  page: { current, isConfirmed, waitsFor, hasLinked },
  refused,
}: {
  page: Extract<EmailPageData, { kind: 'form' }>;
  refused: RefusedAct | undefined;
}) {
  const t = useTranslate();
  return (
    <>
      {waitsFor === null ? null : (
        <p className="notice notice-warn">{t('emailChange.replaces', { email: waitsFor })}</p>
      )}
      <ul className="list-disc space-y-1 ps-5">
        <li>{t('emailChange.step.link')}</li>
        <li>{t('emailChange.step.until')}</li>
        <li>{t('emailChange.step.signedOut')}</li>
        <li>{t('emailChange.step.mails')}</li>
        {hasLinked ? <li>{t('emailChange.step.linked')}</li> : null}
      </ul>
      <form method="post" className="max-w-xl space-y-4">
        <FormField
          id="new-email"
          label={t('emailChange.newEmail')}
          {...(current === null || isConfirmed ? {} : { hint: t('emailChange.confirmHint') })}
          error={refused?.fieldErrors.email}
        >
          {(tied) => (
            <input
              {...tied}
              name="email"
              type="email"
              dir="ltr"
              required
              maxLength={254}
              autoComplete="email"
              defaultValue={refused?.fields.email?.[0] ?? ''}
              className="field w-full"
            />
          )}
        </FormField>
        <p className="actions">
          <FormToken />
          <SubmitButton className="button button-primary" pendingText={t('emailChange.sending')}>
            {t('emailChange.send')}
          </SubmitButton>
          <a href={paths.profile} className="button button-plain">
            {t('kit.cancel')}
          </a>
        </p>
      </form>
    </>
  );
}
