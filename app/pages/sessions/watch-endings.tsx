import { useTranslate } from '~/i18n/use-translate';

interface Props {
  openCount: number;
  /** When the latest of them was asked for, as ISO 8601 has it, where more may come while the page is open. */
  latestOpen?: string | null;
  /** Whether the page says already how many there are. */
  isTold?: boolean;
}

/** Says how many endings are not confirmed yet; the browser's script asks again, and says when all are. */
export function WatchEndings({ openCount, latestOpen = null, isTold = false }: Props) {
  const t = useTranslate();
  return (
    <p
      role="status"
      className="text-sm text-quiet"
      data-open-endings={openCount}
      data-latest-ending={latestOpen}
      data-all-confirmed={t('sessions.allConfirmed')}
    >
      {openCount > 0 && !isTold ? t('sessions.openEndings', { count: openCount }) : null}
    </p>
  );
}
