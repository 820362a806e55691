import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { LinkBack } from '~/ui/link-back';

/** The one page for numbers that are unknown, malformed, too old or somebody else's. */
export function ReceiptNotFound({ keptDays }: { keptDays: number }) {
  const t = useTranslate();
  return (
    <>
      <LinkBack to={paths.receipts} label={t('receipts.all')} />
      <div className="card space-y-3">
        <h1 className="text-2xl font-bold">{t('receipts.notFound.title')}</h1>
        <p>{t('receipts.notFound.text', { days: keptDays })}</p>
      </div>
    </>
  );
}
