import { useContext } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { contactsOf } from '~/pages/kit/support-contact';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { AnswerContext } from '~/ui/answer-context';
import { CardSection } from '~/ui/card-section';
import { LinkBack } from '~/ui/link-back';
import { SubmitButton } from '~/ui/submit-button';
import { type LockQuestion } from './load-lock.server';

/** Says what a lock does, what stays, and how one gets back, and asks. */
export function LockPage({
  question,
  refused,
}: {
  question: LockQuestion;
  refused: RefusedAct | undefined;
}) {
  const t = useTranslate();
  const { cancelsDeletion, hasMail } = question;
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.data} label={t('data.title')} />
      <h1 className="text-2xl font-bold">{t('lock.heading')}</h1>
      <CardSection id="does" heading={t('lock.does')}>
        <ul className="list-disc space-y-1 ps-5">
          <li>{t('lock.does.signIn')}</li>
          <li>{t('lock.does.signOut')}</li>
          <li>{t('lock.does.access')}</li>
          <li>{t('lock.does.browsers')}</li>
          <li>{t('lock.does.pending')}</li>
          {cancelsDeletion ? <li>{t('lock.does.deletion')}</li> : null}
          {hasMail ? <li>{t('lock.does.mail')}</li> : null}
        </ul>
      </CardSection>
      <CardSection id="stays" heading={t('lock.stays')}>
        <ul className="list-disc space-y-1 ps-5">
          <li>{t('lock.stays.data')}</li>
          <li>{t('lock.stays.until')}</li>
        </ul>
      </CardSection>
      <form method="post" className="space-y-5">
        <FormToken />
        <CardSection id="back" heading={t('lock.back')}>
          <WayBack question={question} chosen={refused?.fields.unlock?.[0]} />
        </CardSection>
        <div className="actions">
          <SubmitButton className="button button-confirm" pendingText={t('lock.pending')}>
            {t('lock.confirm')}
          </SubmitButton>
          <a className="button button-plain" href={paths.data}>
            {t('kit.cancel')}
          </a>
        </div>
      </form>
    </div>
  );
}

/** Lets the person choose who unlocks the account, where there is a choice. */
function WayBack({
  question: { linkTo },
  chosen = 'mail',
}: {
  question: LockQuestion;
  chosen?: string | undefined;
}) {
  const t = useTranslate();
  const { support } = useContext(AnswerContext);
  const ways = [
    {
      value: 'mail',
      text: t('lock.back.mail', { address: linkTo ?? '' }),
      hint: 'lock.back.mail.hint',
    },
    { value: 'support', text: t('lock.back.support'), hint: 'lock.back.support.hint' },
  ] as const;
  return (
    <>
      {linkTo === null ? (
        <p>{t('lock.back.onlySupport')}</p>
      ) : (
        <fieldset className="space-y-2">
          <legend className="sr-only">{t('lock.back.question')}</legend>
          {ways.map(({ value, text, hint }) => (
            <label key={value} className="flex gap-2 py-1">
              <input
                type="radio"
                className="size-6 shrink-0"
                name="unlock"
                value={value}
                defaultChecked={chosen === value}
              />
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {text}
                <span className="block text-sm text-quiet">{t(hint)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {contactsOf(support).length > 0 ? null : (
        <p className="text-sm text-quiet">{t('lock.contact.none')}</p>
      )}
    </>
  );
}
