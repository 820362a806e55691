import { type devices as english } from '../en/devices';
import { type Translated } from '../translated';

export const devices: Translated<typeof english> = {
  'device.browserOnSystem': '\u200F{browser} على {system}',
  'device.unknown': 'جهاز غير معروف',
  'device.kind.desktop': 'حاسوب',
  'device.kind.phone': 'هاتف',
  'device.kind.tablet': 'جهاز لوحي',
  'device.kind.tv': 'تلفاز',
  'device.kind.console': 'جهاز ألعاب',
  'device.kind.watch': 'ساعة',
  'device.kind.desktop-or-tablet': 'حاسوب أو جهاز لوحي',
  'device.kind.headset': 'نظارة رأس',
  'device.kind.app': 'تطبيق',
  'device.kind.bot': 'روبوت',
  'device.kind.program': 'برنامج',
  'device.kind.unknown': 'نوع الجهاز غير معروف',
  'device.desktopOrTablet': '\u200FMac أو iPad',
  'device.windowsOrLater': '\u200FWindows 10 أو أحدث',
  'device.appleDevice': '\u200FiPhone أو iPad أو Mac',
};
