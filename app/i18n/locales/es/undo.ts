import { type undo as english } from '../en/undo';
import { type Translated } from '../../translate';

export const undo: Translated<typeof english> = {
  'undo.change': 'Un cambio en su cuenta, {exact}: {change}',
  'undo.intro': 'Si no fue usted, haremos lo siguiente:',
  'undo.step.pending': 'Cancelar el cambio de su dirección de correo',
  'undo.step.email': 'Restablecer su dirección de correo',
  'undo.step.signOut': 'Cerrar todas sus sesiones, en todos los navegadores y aplicaciones',
  'undo.step.browsers': 'Volver a pedir la verificación en dos pasos en cada navegador',
  'undo.cancel': 'Fui yo',
  'undo.over.title': 'Este enlace ya no funciona',
  'undo.over.text':
    'Funciona una sola vez, durante 7 días. Para revisar su cuenta, inicie sesión y vea sus cambios.',
  'undo.over.link': 'Ver los cambios',
  'undo.done.title': 'Se cerraron todas sus sesiones',
  'undo.done.text':
    'Inicie sesión para revisar qué más se cambió. Las aplicaciones pueden tardar un poco en notar que se cerró la sesión.',
  'undo.done.link': 'Iniciar sesión y revisar los cambios',
  'undo.done.mailed': 'Enviamos un enlace para una contraseña nueva a {address}.',
  'undo.done.restored':
    'Su dirección de correo vuelve a ser {address}. Enviamos allí un enlace para una contraseña nueva.',
  'undo.done.notMailed':
    'No pudimos enviarle un enlace para una contraseña nueva. Cambie su contraseña al iniciar sesión.',
  'undo.done.notRestored':
    'No pudimos restablecer su dirección de correo anterior. Pida ayuda a soporte.',
};
