import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { notMePath, paths, receiptPath } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { Result } from '~/ui/result';
import { Time } from '~/ui/time';
import { formatSteps } from './format-report';
import { type ReportView } from './report-view.server';

/** What was done about a session that was not the person's, and what to do next. */
export function ReportPage({ report }: { report: ReportView }) {
  const t = useTranslate();
  const { handle, record, device, at, steps, hasOthers, changes } = report;
  const isDone = steps.ending.outcome !== 'not-yet' && steps.refreshTokens.outcome !== 'not-yet';
  return (
    <>
      <LinkBack to={paths.sessions} label={t('sessions.all')} />
      <div>
        <h1 className="text-2xl font-bold">{t('notMe.report.title')}</h1>
        <p className="break-words text-quiet">
          <bdi>{device}</bdi> · <Time value={at} />
        </p>
      </div>
      <Result tone={isDone ? 'good' : 'danger'}>
        <ul className="list-disc space-y-2 ps-5">
          {formatSteps(steps, t).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        {isDone ? null : (
          <p>
            <a className="button button-plain" href={notMePath(handle)}>
              {t('notMe.report.retry')}
            </a>
          </p>
        )}
      </Result>
      <section className="card space-y-3" aria-labelledby="next">
        <h2 id="next" className="text-lg font-bold">
          {t('notMe.report.next')}
        </h2>
        {hasOthers ? <p>{t('notMe.report.others')}</p> : null}
        <p className="actions">
          {hasOthers ? (
            <a className="button button-danger" href={paths.endOtherSessions}>
              {t('notMe.report.endOthers')}
            </a>
          ) : null}
          <a className="button button-plain" href={receiptPath(handle, record)} download>
            {t('notMe.report.receipt')}
          </a>
        </p>
      </section>
      <section className="card space-y-3" aria-labelledby="changes">
        <h2 id="changes" className="text-lg font-bold">
          {t('notMe.changes.heading')}
        </h2>
        <Changes changes={changes} />
      </section>
    </>
  );
}

function Changes({ changes }: Pick<ReportView, 'changes'>) {
  const t = useTranslate();
  if (!changes.isKnown)
    return <p>{t('notMe.changes.unknown', { reason: formatReason(changes.reason, t) })}</p>;
  return (
    <>
      {changes.entries.length === 0 ? (
        <p>{t('notMe.changes.none')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {changes.entries.map(({ kind, applicationName, at }, index) => (
            <li key={index} className="py-2">
              <span className="font-semibold">{t(`activity.${kind}`)}</span>
              {applicationName === null ? null : (
                <>
                  {' · '}
                  <bdi>{applicationName}</bdi>
                </>
              )}
              <br />
              <Time value={at} />
            </li>
          ))}
        </ul>
      )}
      {changes.isComplete ? null : <p>{t('notMe.changes.incomplete')}</p>}
    </>
  );
}
