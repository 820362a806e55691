import { type lock as english } from '../en/lock';
import { type Translated } from '../../translate';

export const lock: Translated<typeof english> = {
  'lock.title': 'Bloquear su cuenta',
  'lock.section.text':
    '¿Teme que otra persona tenga acceso? Bloquee su cuenta. Nadie podrá iniciar sesión hasta que se desbloquee.',
  'lock.section.link': 'Bloquear mi cuenta',
  'lock.section.unavailable':
    'Aquí no puede bloquear su cuenta. Los responsables de este servicio sí pueden.',
  'lock.heading': '¿Bloquear su cuenta?',
  'lock.does': 'Qué ocurre',
  'lock.does.signIn': 'Nadie puede iniciar sesión, ni siquiera usted.',
  'lock.does.signOut': 'Se cierran todas sus sesiones, en todos los navegadores y aplicaciones.',
  'lock.does.access':
    'Todas las aplicaciones pierden su acceso. Después tendrá que permitirlas de nuevo.',
  'lock.does.browsers': 'Se olvidan todos los navegadores recordados.',
  'lock.does.pending': 'Se cancela un cambio de su dirección de correo que aún no esté confirmado.',
  'lock.does.deletion': 'Se cancela la eliminación de su cuenta, porque ya nadie podría detenerla.',
  'lock.does.mail': 'Escribimos a todas sus direcciones confirmadas.',
  'lock.stays': 'Qué se queda',
  'lock.stays.data': 'Sus datos, sus formas de iniciar sesión y sus organizaciones.',
  'lock.stays.until': 'Donde haya una aplicación abierta, el acceso puede durar hasta que caduque.',
  'lock.back': 'Cómo recuperar el acceso',
  'lock.back.question': '¿Cómo quiere desbloquearla?',
  'lock.back.mail': 'Con un enlace que enviamos a {address}',
  'lock.back.mail.hint': 'Funciona una sola vez, durante 7 días.',
  'lock.back.support': 'Solo con los responsables de este servicio',
  'lock.back.support.hint': 'Elija esto si otra persona puede leer su correo.',
  'lock.back.onlySupport': 'Solo los responsables de este servicio pueden desbloquearla.',
  'lock.contact': 'Contacto',
  'lock.contact.none':
    'No podemos decirle cómo contactar con ellos. Averígüelo antes de bloquear su cuenta.',
  'lock.confirm': 'Bloquear mi cuenta',
  'lock.pending': 'Bloqueando…',
  'lock.done': 'Su cuenta está bloqueada. Se cerraron todas sus sesiones.',
  'lock.done.signingOut':
    'Su cuenta está bloqueada. Aún se está cerrando la sesión en algunos navegadores y aplicaciones.',
  'lock.done.left':
    'Su cuenta está bloqueada. No pudimos cerrar todas las sesiones. Avise a los responsables de este servicio.',
  'lock.underWay':
    'Su cuenta se está bloqueando y seguimos intentándolo. Mientras pueda iniciar sesión, aún no está bloqueada.',
  'lock.back.mailed':
    '¿La bloqueó usted y eligió un enlace? Abra nuestro correo «{subject}» y use el enlace. Funciona una sola vez, durante 7 días.',
  'lock.back.people': 'Si no, los responsables de este servicio pueden desbloquearla.',
};
