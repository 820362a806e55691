import { type mail as english } from '../en/mail';
import { type Translated } from '../../translate';

export const mail: Translated<typeof english> = {
  'mail.change.password-change-opened': 'Alguien abrió la página para cambiar su contraseña',
  'mail.change.password-changed': 'Se cambió su contraseña',
  'mail.change.email-change-asked': 'Se solicitó un cambio de su dirección de correo',
  'mail.change.email-changed': 'Se cambió su dirección de correo',
  'mail.change.email-change-cancelled': 'Se canceló el cambio de su dirección de correo',
  'mail.change.username-changed': 'Se cambió su nombre de usuario',
  'mail.change.profile-changed': 'Se cambió su perfil',
  'mail.change.method-added': 'Se añadió una forma de verificación en dos pasos',
  'mail.change.method-renamed': 'Se cambió el nombre de una forma de verificación en dos pasos',
  'mail.change.method-removed': 'Se quitó una forma de verificación en dos pasos',
  'mail.change.passkey-added': 'Se añadió una llave de acceso',
  'mail.change.passkey-renamed': 'Se cambió el nombre de una llave de acceso',
  'mail.change.passkey-removed': 'Se quitó una llave de acceso',
  'mail.change.recovery-code-replaced': 'Se sustituyó su código de recuperación',
  'mail.change.browsers-forgotten': 'Se olvidaron todos los navegadores recordados',
  'mail.change.sign-in-linked': 'Se vinculó otro inicio de sesión a su cuenta',
  'mail.change.sign-in-unlinked': 'Se desvinculó un inicio de sesión de su cuenta',
  'mail.change.application-removed': 'Se quitó el acceso de una aplicación',
  'mail.change.account-disconnected': 'Se desconectó una cuenta conectada',
  'mail.change.organization-left': 'Ha salido de una organización',
  'mail.change.data-asked': 'Se solicitó una copia de sus datos',
  'mail.change.data-downloaded': 'Se descargó una copia de sus datos',
  'mail.change.change-undone': 'Hemos protegido su cuenta',
  'mail.maybe.heading': 'Puede que se haya cambiado su cuenta',
  'mail.maybe.text':
    'Se pidió el cambio de abajo. No sabemos si se hizo, así que revise su cuenta.',
  'mail.notMade.heading': 'No se ha cambiado nada en su cuenta',
  'mail.notMade.text':
    'Le escribimos que tal vez se había hecho el cambio de abajo. Lo hemos comprobado de nuevo: no se hizo.',
  'mail.notMade.yours': 'Si fue usted, puede intentarlo de nuevo.',
  'mail.change.yours': 'Si fue usted, no tiene que hacer nada.',
  'mail.change.notYours':
    'Si no fue usted, use el enlace de abajo. Cerraremos todas sus sesiones y le ayudaremos a proteger su cuenta.',
  'mail.change.restores': 'También se restablecerá esta dirección.',
  'mail.change.cancels': 'También se cancelará el cambio de dirección.',
  'mail.change.cancelsDeletion': 'También se cancelará la eliminación.',
  'mail.change.undone': 'Alguien usó el enlace «No fui yo». Inicie sesión para revisar su cuenta.',
  'mail.change.link': 'No fui yo',
  'mail.change.linkLife':
    'El enlace «{link}» funciona una sola vez, durante 7 días. No hace falta iniciar sesión.',
  'mail.change.why':
    'Enviamos este correo a cada dirección confirmada de una cuenta cuando cambia algo importante.',
  'mail.change.deletion-asked': 'Se solicitó la eliminación de su cuenta',
  'mail.change.deletion-requested': 'Se pidió al equipo de soporte eliminar su cuenta',
  'mail.change.deletion-held-back': 'Su cuenta aún no se ha eliminado',
  'mail.change.deletion-cancelled': 'Se canceló la eliminación de su cuenta',
  'mail.change.keep':
    'Si cambia de idea, use abajo el enlace «Conservar la cuenta» e inicie sesión.',
  'mail.change.account-locked': 'Se bloqueó su cuenta',
  'mail.change.account-unlocked': 'Se desbloqueó su cuenta',
  'mail.locked.text':
    'Nadie puede iniciar sesión, ni siquiera usted. Se está cerrando la sesión en todos los navegadores y aplicaciones.',
  'mail.locked.unlock':
    'Para volver a usar su cuenta, desbloquéela con el enlace de abajo, sin importar quién la bloqueó. Si otra persona puede leer su correo, proteja antes su buzón.',
  'mail.locked.people': 'Solo los responsables de este servicio pueden desbloquearla.',
  'mail.locked.link': 'Desbloquear su cuenta',
  'mail.locked.used':
    'Alguien usó el enlace de nuestro correo para desbloquearla. Si no fue usted, otra persona puede leer su correo. Proteja su buzón y después bloquee su cuenta de nuevo.',
};
