import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { type PendingDeletionView } from './pending-deletion.server';

/** Says on other pages that a deletion waits, and leads to where it is taken back. */
export function PendingDeletionNotice({ deletion }: { deletion: PendingDeletionView }) {
  const t = useTranslate();
  const { state, due } = deletion;
  return (
    <>
      <p>
        {due !== null && state === 'held'
          ? t('deletion.waits', { date: due.exact })
          : state === 'begun'
            ? t('deletion.pending.begun')
            : state === 'late'
              ? t('deletion.pending.late')
              : state === 'held-back'
                ? t('deletion.heldBack', { organizations: deletion.organizations })
                : t('deletion.pending.request')}
      </p>
      <p className="actions">
        <a className="button button-plain" href={paths.pendingDeletion}>
          {t(state === 'begun' ? 'deletion.see' : 'deletion.cancel')}
        </a>
      </p>
    </>
  );
}
