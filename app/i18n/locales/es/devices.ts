import { type devices as english } from '../en/devices';
import { type Translated } from '../../translate';

export const devices: Translated<typeof english> = {
  'devices.browserOnSystem': '{browser} en {system}',
  'devices.unknown': 'Dispositivo desconocido',
  'devices.kind.desktop': 'Equipo',
  'devices.kind.phone': 'Teléfono',
  'devices.kind.tablet': 'Tableta',
  'devices.kind.tv': 'Televisor',
  'devices.kind.console': 'Videoconsola',
  'devices.kind.watch': 'Reloj inteligente',
  'devices.kind.desktop-or-tablet': 'Equipo o tableta',
  'devices.kind.phone-or-tablet': 'Teléfono o tableta',
  'devices.kind.headset': 'Visor de realidad virtual',
  'devices.kind.car': 'Automóvil',
  'devices.kind.app': 'Aplicación',
  'devices.kind.bot': 'Bot',
  'devices.kind.program': 'Script o herramienta',
  'devices.kind.unknown': 'Tipo de dispositivo desconocido',
  'devices.desktopOrTablet': 'Mac o iPad',
  'devices.phoneOrTablet': 'iPhone o iPad',
  'devices.windowsOrLater': 'Windows 10 o posterior',
  'devices.appleDevice': 'iPhone, iPad o Mac',
};
