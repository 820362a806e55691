import { type notMe as english } from '../en/not-me';
import { type Translated } from '../translated';

export const notMe: Translated<typeof english> = {
  'server.notMe.title': 'No fui yo',
  'server.notMe.hint': '¿No conoce esta sesión? Entonces hay que hacer más que cerrarla.',
  'server.notMe.heading': 'No fue usted: {device}',
  'server.notMe.intro': 'Si confirma, ocurre lo siguiente:',
  'server.notMe.ends': 'Termina la sesión y el acceso duradero que le pertenece.',
  'server.notMe.endsRest': 'La sesión ya ha terminado; termina el acceso duradero que dejó.',
  'server.notMe.mails':
    'Si el servicio de inicio de sesión guarda una contraseña suya, le envía un correo para establecer otra. Si no, se le dice dónde cambiarla.',
  'server.notMe.shows':
    'Verá qué ha cambiado en su cuenta desde que empezó la sesión y recibirá un comprobante para guardar.',
  'server.notMe.current':
    'Este es el navegador que está usando. Se cerrará su sesión; vuelva a iniciarla para ver el resultado.',
  'server.notMe.confirm': 'Confirmar: no fui yo',
  'server.notMe.cancel': 'Volver sin cambiar nada',
  'server.disowned.title': 'Qué se ha hecho',
  'server.disowned.ended':
    'La sesión se ha cerrado. El servicio de inicio de sesión puede necesitar un momento.',
  'server.disowned.already-gone': 'La sesión ya había terminado.',
  'server.disowned.not-yet': 'La sesión aún no se ha cerrado: {reason}.',
  'server.disowned.access.ended':
    '{count, plural, one {Ha terminado un acceso duradero suyo.} many {Han terminado # accesos duraderos suyos.} other {Han terminado # accesos duraderos suyos.}}',
  'server.disowned.access.uncounted': 'El acceso duradero que hubiera termina con ella.',
  'server.disowned.access.none': 'No tenía acceso duradero.',
  'server.disowned.access.not-yet':
    'Acceso duradero: {ended, number} terminado(s), {remaining, number} aún no: {reason}.',
  'server.disowned.access.unknown': 'Se desconoce su acceso duradero: {reason}.',
  'server.password.sent':
    'Un correo para establecer una contraseña nueva va en camino. Úselo pronto.',
  'server.password.elsewhere': 'Su contraseña la guarda {provider}. Cámbiela allí.',
  'server.password.elsewhereUnnamed':
    'Su contraseña la guarda otro proveedor, como su organización. Cámbiela allí.',
  'server.password.no-address':
    'No se pudo enviar ningún correo porque su cuenta no tiene dirección. Pida a quienes gestionan este portal que cambien su contraseña.',
  'server.password.too-often':
    'Hace poco se envió un correo para establecer una contraseña nueva. Podrá pedir otro en {minutes, number} min.',
  'server.password.failed':
    'No se pudo enviar el correo para establecer una contraseña nueva: {reason}. Cambie su contraseña al volver a iniciar sesión o inténtelo más tarde.',
  'server.disowned.retry': 'Reintentar lo que falta',
  'server.disowned.others': 'Quien usó esta sesión puede tener otras abiertas.',
  'server.disowned.endOthers': 'Cerrar todas las demás sesiones',
  'server.disowned.next': 'A continuación',
  'server.disowned.receipt': 'Descargar el comprobante',
  'server.changes.heading': 'Qué ha cambiado en su cuenta desde entonces',
  'server.changes.none': 'Nada importante, según el registro.',
  'server.changes.incomplete':
    'El registro no muestra todo desde que empezó la sesión: puede haber ocurrido algo más.',
  'server.changes.unknown': 'No se sabe qué ha cambiado: {reason}.',
  'server.change.password-changed': 'Contraseña cambiada',
  'server.change.password-change-requested': 'Correo para una contraseña nueva solicitado',
  'server.change.email-changed': 'Dirección de correo cambiada',
  'server.change.email-verified': 'Dirección de correo confirmada',
  'server.change.username-changed': 'Nombre de usuario cambiado',
  'server.change.phone-changed': 'Número de teléfono cambiado',
  'server.change.second-step-added': 'Segundo paso añadido',
  'server.change.second-step-removed': 'Segundo paso eliminado',
  'server.change.recovery-code-used': 'Código de recuperación usado',
  'server.change.account-linked': 'Otra cuenta vinculada',
  'server.change.account-unlinked': 'Otra cuenta desvinculada',
  'server.change.access-granted': 'Aplicación autorizada',
  'server.change.access-reused': 'Se usó una copia antigua de un acceso duradero',
  'server.change.signed-up': 'Cuenta creada',
  'server.change.blocked': 'Cuenta bloqueada',
  'server.change.unblocked': 'Cuenta desbloqueada',
  'server.change.deleted': 'Cuenta eliminada',
  'server.change.changed-by-administrator': 'Cambiado por la administración',
  'server.change.at': '{exact}: {change}',
  'server.receipt.title': 'Comprobante: esta sesión no era mía',
  'server.receipt.written': 'Realizado el: {exact}',
  'server.receipt.device': 'Dispositivo: {device}',
  'server.receipt.place': 'Visto por última vez en: {place}',
  'server.receipt.began': 'Primer inicio de sesión: {exact}',
  'server.receipt.lastContact': 'Último contacto: {exact}',
  'server.receipt.others':
    'Otras sesiones: {ended, number} cerradas, {remaining, number} todavía abiertas',
  'server.receipt.changes': 'Cambios en la cuenta desde el primer inicio de sesión:',
};
