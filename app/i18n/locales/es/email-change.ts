import { type emailChange as english } from '../en/email-change';
import { type Translated } from '../../translate';

export const emailChange: Translated<typeof english> = {
  'emailChange.title': 'Cambiar su correo',
  'emailChange.title.unconfirmed': 'Confirmar o cambiar su correo',
  'emailChange.link': 'Cambiar correo',
  'emailChange.current': 'Su correo actual:',
  'emailChange.newEmail': 'Correo nuevo',
  'emailChange.oldEmail': 'Correo actual',
  'emailChange.step.link': 'Enviamos un enlace a la dirección nueva.',
  'emailChange.step.until': 'Nada cambia hasta que abra ese enlace y confirme.',
  'emailChange.step.signedOut':
    'Después, inicie sesión con la dirección nueva. Puede que se cierre su sesión en todas partes, también aquí.',
  'emailChange.step.mails':
    'Los correos sobre su cuenta y los códigos para iniciar sesión también llegan allí.',
  'emailChange.step.linked': 'Sus inicios de sesión vinculados conservan su propio correo.',
  'emailChange.replaces': 'Ya está cambiando a {email}. Un enlace nuevo sustituye ese cambio.',
  'emailChange.confirmHint': 'Para confirmar su dirección actual, escríbala aquí.',
  'emailChange.send': 'Enviar enlace',
  'emailChange.sending': 'Enviando…',
  'emailChange.back': 'Volver a su perfil',
  'emailChange.invalid': 'Escriba una dirección de correo, como name@example.com.',
  'emailChange.same': 'Este ya es su correo.',
  'emailChange.tooOften':
    'Se enviaron demasiados enlaces a esta dirección. Vuelva a intentarlo mañana o use otra dirección.',
  'emailChange.sent': 'Hemos enviado un enlace a la dirección nueva.',
  'emailChange.waits': 'Falta que confirme {email}.',
  'emailChange.waits.link': 'Ver el cambio',
  'emailChange.noneWaits': 'No hay ningún cambio de correo pendiente. Su correo sigue como estaba.',
  'emailChange.pending.title': 'Abra el enlace en su buzón nuevo',
  'emailChange.pending.text':
    'Enviamos un enlace a esta dirección. Ábralo en un navegador en el que haya iniciado sesión y confirme.',
  'emailChange.pending.expires': 'El enlace caduca',
  'emailChange.pending.notArrived':
    '¿No llega? Mire entre los mensajes no deseados o pida otro enlace. Solo sirve el más reciente.',
  'emailChange.sendAgain': 'Enviar otro enlace',
  'emailChange.cancel': 'Cancelar el cambio',
  'emailChange.cancelling': 'Cancelando…',
  'emailChange.cancelled': 'El cambio se ha cancelado. Su correo sigue como estaba.',
  'emailChange.confirm.title': '¿Usar este correo a partir de ahora?',
  'emailChange.confirm': 'Usar este correo',
  'emailChange.notNow': 'Ahora no',
  'emailChange.changed': 'Su correo se ha cambiado.',
  'emailChange.nowConfirmed': 'Su correo está confirmado.',
  'emailChange.done.title': 'Su correo nuevo',
  'emailChange.done.text':
    'Inicie sesión con él a partir de ahora. Puede que se cierre su sesión en todas partes, también aquí.',
  'emailChange.done.link': 'Ir a su perfil',
  'emailChange.notKnown': 'No sabemos si su correo cambió. Mire su perfil dentro de un minuto.',
  'emailChange.notUsable':
    'Esta dirección no se puede usar, así que su correo sigue como estaba. Un mensaje enviado a esa dirección explica por qué.',
  'emailChange.dead.title': 'Este enlace no funciona',
  'emailChange.dead.again': 'Obtener otro enlace',
  'emailChange.linkDead':
    'Ya se usó, se canceló o se sustituyó, o es de otra persona. Compruebe que ha iniciado sesión como la persona que lo pidió.',
  'emailChange.linkExpired': 'El enlace es demasiado antiguo. Pida otro.',
  'emailChange.mail.subject': 'Confirme su nueva dirección de correo',
  'emailChange.mail.asked': 'Alguien pidió usar esta dirección para su cuenta.',
  'emailChange.mail.open':
    'Si fue usted, abra el enlace en un navegador en el que haya iniciado sesión y confirme.',
  'emailChange.mail.link': 'Confirmar esta dirección',
  'emailChange.mail.expires': 'El enlace sirve durante 30 minutos.',
  'emailChange.mail.notYou':
    'Si no fue usted, no tiene que hacer nada. Sin este enlace, nada cambia.',
  'emailChange.inUseMail.subject': 'Su dirección de correo ya está en uso',
  'emailChange.inUseMail.text':
    'Alguien pidió usar esta dirección para su cuenta. Otra cuenta ya la tiene, así que no cambió nada.',
  'emailChange.inUseMail.next':
    'Si fue usted, inicie sesión con esta dirección en lugar de la otra.',
  'emailChange.inUseMail.notYou':
    'Si no fue usted, puede que otra persona lea sus correos. Cambie la contraseña de este buzón.',
};
