import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { resultFragment } from '~/paths';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { WatchEndings } from '~/pages/sessions/watch-endings';
import { Result } from '~/ui/result';
import { EndingForm } from './ending-form';
import { type EndingResult, type ResultGroup } from './load-result.server';
import { SessionLines } from './session-lines';

/**
 * Tells what became of each session; below the refusal of another try, where there is one, which then is the
 * result.
 */
export function ResultPage({ page, isRefused }: { page: EndingResult; isRefused: boolean }) {
  const t = useTranslate();
  const { counts, groups, back, goesOnUntil, zone } = page;
  const left = leftOf(page);
  return (
    <>
      <h1 className="text-2xl font-bold">{t('endSessions.title.result')}</h1>
      <Summary page={page} isRefused={isRefused} />
      {goesOnUntil === null && left > 0 ? (
        <Remaining page={page} />
      ) : (
        <p className="actions">
          <a className="button button-plain" href={back}>
            {t('endSessions.back')}
          </a>
        </p>
      )}
      <WatchEndings openCount={counts.pending + counts.waiting} latestOpen={goesOnUntil} isTold />
      <section className="card space-y-3" aria-label={t('endSessions.outcomes')}>
        {groups.map((group) => (
          <Group key={`${group.name} ${group.reason}`} group={group} />
        ))}
      </section>
      <p className="text-sm text-quiet">
        <TimeZoneNote zone={zone} />
      </p>
    </>
  );
}

function Summary({ page, isRefused }: { page: EndingResult; isRefused: boolean }) {
  const t = useTranslate();
  if (page.counts.waiting > 0) return <Progress page={page} isResult={!isRefused} />;
  const summary = formatSummary(page, t);
  if (isRefused) return <p>{summary.join(' ')}</p>;
  return (
    <Result tone={page.hasFailed ? 'warn' : 'good'}>
      {summary.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {page.counts.pending === 0 ? null : (
        <noscript>
          <p>{t('session.signingOut.reload')}</p>
        </noscript>
      )}
    </Result>
  );
}

/** How far work has got that goes on by itself. What is not confirmed yet or not found is told apart, as below. */
function Progress({ page, isResult }: { page: EndingResult; isResult: boolean }) {
  const t = useTranslate();
  const { counts } = page;
  const { pending, 'not-found': notFound } = counts;
  const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const done = count - counts.waiting - pending - notFound - leftOf(page);
  const text = t('endSessions.progress', { done, count });
  return (
    <div
      {...(isResult ? { id: resultFragment, tabIndex: -1 } : {})}
      className="space-y-2 rounded-xl border-s-4 border-accent bg-accent-soft px-4 py-2"
    >
      <div role="status">
        <p className="font-semibold">{text}</p>
        {pending === 0 ? null : <p>{t('endSessions.pending', { count: pending })}</p>}
      </div>
      <progress className="progress" value={done} max={count} aria-label={text} />
      <p>{t('endSessions.goesOn')}</p>
    </div>
  );
}

/** Offers to go on with what is left. */
function Remaining({ page }: { page: EndingResult }) {
  const t = useTranslate();
  const { action, handles, retryWhen, counts, back } = page;
  return (
    <div className="space-y-2">
      {retryWhen === null ? null : <p>{t('endSessions.retryWhen', { when: retryWhen })}</p>}
      {counts['this-browser'] === 0 ? null : <p>{t('endSessions.currentWarning')}</p>}
      <EndingForm
        action={action}
        handles={handles}
        text={
          counts['not-yet'] === 0
            ? t('endSessions.confirmCurrent')
            : t('endSessions.retry', { count: leftOf(page) })
        }
        buttonClass="button-primary"
        back={{ href: back, text: t('endSessions.back') }}
      />
    </div>
  );
}

/** How many are left to the person. */
function leftOf({ counts }: EndingResult): number {
  return counts['not-yet'] + counts['this-browser'];
}

/** What is left stands open; of the rest the number will do. */
function Group({ group }: { group: ResultGroup }) {
  const t = useTranslate();
  const heading = formatGroup(group, t);
  const id = `group-${group.name}-${group.reason ?? 'all'}`;
  return (
    <details id={id} open={group.name === 'not-yet' || group.name === 'this-browser'}>
      <summary className="cursor-pointer py-2 font-semibold">{heading}</summary>
      <SessionLines rows={group.rows} label={heading} />
    </details>
  );
}

function formatGroup({ name, reason, rows }: ResultGroup, t: Translate): string {
  const count = rows.length;
  if (name === 'this-browser') return t('endSessions.group.this-browser');
  return name === 'not-yet'
    ? t('endSessions.group.not-yet', {
        count,
        reason: formatReason(reason ?? 'unexpected_answer', t),
      })
    : t(`endSessions.group.${name}`, { count });
}

/** One line for each that there is any of. */
function formatSummary(page: EndingResult, t: Translate): string[] {
  const { counts, isComplete } = page;
  const signedOut = counts.confirmed + counts['signed-out'];
  const { pending, 'already-gone': gone, 'not-found': notFound } = counts;
  const remaining = leftOf(page);
  return [
    signedOut === 0 && pending > 0 ? null : t('endSessions.signedOut', { count: signedOut }),
    pending === 0 ? null : t('endSessions.pending', { count: pending }),
    gone === 0 ? null : t('endSessions.gone', { count: gone }),
    notFound === 0 ? null : t('endSessions.notFound', { count: notFound }),
    remaining === 0 ? null : t('endSessions.remaining', { count: remaining }),
    isComplete ? null : t('endSessions.incomplete'),
  ].filter((text) => text !== null);
}
