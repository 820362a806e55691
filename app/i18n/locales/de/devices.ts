import { type devices as english } from '../en/devices';
import { type Translated } from '../../translate';

export const devices: Translated<typeof english> = {
  'devices.browserOnSystem': '{browser} auf {system}',
  'devices.unknown': 'Unbekanntes Gerät',
  'devices.kind.desktop': 'Computer',
  'devices.kind.phone': 'Telefon',
  'devices.kind.tablet': 'Tablet',
  'devices.kind.tv': 'Fernseher',
  'devices.kind.console': 'Spielekonsole',
  'devices.kind.watch': 'Smartwatch',
  'devices.kind.desktop-or-tablet': 'Computer oder Tablet',
  'devices.kind.phone-or-tablet': 'Telefon oder Tablet',
  'devices.kind.headset': 'VR-Headset',
  'devices.kind.car': 'Auto',
  'devices.kind.app': 'Anwendung',
  'devices.kind.bot': 'Bot',
  'devices.kind.program': 'Skript oder Tool',
  'devices.kind.unknown': 'Unbekannte Art von Gerät',
  'devices.desktopOrTablet': 'Mac oder iPad',
  'devices.phoneOrTablet': 'iPhone oder iPad',
  'devices.windowsOrLater': 'Windows 10 oder neuer',
  'devices.appleDevice': 'iPhone, iPad oder Mac',
};
