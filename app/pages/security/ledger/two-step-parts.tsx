import { useTranslate } from '~/i18n/use-translate';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { formatMethodName } from '~/pages/kit/format-method';
import { paths } from '~/paths';
import { Time } from '~/ui/time';
import { type SecurityPageData } from './load-security.server';
import { Part } from './part';

interface Props {
  page: SecurityPageData;
}

/** Whether a second factor is asked for, what can be one, and what was begun and not finished. */
export function TwoStepPart({ page }: Props) {
  const t = useTranslate();
  const { hasSecondFactor, policy, unfinished, missing, ways } = page;
  const hasEmail = ways.some(
    (way) => way.shows === 'email-codes' || (way.shows === 'method' && way.method.kind === 'email'),
  );
  const state = hasSecondFactor === true ? 'on' : hasEmail ? 'onlyEmail' : 'off';
  return (
    <Part
      id="two-step"
      heading={t('security.role.two-step')}
      missing={missing.methods ?? (hasSecondFactor === null ? 'unexpected_answer' : null)}
    >
      <p>{t(`security.twoStep.${state}`)}</p>
      {policy === 'own-rules' ? null : <p>{t(`security.policy.${policy ?? 'unknown'}`)}</p>}
      {hasEmail ? (
        <p className="text-sm text-quiet">{t('security.twoStep.emailComesWith')}</p>
      ) : null}
      {page.modes.methods === 'edit' ? (
        <p className="actions">
          <a className="button button-plain" href={paths.addMethod}>
            {t(state === 'on' ? 'security.twoStep.addAnother' : 'security.twoStep.add')}
          </a>
        </p>
      ) : null}
      {unfinished.length === 0 ? null : (
        <>
          <p>{t('security.twoStep.unfinished', { count: unfinished.length })}</p>
          <ul className="space-y-1">
            {unfinished.map((method) => (
              <li key={method.handle}>
                <a href={method.href} className="inline-block py-1">
                  <bdi>{formatMethodName(method, t)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

/** Whether there is a recovery code, and since when; the code itself is shown where it is made. */
export function RecoveryCodePart({ page: { recoveryCode, missing } }: Props) {
  const t = useTranslate();
  const code = recoveryCode === 'none' ? null : recoveryCode;
  return (
    <Part
      id="code"
      heading={t('security.kind.recovery-code')}
      missing={missing.methods ?? (recoveryCode === null ? 'unexpected_answer' : null)}
    >
      {code === null ? (
        <p>{t('security.code.none')}</p>
      ) : (
        <>
          <p>
            {t('security.code.since')}{' '}
            {code.since === null ? (
              <span className="text-quiet">{t('kit.unknown')}</span>
            ) : (
              <Time value={code.since} />
            )}
          </p>
          <p className="actions">
            <a className="button button-plain" href={paths.recoveryCode}>
              {t('security.code.link')}
            </a>
          </p>
        </>
      )}
    </Part>
  );
}

/** What a remembered browser is, and the way to forget them. */
export function RememberedBrowsersPart({ page: { browsersKeptFor } }: Props) {
  const t = useTranslate();
  return (
    <Part id="browsers" heading={t('security.browsers.heading')}>
      <p>{t('security.browsers.about')}</p>
      {browsersKeptFor === null ? (
        <p className="actions">
          <a className="button button-plain" href={paths.rememberedBrowsers}>
            {t('security.browsers.link')}
          </a>
        </p>
      ) : (
        <p>{formatPolicyReason(browsersKeptFor, t)}</p>
      )}
    </Part>
  );
}
