import { useTranslate } from '~/i18n/use-translate';
import { changeReceiptPath } from '~/paths';
import { Time } from '~/ui/time';
import { type ReceiptLine } from './load-receipts.server';

/** What was changed in the account here, the latest first. */
export function ReceiptsPage({ receipts }: { receipts: ReceiptLine[] }) {
  const t = useTranslate();
  return (
    <>
      <h1 className="text-2xl font-bold">{t('receipts.title')}</h1>
      <p>{receipts.length === 0 ? t('receipts.none') : t('receipts.text')}</p>
      {receipts.length === 0 ? null : (
        <ul className="card divide-y divide-line">
          {receipts.map((receipt) => (
            <li key={receipt.number} className="space-y-0.5 break-words py-3">
              <p>
                <a href={changeReceiptPath(receipt.number)} className="font-semibold">
                  {receipt.title}
                </a>
                {receipt.state === 'done' ? null : ` · ${t(`receipts.state.${receipt.state}`)}`}
              </p>
              <p className="text-sm text-quiet">
                <Time value={receipt.at} /> · {receipt.device}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
