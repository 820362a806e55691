import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'Su cuenta',
  'signIn.welcome.heading': 'Vea dónde tiene la sesión iniciada',
  'signIn.welcome.devices': 'Vea todos los dispositivos con la sesión iniciada en su cuenta.',
  'signIn.welcome.strangers': 'Cierre la sesión de los que no reconozca.',
  'signIn.welcome.help': 'Reciba ayuda si ha entrado otra persona.',
  'signIn.welcome.signIn': 'Iniciar sesión',

  'signIn.signOut.title': 'Cerrar sesión',
  'signIn.signOut.heading': '¿Cerrar la sesión de este navegador?',
  'signIn.signOut.text':
    'Tendrá que iniciar sesión de nuevo para usar aquí el portal y otras aplicaciones.',
  'signIn.signOut.confirm': 'Cerrar sesión',
  'signIn.signOut.cancel': 'Mantener la sesión iniciada',

  'signIn.signedOut.title': 'Sesión cerrada',
  'signIn.signedOut.heading': 'Ha cerrado la sesión',
  'signIn.signedOut.text': 'Para usar su cuenta aquí, inicie sesión de nuevo.',
  'signIn.signedOut.signInAgain': 'Iniciar sesión de nuevo',

  'signIn.again.title': 'Confirme que es usted',
  'signIn.again.heading': 'Confirme que es usted',
  'signIn.again.text':
    'Ha pasado un tiempo desde que inició sesión. Inicie sesión de nuevo para continuar; todavía no se ha cambiado nada.',
  'signIn.again.secondFactor':
    'También se pide la verificación en dos pasos, si la tiene configurada.',
  'signIn.again.link': 'Iniciar sesión de nuevo',
  'signIn.again.cancel': 'Cancelar',

  'signIn.failed.title': 'No se pudo iniciar sesión',
  'signIn.failed.heading': 'No se pudo iniciar sesión',
  'signIn.failed.retry': 'Intentar iniciar sesión de nuevo',
  'signIn.failed.anotherAccount': 'Iniciar sesión con otra cuenta',
  'signIn.failed.home': 'Ir a la página de inicio',
  'signIn.failed.access_denied':
    'El inicio de sesión se canceló o se rechazó. Si su cuenta pudiera estar bloqueada, pregunte a los responsables de este portal.',
  'signIn.failed.stale':
    'Este inicio de sesión ha tardado demasiado, se empezó en otro navegador o ya había terminado.',
  'signIn.failed.unreachable':
    'El servicio de inicio de sesión no responde en este momento. Inténtelo de nuevo dentro de un minuto.',
  'signIn.failed.session_ended':
    'Esa sesión se acaba de cerrar. Inicie sesión de nuevo con su contraseña.',
  'signIn.failed.service_error':
    'El servicio de inicio de sesión ha comunicado un error, así que no se ha iniciado ninguna sesión. Si vuelve a ocurrir, avise a quienes gestionan este portal y deles el número de referencia.',
  'signIn.failed.someone_else': 'Se usó otra cuenta, así que esto no confirma que sea usted.',
  'signIn.failed.second_factor':
    'El servicio de inicio de sesión no pidió la verificación en dos pasos, así que no puede continuar. No se ha cambiado nada. Si vuelve a ocurrir, avise a los responsables de este portal e indique el número de referencia.',
  'signIn.failed.invitation':
    'El enlace de esta invitación está incompleto. Ábralo de nuevo desde el correo en el que llegó, o cópielo entero.',
  'signIn.failed.refused': 'No pudimos verificar este inicio de sesión. Inténtelo de nuevo.',
};
