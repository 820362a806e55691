import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../translated';

export const signIn: Translated<typeof english> = {
  'welcome.title': 'Su cuenta',
  'welcome.heading': 'Vea dónde tiene la sesión iniciada',
  'welcome.text':
    'Inicie sesión para ver todos los navegadores y dispositivos que tienen la sesión iniciada en su cuenta, y para cerrar la de los que no deberían estar ahí.',
  'welcome.signIn': 'Iniciar sesión',

  'signOut.title': 'Cerrar sesión',
  'signOut.heading': '¿Cerrar la sesión de este navegador?',
  'signOut.text':
    'Tendrá que iniciar sesión de nuevo para usar aquí el portal y otras aplicaciones.',
  'signOut.confirm': 'Cerrar sesión',
  'signOut.cancel': 'Mantener la sesión iniciada',

  'signedOut.title': 'Sesión cerrada',
  'signedOut.heading': 'Ha cerrado la sesión',
  'signedOut.text':
    'La sesión de este navegador está cerrada. Quien quiera usar su cuenta aquí tiene que iniciar sesión.',
  'signedOut.signInAgain': 'Iniciar sesión de nuevo',

  'signInAgain.title': 'Iniciar sesión de nuevo',
  'signInAgain.heading': 'Inicie sesión de nuevo para hacer esto',
  'signInAgain.text':
    'Ha pasado un tiempo desde que inició sesión, por lo que el servicio de inicio de sesión debe volver a preguntar quién es. Todavía no se ha cerrado ninguna sesión. Después volverá a donde estaba y decidirá allí.',
  'signInAgain.secondFactor':
    'También se pide la verificación en dos pasos, si la tiene configurada.',
  'signInAgain.link': 'Iniciar sesión de nuevo',
  'signInAgain.cancel': 'Volver sin hacerlo',

  'signInFailed.title': 'No se pudo iniciar sesión',
  'signInFailed.heading': 'No se pudo iniciar sesión',
  'signInFailed.retry': 'Intentar iniciar sesión de nuevo',
  'signInFailed.anotherAccount': 'Iniciar sesión con otra cuenta',
  'signInFailed.home': 'Ir a la página de inicio',
  'signInFailed.access_denied':
    'El servicio de inicio de sesión no le ha dejado entrar, o ha decidido parar.',
  'signInFailed.stale':
    'Este inicio de sesión ha tardado demasiado, se empezó en otro navegador o ya había terminado.',
  'signInFailed.unreachable':
    'El servicio de inicio de sesión no responde en este momento. Inténtelo de nuevo dentro de un minuto.',
  'signInFailed.session_ended':
    'Esta sesión se acaba de cerrar, así que no sirve para entrar. Inicie sesión de nuevo con su contraseña.',
  'signInFailed.service_error':
    'El servicio de inicio de sesión ha comunicado un error, así que no se ha iniciado ninguna sesión. Si vuelve a ocurrir, avise a quienes gestionan este portal y deles el número de referencia.',
  'signInFailed.someone_else':
    'Se le pidió iniciar sesión de nuevo, y se usó otra cuenta. Por eso ese inicio de sesión no cuenta aquí.',
  'signInFailed.second_factor':
    'El servicio de inicio de sesión no le ha pedido el segundo paso, así que este inicio de sesión no basta para lo que quería hacer. No se ha hecho nada. Si vuelve a ocurrir, avise a quienes gestionan este portal y deles el número de referencia.',
  'signInFailed.invitation':
    'El enlace de esta invitación está incompleto. Ábralo de nuevo desde el correo en el que llegó, o cópielo entero.',
  'signInFailed.refused':
    'La respuesta del servicio de inicio de sesión no ha pasado nuestras comprobaciones, así que no se ha iniciado ninguna sesión.',
};
