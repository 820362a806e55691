import { useTranslate } from '~/i18n/use-translate';
import { ConfirmForm } from '~/pages/kit/confirm-form';
import { type PendingDeletionView } from '~/pages/kit/pending-deletion.server';
import { pendingDeletionTitles } from '~/pages/kit/pending-deletion-title';
import { paths } from '~/paths';
import { Fact, FactList } from '~/ui/fact';
import { LinkBack } from '~/ui/link-back';
import { Time } from '~/ui/time';

const texts = {
  held: 'deletion.pending.text',
  late: 'deletion.pending.late',
  'held-back': 'deletion.heldBack.next',
  begun: 'deletion.pending.begun',
  requested: 'deletion.pending.request',
} as const;

/** A deletion that waits, with the way to take it back; or that there is none. */
export function PendingDeletionPage({
  deletion,
  hasSection,
}: {
  deletion: PendingDeletionView | null;
  /** Whether the operator shows the section that the page belongs to. */
  hasSection: boolean;
}) {
  const t = useTranslate();
  const back = hasSection
    ? { to: paths.data, label: t('data.title') }
    : { to: paths.account, label: t('app.nav.overview') };
  return (
    <div className="max-w-[44rem] space-y-5">
      <LinkBack {...back} />
      <section className="card space-y-4" aria-labelledby="deletion-pending">
        <h1 id="deletion-pending" className="text-2xl font-bold">
          {deletion === null ? t('deletion.none.title') : t(pendingDeletionTitles[deletion.state])}
        </h1>
        {deletion === null ? (
          <p>{t('deletion.none.text')}</p>
        ) : (
          <Waiting deletion={deletion} back={back} />
        )}
      </section>
    </div>
  );
}

function Waiting({
  deletion,
  back,
}: {
  deletion: PendingDeletionView;
  back: { to: string; label: string };
}) {
  const t = useTranslate();
  const { state, number, askedAt, due } = deletion;
  return (
    <>
      {state === 'held-back' ? (
        <p>{t('deletion.heldBack', { organizations: deletion.organizations })}</p>
      ) : null}
      <p>{t(texts[state])}</p>
      <FactList columns={false}>
        {due === null ? null : (
          <Fact term={t('deletion.dueAt')}>
            <Time value={due} />
          </Fact>
        )}
        <Fact term={t('deletion.askedAt')}>
          <Time value={askedAt} />
        </Fact>
        <Fact term={t('receipts.number')}>
          <code dir="ltr" className="select-all font-mono">
            {number}
          </code>
        </Fact>
      </FactList>
      {state === 'begun' ? null : (
        <ConfirmForm
          text={t('deletion.cancel')}
          pendingText={t('deletion.cancelling')}
          look="primary"
          cancelTo={back.to}
          cancelText={back.label}
        />
      )}
    </>
  );
}
