import { type devices as english } from '../en/devices';
import { type Translated } from '../translated';

export const devices: Translated<typeof english> = {
  'device.browserOnSystem': '{browser} en {system}',
  'device.unknown': 'Dispositivo desconocido',
  'device.kind.desktop': 'Ordenador',
  'device.kind.phone': 'Teléfono',
  'device.kind.tablet': 'Tableta',
  'device.kind.tv': 'Televisor',
  'device.kind.console': 'Videoconsola',
  'device.kind.watch': 'Reloj',
  'device.kind.desktop-or-tablet': 'Ordenador o tableta',
  'device.kind.headset': 'Visor',
  'device.kind.app': 'Aplicación',
  'device.kind.bot': 'Robot',
  'device.kind.program': 'Programa',
  'device.kind.unknown': 'Tipo de dispositivo desconocido',
  'device.desktopOrTablet': 'Mac o iPad',
  'device.windowsOrLater': 'Windows 10 o posterior',
  'device.appleDevice': 'iPhone, iPad o Mac',
};
