import { type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { formatWhen, Time } from '~/ui/time';
import { FactRow, FactTable } from '~/pages/kit/fact-table';
import { Fold } from './fold';
import { formatApplication } from './format-application';
import { type AccessView, type EffectsView, type SignOutView } from './read-effects.server';

/** What signing the session out does to each of its applications. */
export function EffectsFold({ effects: { applications } }: { effects: EffectsView }) {
  const t = useTranslate();
  if (applications.length === 0) return null;
  return (
    <Fold summary={t('session.effects.heading')}>
      <FactTable>
        {applications.map((application, index) => (
          <FactRow key={index} term={formatApplication(application, t)}>
            {formatSignOut(application.signOut, t)}
            {application.losesAccess ? ` ${t('session.effects.losesAccess')}` : null}
          </FactRow>
        ))}
      </FactTable>
    </Fold>
  );
}

function formatSignOut(signOut: SignOutView, t: Translate): string {
  switch (signOut.effect) {
    case 'at-once':
      return t('session.effects.atOnce');
    case 'unknown':
      return t('session.effects.unknown', { reason: formatReason(signOut.reason, t) });
    case 'may-stay-open': {
      const { until } = signOut;
      return until === null
        ? t('session.effects.open')
        : t('session.effects.until', { time: formatWhen(until), exact: until.exact });
    }
  }
}

/** Which applications have access through the session, and since when. */
export function AccessFold({ access }: Pick<EffectsView, 'access'>) {
  const t = useTranslate();
  return (
    <Fold summary={t('session.access.heading')}>
      {!access.isKnown ? (
        <p>{t('session.access.unknown', { reason: formatReason(access.reason, t) })}</p>
      ) : access.tokens.length === 0 ? (
        <p>{t('session.access.none')}</p>
      ) : (
        <>
          <p>{t('session.access.explained')}</p>
          <FactTable>
            {access.tokens.map((token, index) => (
              <FactRow key={index} term={formatApplication(token.application, t)}>
                <AccessTimes token={token} />
              </FactRow>
            ))}
          </FactTable>
        </>
      )}
    </Fold>
  );
}

function AccessTimes({ token: { given, lastUsed } }: { token: AccessView }) {
  const t = useTranslate();
  const entry = (term: string, at: ShownTime | null) => (
    <li>
      <bdi>{at === null ? `${term}: ${t('kit.unknown')}` : term}</bdi>{' '}
      {at === null ? null : <Time value={at} />}
    </li>
  );
  return (
    <ul>
      {entry(t('session.access.given'), given)}
      {entry(t('session.access.lastUsed'), lastUsed)}
    </ul>
  );
}
