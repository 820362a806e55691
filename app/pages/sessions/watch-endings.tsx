import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '~/i18n/use-translate';

/** When the page asks again, in seconds after it last did; after the last of them it is left to a reload. */
const pausesInSeconds = [3, 4, 6, 8, 10, 15, 20, 30, 30, 30];

/**
 * Asks quietly whether endings are confirmed, while some are not and the page is looked at, and says in a
 * status message how many are left.
 */
export function WatchEndings({ openCount }: { openCount: number }) {
  const t = useTranslate();
  const { revalidate, state } = useRevalidator();
  const tries = useRef(0);
  const [hadOpen, setHadOpen] = useState(openCount > 0);
  if (openCount > 0 && !hadOpen) setHadOpen(true);

  useEffect(() => {
    const pause = pausesInSeconds[tries.current];
    if (openCount === 0 || state !== 'idle' || pause === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      timer = setTimeout(() => {
        tries.current += 1;
        revalidate();
      }, pause * 1000);
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', watch);
    };
  }, [openCount, state, revalidate]);

  return (
    <p role="status" className="text-sm text-quiet">
      {openCount > 0
        ? t('sessions.openEndings', { count: openCount })
        : hadOpen
          ? t('sessions.allConfirmed')
          : null}
    </p>
  );
}
