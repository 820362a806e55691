import { useTranslate } from '~/i18n/use-translate';

/** Says how many endings are not confirmed yet; the browser's script asks again, and says when all are. */
export function WatchEndings({ openCount }: { openCount: number }) {
  const t = useTranslate();
  return (
    <p
      role="status"
      className="text-sm text-quiet"
      data-open-endings={openCount}
      data-all-confirmed={t('sessions.allConfirmed')}
    >
      {openCount > 0 ? t('sessions.openEndings', { count: openCount }) : null}
    </p>
  );
}
