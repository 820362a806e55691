import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { DeviceIcon } from '~/ui/device-icon';
import { FormToken } from '~/pages/kit/form-token';
import { Result } from '~/ui/result';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { ListFailure } from '~/pages/sessions/list-failure';
import {
  type EndingAnswer,
  type EndingQuestion,
  type EndingSessionView,
  type EndSessionsPageData,
} from './load-end-sessions.server';
import { WatchEndings } from '~/pages/sessions/watch-endings';

/**
 * Says exactly which sessions will end and asks, or what became of each one; below the refusal of another try,
 * where there is one, which then is the result.
 */
export function EndSessionsPage({
  page,
  isRefused,
}: {
  page: EndSessionsPageData;
  isRefused: boolean;
}) {
  if (page.kind === 'problem') return <ListFailure page={page} />;
  return page.kind === 'question' ? (
    <Question page={page} />
  ) : (
    <Answer page={page} isRefused={isRefused} />
  );
}

function Question({ page }: { page: EndingQuestion }) {
  const t = useTranslate();
  const { heading, action, texts, warning, sessions, confirm, zoneNote } = page;
  return (
    <>
      <div className="space-y-2">
        <h1 className="text-2xl font-bold">{heading}</h1>
        <p>{texts.join(' ')}</p>
        {warning === null ? null : (
          <p className="rounded-lg bg-warn-soft p-3 font-semibold text-warn">{warning}</p>
        )}
      </div>
      {confirm === null ? (
        <BackLink />
      ) : (
        <EndingForm action={action} fields={confirm.fields} text={confirm.text}>
          <a className="button button-plain" href={paths.sessions}>
            {t('endSessions.cancel')}
          </a>
        </EndingForm>
      )}
      {sessions.length === 0 ? null : (
        <SessionNames label={t('endSessions.list')} sessions={sessions} zoneNote={zoneNote} />
      )}
    </>
  );
}

function Answer({ page, isRefused }: { page: EndingAnswer; isRefused: boolean }) {
  const t = useTranslate();
  const { title, action, summary, tone, sessions, retry, openCount, zoneNote } = page;
  return (
    <>
      <h1 className="text-2xl font-bold">{title}</h1>
      {isRefused ? (
        <p>{summary.join(' ')}</p>
      ) : (
        <Result tone={tone}>
          {summary.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Result>
      )}
      {retry === null ? (
        <BackLink />
      ) : (
        <div className="space-y-2">
          {retry.note === null ? null : <p>{retry.note}</p>}
          <EndingForm action={action} fields={retry.fields} text={retry.text}>
            <BackLink />
          </EndingForm>
        </div>
      )}
      <WatchEndings openCount={openCount} />
      <SessionNames label={t('endSessions.outcomes')} sessions={sessions} zoneNote={zoneNote} />
    </>
  );
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
      <SubmitButton className="button button-confirm" pendingText={t('endSessions.pending')}>
        {text}
      </SubmitButton>
      {children}
    </form>
  );
}

interface SessionNamesProps {
  label: string;
  sessions: EndingSessionView[];
  zoneNote: string;
}

function SessionNames({ label, sessions, zoneNote }: SessionNamesProps) {
  const t = useTranslate();
  return (
    <>
      <ul aria-label={label} className="card divide-y divide-line">
        {sessions.map(({ key, kind, device, place, lastContact, status }) => (
          <li key={key} className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
            <DeviceIcon kind={kind} />
            <div className="min-w-0">
              <p className="break-words font-semibold">{device}</p>
              {place === null ? null : <p className="text-sm text-quiet">{place}</p>}
              <p className="text-sm text-quiet">
                {t('sessions.lastContact')}{' '}
                {lastContact === null ? t('sessions.unknown') : <Time value={lastContact} />}
              </p>
              {status === null ? null : (
                <p className={`text-sm font-semibold ${status.isDone ? 'text-good' : 'text-warn'}`}>
                  {status.text}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="text-sm text-quiet">{zoneNote}</p>
    </>
  );
}
