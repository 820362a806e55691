import { useTranslate } from '~/i18n/use-translate';

/** What to quote when telling the operator of a failure: it names the request in the log. */
export function ReferenceNumber({ reference }: { reference: string }) {
  const t = useTranslate();
  return (
    <p className="break-words text-sm text-quiet">
      {t('app.reference')}{' '}
      <code dir="ltr" className="inline-block max-w-full select-all font-mono">
        {reference}
      </code>
    </p>
  );
}
