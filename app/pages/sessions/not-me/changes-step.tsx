import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { changeReceiptPath } from '~/paths';
import { Time } from '~/ui/time';
import { separator } from '~/ui/separator';
import { MarkForm, Step } from './guide-step';
import { type ChangeView, type GuideView } from './guide-view.server';
import { Mending, MendingLink } from './mending';

/** What changed in the account since the stranger signed in, each with the way to mend it. */
export function ChangesStep({ guide }: { guide: GuideView }) {
  const t = useTranslate();
  const { done, changes } = guide;
  const { reading, entries, receipts } = changes;
  const before = entries.filter(({ isSinceReport }) => !isSinceReport);
  const since = entries.filter(({ isSinceReport }) => isSinceReport);
  const isDone = done.includes('changes');
  return (
    <Step step="changes" state={isDone ? 'done' : 'open'}>
      {before.some(({ isAlarming }) => isAlarming) ? (
        <p>{t('notMe.changes.explained')}</p>
      ) : reading.isKnown ? (
        <p>{t('notMe.changes.none')}</p>
      ) : null}
      {before.length === 0 ? null : (
        <ul className="space-y-2">
          {before.map((change) => (
            <Change
              key={`${change.kind} ${change.at.iso}`}
              change={change}
              pages={guide.pages}
              isChecked={isDone}
            />
          ))}
        </ul>
      )}
      {reading.isKnown ? null : (
        <p>{t('notMe.changes.unknown', { reason: formatReason(reading.reason, t) })}</p>
      )}
      {reading.isKnown && !reading.isComplete ? <p>{t('notMe.changes.incomplete')}</p> : null}
      {since.length === 0 ? null : (
        <div className="space-y-2">
          <h3 className="font-semibold">{t('notMe.changes.later')}</h3>
          {since.some(({ origin }) => origin === 'later') ? (
            <p>{t('notMe.changes.laterExplained')}</p>
          ) : null}
          <ul className="space-y-2">
            {since.map((change) => (
              <Change key={`${change.kind} ${change.at.iso}`} change={change} pages={guide.pages} />
            ))}
          </ul>
        </div>
      )}
      {receipts.length === 0 ? null : (
        <div className="space-y-2">
          <h3 className="font-semibold">{t('notMe.changes.here')}</h3>
          <p>{t('notMe.changes.hereExplained')}</p>
          <ul className="space-y-2">
            {receipts.map(({ number, title, at, isAnswered, page }) => (
              <li key={number} className="border-s-4 border-line ps-3">
                <a href={changeReceiptPath(number)}>{title}</a>
                <p className="text-sm text-quiet">
                  <Time value={at} />
                  {isAnswered ? `${separator}${t('receipts.state.undone')}` : null}
                </p>
                {page === null ? null : (
                  <p className="print:hidden">
                    <MendingLink page={page} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <DetailLinks details={guide.details} />
      <MarkForm guide={guide} step="changes" />
    </Step>
  );
}

/** Where the person looks for themselves. */
function DetailLinks({ details }: Pick<GuideView, 'details'>) {
  const t = useTranslate();
  return (
    <div className="print:hidden">
      <p>{t('notMe.changes.look')}</p>
      <ul className="flex flex-wrap gap-x-4">
        {details.map(({ page, href }) => (
          <li key={page}>
            <a href={href} className="inline-block py-0.5">
              {t(page === 'activity' ? 'notMe.changes.look.activity' : `app.nav.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A change that was checked is no alarm any more, and can still be mended. */
function Change({
  change,
  pages,
  isChecked = false,
}: { change: ChangeView; isChecked?: boolean } & Pick<GuideView, 'pages'>) {
  const t = useTranslate();
  const { kind, origin, isAlarming, applicationName, device, country, at } = change;
  const isLoud = isAlarming && !isChecked;
  const from = [device, country].filter((part) => part !== null);
  return (
    <li
      className={`space-y-0.5 break-words border-s-4 ps-3 ${isLoud ? 'border-danger' : 'border-line'}`}
    >
      <p className={`font-semibold ${isLoud ? 'text-danger' : ''}`}>
        {t(`activity.${kind}`)}
        {applicationName === null ? null : (
          <>
            {separator}
            <bdi>{applicationName}</bdi>
          </>
        )}
      </p>
      <p className="text-sm text-quiet">
        <Time value={at} />
        {from.length === 0 ? null : `${separator}${from.join(separator)}`}
      </p>
      {origin === 'person' ? <p>{t('notMe.changes.person')}</p> : null}
      {isAlarming ? <Mending kind={kind} pages={pages} /> : null}
    </li>
  );
}
