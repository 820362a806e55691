import { type devices as english } from '../en/devices';
import { type Translated } from '../../translate';

export const devices: Translated<typeof english> = {
  'devices.browserOnSystem': '{browser} sur {system}',
  'devices.unknown': 'Appareil inconnu',
  'devices.kind.desktop': 'Ordinateur',
  'devices.kind.phone': 'Téléphone',
  'devices.kind.tablet': 'Tablette',
  'devices.kind.tv': 'Téléviseur',
  'devices.kind.console': 'Console de jeux',
  'devices.kind.watch': 'Montre connectée',
  'devices.kind.desktop-or-tablet': 'Ordinateur ou tablette',
  'devices.kind.phone-or-tablet': 'Téléphone ou tablette',
  'devices.kind.headset': 'Casque VR',
  'devices.kind.car': 'Voiture',
  'devices.kind.app': 'Application',
  'devices.kind.bot': 'Bot',
  'devices.kind.program': 'Script ou outil',
  'devices.kind.unknown': 'Type d’appareil inconnu',
  'devices.desktopOrTablet': 'Mac ou iPad',
  'devices.phoneOrTablet': 'iPhone ou iPad',
  'devices.windowsOrLater': 'Windows 10 ou ultérieur',
  'devices.appleDevice': 'iPhone, iPad ou Mac',
};
