import { useTranslate } from '~/i18n/use-translate';
import { guideSteps } from '~/not-me/guide-steps';
import { WatchEndings } from '~/pages/sessions/watch-endings';
import { paths, receiptPath } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { Time } from '~/ui/time';
import { ChangesStep } from './changes-step';
import { progressFragment } from '~/pages/sessions/guide-address';
import { separator } from '~/ui/separator';
import { OthersStep, PasswordStep, SignedOutStep } from './guide-step-contents';
import { type GuideView } from './guide-view.server';

/** What was done about a session that was not the person's, and step by step what is left to do. */
export function GuidePage({ guide }: { guide: GuideView }) {
  const t = useTranslate();
  const { handle, record, device, at, done, isKept, canLock, signedOut, others } = guide;
  const openEndings = (signedOut.state === 'pending' ? 1 : 0) + (others?.unconfirmed ?? 0);
  const counts = { done: done.length, count: guideSteps.length };
  return (
    <>
      <LinkBack to={paths.sessions} label={t('sessions.all')} />
      <div className="space-y-1">
        <h1 className="text-2xl font-bold">{t('notMe.guide.title')}</h1>
        <p className="break-words text-quiet">
          {t('notMe.guide.reported', { device })}
          {separator}
          <Time value={at} />
        </p>
        <p id={progressFragment} tabIndex={-1} className="scroll-mt-64 font-semibold">
          {counts.done === counts.count
            ? t('notMe.guide.allDone')
            : t('notMe.guide.progress', counts)}
        </p>
      </div>
      <ol className="space-y-4">
        <SignedOutStep guide={guide} />
        <PasswordStep guide={guide} />
        <ChangesStep guide={guide} />
        <OthersStep guide={guide} />
      </ol>
      {canLock && counts.done < counts.count ? (
        <section className="card space-y-3 print:hidden" aria-labelledby="lock">
          <h2 id="lock" className="text-lg font-bold">
            {t('lock.title')}
          </h2>
          <p>{t('lock.section.text')}</p>
          <p className="actions">
            <a className="button button-plain" href={paths.lockAccount}>
              {t('lock.section.link')}
            </a>
          </p>
        </section>
      ) : null}
      <section className="card space-y-3 print:hidden" aria-labelledby="summary">
        <h2 id="summary" className="text-lg font-bold">
          {t('notMe.summary.heading')}
        </h2>
        <p>{t('notMe.summary.text')}</p>
        <p className="actions">
          <a className="button button-plain" href={receiptPath(handle, record)} download>
            {t('notMe.summary.download')}
          </a>
        </p>
        {isKept ? (
          <p className="text-sm text-quiet">
            {t(counts.done < counts.count ? 'notMe.guide.kept' : 'notMe.guide.kept.done')}
          </p>
        ) : null}
      </section>
      <WatchEndings openCount={openEndings} isTold />
    </>
  );
}
