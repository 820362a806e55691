import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { DeviceHeading } from '~/pages/sessions/device-heading';
import { SessionNotFound } from '~/pages/sessions/session-not-found';
import { WatchEndings } from '~/pages/sessions/watch-endings';
import { LinkBack } from '~/ui/link-back';
import { AccessFold, EffectsFold } from './effects';
import { ClientComparison } from './client-comparison';
import { type SessionPageData, type SessionShown } from './load-session-page.server';
import { Notices } from './notices';
import { NotMe } from './not-me';
import { SessionFacts } from './session-facts';
import { SessionGonePage } from './session-gone-page';
import { formatUnavailable, SessionUnavailablePage } from './session-unavailable-page';
import { SignOut } from './sign-out';
import { TechnicalDetails } from './technical-details';

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
  if (page.shows === 'not-found') return <SessionNotFound listHref={page.listHref} />;
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={page.listHref} label={t('sessions.all')} />
      {page.shows === 'session' ? (
        <Detail session={page} />
      ) : page.shows === 'gone' ? (
        <SessionGonePage page={page} />
      ) : (
        <SessionUnavailablePage page={page} />
      )}
    </div>
  );
}

function Detail({ session }: { session: SessionShown }) {
  const t = useTranslate();
  const { isCurrent, endingSince, expired, clients, effects } = session;
  const isLive = endingSince === null && expired === null;
  return (
    <>
      <DeviceHeading heading={session.device} device={session}>
        {isCurrent ? (
          <strong className="rounded-full bg-accent-soft px-3 text-sm leading-6 text-accent">
            {t('kit.thisBrowser')}
          </strong>
        ) : null}
      </DeviceHeading>
      <Notices session={session} />
      <WatchEndings openCount={endingSince === null ? 0 : 1} />
      {isLive ? <SignOut session={session} /> : null}
      <NotMe session={session} />
      <SessionFacts session={session} />
      <ClientComparison clients={clients} />
      <section className="space-y-1" aria-label={t('session.more')}>
        {isLive ? <EffectsFold effects={effects} /> : null}
        <AccessFold access={effects.access} />
        <TechnicalDetails clients={clients} />
      </section>
    </>
  );
}
