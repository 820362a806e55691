import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'Su cuenta',
  'signIn.welcome.heading': 'Vea dónde tiene la sesión iniciada',
  'signIn.welcome.text':
    'Inicie sesión para ver todos los navegadores y dispositivos que tienen la sesión iniciada en su cuenta, y para cerrar la de los que no deberían estar ahí.',
  'signIn.welcome.signIn': 'Iniciar sesión',

  'signIn.signOut.title': 'Cerrar sesión',
  'signIn.signOut.heading': '¿Cerrar la sesión de este navegador?',
  'signIn.signOut.text':
    'Tendrá que iniciar sesión de nuevo para usar aquí el portal y otras aplicaciones.',
  'signIn.signOut.confirm': 'Cerrar sesión',
  'signIn.signOut.cancel': 'Mantener la sesión iniciada',

  'signIn.signedOut.title': 'Sesión cerrada',
  'signIn.signedOut.heading': 'Ha cerrado la sesión',
  'signIn.signedOut.text':
    'La sesión de este navegador está cerrada. Quien quiera usar su cuenta aquí tiene que iniciar sesión.',
  'signIn.signedOut.signInAgain': 'Iniciar sesión de nuevo',

  'signIn.again.title': 'Iniciar sesión de nuevo',
  'signIn.again.heading': 'Inicie sesión de nuevo para hacer esto',
  'signIn.again.text':
    'Ha pasado un tiempo desde que inició sesión, por lo que el servicio de inicio de sesión debe volver a preguntar quién es. Todavía no se ha cerrado ninguna sesión. Después volverá a donde estaba y decidirá allí.',
  'signIn.again.secondFactor':
    'También se pide la verificación en dos pasos, si la tiene configurada.',
  'signIn.again.link': 'Iniciar sesión de nuevo',
  'signIn.again.cancel': 'Volver sin hacerlo',

  'signIn.failed.title': 'No se pudo iniciar sesión',
  'signIn.failed.heading': 'No se pudo iniciar sesión',
  'signIn.failed.retry': 'Intentar iniciar sesión de nuevo',
  'signIn.failed.anotherAccount': 'Iniciar sesión con otra cuenta',
  'signIn.failed.home': 'Ir a la página de inicio',
  'signIn.failed.access_denied':
    'El servicio de inicio de sesión no le ha dejado entrar, o ha decidido parar.',
  'signIn.failed.stale':
    'Este inicio de sesión ha tardado demasiado, se empezó en otro navegador o ya había terminado.',
  'signIn.failed.unreachable':
    'El servicio de inicio de sesión no responde en este momento. Inténtelo de nuevo dentro de un minuto.',
  'signIn.failed.session_ended':
    'Esta sesión se acaba de cerrar, así que no sirve para entrar. Inicie sesión de nuevo con su contraseña.',
  'signIn.failed.service_error':
    'El servicio de inicio de sesión ha comunicado un error, así que no se ha iniciado ninguna sesión. Si vuelve a ocurrir, avise a quienes gestionan este portal y deles el número de referencia.',
  'signIn.failed.someone_else':
    'Se le pidió iniciar sesión de nuevo, y se usó otra cuenta. Por eso ese inicio de sesión no cuenta aquí.',
  'signIn.failed.second_factor':
    'El servicio de inicio de sesión no le ha pedido el segundo paso, así que este inicio de sesión no basta para lo que quería hacer. No se ha hecho nada. Si vuelve a ocurrir, avise a quienes gestionan este portal y deles el número de referencia.',
  'signIn.failed.invitation':
    'El enlace de esta invitación está incompleto. Ábralo de nuevo desde el correo en el que llegó, o cópielo entero.',
  'signIn.failed.refused':
    'La respuesta del servicio de inicio de sesión no ha pasado nuestras comprobaciones, así que no se ha iniciado ninguna sesión.',
};
