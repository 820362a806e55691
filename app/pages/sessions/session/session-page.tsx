import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { notMePath, paths, sessionPath } from '~/paths';
import { DeviceHeading } from '~/pages/sessions/device-heading';
import { LinkBack } from '~/ui/link-back';
import { FormToken } from '~/pages/kit/form-token';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { notShownTexts } from '~/pages/sessions/list-failure';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { Facts, FactsSection } from '~/pages/kit/facts';
import {
  type SessionAbsent,
  type SessionDetail,
  type SessionPageData,
  type SessionUnavailable,
} from './load-session-page.server';
import { type WordedEffects } from './ending-effect-words.server';
import { type Notice } from '~/pages/kit/worded-facts';
import { type WordedVisits } from './visit-words.server';
import { WatchEndings } from '~/pages/sessions/watch-endings';

/** The page of one session, or why there is none. */
export function SessionPage({ page }: { page: SessionPageData }) {
  return (
    <>
      <LinkBack to={paths.sessions} label={page.all} />
      {page.shows === 'session' ? (
        <Detail session={page} />
      ) : page.shows === 'absent' ? (
        <Absent page={page} />
      ) : (
        <Unavailable page={page} />
      )}
      <WatchEndings openCount={page.shows === 'session' && page.isEnding ? 1 : 0} />
    </>
  );
}

function Detail({ session }: { session: SessionDetail }) {
  const t = useTranslate();
  return (
    <>
      <DeviceHeading heading={session.title} device={session}>
        {session.isCurrent ? (
          <strong className="rounded-full bg-accent-soft px-3 py-0.5 text-sm text-accent">
            {t('sessions.current')}
          </strong>
        ) : null}
      </DeviceHeading>
      {session.notices.map((notice) => (
        <NoticeBox key={notice.text} notice={notice}>
          {notice.tone === 'danger' ? (
            <a href={notMePath(session.handle)} className="button button-danger">
              {session.ending.notMe}
            </a>
          ) : null}
        </NoticeBox>
      ))}
      <EndCard session={session} />
      <div className="grid items-start gap-6 lg:grid-cols-3">
        <div className="card space-y-6 lg:col-span-2">
          <Visits visits={session.visits} />
          <FactsSection id="when" section={session.when} />
          <FactsSection id="how" section={session.how} />
        </div>
        <Effects effects={session.effects} />
      </div>
    </>
  );
}

const tones: Record<Notice['tone'], string> = {
  danger: 'border-danger bg-danger-soft text-danger',
  warn: 'border-warn bg-warn-soft text-warn',
};

function NoticeBox(props: { notice: Notice; children: ReactNode }) {
  const { tone, heading, text } = props.notice;
  return (
    <div className={`space-y-1 rounded-xl border-s-4 p-4 ${tones[tone]}`}>
      {heading === null ? null : <p className="font-bold">{heading}</p>}
      <p>{text}</p>
      {props.children === null ? null : <p className="pt-2">{props.children}</p>}
    </div>
  );
}

function Visits({ visits: { heading, sides, meanings } }: { visits: WordedVisits }) {
  return (
    <section className="space-y-3" aria-labelledby="visits">
      <h2 id="visits" className="text-lg font-bold">
        {heading}
      </h2>
      <div className={sides.length > 1 ? 'grid gap-6 sm:grid-cols-2' : ''}>
        {sides.map((side, index) => (
          <div key={index} className="min-w-0 space-y-2">
            {side.heading === null ? null : <h3 className="font-semibold">{side.heading}</h3>}
            <Facts facts={side.facts} columns={sides.length === 1} />
          </div>
        ))}
      </div>
      {meanings.map((meaning) => (
        <p key={meaning}>{meaning}</p>
      ))}
    </section>
  );
}

/** What can be done about the session, before all that is known of it. */
function EndCard({ session }: { session: SessionDetail }) {
  const t = useTranslate();
  const { handle, ending } = session;
  return (
    <section className="card space-y-4" aria-labelledby="end">
      <h2 id="end" className="text-lg font-bold">
        {ending.heading}
      </h2>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-[3fr_2fr]">
        {session.isEnding ? null : (
          <div className="flex flex-col gap-2">
            <p className={`flex-1 ${session.isCurrent ? 'font-semibold' : ''}`}>{ending.text}</p>
            <form method="post" action={sessionPath(handle)} className="actions">
              <FormToken />
              <SubmitButton
                name="intent"
                value="end"
                className="button button-danger"
                pendingText={t('sessions.signOutPending')}
              >
                {ending.button}
              </SubmitButton>
            </form>
          </div>
        )}
        <NotMeLink hint={ending.notMeHint} label={ending.notMe} path={notMePath(handle)} />
      </div>
    </section>
  );
}

function Effects({ effects: { heading, applications, none, access } }: { effects: WordedEffects }) {
  return (
    <section className="card space-y-4" aria-labelledby="effects">
      <h2 id="effects" className="text-lg font-bold">
        {heading}
      </h2>
      {applications.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="space-y-3">
          {applications.map(({ name, effects }, index) => (
            <li key={index}>
              <p className="break-words font-semibold">
                <bdi>{name}</bdi>
              </p>
              {effects.map((effect) => (
                <p key={effect} className="text-sm">
                  {effect}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <h3 className="font-semibold">{access.heading}</h3>
      {access.facts.length === 0 ? null : <Facts facts={access.facts} columns={false} />}
      {access.notes.map((note) => (
        <p key={note} className="text-sm text-quiet">
          {note}
        </p>
      ))}
    </section>
  );
}

function NotMeLink({ hint, label, path }: { hint: string; label: string; path: string }) {
  return (
    <div className="flex flex-col gap-2">
      <p className="flex-1">{hint}</p>
      <p className="actions">
        <a href={path} className="button button-plain">
          {label}
        </a>
      </p>
    </div>
  );
}

function Absent({ page: { title, device, text, notMe } }: { page: SessionAbsent }) {
  return (
    <>
      <div className="card space-y-3">
        <h1 className="text-2xl font-bold">{title}</h1>
        {device === null ? null : <p className="font-semibold">{device}</p>}
        <p>{text}</p>
      </div>
      {notMe === null ? null : <NotMeLink {...notMe} />}
    </>
  );
}

function Unavailable({ page: { title, problem, thisBrowser } }: { page: SessionUnavailable }) {
  const t = useTranslate();
  return (
    <>
      <div className="card space-y-3 border-s-4 border-s-warn">
        <h1 className="text-2xl font-bold">{title}</h1>
        <ProblemMessage problem={problem} texts={notShownTexts} />
      </div>
      {thisBrowser === null ? null : (
        <section className="card space-y-3" aria-labelledby="this-browser">
          <h2 id="this-browser" className="text-lg font-bold">
            {t('overview.thisBrowser.heading')}
          </h2>
          <p className="font-semibold">{thisBrowser.device}</p>
          <p>
            {t('problem.signedInHere')} <Time value={thisBrowser.since} />
          </p>
          <form method="post" action={paths.logout}>
            <FormToken />
            <button className="button button-danger">{t('problem.signOutThis')}</button>
          </form>
        </section>
      )}
    </>
  );
}
