import { translateMessage } from '~/i18n/message';
import { useTranslate } from '~/i18n/use-translate';
import { changeReceiptPath } from '~/paths';
import { type Flash } from '~/request/flash.server';
import { Result } from '~/ui/result';

/** What came of the act just done, told once, with a link to the receipt that tells more; nothing where there is none. */
export function FlashResult({ flash }: { flash: Flash | null }) {
  const t = useTranslate();
  if (flash === null) return null;
  return (
    <Result tone={flash.tone}>
      <p>{translateMessage(t, flash.message)}</p>
      {flash.receipt === undefined ? null : (
        <p>
          <a href={changeReceiptPath(flash.receipt)} className="inline-block py-0.5">
            {t('receipts.see')}
          </a>
        </p>
      )}
    </Result>
  );
}
