import { type devices as english } from '../en/devices';
import { type Translated } from '../translated';

export const devices: Translated<typeof english> = {
  'device.browserOnSystem': '{browser} sur {system}',
  'device.unknown': 'Appareil inconnu',
  'device.kind.desktop': 'Ordinateur',
  'device.kind.phone': 'Téléphone',
  'device.kind.tablet': 'Tablette',
  'device.kind.tv': 'Téléviseur',
  'device.kind.console': 'Console de jeux',
  'device.kind.watch': 'Montre',
  'device.kind.desktop-or-tablet': 'Ordinateur ou tablette',
  'device.kind.headset': 'Casque',
  'device.kind.app': 'Application',
  'device.kind.bot': 'Robot',
  'device.kind.program': 'Programme',
  'device.kind.unknown': 'Type d’appareil inconnu',
  'device.desktopOrTablet': 'Mac ou iPad',
  'device.windowsOrLater': 'Windows 10 ou ultérieur',
  'device.appleDevice': 'iPhone, iPad ou Mac',
};
