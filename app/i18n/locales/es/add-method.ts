import { type addMethod as english } from '../en/add-method';
import { type Translated } from '../../translate';

export const addMethod: Translated<typeof english> = {
  'addMethod.heading': 'Añadir verificación en dos pasos',
  'addMethod.none': 'Su organización no ofrece nada para la verificación en dos pasos.',
  'addMethod.duo': 'Duo',
  'addMethod.about.authenticator-app': 'Muestra un código nuevo cada 30 segundos, también sin red.',
  'addMethod.about.push': 'Al iniciar sesión, su teléfono le pide que confirme.',
  'addMethod.about.phone': 'Al iniciar sesión, recibe un código por SMS o llamada.',
  'addMethod.about.security-key': 'Conecte la llave o acérquela a su teléfono.',
  'addMethod.state.has_one': 'Ya tiene esto. Para configurarlo de nuevo, quítelo primero.',
  'addMethod.state.comes_with_email':
    'Viene con su correo confirmado, así que no hay nada que configurar.',
  'addMethod.state.email_not_confirmed': 'Funciona en cuanto su correo esté confirmado.',
  'addMethod.state.at_sign_in':
    'No se puede configurar aquí. Es posible que se le ofrezca al iniciar sesión.',
  'addMethod.state.not_known': 'Ahora mismo no podemos saber si puede usar esto.',
  'addMethod.link.authenticator-app': 'Configurar una aplicación de autenticación',
  'addMethod.link.push': 'Configurar la confirmación en un teléfono',
  'addMethod.link.phone': 'Configurar códigos por teléfono',
  'addMethod.link.security-key': 'Configurar una llave de seguridad',
  'addMethod.link.another': 'Configurar otra llave de seguridad',
  'addMethod.ask.authenticator-app': '¿Configurar una aplicación de autenticación?',
  'addMethod.ask.push': '¿Configurar la confirmación en un teléfono?',
  'addMethod.ask.phone': '¿Configurar códigos por teléfono?',
  'addMethod.ask.security-key': '¿Configurar una llave de seguridad?',
  'addMethod.opens':
    'La página se abre en una pestaña nueva. Cuando termine allí, vuelva a esta pestaña.',
  'addMethod.life':
    'La página funciona una vez, durante 5 días. No comparta su dirección: permite añadir algo a su cuenta.',
  'addMethod.stays': 'Su sesión sigue abierta y sus otras formas de iniciar sesión no cambian.',
  'addMethod.open': 'Abrir la página en una pestaña nueva',
  'addMethod.afterwards': '¿Ya terminó en la otra pestaña?',
  'addMethod.finished': 'Ver lo que se añadió',
  'addMethod.waiting': 'Aún sin terminar: {what}. Termine en la otra pestaña y vuelva aquí.',
  'addMethod.until': 'La página caduca',
  'addMethod.check': 'Comprobar de nuevo',
  'addMethod.added': 'Ya configurado para la verificación en dos pasos:',
  'addMethod.back': 'Ver lo que puede configurar',
  'addMethod.refused.turned_off': 'No puede configurar esto aquí. Pida ayuda a soporte.',
  'addMethod.refused.not_offered':
    'Su organización no ofrece esto para la verificación en dos pasos.',
  'addMethod.nothingDone': 'No se añadió nada a su cuenta.',
  'addMethod.about.email': 'Al iniciar sesión, recibe un código por correo.',
  'addMethod.link.email': 'Configurar códigos por correo',
  'addMethod.link.recovery-code': 'Obtener un código de recuperación',
  'addMethod.ask.email': '¿Configurar códigos por correo?',
  'addMethod.ask.recovery-code': '¿Obtener un código de recuperación?',
  'addMethod.next.app':
    'A continuación verá una imagen para escanear con su aplicación de autenticación. Después escriba el código que muestre.',
  'addMethod.next.sent':
    'Enviamos un código allí. Escríbalo en la página siguiente para que sepamos que le llega.',
  'addMethod.next.savedCode':
    'Mostramos el código una sola vez. Tenga a mano algo para anotarlo o guardarlo.',
  'addMethod.begin': 'Continuar',
  'addMethod.beginning': 'Abriendo el siguiente paso…',
  'addMethod.email': 'Dirección de correo',
  'addMethod.number.hint': 'Con el prefijo del país, por ejemplo +34 612 34 56 78.',
  'addMethod.delivery': 'Cómo llegan los códigos',
  'addMethod.field.number':
    'Escriba el número con el prefijo del país, por ejemplo +34 612 34 56 78.',
  'addMethod.field.email': 'Escriba la dirección de correo completa.',
  'addMethod.field.code': 'Escriba el código. Solo tiene cifras.',
  'addMethod.field.phone_not_accepted':
    'No podemos enviar un código a este número. Compruébelo o use otro.',
  'addMethod.field.email_not_accepted':
    'No podemos enviar un código a esta dirección. Compruébela o use otra.',
  'addMethod.field.code_wrong':
    'Este código no es correcto o es demasiado antiguo. Compruébelo e inténtelo de nuevo.',
  'addMethod.scan': 'Escanee esta imagen con su aplicación de autenticación:',
  'addMethod.picture': 'Código QR con la clave para su aplicación de autenticación',
  'addMethod.sameDevice': 'Abrir la aplicación de autenticación en este dispositivo',
  'addMethod.typeKey': 'O escriba esta clave en ella:',
  'addMethod.sentTo': 'Enviamos un código a:',
  'addMethod.code.shown': 'Código que muestra la aplicación de autenticación',
  'addMethod.code.sent': 'Código que recibió',
  'addMethod.finish': 'Completar la configuración',
  'addMethod.finishing': 'Comprobando…',
  'addMethod.again': 'Empezar de nuevo',
  'addMethod.sendAnother': 'Enviar otro código',
  'addMethod.minutes': 'Tiene unos minutos para esto. No se añade nada hasta que lo complete.',
  'addMethod.confirmSaved': 'Su código de recuperación vale en cuanto diga que lo ha guardado.',
  'addMethod.codeReady':
    'Su código de recuperación está listo. Vale en cuanto diga abajo que lo ha guardado.',
  'addMethod.over': 'Tardó demasiado',
  'addMethod.done': 'Ya está configurado. Sus otras formas de iniciar sesión no cambian.',
  'addMethod.refused.over': 'Tardó demasiado, así que no se añadió nada. Empiece de nuevo.',
  'addMethod.refused.conflict':
    'Ya tiene exactamente esto, o tantos como se puede tener. Quite uno y vuelva a intentarlo.',
  'addMethod.refused.not_now': 'Ahora mismo no es posible. Inténtelo de nuevo en unos minutos.',
};
