import { type devices as english } from '../en/devices';
import { type Translated } from '../../translate';

export const devices: Translated<typeof english> = {
  'devices.browserOnSystem': '\u200F{browser} على {system}',
  'devices.unknown': 'جهاز غير معروف',
  'devices.kind.desktop': 'حاسوب',
  'devices.kind.phone': 'هاتف',
  'devices.kind.tablet': 'جهاز لوحي',
  'devices.kind.tv': 'تلفزيون',
  'devices.kind.console': 'جهاز ألعاب',
  'devices.kind.watch': 'ساعة ذكية',
  'devices.kind.desktop-or-tablet': 'حاسوب أو جهاز لوحي',
  'devices.kind.phone-or-tablet': 'هاتف أو جهاز لوحي',
  'devices.kind.headset': 'نظارة واقع افتراضي',
  'devices.kind.car': 'سيارة',
  'devices.kind.app': 'تطبيق',
  'devices.kind.bot': 'بوت',
  'devices.kind.program': 'برنامج نصي أو أداة',
  'devices.kind.unknown': 'نوع الجهاز غير معروف',
  'devices.desktopOrTablet': '\u200FMac أو iPad',
  'devices.phoneOrTablet': '\u200FiPhone أو iPad',
  'devices.windowsOrLater': '\u200FWindows 10 أو أحدث',
  'devices.appleDevice': '\u200FiPhone أو iPad أو Mac',
};
