import { useTranslate } from '~/i18n/use-translate';
import { PendingDeletionNotice } from '~/pages/kit/pending-deletion-notice';
import { pendingDeletionTitles } from '~/pages/kit/pending-deletion-title';
import { paths } from '~/paths';
import { type DeletionSectionData } from './load-deletion-section.server';

/** Leads to deleting the account, or tells of a deletion that waits. */
export function DeletionSection({ section }: { section: DeletionSectionData }) {
  const t = useTranslate();
  if (section === null) return null;
  return (
    <section className="card space-y-3" aria-labelledby="deletion">
      <h2 id="deletion" className="text-lg font-bold">
        {section.shows === 'policy'
          ? t('deletion.title')
          : t(pendingDeletionTitles[section.deletion.state])}
      </h2>
      {section.shows === 'pending' ? (
        <PendingDeletionNotice deletion={section.deletion} />
      ) : (
        <Offer policy={section.policy} />
      )}
    </section>
  );
}

function Offer({ policy }: Pick<Extract<DeletionSectionData, { shows: 'policy' }>, 'policy'>) {
  const t = useTranslate();
  if (policy.mode === 'unavailable') return <p>{t('deletion.unavailable')}</p>;
  return (
    <>
      <p>
        {t('deletion.text')}
        {policy.mode === 'request'
          ? ` ${t('deletion.text.request')}`
          : policy.holdDays > 0
            ? ` ${t('deletion.text.hold', { days: policy.holdDays })}`
            : null}
      </p>
      <p className="actions">
        <a className="button button-danger" href={paths.deleteAccount}>
          {t('deletion.title')}
        </a>
      </p>
    </>
  );
}
