import { type confirmCode as english } from '../en/confirm-code';
import { type Translated } from '../../translate';

export const confirmCode: Translated<typeof english> = {
  'confirmCode.intro':
    'Inicia sesión con otro proveedor, que quizá no vuelva a preguntarle nada. Por eso, para este cambio hace falta un código que le enviamos por correo.',
  'confirmCode.to': 'El código se enviará a {address}.',
  'confirmCode.sent':
    'Estamos enviando un código a {address}. Vale durante 10 minutos y solo en este navegador.',
  'confirmCode.send': 'Enviar código',
  'confirmCode.sending': 'Enviando código…',
  'confirmCode.sendAnother': 'Enviar otro código',
  'confirmCode.label': 'Código de 6 cifras',
  'confirmCode.enter': 'Confirmar código',
  'confirmCode.entering': 'Confirmando…',
  'confirmCode.sixDigits': 'El código tiene 6 cifras.',
  'confirmCode.wrong': 'Ese no es el código. Mire el correo más reciente.',
  'confirmCode.over': 'Este código ya no sirve. Pida otro.',
  'confirmCode.closed.heading': 'No puede cambiar esto aquí',
  'confirmCode.closed.no_mail':
    'Inicia sesión con otro proveedor, así que para este cambio hace falta un código por correo, y {product} no tiene servidor de correo. Pida ayuda a soporte.',
  'confirmCode.closed.no_confirmed_address':
    'Inicia sesión con otro proveedor, así que para este cambio hace falta un código por correo, y su cuenta no tiene ninguna dirección de correo confirmada. Pida ayuda a soporte.',
  'confirmCode.closed.back': 'Volver a la vista general',
  'confirmCode.mail.subject': 'Su código de confirmación',
  'confirmCode.mail.heading': 'Confirme que es usted',
  'confirmCode.mail.text':
    'Escriba este código en el navegador en el que lo pidió. Vale durante 10 minutos.',
  'confirmCode.mail.code': 'Código',
  'confirmCode.mail.notYou':
    'Si no lo ha pedido, puede que otra persona tenga la sesión iniciada en su cuenta. No dé el código a nadie y cierre todas las sesiones que no reconozca.',
};
