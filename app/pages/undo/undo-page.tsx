import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { loginPath, paths } from '~/paths';
import { type UndoneView, type UndoQuestion } from './load-undo.server';

/** Says what will be done about a change that was not the person's, and asks before anything happens. */
export function UndoPage({ question }: { question: UndoQuestion }) {
  const t = useTranslate();
  const { change, exact, number, isLock, unlocks, cancelsEmail, cancelsDeletion } = question;
  const { restoresEmail, restoresUsername } = question;
  return (
    <>
      <p className="break-words">
        {t('undo.change', { change, exact })}{' '}
        <code dir="ltr" className="inline-block select-all font-mono text-sm text-quiet">
          {number}
        </code>
      </p>
      <p>{t(isLock ? 'undo.lock.intro' : 'undo.intro')}</p>
      <ol className="list-decimal space-y-2 ps-6">
        {cancelsDeletion ? <li>{t('undo.step.deletion')}</li> : null}
        {unlocks ? <li>{t('undo.lock.step')}</li> : null}
        {cancelsEmail ? <li>{t('undo.step.pending')}</li> : null}
        {restoresEmail ? <li>{t('undo.step.email')}</li> : null}
        {restoresUsername ? <li>{t('undo.step.username')}</li> : null}
        <li>{t('undo.step.signOut')}</li>
        <li>{t('undo.step.browsers')}</li>
        <li>{t('notMe.step.password')}</li>
      </ol>
      {unlocks ? <p className="font-medium">{t('undo.lock.password')}</p> : null}
      <ConfirmForm
        text={t(isLock ? 'undo.lock.confirm' : 'notMe.confirm')}
        pendingText={t(isLock ? 'undo.lock.pending' : 'notMe.pending')}
        cancelTo={paths.home}
        cancelText={t(isLock ? 'undo.lock.cancel' : 'undo.cancel')}
      />
    </>
  );
}

/** Says what was done by the link, and what to do next. */
export function UndoDone({ undone }: { undone: UndoneView }) {
  const t = useTranslate();
  const { exact, done, notDone, returnTo } = undone;
  return (
    <>
      {notDone.map((text) => (
        <p key={text} className="font-medium">
          {text}
        </p>
      ))}
      <p>{t('undo.did.when', { exact })}</p>
      <ul className="list-disc space-y-2 break-words ps-6">
        {done.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{t('undo.done.text')}</p>
      <p className="actions">
        <a className="button button-primary" href={loginPath({ prompt: 'login', returnTo })}>
          {t('undo.done.link')}
        </a>
      </p>
      <p className="text-sm text-quiet">{t('undo.did.once')}</p>
    </>
  );
}

/** The one answer to links that are too old, or never were. */
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
