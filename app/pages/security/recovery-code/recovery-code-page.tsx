import { type ReactNode } from 'react';
import { message } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { FactRow, FactTable } from '~/pages/kit/fact-table';
import { FormToken } from '~/pages/kit/form-token';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { TimeZoneNote } from '~/pages/kit/time-zone-note';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';
import { SubmitButton } from '~/ui/submit-button';
import { Time } from '~/ui/time';
import { type RecoveryCodePageData } from './load-recovery-code.server';

const notPermitted = message('kit.problem.notPermitted');
const texts = { 'not-permitted': notPermitted, 'credentials-refused': notPermitted };

interface Props {
  page: RecoveryCodePageData;
}

/** That there is a recovery code, and what it is for. */
export function RecoveryCodePage({ page }: Props) {
  const t = useTranslate();
  if (page.shows !== 'code') return <NoCode page={page} />;
  const { since, lastUsed, zone } = page;
  return (
    <Frame heading={t('security.kind.recovery-code')}>
      <p>{t('security.code.about')}</p>
      <div className="card">
        <FactTable>
          <FactRow term={t('security.code.since')}>
            {since === null ? t('kit.unknown') : <Time value={since} />}
          </FactRow>
          <FactRow term={t('security.ways.lastUsed')}>
            {lastUsed === null ? t('kit.unknown') : <Time value={lastUsed} />}
          </FactRow>
        </FactTable>
      </div>
      {page.isEditable ? (
        <p className="actions">
          <a className="button button-plain" href={paths.newRecoveryCode}>
            {t('security.code.make')}
          </a>
        </p>
      ) : (
        <p>{t('security.turnedOff')}</p>
      )}
      <p className="text-sm text-quiet">
        <TimeZoneNote zone={zone} />
      </p>
    </Frame>
  );
}

/** Asks whether the code is to be replaced. */
export function NewCodePage({ page }: Props) {
  const t = useTranslate();
  if (page.shows !== 'code') return <NoCode page={page} />;
  return (
    <Frame heading={t('security.code.ask')}>
      <p>{t('security.code.voids')}</p>
      <p>{t('security.code.once')}</p>
      <form method="post" className="actions">
        <FormToken />
        <input type="hidden" name="intent" value="replace" />
        <input type="hidden" name="asking" value={page.asking} />
        <SubmitButton className="button button-confirm" pendingText={t('security.code.pending')}>
          {t('security.code.make')}
        </SubmitButton>
        <a className="button button-plain" href={paths.recoveryCode}>
          {t('security.cancel')}
        </a>
      </form>
    </Frame>
  );
}

function NoCode({ page }: { page: Exclude<RecoveryCodePageData, { shows: 'code' }> }) {
  const t = useTranslate();
  if (page.shows === 'none')
    return (
      <Frame heading={t('security.kind.recovery-code')}>
        <p>{t('security.code.none')}</p>
      </Frame>
    );
  return (
    <Frame heading={t('security.problem.title')}>
      <ProblemMessage problem={page.problem} texts={texts} />
    </Frame>
  );
}

function Frame({ heading, children }: { heading: string; children: ReactNode }) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.security} label={t('security.title')} />
      <h1 className="text-2xl font-bold">{heading}</h1>
      {children}
    </div>
  );
}
