import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': 'No fui yo',
  'notMe.hint': '¿No reconoce esta sesión? Le ayudamos a proteger su cuenta.',

  'notMe.heading': 'Proteger su cuenta',
  'notMe.current':
    'Está usando este navegador, así que su sesión se cerrará aquí. Vuelva a iniciarla para seguir con los pasos.',
  'notMe.intro': 'Haremos tres cosas:',
  'notMe.step.signsOut':
    'Cerrar la sesión de {device} y quitar el acceso que las aplicaciones obtuvieron con ella',
  'notMe.step.removesAccess':
    'Quitar el acceso que las aplicaciones aún tengan con {device}, cuya sesión ya está cerrada',
  'notMe.step.password':
    'Enviarle un enlace para crear una contraseña nueva, o indicarle dónde cambiarla',
  'notMe.step.changes': 'Mostrarle qué ha cambiado en su cuenta desde ese inicio de sesión',
  'notMe.confirm': 'Sí, proteger mi cuenta',
  'notMe.pending': 'Protegiendo…',
  'notMe.signedOutHere.text':
    'Hemos cerrado la sesión de este navegador porque usted avisó. Vuelva a iniciarla para seguir con los pasos.',
  'notMe.signedOutHere.mailed':
    'Hemos cerrado la sesión de este navegador porque usted avisó. Hemos enviado un enlace para una contraseña nueva a {address}. Créela y después vuelva a iniciar sesión para seguir con los pasos.',

  'notMe.guide.title': 'Pasos para proteger su cuenta',
  'notMe.guide.reported': 'Notificada como ajena: {device}',
  'notMe.guide.progress': 'Pasos hechos: {done, number} de {count, number}',
  'notMe.guide.allDone': 'Todos los pasos están hechos',
  'notMe.guide.kept':
    'Puede volver a esta página durante 30 días. Mientras queden pasos, la vista general de su cuenta le lleva aquí.',
  'notMe.guide.kept.done': 'Puede volver a esta página durante 30 días.',
  'notMe.guide.step': '{number, number}. {title}',
  'notMe.guide.signed-out': 'Cerrar la sesión',
  'notMe.guide.password': 'Crear una contraseña nueva',
  'notMe.guide.changes': 'Deshacer lo que cambiaron',
  'notMe.guide.others': 'Cerrar todas las demás sesiones',
  'notMe.guide.state.done': 'Hecho',
  'notMe.guide.state.open': 'Pendiente',
  'notMe.guide.state.pending': 'Cerrando sesión…',
  'notMe.mark.password': 'Ya tengo una contraseña nueva',
  'notMe.mark.changes': 'He revisado mi cuenta',
  'notMe.mark.others': 'Las demás son mías',
  'notMe.mark.undo': 'Marcar como pendiente',
  'notMe.mark.pending': 'Guardando…',

  'notMe.signedOut.confirmed': 'La sesión de {device} está cerrada; confirmado: {exact}.',
  'notMe.signedOut.confirmedUntimed': 'La sesión de {device} está cerrada.',
  'notMe.signedOut.pending': 'Cerrando la sesión de {device}… Puede tardar un minuto.',
  'notMe.signedOut.already-gone': 'La sesión de {device} ya estaba cerrada.',
  'notMe.signedOut.not-yet': 'La sesión de {device} aún no está cerrada: {reason}.',
  'notMe.signedOut.listed-again': 'No ha funcionado: la sesión de {device} sigue abierta.',
  'notMe.access.removed':
    '{count, plural, one {Se ha quitado el acceso que una aplicación obtuvo con ella.} many {Se han quitado los accesos que varias aplicaciones obtuvieron con ella (#).} other {Se han quitado los accesos que varias aplicaciones obtuvieron con ella (#).}}',
  'notMe.access.uncounted': 'Las aplicaciones pierden el acceso que tenían con esta sesión.',
  'notMe.access.none': 'Ninguna aplicación tenía acceso con esta sesión.',
  'notMe.access.not-yet':
    'Accesos quitados: {ended, number}. Aún no: {remaining, number}, {reason}.',
  'notMe.access.unknown': 'No podemos saber qué aplicaciones tenían acceso: {reason}.',
  'notMe.retry': 'Intentar de nuevo',

  'notMe.password.sentTo':
    'Hemos enviado un enlace para una contraseña nueva a {address}. Caduca pronto.',
  'notMe.password.sent':
    'Le hemos enviado por correo un enlace para una contraseña nueva. Caduca pronto.',
  'notMe.password.mailedAt': 'Enviado',
  'notMe.password.changedAt': 'Se cambió su contraseña',
  'notMe.password.elsewhere': 'Usted inicia sesión con {provider}. Cambie su contraseña allí.',
  'notMe.password.elsewhereUnnamed':
    'Usted inicia sesión con otro proveedor, por ejemplo su organización. Cambie su contraseña allí.',
  'notMe.password.no-address':
    'No pudimos enviarle un correo porque su cuenta no tiene dirección. Pida a soporte que cambie su contraseña.',
  'notMe.password.too-often':
    'Hace poco se envió un enlace para una contraseña nueva. Mire su bandeja de entrada antes de pedir otro.',
  'notMe.password.failed': 'No pudimos enviar un enlace para una contraseña nueva: {reason}.',
  'notMe.mail.sendAgain': 'Enviar de nuevo',
  'notMe.mail.send': 'Enviar el correo',
  'notMe.mail.pending': 'Enviando…',
  'notMe.mail.sentAgain': 'Le hemos enviado otro enlace. Use el más reciente.',
  'notMe.mail.sentAgainTo': 'Hemos enviado otro enlace a {address}. Use el más reciente.',
  'notMe.mail.tooOften':
    '{count, plural, one {Ya ha pedido varios correos. Podrá pedir otro en un minuto.} many {Ya ha pedido varios correos. Podrá pedir otro en # minutos.} other {Ya ha pedido varios correos. Podrá pedir otro en # minutos.}}',
  'notMe.mail.failed': 'No pudimos enviar el correo. Inténtelo de nuevo dentro de un minuto.',

  'notMe.changes.explained':
    'Esto cambió después de ese inicio de sesión y antes de su aviso. Empiece por lo más antiguo.',
  'notMe.changes.later': 'Desde su aviso',
  'notMe.changes.laterExplained': 'Si algo de esto no lo hizo usted, pida ayuda a soporte.',
  'notMe.changes.person': 'Usted lo pidió aquí.',
  'notMe.changes.none': 'No se han encontrado cambios importantes.',
  'notMe.changes.incomplete':
    'No vemos toda la actividad de ese periodo, así que puede haber más cambios. Revise también sus datos.',
  'notMe.changes.unknown': 'No podemos saber qué ha cambiado: {reason}. Revise usted sus datos.',
  'notMe.changes.here': 'Cambiado aquí últimamente',
  'notMe.changes.hereExplained':
    'Corrija lo que no reconozca: ábralo o use el enlace que aparece debajo.',
  'notMe.mend.password': 'Cree una contraseña nueva con el enlace del paso 2.',
  'notMe.mend.request': 'Borre ese correo. Use solo el enlace del paso 2.',
  'notMe.mend.restore': 'Pida a soporte que lo restablezca.',
  'notMe.mend.remove': 'Si no lo reconoce, pida a soporte que lo quite.',
  'notMe.mend.mfa':
    'Vuelva a activar la verificación en dos pasos. Si no se le pide al iniciar sesión, contacte con soporte.',
  'notMe.mend.recovery-code': 'Ese código ya se ha usado. Pida uno nuevo a soporte.',
  'notMe.mend.access':
    'Si no conoce esta aplicación, cierre todas las demás sesiones en el paso 4.',
  'notMe.mend.copied-access':
    'Es posible que alguien lo haya copiado. Cierre todas las demás sesiones en el paso 4.',
  'notMe.mend.ask': 'Pregunte por ello a soporte.',
  'notMe.mendHere.restore': 'Puede restablecerlo usted:',
  'notMe.mendHere.remove': 'Si no lo reconoce, quítelo:',
  'notMe.mendHere.mfa': 'Vuelva a configurarla:',
  'notMe.mendHere.recovery-code': 'Ese código ya se ha usado. Cree uno nuevo:',

  'notMe.changes.look': 'Revise también lo demás:',
  'notMe.changes.look.activity': 'Actividad desde ese inicio de sesión',
  'notMe.mendHere.access': 'Si no conoce esta aplicación, quítele el acceso:',
  'notMe.mendHere.copied-access':
    'Alguien puede haberlo copiado. Quite el acceso de la aplicación:',
  'notMe.mend.leave': 'Si no la conoce, pida a soporte que le dé de baja en ella.',
  'notMe.mendHere.leave': 'Si no la conoce, salga de ella:',
  'notMe.others.applications':
    'Puede que algunas aplicaciones sigan teniendo acceso. Quite el acceso de las que no conozca:',
  'notMe.others.remaining':
    '{count, plural, one {Hay otra sesión abierta. Puede que no sea suya.} many {Hay # sesiones más abiertas. Puede que no todas sean suyas.} other {Hay # sesiones más abiertas. Puede que no todas sean suyas.}}',
  'notMe.others.ended':
    '{count, plural, one {Ha cerrado otra sesión.} many {Ha cerrado # sesiones más.} other {Ha cerrado # sesiones más.}}',
  'notMe.others.none': 'No hay otras sesiones abiertas.',
  'notMe.others.unknown':
    'No podemos mostrar sus otras sesiones en este momento. Puede que no todas sean suyas.',
  'notMe.others.end':
    '{count, plural, one {Cerrar la otra sesión} many {Cerrar las otras # sesiones} other {Cerrar las otras # sesiones}}',
  'notMe.others.endAll': 'Cerrar todas las demás sesiones',

  'notMe.summary.heading': 'Resumen',
  'notMe.summary.text':
    'Guarde constancia de lo hecho: imprima esta página o descárguela como archivo de texto.',
  'notMe.summary.download': 'Descargar el resumen',
  'notMe.receipt.title': 'Resumen: sesión notificada como ajena',
  'notMe.receipt.portal': '{name}, {address}',
  'notMe.receipt.account': 'Cuenta: {account}',
  'notMe.receipt.written': 'Notificada el: {exact}',
  'notMe.receipt.device': 'Dispositivo: {device}',
  'notMe.receipt.place': 'Ubicación (aproximada): {place}',
  'notMe.receipt.address': 'Dirección IP: {address}',
  'notMe.receipt.signedIn': 'Inicio de sesión: {exact}',
  'notMe.receipt.lastSeen': 'Vista por última vez: {exact}',
  'notMe.receipt.zone': 'Zona horaria: {zone}',
  'notMe.receipt.others':
    'Otras sesiones: cerradas {ended, number}, aún abiertas {remaining, number}',
  'notMe.receipt.changes': 'Cambios en su cuenta desde entonces:',
  'notMe.receipt.change': '{exact}: {change}',

  'notMe.open.text':
    'El {exact} indicó «No fui yo». Pasos hechos: {done, number} de {count, number}.',
  'notMe.open.link': 'Continuar',
  'notMe.reported.mark': 'Notificada como ajena',
  'notMe.reported.link': 'Ver los pasos',
};
