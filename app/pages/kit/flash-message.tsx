import { type Flash } from '~/request/flash.server';
import { useTranslate } from '~/i18n/use-translate';
import { Result } from '~/ui/result';

/** What came of the act that led to this page, in words. */
export function FlashMessage({ flash }: { flash: Flash }) {
  const t = useTranslate();
  switch (flash.kind) {
    case 'session-ended':
      return (
        <Result tone="good">
          <p>{t('flash.sessionEnded', { device: flash.device })}</p>
        </Result>
      );
    case 'session-already-gone':
      return (
        <Result tone="good">
          <p>{t('flash.sessionAlreadyGone')}</p>
        </Result>
      );
    case 'access-ended':
      return (
        <Result tone="good">
          <p>{t('flash.accessEnded')}</p>
        </Result>
      );
    case 'access-already-gone':
      return (
        <Result tone="good">
          <p>{t('flash.accessAlreadyGone')}</p>
        </Result>
      );
  }
}
