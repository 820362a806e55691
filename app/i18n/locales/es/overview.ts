import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Resumen de la cuenta',
  'overview.heading': 'Hola, {name}',
  'overview.headingNameless': 'Hola',
  'overview.sessions.heading': 'Dónde tiene la sesión iniciada',
  'overview.sessions.count':
    '{count, plural, =0 {El servicio de inicio de sesión no muestra ninguna sesión en este momento.} one {Un navegador o dispositivo tiene la sesión iniciada en su cuenta.} many {# navegadores y dispositivos tienen la sesión iniciada en su cuenta.} other {# navegadores y dispositivos tienen la sesión iniciada en su cuenta.}}',
  'overview.sessions.incomplete':
    'Más de {count, number} navegadores y dispositivos tienen la sesión iniciada en su cuenta.',
  'overview.sessions.countUnknown':
    'La lista de sus sesiones no está disponible ahora mismo. Esta página sigue funcionando.',
  'overview.sessions.link': 'Ver todas las sesiones',
  'overview.thisBrowser.since': 'Sesión iniciada en este portal {time} ({exact})',
  'overview.account.heading': 'Su cuenta',
  'overview.account.name': 'Nombre',
  'overview.account.email': 'Correo electrónico',
  'overview.account.notGiven': 'no indicado',
};
