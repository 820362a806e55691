import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { EffectsSentence } from '~/pages/sessions/effects-sentence';
import { formatWhen } from '~/ui/time';
import { EndingForm } from './ending-form';
import { type EndingQuestion } from './load-question.server';
import { SessionLines } from './session-lines';

/** Says exactly which sessions will be signed out, and asks. */
export function QuestionPage({
  page,
  sent,
}: {
  page: EndingQuestion;
  /** What was sent before, where the form is there again. */
  sent?: Record<string, string[]> | undefined;
}) {
  const t = useTranslate();
  const { scope, action, back, handles, rows, includesCurrent, effects, zone } = page;
  const count = rows.length;
  if (count === 0)
    return (
      <>
        <h1 className="text-2xl font-bold">{t(titleOf(scope))}</h1>
        <p>{formatNothing(page, t)}</p>
        <p className="actions">
          <a className="button button-plain" href={back}>
            {t('endSessions.back')}
          </a>
        </p>
      </>
    );
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">{formatHeading(page, t)}</h1>
        <p>
          {effects === null ? null : <EffectsSentence effects={effects} />}{' '}
          {formatIntroduction(page, t)}
        </p>
        {includesCurrent ? (
          <p className="rounded-lg bg-warn-soft p-3 font-semibold text-warn">
            {t('endSessions.currentWarning')}
          </p>
        ) : null}
      </div>
      <EndingForm
        action={action}
        handles={scope === 'others' ? null : handles}
        text={
          isOnlyCurrent(page)
            ? t('endSessions.confirmCurrent')
            : t('endSessions.confirm', { count })
        }
        back={{ href: back, text: t('endSessions.cancel') }}
      >
        {scope === 'others' ? (
          <div>
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="this-browser"
                defaultChecked={sent?.['this-browser'] !== undefined}
                className="h-5 w-5 accent-accent"
                aria-describedby="stays-unless"
              />
              {t('endSessions.currentToo')}
            </label>
            <p id="stays-unless" className="text-sm text-quiet">
              {t('endSessions.staysUnless')}
            </p>
          </div>
        ) : null}
      </EndingForm>
      <div className="card">
        <SessionLines rows={rows} label={t('endSessions.list')} />
      </div>
      <p className="text-sm text-quiet">
        <TimeZoneNote zone={zone} />
      </p>
    </>
  );
}

/** The title of the page, which says no number as the tab stays when that changes. */
export function titleOf(scope: EndingQuestion['scope']) {
  return scope === 'others' ? 'endSessions.title.others' : 'endSessions.title.several';
}

function isOnlyCurrent({ rows, includesCurrent }: EndingQuestion): boolean {
  return includesCurrent && rows.length === 1;
}

function formatHeading(page: EndingQuestion, t: Translate): string {
  const count = page.rows.length;
  if (isOnlyCurrent(page)) return t('endSessions.heading.current');
  return t(page.scope === 'others' ? 'endSessions.heading.others' : 'endSessions.heading.several', {
    count,
  });
}

function formatNothing({ scope, isCurrentUnknown, goneCount }: EndingQuestion, t: Translate) {
  if (isCurrentUnknown) return t('endSessions.nothing.currentUnknown');
  return goneCount > 0
    ? t('endSessions.nothing.gone', { count: goneCount })
    : t(`endSessions.nothing.${scope}`);
}

function formatIntroduction(page: EndingQuestion, t: Translate): string {
  const { scope, includesCurrent, goneCount, isComplete, asOf } = page;
  return [
    // Where a box asks about this browser, what stands beside it says so.
    includesCurrent || scope === 'others' ? null : t('endSessions.staysHere'),
    goneCount === 0 ? null : t('endSessions.someGone', { count: goneCount }),
    isComplete ? null : t('endSessions.incomplete'),
    asOf === null ? null : t('sessions.asOf', { time: formatWhen(asOf), exact: asOf.exact }),
  ]
    .filter((text) => text !== null)
    .join(' ');
}
