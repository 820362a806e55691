import { type ShownTime } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { Fact, FactList } from '~/ui/fact';
import { formatWhen, Time } from '~/ui/time';
import { type AccessView, type EffectsView, type SignOutView } from './read-effects.server';

/** What signing the session out does to its applications, and the access that they have through it. */
export function Effects({ effects: { applications, access } }: { effects: EffectsView }) {
  const t = useTranslate();
  return (
    <section className="card space-y-4" aria-labelledby="effects">
      <h2 id="effects" className="text-lg font-bold">
        {t('session.effects.heading')}
      </h2>
      {applications.length === 0 ? (
        <p>{t('session.effects.none')}</p>
      ) : (
        <ul className="space-y-3">
          {applications.map(({ name, signOut, losesAccess }, index) => (
            <li key={index}>
              <p className="break-words font-semibold">
                <bdi>{name ?? t('sessions.access.unnamed')}</bdi>
              </p>
              <p className="text-sm">{formatSignOut(signOut, t)}</p>
              {losesAccess ? <p className="text-sm">{t('session.effects.losesAccess')}</p> : null}
            </li>
          ))}
        </ul>
      )}
      <h3 className="font-semibold">{t('session.access.heading')}</h3>
      <Access access={access} />
    </section>
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

function Access({ access }: Pick<EffectsView, 'access'>) {
  const t = useTranslate();
  if (!access.isKnown)
    return (
      <p className="text-sm text-quiet">
        {t('session.access.unknown', { reason: formatReason(access.reason, t) })}
      </p>
    );
  if (access.tokens.length === 0)
    return <p className="text-sm text-quiet">{t('session.access.none')}</p>;
  return (
    <>
      <FactList columns={false}>
        {access.tokens.map((token, index) => (
          <Fact key={index} term={token.application ?? t('sessions.access.unnamed')}>
            <AccessTimes token={token} />
          </Fact>
        ))}
      </FactList>
      <p className="text-sm text-quiet">{t('session.access.explained')}</p>
    </>
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
