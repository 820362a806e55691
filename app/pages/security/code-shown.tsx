import { type ReactNode } from 'react';
import { useTranslate } from '~/i18n/use-translate';
import { FormToken } from '~/pages/kit/form-token';
import { changeReceiptPath, paths } from '~/paths';
import { Result } from '~/ui/result';

interface Props {
  code: string;
  /** What has become of it. */
  result: string;
  /** The number of the receipt that says so. */
  receipt?: string;
  /** What a person does once they have saved it. */
  children: ReactNode;
}

/** A new code, this once. Every way of keeping it works without a script, but for the clipboard and the printer. */
export function CodeShown({ code, result, receipt, children }: Props) {
  const t = useTranslate();
  return (
    <div className="max-w-[44rem] space-y-5">
      <h1 className="text-2xl font-bold">{t('security.code.new')}</h1>
      <Result tone="good">
        <p>{result}</p>
        {receipt === undefined ? null : (
          <p>
            <a href={changeReceiptPath(receipt)} className="inline-block py-0.5">
              {t('receipts.see')}
            </a>
          </p>
        )}
      </Result>
      <div className="card space-y-3">
        <p
          id="recovery-code"
          dir="ltr"
          lang="en"
          translate="no"
          className="select-all font-mono text-xl font-bold [overflow-wrap:anywhere]"
        >
          {code}
        </p>
        <p>{t('security.code.keep')}</p>
      </div>
      <div className="actions">
        <button
          type="button"
          hidden
          className="button button-plain"
          data-copy="recovery-code"
          data-copied={t('security.code.copied')}
        >
          {t('security.code.copy')}
        </button>
        {/* By a form, so that the code gets into no address. */}
        <form method="post" action={paths.recoveryCodeFile} data-download="">
          <FormToken />
          <input type="hidden" name="code" value={code} />
          <button className="button button-plain">{t('security.code.save')}</button>
        </form>
        <button type="button" hidden className="button button-plain" data-print="">
          {t('security.code.print')}
        </button>
        {children}
      </div>
    </div>
  );
}
