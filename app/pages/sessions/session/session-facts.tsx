import { type ReactNode } from 'react';
import { type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { useTranslate } from '~/i18n/use-translate';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { formatMethod, type SignInView } from '~/pages/sessions/format-sign-in';
import { type Expiry, type SessionTimes } from '~/pages/sessions/session-times.server';
import { Fact, FactList } from '~/ui/fact';
import { Time } from '~/ui/time';

/** When the session began, was last seen and expires. */
export function Times({ times, zone }: { times: SessionTimes; zone: ChosenTimeZone }) {
  const t = useTranslate();
  const { signedIn, lastSeen, idleExpiry, expiry } = times;
  const term = ({ isPast }: Expiry, text: string) => (isPast ? t('sessions.expired') : text);
  return (
    <Section id="when" heading={t('session.times')}>
      <FactList columns>
        <TimeFact term={t('sessions.signedIn')} at={signedIn} />
        <TimeFact term={t('sessions.lastSeen')} at={lastSeen} />
        <TimeFact term={term(idleExpiry, t('sessions.idleExpiry'))} at={idleExpiry.at} />
        <TimeFact term={term(expiry, t('sessions.expiry'))} at={expiry.at} />
      </FactList>
      <p className="text-sm text-quiet">{t('sessions.lastSeen.explained')}</p>
      <p className="text-sm text-quiet">
        <TimeZoneNote zone={zone} />
      </p>
    </Section>
  );
}

function TimeFact({ term, at }: { term: string; at: ShownTime | null }) {
  const t = useTranslate();
  return (
    <Fact term={term}>{at === null ? <bdi>{t('kit.unknown')}</bdi> : <Time value={at} />}</Fact>
  );
}

/** By which methods the session was signed in, and whether it outlasts the browser. */
export function SignIn(props: { signIn: SignInView; isPersistent: boolean | null }) {
  const t = useTranslate();
  const { signIn, isPersistent } = props;
  const { methods, mfa } = signIn;
  return (
    <Section id="how" heading={t('session.signIn.heading')}>
      <FactList columns>
        <Fact term={t('session.signIn.methods')}>
          {methods.length === 0 ? (
            <bdi>{t('kit.unknown')}</bdi>
          ) : (
            <ul>
              {methods.map((method, index) => (
                <li key={index}>
                  <bdi>{formatMethod(method, t)}</bdi>{' '}
                  {method.at === null ? null : <Time value={method.at} />}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact term={t('session.signIn.mfa')}>
          <bdi>{t(`session.signIn.mfa.${mfa}`)}</bdi>
        </Fact>
        <Fact term={t('session.signIn.closing')}>
          <bdi>
            {isPersistent === null
              ? t('kit.unknown')
              : t(isPersistent ? 'session.signIn.persistent' : 'session.signIn.transient')}
          </bdi>
        </Fact>
      </FactList>
    </Section>
  );
}

function Section(props: { id: string; heading: string; children: ReactNode }) {
  const { id, heading, children } = props;
  return (
    <section className="space-y-3" aria-labelledby={id}>
      <h2 id={id} className="text-lg font-bold">
        {heading}
      </h2>
      {children}
    </section>
  );
}
