import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'Error {status}. Número de referencia: {reference}',
  'error.busy': '{product} tiene mucha actividad. Inténtelo de nuevo dentro de unos segundos.',

  'error.badRequest.heading': 'No se pudo leer la solicitud',
  'error.badRequest.text':
    'La solicitud contenía un error, así que no se ha cambiado nada. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  'error.forbidden.heading': 'La solicitud se ha rechazado',
  'error.forbidden.text':
    'No procedía de una página de {product}, así que no se ha cambiado nada. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  'error.notFound.heading': 'Página no encontrada',
  'error.notFound.text': 'Compruebe la dirección o vaya a su cuenta.',
  'error.tooLarge.heading': 'El formulario es demasiado grande',
  'error.tooLarge.text': 'Contiene más de lo que podemos aceptar, así que no se ha cambiado nada.',
  'error.tooSlow.text':
    'La solicitud tardó demasiado en llegar, así que no se ha cambiado nada. Inténtelo de nuevo.',
  'error.headersTooLarge.text':
    'Su navegador ha enviado demasiados datos, probablemente demasiadas cookies. Elimine las cookies de este sitio e inténtelo de nuevo.',
  'error.tooMany.heading': 'Demasiadas solicitudes',
  'error.tooMany.text':
    'Han llegado demasiadas solicitudes desde aquí, así que no se ha cambiado nada. Espere un minuto e inténtelo de nuevo.',
  'error.formExpired.heading': 'Confirme de nuevo',
  'error.formExpired.text':
    'Ha iniciado sesión de nuevo desde que abrió esta página, así que aún no se ha cambiado nada. Lo que escribió se conserva: envíelo de nuevo si sigue siendo lo que quiere.',
  'error.formExpired.send': 'Enviar de nuevo',
  'error.formExpired.sending': 'Enviando…',
  'error.signedOutHere.heading': 'Su sesión está cerrada aquí',
  'error.signedOutHere.text': 'Su sesión se cerró en otro lugar o caducó.',
  'error.signedOutHere.ownAct':
    'Usted cerró la sesión en este navegador. Para continuar, vuelva a iniciarla.',
  'error.signedOutHere.nothingDone': 'Lo que acaba de enviar no se ha hecho.',
  'error.signedOutHere.signIn': 'Iniciar sesión',
  'error.method.heading': 'Esta página no se puede abrir directamente',
  'error.method.text': 'Vaya a su cuenta y empiece desde ahí.',
  'error.accepted.heading': 'Su solicitud se ha aceptado',
  'error.accepted.text':
    'Aún no está confirmada: algo falló por nuestra parte antes de poder mostrar el resultado. Compruébelo dentro de un minuto. No hace falta que la repita.',
  'error.acceptedInPart.heading': 'Una parte de su solicitud se ha aceptado',
  'error.acceptedInPart.text':
    'Algo falló por nuestra parte antes de terminar. Compruebe dentro de un minuto qué queda y vuelva a intentarlo con eso.',
  'error.unavailable.heading': '{product} no está disponible en este momento',
  'error.unavailable.text':
    'Una parte no responde, así que quizá no se haya hecho lo que pidió. Inténtelo de nuevo dentro de un minuto.',
  'error.unexpected.heading': 'Algo ha salido mal',
  'error.unexpected.text':
    'Lo sentimos, el fallo es nuestro. Inténtelo de nuevo dentro de un minuto.',
  'error.home': 'Ir a su cuenta',
};
