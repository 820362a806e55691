import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { paths } from '~/paths';
import { SubmitButton } from '~/ui/submit-button';
import { type UndoQuestion } from './load-undo.server';

/** Says what will be done about a change that was not the person's, and asks before anything happens. */
export function UndoPage({ question }: { question: UndoQuestion }) {
  const t = useTranslate();
  const { change, exact, number, restoresEmail, cancelsEmail } = question;
  return (
    <>
      <p className="break-words">
        {t('undo.change', { change, exact })}{' '}
        <code dir="ltr" className="select-all font-mono text-sm text-quiet">
          {number}
        </code>
      </p>
      <p>{t('undo.intro')}</p>
      <ol className="list-decimal space-y-2 ps-6">
        {cancelsEmail ? <li>{t('undo.step.pending')}</li> : null}
        {restoresEmail ? <li>{t('undo.step.email')}</li> : null}
        <li>{t('undo.step.signOut')}</li>
        <li>{t('undo.step.browsers')}</li>
        <li>{t('notMe.step.password')}</li>
      </ol>
      <form method="post" className="actions">
        <FormToken />
        <SubmitButton className="button button-confirm" pendingText={t('notMe.pending')}>
          {t('notMe.confirm')}
        </SubmitButton>
        <a className="button button-plain" href={paths.home}>
          {t('undo.cancel')}
        </a>
      </form>
    </>
  );
}

/** The one answer to links that were used, are too old or never were. */
export function UndoOver() {
  const t = useTranslate();
  return (
    <>
      <p>{t('undo.over.text')}</p>
      <p className="actions">
        <a className="button button-primary" href={paths.receipts}>
          {t('undo.over.link')}
        </a>
      </p>
    </>
  );
}
