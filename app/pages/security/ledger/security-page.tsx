import { useTranslate } from '~/i18n/use-translate';
import { formatReason } from '~/pages/kit/format-reason';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { Forecast } from '~/pages/security/forecast';
import { paths } from '~/paths';
import { CardSection } from '~/ui/card-section';
import { formatWhen } from '~/ui/time';
import { type SecurityPageData } from './load-security.server';
import { LostPhone } from './lost-phone';
import { LinkedSignInsPart, PasskeysPart, PasswordPart } from './sign-in-parts';
import { RecoveryCodePart, RememberedBrowsersPart, TwoStepPart } from './two-step-parts';
import { WaysTable } from './ways-table';

/** Every way into the account, what is left without a phone, and what can be done about each. */
export function SecurityPage({ page, canLock }: { page: SecurityPageData; canLock: boolean }) {
  const t = useTranslate();
  const { ways, missing, unreadableCount, asOf, zone } = page;
  const reason = missing.methods ?? missing.account;
  return (
    <>
      <h1 className="text-2xl font-bold">{t('security.title')}</h1>
      {asOf === null ? null : (
        <p className="notice notice-warn">
          {t('security.asOf', { time: formatWhen(asOf), exact: asOf.exact })}
        </p>
      )}
      <CardSection id="ways" heading={t('security.ways.heading')}>
        {reason === null ? null : (
          <p className="notice notice-warn">
            {t('security.ways.incomplete', { reason: formatReason(reason, t) })}
          </p>
        )}
        {unreadableCount === 0 ? null : (
          <p className="notice notice-warn">
            {t('security.ways.unreadable', { count: unreadableCount })}
          </p>
        )}
        {ways.length === 0 ? null : <WaysTable ways={ways} label={t('security.ways.heading')} />}
      </CardSection>
      <section className="card space-y-2" aria-labelledby="forecast">
        <h2 id="forecast" className="text-lg font-bold">
          {t('security.forecast.heading')}
        </h2>
        <Forecast forecast={page.forecast} locale={page.locale} />
        <LostPhone page={page} />
      </section>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <PasswordPart page={page} />
        <PasskeysPart page={page} />
        <TwoStepPart page={page} />
        {page.modes.recoveryCode === 'off' ? null : <RecoveryCodePart page={page} />}
        {page.modes.rememberedBrowsers === 'off' ? null : <RememberedBrowsersPart page={page} />}
        {page.modes.signIns === 'off' ? null : <LinkedSignInsPart page={page} />}
      </div>
      {canLock ? (
        <p>
          {t('lock.section.text')}{' '}
          <a href={paths.lockAccount} className="inline-block py-0.5">
            {t('lock.section.link')}
          </a>
        </p>
      ) : null}
      <TimeZoneLine zone={zone} times={timesOf(page)} />
    </>
  );
}

function timesOf({ ways, recoveryCode, asOf }: SecurityPageData) {
  const codeSince = recoveryCode === null || recoveryCode === 'none' ? null : recoveryCode.since;
  return [
    asOf,
    codeSince,
    ...ways.flatMap((way) => [
      way.added,
      way.lastUsed,
      way.shows === 'password' ? way.changed : null,
    ]),
  ];
}
