import { type OwnAct } from '~/activity/own-act';
import { formatDevice } from '~/devices/format-device.server';
import { type Translate } from '~/i18n/translate';

/** What an act is called that has no receipt, with what it was done to. */
export function formatOwnAct(act: OwnAct, t: Translate): string {
  switch (act.kind) {
    case 'signed-out':
    case 'password-mail-sent':
      return t(`activityPage.own.${act.kind}`);
    case 'sessions-signed-out':
      return t('activityPage.own.sessions-signed-out', { count: act.count });
    case 'session-signed-out':
    case 'session-reported':
      return t(`activityPage.own.${act.kind}`, { device: formatDevice(act.of, t) });
    case 'access-ended':
      return act.application === null
        ? t('activityPage.own.access-ended.unnamed')
        : t('activityPage.own.access-ended', { application: act.application });
  }
}
