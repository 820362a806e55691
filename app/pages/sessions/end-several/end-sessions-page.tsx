import { type ReactNode } from 'react';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { WatchEndings } from '~/pages/sessions/watch-endings';
import { paths } from '~/paths';
import { DeviceIcon } from '~/ui/device-icon';
import { Result } from '~/ui/result';
import { SubmitButton } from '~/ui/submit-button';
import { formatWhen, Time } from '~/ui/time';
import { type EndingRow, formatRowResult, isDone } from './ending-row';
import { type EndingAnswer } from './load-answer.server';
import { type EndingQuestion } from './load-question.server';

/** Says exactly which sessions will be signed out, and asks. */
export function QuestionPage({ page }: { page: EndingQuestion }) {
  const t = useTranslate();
  const { scope, action, fields, rows, isCurrentUnknown, includesCurrent } = page;
  const count = rows.length;
  const isOnlyCurrent = includesCurrent && count === 1;
  if (count === 0)
    return (
      <>
        <h1 className="text-2xl font-bold">{t(`endSessions.title.${scope.name}`)}</h1>
        <p>
          {isCurrentUnknown ? t('endSessions.nothing.currentUnknown') : formatNothing(scope, t)}
        </p>
        <BackLink />
      </>
    );
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">
          {isOnlyCurrent ? t('endSessions.heading.current') : formatHeading(scope, t)}
        </h1>
        <p>{formatIntroduction(page, t)}</p>
        {includesCurrent ? (
          <p className="rounded-lg bg-warn-soft p-3 font-semibold text-warn">
            {t('endSessions.currentWarning')}
          </p>
        ) : null}
      </div>
      <EndingForm
        action={action}
        fields={fields}
        text={isOnlyCurrent ? t('endSessions.confirmCurrent') : t('endSessions.confirm', { count })}
      >
        <a className="button button-plain" href={paths.sessions}>
          {t('endSessions.cancel')}
        </a>
      </EndingForm>
      <Rows label={t('endSessions.list')} page={page} />
    </>
  );
}

/**
 * Tells what became of each session; below the refusal of another try, where there is one, which then is the
 * result.
 */
export function AnswerPage({ page, isRefused }: { page: EndingAnswer; isRefused: boolean }) {
  const t = useTranslate();
  const { counts, action, fields, retryWhen, openCount } = page;
  const summary = formatSummary(page, t);
  return (
    <>
      <h1 className="text-2xl font-bold">{t('endSessions.title.answer')}</h1>
      {isRefused ? (
        <p>{summary.join(' ')}</p>
      ) : (
        <Result tone={counts.remaining === 0 ? 'good' : 'warn'}>
          {summary.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Result>
      )}
      {counts.remaining === 0 ? (
        <BackLink />
      ) : (
        <div className="space-y-2">
          {retryWhen === null ? null : <p>{t('endSessions.retryWhen', { when: retryWhen })}</p>}
          <EndingForm
            action={action}
            fields={fields}
            text={t('endSessions.retry', { count: counts.remaining })}
          >
            <BackLink />
          </EndingForm>
        </div>
      )}
      <WatchEndings openCount={openCount} />
      <Rows label={t('endSessions.outcomes')} page={page} />
    </>
  );
}

function formatHeading(scope: EndingQuestion['scope'], t: Translate): string {
  switch (scope.name) {
    case 'idle':
      return t('endSessions.heading.idle', { days: scope.days });
    case 'application':
      return t('endSessions.heading.application', { application: scope.application });
    case 'selected':
    case 'others':
    case 'without-mfa':
      return t(`endSessions.heading.${scope.name}`);
  }
}

function formatNothing({ name }: EndingQuestion['scope'], t: Translate): string {
  return name === 'others' || name === 'selected'
    ? t(`endSessions.nothing.${name}`)
    : t('endSessions.nothing.matching');
}

function formatIntroduction(page: EndingQuestion, t: Translate): string {
  const { rows, includesCurrent, notListedCount, isComplete, asOf } = page;
  return [
    t(includesCurrent ? 'endSessions.introWithCurrent' : 'endSessions.intro', {
      count: rows.length,
    }),
    notListedCount === 0 ? null : t('endSessions.notListed', { count: notListedCount }),
    isComplete ? null : t('endSessions.incomplete'),
    asOf === null ? null : t('sessions.asOf', { time: formatWhen(asOf), exact: asOf.exact }),
  ]
    .filter((text) => text !== null)
    .join(' ');
}

function formatSummary({ counts, isComplete }: EndingAnswer, t: Translate): string[] {
  const { ended, gone, remaining } = counts;
  return [
    t('endSessions.ended', { count: ended }),
    gone === 0 ? null : t('endSessions.gone', { count: gone }),
    remaining === 0 ? null : t('endSessions.remaining', { count: remaining }),
    isComplete ? null : t('endSessions.incomplete'),
  ].filter((text) => text !== null);
}

function BackLink() {
  const t = useTranslate();
  return (
    <a className="button button-plain w-full sm:w-auto" href={paths.sessions}>
      {t('endSessions.back')}
    </a>
  );
}

interface EndingFormProps {
  action: string;
  fields: [name: string, value: string][];
  text: string;
  children: ReactNode;
}

function EndingForm({ action, fields, text, children }: EndingFormProps) {
  const t = useTranslate();
  return (
    <form method="post" action={action} className="actions">
      <FormToken />
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton className="button button-confirm" pendingText={t('sessions.signOut.pending')}>
        {text}
      </SubmitButton>
      {children}
    </form>
  );
}

interface RowsProps {
  label: string;
  page: Pick<EndingQuestion, 'rows' | 'zone'>;
}

function Rows({ label, page: { rows, zone } }: RowsProps) {
  return (
    <>
      <ul aria-label={label} className="card divide-y divide-line">
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      <p className="text-sm text-quiet">
        <TimeZoneNote zone={zone} />
      </p>
    </>
  );
}

function Row({ row: { kind, device, place, lastSeen, result } }: { row: EndingRow }) {
  const t = useTranslate();
  return (
    <li className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
      <DeviceIcon kind={kind} />
      <div className="min-w-0">
        <p className="break-words font-semibold">{device ?? t('endSessions.noLongerListed')}</p>
        {place === null ? null : <p className="text-sm text-quiet">{place}</p>}
        <p className="text-sm text-quiet">
          {t('sessions.lastSeen')}{' '}
          {lastSeen === null ? t('kit.unknown') : <Time value={lastSeen} />}
        </p>
        {result === null ? null : (
          <p className={`text-sm font-semibold ${isDone(result) ? 'text-good' : 'text-warn'}`}>
            {formatRowResult(result, t)}
          </p>
        )}
      </div>
    </li>
  );
}
