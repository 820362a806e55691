import { useTranslate } from '~/i18n/use-translate';

/** What a person can do with all that is kept of them, and with the whole account. */
export function DataPage() {
  const t = useTranslate();
  return (
    <div className="space-y-1">
      <h1 className="text-2xl font-bold">{t('data.title')}</h1>
      <p>{t('data.text')}</p>
    </div>
  );
}
