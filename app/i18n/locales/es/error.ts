import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'Error {status}. Número de referencia: {reference}',
  'error.busy':
    'En este momento hay demasiadas personas aquí. Inténtelo de nuevo dentro de unos segundos.',

  'error.badRequest.heading': 'No se pudo leer esta solicitud',
  'error.badRequest.text':
    'Lo que se envió no es lo que envía un formulario de este portal, por lo que no se hizo nada. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  'error.forbidden.heading': 'Esta petición no se ha aceptado',
  'error.forbidden.text':
    'El formulario no venía de una página de este portal, así que no se ha hecho nada. Vuelva atrás, cargue la página de nuevo e inténtelo otra vez.',
  'error.notFound.heading': 'Esta página no existe',
  'error.notFound.text': 'La dirección no es correcta o la página ha cambiado de sitio.',
  'error.tooLarge.heading': 'Era demasiado',
  'error.tooLarge.text':
    'El formulario contenía más de lo que esta página acepta, así que no se ha hecho nada.',
  'error.tooSlow.text':
    'La solicitud tardó demasiado en llegar, por lo que no se hizo nada. Inténtelo de nuevo.',
  'error.headersTooLarge.text':
    'Su navegador envió más de lo que este portal acepta, probablemente demasiadas cookies. Borre las cookies de este sitio e inténtelo de nuevo.',
  'error.tooMany.heading': 'Demasiadas peticiones',
  'error.tooMany.text':
    'Ha habido demasiadas peticiones desde aquí en poco tiempo, así que no se ha hecho nada. Espere un minuto e inténtelo de nuevo.',
  'error.formExpired.heading': 'Envíe esto otra vez, por favor',
  'error.formExpired.text':
    'El formulario era de un inicio de sesión anterior, así que aún no se ha hecho nada. Lo que escribió se conserva: envíelo de nuevo si sigue siendo lo que quiere.',
  'error.formExpired.send': 'Enviar de nuevo',
  'error.signedOutHere.heading': 'Su sesión está cerrada aquí',
  'error.signedOutHere.text':
    'Su sesión en este navegador ha terminado. La cerró otro navegador o el servicio de inicio de sesión, o se agotó su tiempo.',
  'error.signedOutHere.ownAct':
    'Usted cerró la sesión en este navegador. Para continuar, vuelva a iniciarla.',
  'error.signedOutHere.nothingDone': 'Lo que acaba de enviar no se ha hecho.',
  'error.signedOutHere.signIn': 'Iniciar sesión',
  'error.method.heading': 'Esta dirección no funciona así',
  'error.method.text': 'Vuelva a su cuenta y empiece desde ahí.',
  'error.accepted.heading': 'Su solicitud se ha aceptado',
  'error.accepted.text':
    'Aún no está confirmada: algo falló por nuestra parte antes de poder mostrar el resultado. Compruébelo dentro de un minuto. No hace falta que la repita.',
  'error.acceptedInPart.heading': 'Una parte de su solicitud se ha aceptado',
  'error.acceptedInPart.text':
    'Algo falló por nuestra parte antes de terminar. Compruebe dentro de un minuto qué queda y vuelva a intentarlo con eso.',
  'error.unavailable.heading': 'El portal no está disponible en este momento',
  'error.unavailable.text':
    'Una de sus partes no responde, por lo que quizá no se haya hecho lo que pidió. Inténtelo de nuevo dentro de un minuto.',
  'error.unexpected.heading': 'Algo ha salido mal',
  'error.unexpected.text': 'Es culpa nuestra. Inténtelo de nuevo dentro de un minuto.',
  'error.home': 'Ir a su cuenta',
};
