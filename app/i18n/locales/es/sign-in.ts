import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'Su cuenta',
  'signIn.welcome.heading': 'Vea dónde tiene la sesión iniciada',
  'signIn.welcome.devices': 'Vea todos los dispositivos con la sesión iniciada en su cuenta.',
  'signIn.welcome.strangers': 'Cierre la sesión de los que no reconozca.',
  'signIn.welcome.help': 'Reciba ayuda si otra persona ha entrado en su cuenta.',
  'signIn.welcome.more':
    'Gestione también su perfil, sus formas de iniciar sesión y sus aplicaciones, y vea su actividad.',
  'signIn.welcome.signIn': 'Iniciar sesión',

  'signIn.signOut.title': 'Cerrar sesión',
  'signIn.signOut.heading': '¿Cerrar la sesión de este navegador?',
  'signIn.signOut.text':
    'Tendrá que iniciar sesión de nuevo para usar aquí {product} y otras aplicaciones.',
  'signIn.signOut.confirm': 'Cerrar sesión',
  'signIn.signOut.cancel': 'Mantener la sesión abierta',

  'signIn.signedOut.title': 'Sesión cerrada',
  'signIn.signedOut.heading': 'Ha cerrado la sesión',
  'signIn.signedOut.text': 'Para usar su cuenta aquí, inicie sesión de nuevo.',
  'signIn.signedOut.signInAgain': 'Iniciar sesión de nuevo',

  'signIn.again.title': 'Confirme que es usted',
  'signIn.again.heading': 'Confirme que es usted',
  'signIn.again.text': 'Inicie sesión de nuevo para continuar. Todavía no se ha cambiado nada.',
  'signIn.again.secondFactor': 'Si usa la verificación en dos pasos, también se le pedirá.',
  'signIn.again.link': 'Iniciar sesión de nuevo',
  'signIn.again.cancel': 'Cancelar',

  'signIn.failed.title': 'No se pudo iniciar sesión',
  'signIn.failed.heading': 'No se pudo iniciar sesión',
  'signIn.failed.retry': 'Intentar de nuevo',
  'signIn.failed.anotherAccount': 'Iniciar sesión con otra cuenta',
  'signIn.failed.home': 'Ir a la página de inicio',
  'signIn.failed.access_denied':
    'El inicio de sesión se canceló o se rechazó. Si su cuenta pudiera estar bloqueada, contacte con soporte.',
  'signIn.failed.stale':
    'Este inicio de sesión ha tardado demasiado, se empezó en otro navegador o ya había terminado.',
  'signIn.failed.unreachable':
    'El servicio de inicio de sesión no responde en este momento. Inténtelo de nuevo dentro de un minuto.',
  'signIn.failed.session_ended':
    'Esa sesión se acaba de cerrar. Inicie sesión de nuevo con su contraseña.',
  'signIn.failed.service_error':
    'El servicio de inicio de sesión ha comunicado un error, así que no se ha iniciado ninguna sesión. Si vuelve a ocurrir, contacte con soporte e indique el número de referencia.',
  'signIn.failed.someone_else': 'Se usó otra cuenta, así que esto no confirma que sea usted.',
  'signIn.failed.second_factor':
    'Aquí hace falta la verificación en dos pasos, pero el servicio de inicio de sesión no la pidió. No se ha cambiado nada. Si vuelve a ocurrir, contacte con soporte e indique el número de referencia.',
  'signIn.failed.invitation':
    'El enlace de esta invitación está incompleto. Ábralo de nuevo desde el correo en el que llegó o cópielo entero.',
  'signIn.failed.refused': 'No pudimos verificar este inicio de sesión. Inténtelo de nuevo.',
  'signIn.failed.account_deleted':
    'Esta cuenta se eliminó. Si quiere una nueva, inicie sesión otra vez.',
  'signIn.failed.locked': 'Esta cuenta está bloqueada. Nadie puede iniciar sesión con ella.',
};
