import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { EffectsSentence } from '~/pages/sessions/effects-sentence';
import { DeviceHeading } from '~/pages/sessions/device-heading';
import { sessionPath } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { type NotMeQuestion } from './load-not-me-page.server';

/** Says what will be done about a session that was not the person's, and asks, before anything happens. */
export function NotMePage({ question }: { question: NotMeQuestion }) {
  const t = useTranslate();
  const { handle, device, isCurrent, isGone, effects } = question;
  return (
    <>
      <LinkBack to={sessionPath(handle)} label={device} />
      <DeviceHeading heading={t('notMe.heading')} device={question}>
        <span className="break-words">{device}</span>
      </DeviceHeading>
      <div className="card space-y-4">
        {isCurrent ? <p className="font-semibold">{t('notMe.current')}</p> : null}
        <p>{t('notMe.intro')}</p>
        <ol className="list-decimal space-y-2 ps-6">
          <li>{t(isGone ? 'notMe.step.removesAccess' : 'notMe.step.signsOut', { device })}</li>
          <li>{t('notMe.step.password')}</li>
          <li>{t('notMe.step.changes')}</li>
        </ol>
        {effects === null ? null : (
          <p>
            <EffectsSentence effects={effects} />
          </p>
        )}
        <ConfirmForm
          text={t('notMe.confirm')}
          pendingText={t('notMe.pending')}
          cancelTo={sessionPath(handle)}
          intent="report"
        />
      </div>
    </>
  );
}
