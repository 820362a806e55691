import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { formatList } from '~/pages/kit/format-list';
import { ProblemMessage } from '~/pages/kit/problem-message';
import { paths } from '~/paths';
import { type RefusedAct } from '~/request/refused-act';
import { CardSection } from '~/ui/card-section';
import { LinkBack } from '~/ui/link-back';
import { SubmitButton } from '~/ui/submit-button';
import { type DeletionPageData, type DeletionQuestion } from './load-deletion-page.server';

/** The field whose words confirm it. */
export const typedFieldId = 'typed';

interface Props {
  page: DeletionPageData;
  refused: RefusedAct | undefined;
}

/** Says what goes with the account and what stays, and asks for something of the person's own as the last word. */
export function DeletionPage({ page, refused }: Props) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack to={paths.data} label={t('data.title')} />
      <h1 className="text-2xl font-bold">{t('deletion.heading')}</h1>
      {page.shows === 'question' ? (
        <Question page={page} refused={refused} />
      ) : page.shows === 'problem' ? (
        <ProblemMessage problem={page.problem} />
      ) : (
        <p>{t('deletion.unavailable')}</p>
      )}
    </div>
  );
}

function Question({ page, refused }: { page: DeletionQuestion; refused: RefusedAct | undefined }) {
  const t = useTranslate();
  const { policy, due, isMailed, goes } = page;
  const mayHaveOrganizations = goes.organizations === null || goes.organizations.length > 0;
  return (
    <>
      <CardSection id="goes" heading={t('applications.remove.goes')}>
        <Goes page={page} />
        {mayHaveOrganizations ? (
          <p className="notice notice-warn">
            {t(page.findsLastAdmins ? 'deletion.handOver.first' : 'deletion.handOver')}
          </p>
        ) : null}
      </CardSection>
      <CardSection id="stays" heading={t('applications.remove.stays')}>
        <ul className="list-disc space-y-1 ps-5">
          <li>{t('deletion.stays.until')}</li>
          <li>{t('deletion.stays.log')}</li>
          <li>{t('deletion.stays.applications')}</li>
          <li>{t('deletion.stays.mark')}</li>
        </ul>
        <p>{t('deletion.again')}</p>
      </CardSection>
      <p className="font-semibold">
        {policy.mode === 'request'
          ? t('deletion.when.request')
          : due === null
            ? t('deletion.when.now')
            : t('deletion.when.hold', { date: due.exact })}
      </p>
      {isMailed ? null : <p>{t('deletion.notMailed')}</p>}
      <p>
        <a href={paths.askForData} className="inline-block py-0.5">
          {t('deletion.copyFirst')}
        </a>
      </p>
      <Confirmation page={page} refused={refused} />
    </>
  );
}

function Goes({ page: { goes, locale } }: { page: DeletionQuestion }) {
  const t = useTranslate();
  const { ways, sessions, applications, linkedSignIns, organizations } = goes;
  return (
    <ul className="list-disc space-y-1 ps-5 [overflow-wrap:anywhere]">
      <li>{t('deletion.goes.profile')}</li>
      <li>
        {ways === null ? t('deletion.goes.allWays') : t('deletion.goes.ways', { count: ways })}
      </li>
      {linkedSignIns.length === 0 ? null : (
        <li>{t('deletion.goes.linked', { names: formatList(linkedSignIns, locale) })}</li>
      )}
      <li>
        {sessions === null
          ? t('deletion.goes.allSessions')
          : t('deletion.goes.sessions', { count: sessions })}
      </li>
      {applications === 0 ? null : (
        <li>
          {applications === null
            ? t('deletion.goes.allApplications')
            : t('deletion.goes.applications', { count: applications })}
        </li>
      )}
      {organizations?.length === 0 ? null : (
        <li>
          {organizations === null
            ? t('deletion.goes.allOrganizations')
            : t('deletion.goes.organizations', { names: formatList(organizations, locale) })}
        </li>
      )}
      <li>{t('deletion.goes.kept')}</li>
    </ul>
  );
}

function Confirmation({
  page: { confirmation, policy },
  refused,
}: {
  page: DeletionQuestion;
  refused: RefusedAct | undefined;
}) {
  const t = useTranslate();
  const { kind, value } = confirmation;
  const error = refused?.fieldErrors.typed;
  return (
    <form method="post" className="max-w-xl space-y-4">
      <div className="space-y-1">
        <label htmlFor={typedFieldId} className="block font-semibold">
          {t(`deletion.type.${kind}`)}
        </label>
        <p id="typed-hint" className="text-sm [overflow-wrap:anywhere]">
          {t(kind === 'phone' ? 'deletion.type.hint.phone' : 'deletion.type.hint', { value })}
        </p>
        <input
          id={typedFieldId}
          name="typed"
          type="text"
          dir="auto"
          required
          maxLength={400}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={error === undefined ? 'typed-hint' : 'typed-hint typed-error'}
          aria-invalid={error === undefined ? undefined : true}
          defaultValue={refused?.fields.typed?.[0] ?? ''}
          className="field w-full"
        />
        {error === undefined ? null : (
          <p id="typed-error" className="text-sm font-semibold text-danger">
            {translateMessage(t, error)}
          </p>
        )}
      </div>
      <div className="actions">
        <FormToken />
        <SubmitButton className="button button-confirm" pendingText={t('deletion.asking')}>
          {t(policy.mode === 'request' ? 'deletion.submit.request' : 'deletion.title')}
        </SubmitButton>
        <a className="button button-plain" href={paths.data}>
          {t('kit.cancel')}
        </a>
      </div>
    </form>
  );
}
