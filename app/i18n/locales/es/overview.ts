import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Vista general de la cuenta',
  'overview.heading': 'Hola, {name}',
  'overview.headingNameless': 'Hola',
  'overview.attention.heading':
    '{count, plural, one {Hay una sesión que conviene revisar} many {Hay # sesiones que conviene revisar} other {Hay # sesiones que conviene revisar}}',
  'overview.attention.text': 'Es posible que otra persona esté usando su cuenta.',
  'overview.attention.link': 'Revisar las sesiones',
  'overview.sessions.count':
    '{count, plural, =0 {No encontramos ninguna sesión en este momento.} one {Tiene la sesión iniciada en un navegador o dispositivo.} many {Tiene la sesión iniciada en # navegadores y dispositivos.} other {Tiene la sesión iniciada en # navegadores y dispositivos.}}',
  'overview.sessions.incomplete':
    'Tiene la sesión iniciada en más de {count, number} navegadores y dispositivos.',
  'overview.asOf': 'No se puede actualizar en este momento. Los datos son de {time} ({exact}).',
  'overview.sessions.notNow': 'No se pueden cargar sus sesiones en este momento.',
  'overview.sessions.notAvailable': 'Latchkey no puede mostrar sus sesiones aquí.',
  'overview.sessions.lastSeen': 'Vista {time}',
  'overview.sessions.link': 'Ver todas las sesiones',
  'overview.thisBrowser.since':
    'Este navegador es {device}, con la sesión iniciada {time} ({exact}).',
};
