import { type Translate } from '~/i18n/translate';
import { useTranslate } from '~/i18n/use-translate';
import { FactRow, FactTable } from '~/pages/kit/fact-table';
import { formatProvider } from '~/profile/format-provider';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';
import { type PasswordPolicy } from '~/profile/connection';
import { Time } from '~/ui/time';
import { type PasswordPageData } from './load-password.server';

type PasswordData = Extract<PasswordPageData, { shows: 'password' }>;

/** When the password was last changed, and what a new one must be. */
export function PasswordPage({ page }: { page: PasswordPageData }) {
  const t = useTranslate();
  if (page.shows !== 'password') return <NoPassword page={page} />;
  const { changed, zone, refusal } = page;
  return (
    <SecurityFrame heading={t('password.heading')}>
      <div className="card">
        <FactTable>
          <FactRow term={t('password.changed')}>
            {changed === null ? t('password.neverChanged') : <Time value={changed} />}
          </FactRow>
        </FactTable>
      </div>
      <Rules rules={page.rules} />
      {refusal === null ? (
        <p className="actions">
          <a className="button button-plain" href={paths.newPassword}>
            {t('password.change')}
          </a>
        </p>
      ) : (
        <p>{formatRefusal(refusal, t)}</p>
      )}
      <TimeZoneLine zone={zone} times={[changed]} />
    </SecurityFrame>
  );
}

/** Says what comes of a new password, and asks. */
export function NewPasswordPage({ page }: { page: PasswordPageData }) {
  const t = useTranslate();
  if (page.shows !== 'password') return <NoPassword page={page} />;
  if (page.refusal !== null)
    return (
      <SecurityFrame heading={t('password.ask')}>
        <p>{formatRefusal(page.refusal, t)}</p>
      </SecurityFrame>
    );
  return (
    <SecurityFrame heading={t('password.ask')}>
      <p>{t('password.opens')}</p>
      <p>{t('password.signsOut')}</p>
      <ConfirmForm
        text={t('password.goOn')}
        pendingText={t('password.opening')}
        cancelTo={paths.password}
        look="primary"
      />
    </SecurityFrame>
  );
}

function NoPassword({ page }: { page: Exclude<PasswordPageData, PasswordData> }) {
  const t = useTranslate();
  if (page.shows === 'problem')
    return (
      <SecurityFrame heading={t('password.heading')}>
        <ProblemMessage problem={page.problem} />
      </SecurityFrame>
    );
  const provider = page.provider === null ? null : formatProvider(page.provider);
  return (
    <SecurityFrame heading={t('password.heading')}>
      <p>{provider === null ? t('password.none') : t('password.keptBy', { provider })}</p>
    </SecurityFrame>
  );
}

/** What the tenant asks of a new password, as far as it tells. */
function Rules({ rules }: { rules: PasswordPolicy | null }) {
  const t = useTranslate();
  const items = rules === null ? [] : formatRules(rules, t);
  if (items.length === 0) return null;
  return (
    <div>
      <h2 className="text-lg font-semibold">{t('password.rules')}</h2>
      <ul className="ms-5 list-disc">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function formatRules(rules: PasswordPolicy, t: Translate): string[] {
  const { minimumLength, level, historySize, refusesPersonalData, refusesCommonPasswords } = rules;
  const kinds =
    level === 'fair' || level === 'good' || level === 'excellent'
      ? t(`password.rule.${level}`)
      : null;
  return [
    minimumLength === null ? null : t('password.rule.length', { count: minimumLength }),
    kinds,
    historySize === null || historySize === 0
      ? null
      : t('password.rule.history', { count: historySize }),
    refusesPersonalData === true ? t('password.rule.personal') : null,
    refusesCommonPasswords === true ? t('password.rule.common') : null,
  ].filter((text) => text !== null);
}

function formatRefusal(refusal: NonNullable<PasswordData['refusal']>, t: Translate): string {
  return t(
    refusal === 'no_address' ? 'password.refused.no_address' : 'password.refused.turned_off',
  );
}
