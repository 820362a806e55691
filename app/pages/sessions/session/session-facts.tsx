import { type ReactNode, useContext } from 'react';
import { type ShownTime } from '~/i18n/format-time.server';
import { useTranslate } from '~/i18n/use-translate';
import { formatList } from '~/pages/kit/format-list';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { formatMethod } from '~/pages/kit/format-sign-in-methods';
import { AnswerContext } from '~/ui/answer-context';
import { Time } from '~/ui/time';
import { FactRow, FactTable, TextRow } from '~/pages/kit/fact-table';
import { separator } from '~/ui/separator';
import { formatApplication } from './format-application';
import { type SessionShown } from './load-session-page.server';

/** All that is known of a session, in the order in which people look for it. */
export function SessionFacts({ session }: { session: SessionShown }) {
  const t = useTranslate();
  const { times, facts, clients, kind, zone } = session;
  return (
    <section className="space-y-3" aria-labelledby="facts">
      <h2 id="facts" className="text-lg font-bold">
        {t('session.facts.heading')}
      </h2>
      <FactTable>
        <TimeRow term={t('sessions.lastSeen')} at={times.lastSeen} />
        <TimeRow term={t('sessions.signedIn')} at={times.signedIn} />
        <TextRow term={t('kit.place')} text={facts.place} />
        <TextRow term={t('session.facts.network')} text={facts.network} />
        <TextRow term={t('kit.ipAddress')} text={facts.address} isCode />
        {clients.compared.length === 0
          ? clients.changes.map((change) => (
              <TextRow
                key={change}
                term={t('session.facts.sinceSignIn')}
                text={t(`session.change.${change}`)}
              />
            ))
          : null}
        <TextRow term={t('session.facts.device')} text={t(`devices.kind.${kind}`)} />
        {facts.model === null ? null : (
          <TextRow term={t('session.facts.model')} text={facts.model} />
        )}
        <TextRow term={t('session.facts.browser')} text={facts.browser} />
        <TextRow term={t('session.facts.system')} text={facts.system} />
        <SignInRows session={session} />
        <ApplicationsRow session={session} />
        <ExpiryRows session={session} />
      </FactTable>
      <p className="text-sm text-quiet">
        {t('sessions.lastSeen.explained')} <TimeZoneNote zone={zone} />
      </p>
    </section>
  );
}

function TimeRow({ term, at }: { term: string; at: ShownTime | null }) {
  return at === null ? (
    <TextRow term={term} text={null} />
  ) : (
    <FactRow term={term}>
      <Time value={at} />
    </FactRow>
  );
}

function SignInRows({ session }: { session: SessionShown }) {
  const t = useTranslate();
  const { signIn, isPersistent, times } = session;
  const { methods, mfa } = signIn;
  const method = (one: (typeof methods)[number]): ReactNode => (
    <>
      <bdi>{formatMethod(one, t)}</bdi>
      {one.at === null || one.at.exact === times.signedIn?.exact ? null : (
        <>
          {separator}
          <Time value={one.at} />
        </>
      )}
    </>
  );
  const [only] = methods;
  return (
    <>
      {only === undefined ? (
        <TextRow term={t('session.signIn.methods')} text={null} />
      ) : (
        <FactRow term={t('session.signIn.methods')}>
          {methods.length === 1 ? (
            method(only)
          ) : (
            <ul>
              {methods.map((one, index) => (
                <li key={index}>{method(one)}</li>
              ))}
            </ul>
          )}
        </FactRow>
      )}
      <TextRow term={t('session.signIn.mfa')} text={t(`session.signIn.mfa.${mfa}`)} />
      <TextRow
        term={t('session.signIn.closing')}
        text={
          isPersistent === null
            ? null
            : t(isPersistent ? 'session.signIn.persistent' : 'session.signIn.transient')
        }
      />
    </>
  );
}

function ApplicationsRow({ session: { effects } }: { session: SessionShown }) {
  const t = useTranslate();
  const { locale } = useContext(AnswerContext);
  const names = effects.applications.map((application) => formatApplication(application, t));
  return (
    <TextRow
      term={t('session.facts.applications')}
      text={names.length === 0 ? null : formatList([...new Set(names)], locale)}
    />
  );
}

/** Both limits; nothing where one is past, as the page has said so. */
function ExpiryRows({ session: { times, expired } }: { session: SessionShown }) {
  const t = useTranslate();
  if (expired !== null) return null;
  const { idleExpiry, expiry } = times;
  return (
    <>
      {idleExpiry.isPast ? null : <TimeRow term={t('sessions.idleExpiry')} at={idleExpiry.at} />}
      {expiry.isPast ? null : <TimeRow term={t('sessions.expiry')} at={expiry.at} />}
    </>
  );
}
