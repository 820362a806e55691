import { useTranslate } from '~/i18n/use-translate';
import { type ShownTime } from '~/i18n/format-time.server';
import { Time } from '~/ui/time';
import { type SessionView } from './session-view.server';

/** What is seldom wanted of a session: its whole address, when it expires, the browser's own words. */
export function SessionDetails({ session }: { session: SessionView }) {
  const t = useTranslate();
  const { address, userAgent, times } = session;
  const { idleExpiry, expiry } = times;
  return (
    <details>
      <summary className="w-fit py-0.5">
        {t('sessions.details')}
        {address === null ? null : (
          <>
            {' · '}
            {t('kit.ipAddress')} <bdi dir="ltr">{address.masked}</bdi>
          </>
        )}
      </summary>
      {address === null ? null : (
        <p>
          {t('kit.ipAddress')}{' '}
          <bdi dir="ltr" className="break-all">
            {address.full}
          </bdi>
        </p>
      )}
      <SessionTime
        term={t(idleExpiry.isPast ? 'sessions.expired' : 'sessions.idleExpiry')}
        at={idleExpiry.at}
      />
      <SessionTime
        term={t(expiry.isPast ? 'sessions.expired' : 'sessions.expiry')}
        at={expiry.at}
      />
      {userAgent === null ? null : (
        <p>
          {t('kit.userAgent')}{' '}
          <bdi dir="ltr" lang="en" className="break-words">
            {userAgent}
          </bdi>
        </p>
      )}
    </details>
  );
}

/** One moment of a session, in a line of its own. */
export function SessionTime({ term, at }: { term: string; at: ShownTime | null }) {
  const t = useTranslate();
  return (
    <p>
      {term} {at === null ? t('kit.unknown') : <Time value={at} />}
    </p>
  );
}
