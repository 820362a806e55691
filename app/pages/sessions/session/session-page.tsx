import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { DeviceHeading } from '~/pages/sessions/device-heading';
import { SessionNotFound } from '~/pages/sessions/session-not-found';
import { WatchEndings } from '~/pages/sessions/watch-endings';
import { notMePath, paths, sessionPath } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { notShownTexts } from '~/pages/sessions/list-failure';
import { SubmitButton } from '~/ui/submit-button';
import { formatWhen, Time } from '~/ui/time';
import { Clients } from './clients';
import { Effects } from './effects';
import {
  type SessionDetail,
  type SessionGone,
  type SessionPageData,
  type SessionUnavailable,
} from './load-session-page.server';
import { Notices } from './notices';
import { SignIn, Times } from './session-facts';

/** What the browser's tab says of the page. */
export function sessionPageTitle(page: SessionPageData, t: Translate): string {
  switch (page.shows) {
    case 'session':
      return page.device;
    case 'gone':
      return t('session.gone.title');
    case 'not-found':
      return t('session.notFound.title');
    case 'problem':
      return formatUnavailable(page, t);
  }
}

/** The page of one session, or why there is none. */
export function SessionPage({ page }: { page: SessionPageData }) {
  const t = useTranslate();
  if (page.shows === 'not-found') return <SessionNotFound />;
  return (
    <>
      <LinkBack to={paths.sessions} label={t('sessions.all')} />
      {page.shows === 'session' ? (
        <Detail session={page} />
      ) : page.shows === 'gone' ? (
        <Gone page={page} />
      ) : (
        <Unavailable page={page} />
      )}
      <WatchEndings openCount={page.shows === 'session' && page.endingSince !== null ? 1 : 0} />
    </>
  );
}

function Detail({ session }: { session: SessionDetail }) {
  const t = useTranslate();
  return (
    <>
      <DeviceHeading heading={session.device} device={session}>
        {session.isCurrent ? (
          <strong className="rounded-full bg-accent-soft px-3 py-0.5 text-sm text-accent">
            {t('kit.thisBrowser')}
          </strong>
        ) : null}
      </DeviceHeading>
      <Notices session={session} />
      <SignOutCard session={session} />
      <div className="grid items-start gap-6 lg:grid-cols-3">
        <div className="card space-y-6 lg:col-span-2">
          <Clients clients={session.clients} />
          <Times times={session.times} zone={session.zone} />
          <SignIn signIn={session.signIn} isPersistent={session.isPersistent} />
        </div>
        <Effects effects={session.effects} />
      </div>
    </>
  );
}

/** What can be done about the session, before all that is known of it. */
function SignOutCard({ session }: { session: SessionDetail }) {
  const t = useTranslate();
  const { handle, device, isCurrent, endingSince } = session;
  return (
    <section className="card space-y-4" aria-labelledby="end">
      <h2 id="end" className="text-lg font-bold">
        {t('session.signOut.heading')}
      </h2>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-[3fr_2fr]">
        {endingSince === null ? (
          <div className="flex flex-col gap-2">
            <p className={`flex-1 ${isCurrent ? 'font-semibold' : ''}`}>
              {t(isCurrent ? 'session.signOut.current' : 'session.signOut.other')}
            </p>
            <form method="post" action={sessionPath(handle)} className="actions">
              <FormToken />
              <SubmitButton
                name="intent"
                value="end"
                className="button button-danger"
                pendingText={t('sessions.signOut.pending')}
              >
                {t(isCurrent ? 'session.signOut.currentNamed' : 'session.signOut.named', {
                  device,
                })}
              </SubmitButton>
            </form>
          </div>
        ) : null}
        <NotMe handle={handle} />
      </div>
    </section>
  );
}

function NotMe({ handle }: { handle: string }) {
  const t = useTranslate();
  return (
    <div className="flex flex-col gap-2">
      <p className="flex-1">{t('notMe.hint')}</p>
      <p className="actions">
        <a href={notMePath(handle)} className="button button-plain">
          {t('notMe.title')}
        </a>
      </p>
    </div>
  );
}

function Gone({ page: { handle, device, ending } }: { page: SessionGone }) {
  const t = useTranslate();
  return (
    <>
      <div className="card space-y-3">
        <h1 className="text-2xl font-bold">{t('session.gone.title')}</h1>
        {device === null ? null : <p className="font-semibold">{device}</p>}
        <p>{formatEnding(ending, t)}</p>
      </div>
      <NotMe handle={handle} />
    </>
  );
}

function formatEnding(ending: SessionGone['ending'], t: Translate): string {
  if (ending === null) return t('session.gone.unknown');
  const { by, at, confirmedAt } = ending;
  const text = t(`session.gone.${by}`, { time: formatWhen(at), exact: at.exact });
  // The tenant need not confirm what it has ended by itself.
  return by === 'tenant' || confirmedAt === null
    ? text
    : `${text} ${t('session.gone.confirmed', { exact: confirmedAt.exact })}`;
}

function Unavailable({ page }: { page: SessionUnavailable }) {
  const t = useTranslate();
  const { problem, thisBrowser } = page;
  return (
    <>
      <div className="card space-y-3 border-s-4 border-s-warn">
        <h1 className="text-2xl font-bold">{formatUnavailable(page, t)}</h1>
        <ProblemMessage problem={problem} texts={notShownTexts} />
      </div>
      {thisBrowser === null ? null : (
        <section className="card space-y-3" aria-labelledby="this-browser">
          <h2 id="this-browser" className="text-lg font-bold">
            {t('kit.thisBrowser')}
          </h2>
          <p className="font-semibold">{thisBrowser.device}</p>
          <p>
            {t('kit.thisBrowser.signedInHere')} <Time value={thisBrowser.since} />
          </p>
          <form method="post" action={paths.logout}>
            <FormToken />
            <button className="button button-danger">{t('kit.thisBrowser.signOut')}</button>
          </form>
        </section>
      )}
    </>
  );
}

function formatUnavailable({ problem }: SessionUnavailable, t: Translate): string {
  return t(problem.kind === 'not-permitted' ? 'session.notPermitted' : 'session.unavailable');
}
