import { type undo as english } from '../en/undo';
import { type Translated } from '../../translate';

export const undo: Translated<typeof english> = {
  'undo.change': 'Un cambio en su cuenta, {exact}: {change}',
  'undo.intro': 'Si no fue usted, haremos lo siguiente:',
  'undo.step.pending': 'Cancelar el cambio de su dirección de correo',
  'undo.step.email': 'Restablecer su dirección de correo',
  'undo.step.username': 'Restablecer su nombre de usuario',
  'undo.step.signOut': 'Cerrar todas sus sesiones, en todos los navegadores y aplicaciones',
  'undo.step.browsers': 'Volver a pedir la verificación en dos pasos en cada navegador',
  'undo.cancel': 'Fui yo',
  'undo.over.title': 'Este enlace ya no funciona',
  'undo.over.text':
    'Funciona una sola vez, durante 7 días. Para revisar su cuenta, inicie sesión y vea sus cambios.',
  'undo.over.link': 'Ver los cambios',
  'undo.did.email': 'Su dirección de correo anterior está de vuelta.',
  'undo.did.username': 'Su nombre de usuario anterior está de vuelta.',
  'undo.did.pending': 'Se canceló el cambio de su dirección de correo.',
  'undo.did.signOut': 'Se cerraron todas las sesiones, en todos los navegadores y aplicaciones.',
  'undo.did.dataExport': 'Se eliminó la copia de sus datos.',
  'undo.did.browsers': 'Se olvidaron todos los navegadores recordados.',
  'undo.did.when': 'Lo que hicimos, {exact}:',
  'undo.did.once': 'El enlace se usó para esto y funciona una sola vez.',
  'undo.done.title': 'Hemos protegido su cuenta',
  'undo.done.text':
    'Inicie sesión para revisar qué más se cambió. Las aplicaciones pueden tardar un poco en notar que se cerró la sesión.',
  'undo.done.link': 'Iniciar sesión y revisar los cambios',
  'undo.done.mailed': 'Enviamos un enlace para una contraseña nueva a {address}.',
  'undo.done.notMailed':
    'No pudimos enviarle un enlace para una contraseña nueva. Cambie su contraseña al iniciar sesión.',
  'undo.done.notRestored':
    'No pudimos restablecer su dirección de correo anterior. Pida ayuda a soporte.',
  'undo.done.usernameNotRestored':
    'No pudimos restablecer su nombre de usuario anterior. Podrá cambiarlo cuando inicie sesión.',
  'undo.step.deletion': 'Cancelar la eliminación de su cuenta',
  'undo.did.deletion': 'Se canceló la eliminación de su cuenta.',
  'undo.lock.title': 'Desbloquear su cuenta',
  'undo.lock.heading': '¿Desbloquear su cuenta?',
  'undo.lock.intro': 'Si quiere volver a usar su cuenta, haremos lo siguiente:',
  'undo.lock.step': 'Desbloquear su cuenta, para que pueda volver a iniciar sesión',
  'undo.lock.password':
    'Quien conozca su contraseña también podrá iniciar sesión. Si otra persona puede conocerla, elija una nueva enseguida.',
  'undo.lock.confirm': 'Desbloquear mi cuenta',
  'undo.lock.pending': 'Desbloqueando…',
  'undo.lock.cancel': 'Dejarla bloqueada',
  'undo.lock.done': 'Su cuenta está desbloqueada',
  'undo.lock.kept':
    'Su cuenta se cambió después de bloquearla, así que este enlace no puede desbloquearla. Los responsables de este servicio sí pueden.',
  'undo.did.unlocked': 'Se desbloqueó su cuenta.',
};
