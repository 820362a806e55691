import { useTranslate } from '~/i18n/use-translate';
import { PagesNav } from '~/pages/kit/pages-nav';
import { changeReceiptPath, paths } from '~/paths';
import { Time } from '~/ui/time';
import { separator } from '~/ui/separator';
import { type ReceiptLine, type ReceiptsPageData } from './load-receipts.server';

/** What was changed in the account here, the latest first; minor changes apart, below what matters more. */
export function ReceiptsPage({ page: { receipts, minor, page, pageCount, keptDays } }: Props) {
  const t = useTranslate();
  const hasAny = receipts.length + minor.length > 0;
  return (
    <>
      <h1 className="text-2xl font-bold">{t('receipts.title')}</h1>
      <p>{t(hasAny ? 'receipts.text' : 'receipts.none', { days: keptDays })}</p>
      {receipts.length === 0 ? null : <Receipts receipts={receipts} />}
      {minor.length === 0 ? null : (
        <section className="space-y-3" aria-labelledby="minor">
          <h2 id="minor" className="text-lg font-bold">
            {t('receipts.minor')}
          </h2>
          <Receipts receipts={minor} />
        </section>
      )}
      <PagesNav path={paths.receipts} page={page} pageCount={pageCount} />
    </>
  );
}

interface Props {
  page: ReceiptsPageData;
}

function Receipts({ receipts }: { receipts: readonly ReceiptLine[] }) {
  const t = useTranslate();
  return (
    <ul className="card divide-y divide-line">
      {receipts.map((receipt) => (
        <li
          key={receipt.number}
          className="space-y-0.5 py-3 [overflow-wrap:anywhere] first:pt-0 last:pb-0"
        >
          <p>
            <a
              href={changeReceiptPath(receipt.number)}
              className="py-1 font-semibold"
              aria-label={[`${receipt.title}: ${receipt.at.exact}`, receipt.device]
                .filter(Boolean)
                .join(', ')}
            >
              {receipt.title}
            </a>
            {receipt.state === 'done'
              ? null
              : `${separator}${t(`receipts.state.${receipt.state}`)}`}
          </p>
          <p className="text-sm text-quiet">
            <Time value={receipt.at} />
            {receipt.device === null ? null : `${separator}${receipt.device}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
