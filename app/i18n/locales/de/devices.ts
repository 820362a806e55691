import { type devices as english } from '../en/devices';
import { type Translated } from '../translated';

export const devices: Translated<typeof english> = {
  'device.browserOnSystem': '{browser} unter {system}',
  'device.unknown': 'Unbekanntes Gerät',
  'device.kind.desktop': 'Computer',
  'device.kind.phone': 'Telefon',
  'device.kind.tablet': 'Tablet',
  'device.kind.tv': 'Fernseher',
  'device.kind.console': 'Spielkonsole',
  'device.kind.watch': 'Uhr',
  'device.kind.desktop-or-tablet': 'Computer oder Tablet',
  'device.kind.headset': 'Headset',
  'device.kind.app': 'App',
  'device.kind.bot': 'Roboter',
  'device.kind.program': 'Programm',
  'device.kind.unknown': 'Art des Geräts unbekannt',
  'device.desktopOrTablet': 'Mac oder iPad',
  'device.windowsOrLater': 'Windows 10 oder neuer',
  'device.appleDevice': 'iPhone, iPad oder Mac',
};
