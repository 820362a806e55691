import { Form, useNavigation } from '@remix-run/react';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { type SessionView } from './session-view.server';
import { DeviceIcon } from '~/ui/device-icon';
import { Fact } from '~/ui/fact';
import { FormToken } from '~/ui/form-token';
import { Time } from '~/ui/time';

/** One session: what is known of it, and the button that ends it. */
export function SessionCard({ session }: { session: SessionView }) {
  const t = useTranslate();
  return (
    <article className={`card ${session.isCurrent ? 'border-accent ring-1 ring-accent' : ''}`}>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="flex min-w-0 gap-3">
          <DeviceIcon kind={session.kind} />
          <div className="min-w-0">
            <h2 className="break-words text-lg font-bold">{session.device}</h2>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
              <span>{session.kindName}</span>{' '}
              {session.isCurrent ? (
                <strong className="rounded-full bg-accent-soft px-3 py-0.5 text-sm text-accent">
                  {t('sessions.current')}
                </strong>
              ) : null}
            </p>
          </div>
        </div>
        {session.endingSince === null ? <EndForm session={session} /> : null}
      </div>
      {session.endingSince === null ? null : (
        <p className="mt-3 rounded-lg bg-warn-soft p-3 text-warn">
          <strong>{t('sessions.ending', { time: session.endingSince.relative })}</strong>{' '}
          {t('sessions.endingExplained')}
        </p>
      )}
      <SessionFacts session={session} />
    </article>
  );
}

/** What the service knows of a session, as terms and values. */
function SessionFacts({ session }: { session: SessionView }) {
  const t = useTranslate();
  const unknown = t('sessions.unknown');
  const { lastContact, firstSignIn, ends, address, place, rawUserAgent } = session;
  return (
    <dl className="mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      <Fact term={t('sessions.lastContact')}>
        {lastContact === null ? unknown : <Time value={lastContact} />}
      </Fact>
      <Fact term={t('sessions.firstSignIn')}>
        {firstSignIn === null ? unknown : <Time value={firstSignIn} />}
      </Fact>
      <Fact term={t(session.isExpired ? 'sessions.expired' : 'sessions.expires')}>
        {ends === null ? unknown : <Time value={ends} />}
      </Fact>
      <Fact term={t('sessions.address')}>
        {address === null ? (
          unknown
        ) : (
          <details>
            <summary>
              <bdi dir="ltr">{address.masked}</bdi>{' '}
              <span className="sr-only">({t('sessions.addressReveal')})</span>
            </summary>{' '}
            <bdi dir="ltr" className="break-all">
              {address.full}
            </bdi>
          </details>
        )}
      </Fact>
      <Fact term={t('sessions.place')}>{place ?? unknown}</Fact>
      {rawUserAgent === null ? null : (
        <Fact term={t('sessions.rawUserAgent')} isWide>
          <bdi dir="ltr" lang="en" className="break-words text-sm">
            {rawUserAgent}
          </bdi>
        </Fact>
      )}
    </dl>
  );
}

function EndForm({ session }: { session: SessionView }) {
  const t = useTranslate();
  const navigation = useNavigation();
  const isPending = navigation.formData?.get('handle') === session.handle;
  const name = session.isCurrent
    ? t('sessions.signOutCurrent', { device: session.device })
    : session.lastContact === null
      ? t('sessions.signOutNamedUndated', { device: session.device })
      : t('sessions.signOutNamed', { device: session.device, time: session.lastContact.relative });
  return (
    <Form method="post" action={paths.sessions} preventScrollReset>
      <FormToken />
      <input type="hidden" name="handle" value={session.handle} />
      <button
        name="intent"
        value="end"
        className="button button-danger"
        aria-label={
          isPending ? t('sessions.signOutPendingNamed', { device: session.device }) : name
        }
        disabled={isPending}
      >
        {t(isPending ? 'sessions.signOutPending' : 'sessions.signOut')}
      </button>
    </Form>
  );
}
