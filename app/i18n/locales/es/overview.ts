import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Vista general de la cuenta',
  'overview.heading': 'Hola, {name}',
  'overview.headingNameless': 'Hola',
  'overview.attention.heading': 'Requieren su atención',
  'overview.attention.text': 'Es posible que otra persona esté usando su cuenta.',
  'overview.attention.moreSessions':
    '{count, plural, one {Revisar una sesión más} many {Revisar # sesiones más} other {Revisar # sesiones más}}',
  'overview.attention.more':
    '{count, plural, one {Mostrar un aviso más} many {Mostrar # avisos más} other {Mostrar # avisos más}}',
  'overview.attention.hide': 'Ocultar {days, number} días',
  'overview.security.needs-phone': 'Sin su teléfono no puede iniciar sesión',
  'overview.security.needs-phone.cause':
    'Si lo pierde, se queda sin acceso. Configure una forma que no esté en su teléfono.',
  'overview.security.one-way-in': 'Solo tiene una forma de iniciar sesión',
  'overview.security.one-way-in.cause': 'Si la pierde, se queda sin acceso. Configure otra.',
  'overview.security.no-second-factor': 'No ha configurado la verificación en dos pasos',
  'overview.security.no-second-factor.cause':
    'Sin ella, quien averigüe su contraseña puede iniciar sesión en su nombre.',
  'overview.security.email-codes-only': 'Su verificación en dos pasos solo usa códigos por correo',
  'overview.security.email-codes-only.cause':
    'Quien entre en su correo recibe también sus códigos y puede crear una contraseña nueva. Una aplicación de autenticación o una llave de seguridad es más segura.',
  'overview.security.text-messages-only':
    'Para la verificación en dos pasos, solo ha configurado SMS',
  'overview.security.text-messages-only.cause':
    'Quien se apodere de su número también recibe sus códigos. Una aplicación de autenticación o una llave de seguridad es más segura.',
  'overview.security.email-unconfirmed': 'Su dirección de correo no está confirmada',
  'overview.security.email-unconfirmed.cause':
    'Hasta que la confirme, no le escribimos cuando algo cambia en su cuenta.',
  'overview.security.one-device-passkey': 'Su única llave de acceso está en un solo dispositivo',
  'overview.security.one-device-passkey.cause':
    'Si pierde ese dispositivo, también pierde la llave de acceso.',
  'overview.security.no-recovery-code': 'No tiene código de recuperación',
  'overview.security.no-recovery-code.cause':
    'Añada otra forma de verificación en dos pasos por si pierde su teléfono o su llave.',
  'overview.security.unused-for-a-year': 'No ha usado «{name}» desde hace más de un año',
  'overview.security.unused-for-a-year.cause': 'Si ya no dispone de ello, quítelo.',
  'overview.security.unfinished': '«{name}» no está configurado del todo',
  'overview.security.unfinished.cause': 'No sirve para iniciar sesión. Quítelo si no lo necesita.',
  'overview.security.seeWays': 'Ver sus formas de iniciar sesión',
  'overview.security.seeMethod': 'Ver esta forma de iniciar sesión',
  'overview.security.add': 'Añadir verificación en dos pasos',
  'overview.security.confirmEmail': 'Confirmar su correo',
  'overview.access.application-unused': '{name} no usa su cuenta desde hace más de un año',
  'overview.access.application-unused.cause':
    'Aún puede acceder a su cuenta sin usted. Si no la necesita, quítele el acceso.',
  'overview.access.organization-way': 'Con sus formas de iniciar sesión no puede entrar en {name}',
  'overview.access.organization-way.cause': 'Admite: {ways}.',
  'overview.access.lastUsed': 'Último uso: {time}',
  'overview.access.review': 'Ver los detalles',
  'overview.lastSignIn.heading': 'Último inicio de sesión en otro lugar',
  'overview.lastSignIn.at': 'Sesión iniciada {time}',
  'overview.ways.count':
    '{count, plural, =0 {No encontramos ninguna forma de iniciar sesión en este momento.} one {Tiene una forma de iniciar sesión o de recuperar el acceso.} many {Tiene # formas de iniciar sesión o de recuperar el acceso.} other {Tiene # formas de iniciar sesión o de recuperar el acceso.}}',
  'overview.ways.none': 'Nada configurado',
  'overview.ways.link': 'Ver todas las formas de iniciar sesión',
  'overview.sessions.count':
    '{count, plural, =0 {No encontramos ninguna sesión en este momento.} one {Tiene la sesión iniciada en un navegador o dispositivo.} many {Tiene la sesión iniciada en # navegadores y dispositivos.} other {Tiene la sesión iniciada en # navegadores y dispositivos.}}',
  'overview.sessions.incomplete':
    'Tiene la sesión iniciada en más de {count, number} navegadores y dispositivos.',
  'overview.asOf': 'No se puede actualizar en este momento. Los datos son de {time} ({exact}).',
  'overview.sessions.notNow': 'No se pueden cargar sus sesiones en este momento.',
  'overview.sessions.notAvailable': '{product} no puede mostrar sus sesiones aquí.',
  'overview.sessions.lastSeen': 'Vista {time}',
  'overview.sessions.link': 'Ver todas las sesiones',
  'overview.applications.count':
    '{count, plural, =0 {Ninguna aplicación tiene acceso a su cuenta.} one {Una aplicación tiene acceso a su cuenta.} many {# aplicaciones tienen acceso a su cuenta.} other {# aplicaciones tienen acceso a su cuenta.}}',
  'overview.applications.link': 'Ver todas las aplicaciones',
  'overview.activity.heading': 'Última actividad',
  'overview.activity.none': 'Últimamente no ha pasado nada.',
  'overview.activity.unknown': 'Ahora no podemos mostrarla: {reason}.',
  'overview.activity.asOf': 'Estos datos son de {time} ({exact}).',
  'overview.activity.later': 'Mostrar los últimos eventos',
  'overview.activity.link': 'Ver toda la actividad',
  'overview.thisBrowser.since':
    'Este navegador es {device}, con la sesión iniciada {time} ({exact}).',
};
