import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': 'No fui yo',
  'notMe.hint': '¿No reconoce esta sesión? Le ayudamos a proteger su cuenta.',

  'notMe.heading': '¿Notificar que {device} no es usted?',
  'notMe.current':
    'Está usando este navegador, así que su sesión se cerrará aquí. Vuelva a iniciarla para ver el resultado.',
  'notMe.intro': 'Si confirma:',
  'notMe.step.signsOut':
    'La sesión se cierra y las aplicaciones pierden el acceso que obtuvieron con ella.',
  'notMe.step.removesAccess':
    'La sesión ya está cerrada; las aplicaciones pierden el acceso que quede de ella.',
  'notMe.step.password':
    'Recibe un correo con un enlace para establecer una contraseña nueva. Si inicia sesión con otro proveedor, le indicamos dónde cambiarla.',
  'notMe.step.changes':
    'Verá qué ha cambiado en su cuenta desde entonces y podrá descargar un comprobante.',
  'notMe.confirm': 'Notificar esta sesión',
  'notMe.pending': 'Notificando…',
  'notMe.cancel': 'Cancelar',

  'notMe.report.title': 'Notificada como ajena',
  'notMe.report.ended': 'La sesión está cerrada. Puede tardar un momento en surtir efecto.',
  'notMe.report.already-gone': 'La sesión ya estaba cerrada.',
  'notMe.report.not-yet': 'La sesión aún no está cerrada: {reason}.',
  'notMe.report.access.removed':
    '{count, plural, one {Se ha quitado el acceso que una aplicación obtuvo con ella.} many {Se han quitado los accesos que varias aplicaciones obtuvieron con ella (#).} other {Se han quitado los accesos que varias aplicaciones obtuvieron con ella (#).}}',
  'notMe.report.access.uncounted':
    'Las aplicaciones pierden cualquier acceso que obtuvieran con ella.',
  'notMe.report.access.none': 'Ninguna aplicación tenía acceso con ella.',
  'notMe.report.access.not-yet':
    'Accesos de aplicaciones: quitados {ended, number}, aún no {remaining, number}: {reason}.',
  'notMe.report.access.unknown':
    'No podemos saber si alguna aplicación tenía acceso con ella: {reason}.',
  'notMe.report.password.sent':
    'Va en camino un correo con un enlace para establecer una contraseña nueva. Úselo pronto.',
  'notMe.report.password.elsewhere':
    'Usted inicia sesión con {provider}. Cambie su contraseña allí.',
  'notMe.report.password.elsewhereUnnamed':
    'Usted inicia sesión con otro proveedor, por ejemplo su organización. Cambie su contraseña allí.',
  'notMe.report.password.no-address':
    'No pudimos enviarle un correo porque su cuenta no tiene dirección. Pida a quienes gestionan este portal que cambien su contraseña.',
  'notMe.report.password.too-often':
    'Hace poco se envió un correo para establecer una contraseña nueva. Podrá pedir otro en {minutes, number} min.',
  'notMe.report.password.failed':
    'No pudimos enviar el correo para establecer una contraseña nueva: {reason}. Cambie su contraseña la próxima vez que inicie sesión o inténtelo más tarde.',
  'notMe.report.retry': 'Intentar de nuevo',
  'notMe.report.next': 'Qué hacer ahora',
  'notMe.report.others': 'Quien usó esta sesión puede tener otras abiertas.',
  'notMe.report.endOthers': 'Cerrar todas las demás sesiones',
  'notMe.report.receipt': 'Descargar el comprobante',
  'notMe.changes.heading': 'Qué ha cambiado en su cuenta desde entonces',
  'notMe.changes.none': 'No se han encontrado cambios importantes.',
  'notMe.changes.incomplete':
    'La actividad que podemos leer no abarca todo el periodo, así que puede haber más cambios.',
  'notMe.changes.unknown': 'No podemos saber qué ha cambiado: {reason}.',

  'notMe.receipt.title': 'Comprobante: sesión notificada como ajena',
  'notMe.receipt.written': 'Notificada el: {exact}',
  'notMe.receipt.device': 'Dispositivo: {device}',
  'notMe.receipt.place': 'Ubicación (aproximada): {place}',
  'notMe.receipt.signedIn': 'Inicio de sesión: {exact}',
  'notMe.receipt.lastSeen': 'Vista por última vez: {exact}',
  'notMe.receipt.others':
    'Otras sesiones: cerradas {ended, number}, aún abiertas {remaining, number}',
  'notMe.receipt.changes': 'Cambios en su cuenta desde entonces:',
  'notMe.receipt.change': '{exact}: {change}',
};
