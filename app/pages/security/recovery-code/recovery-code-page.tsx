import { useTranslate } from '~/i18n/use-translate';
import { formatPolicyReason } from '~/pages/kit/format-policy-reason';
import { FactRow, FactTable } from '~/pages/kit/fact-table';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { StrongObstacleNote } from '~/pages/kit/strong-obstacle';
import { TimeZoneLine } from '~/pages/kit/time-zone-note';
import { SecurityFrame } from '~/pages/security/security-frame';
import { paths } from '~/paths';
import { Time } from '~/ui/time';
import { type RecoveryCodePageData } from './load-recovery-code.server';

interface Props {
  page: RecoveryCodePageData;
}

/** That there is a recovery code, and what it is for. */
export function RecoveryCodePage({ page }: Props) {
  const t = useTranslate();
  if (page.shows !== 'code') return <NoCode page={page} />;
  const { since, lastUsed, keptFor, obstacle, zone } = page;
  return (
    <SecurityFrame heading={t('security.kind.recovery-code')}>
      <p>{t('security.code.about')}</p>
      <div className="card">
        <FactTable>
          <FactRow term={t('security.ways.added')}>
            {since === null ? t('kit.unknown.alone') : <Time value={since} />}
          </FactRow>
          <FactRow term={t('security.ways.lastUsed')}>
            {lastUsed === null ? t('kit.unknown.alone') : <Time value={lastUsed} />}
          </FactRow>
        </FactTable>
      </div>
      {keptFor !== null ? (
        <p>{formatPolicyReason(keptFor, t)}</p>
      ) : obstacle !== null ? (
        <StrongObstacleNote obstacle={obstacle} />
      ) : (
        <p className="actions">
          <a className="button button-plain" href={paths.newRecoveryCode}>
            {t('security.code.make')}
          </a>
        </p>
      )}
      <TimeZoneLine zone={zone} times={[since, lastUsed]} />
    </SecurityFrame>
  );
}

/** Asks whether the code is to be replaced. */
export function NewCodePage({ page }: Props) {
  const t = useTranslate();
  if (page.shows !== 'code') return <NoCode page={page} />;
  if (page.keptFor !== null)
    return (
      <SecurityFrame heading={t('security.code.ask')}>
        <p>{formatPolicyReason(page.keptFor, t)}</p>
      </SecurityFrame>
    );
  return (
    <SecurityFrame heading={t('security.code.ask')}>
      <p>{t('security.code.voids')}</p>
      <p>{t('security.code.once')}</p>
      <ConfirmForm
        text={t('security.code.make')}
        pendingText={t('security.code.pending')}
        cancelTo={paths.recoveryCode}
      >
        <input type="hidden" name="intent" value="replace" />
        <input type="hidden" name="asking" value={page.asking} />
      </ConfirmForm>
    </SecurityFrame>
  );
}

function NoCode({ page }: { page: Exclude<RecoveryCodePageData, { shows: 'code' }> }) {
  const t = useTranslate();
  if (page.shows === 'none')
    return (
      <SecurityFrame heading={t('security.kind.recovery-code')}>
        <p>{t('security.code.none')}</p>
      </SecurityFrame>
    );
  return (
    <SecurityFrame heading={t('security.problem.title')}>
      <ProblemMessage problem={page.problem} />
    </SecurityFrame>
  );
}
