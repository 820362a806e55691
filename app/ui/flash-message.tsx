import { type Flash } from '~/http/flash.server';
import { useTranslate } from '~/i18n/use-translate';
import { paths } from '~/paths';
import { Result } from './result';

/** What came of the act that led to this page, in words. */
export function FlashMessage({ flash, flashKey }: { flash: Flash; flashKey: string }) {
  const t = useTranslate();
  switch (flash.kind) {
    case 'session-ended':
      return (
        <Result tone="good" resultKey={flashKey}>
          <p>{t('flash.sessionEnded', { device: flash.device })}</p>
        </Result>
      );
    case 'session-already-gone':
      return (
        <Result tone="good" resultKey={flashKey}>
          <p>{t('flash.sessionAlreadyGone')}</p>
        </Result>
      );
    case 'other-sessions-ended':
      return (
        <Result tone="good" resultKey={flashKey}>
          <p>{t('flash.otherSessionsEnded', { count: flash.count })}</p>
          {flash.isComplete ? null : (
            <p>
              {t('flash.thereMayBeMore')} <a href={paths.endOtherSessions}>{t('flash.retry')}</a>
            </p>
          )}
        </Result>
      );
    case 'other-sessions-partly-ended':
      return (
        <Result tone="warn" resultKey={flashKey}>
          <p>
            {t('flash.otherSessionsPartlyEnded', {
              ended: flash.ended,
              remaining: flash.remaining,
            })}
          </p>
          <p>
            <a href={paths.endOtherSessions}>{t('flash.retry')}</a>
          </p>
        </Result>
      );
  }
}
