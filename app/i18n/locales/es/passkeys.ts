import { type passkeys as english } from '../en/passkeys';
import { type Translated } from '../../translate';

export const passkeys: Translated<typeof english> = {
  'passkeys.add': 'Añadir una llave de acceso',
  'passkeys.whereKept':
    'Su navegador le pregunta dónde guardarla: en este dispositivo, en su gestor de contraseñas, en su teléfono o en una llave de seguridad.',
  'passkeys.stays': 'Su contraseña y sus otras formas de iniciar sesión se mantienen.',
  'passkeys.create': 'Crear llave de acceso',
  'passkeys.pending': 'Creando llave de acceso…',
  'passkeys.noScript':
    'Para crear una llave de acceso hace falta JavaScript, que está desactivado en este navegador. Actívelo o configure otra forma de iniciar sesión.',
  'passkeys.follow':
    'Siga los pasos en su navegador. Si no aparece nada, seleccione «Crear llave de acceso».',
  'passkeys.mayBeKept':
    'Si su dispositivo acaba de guardar una llave de acceso nueva, elimínela allí: no sirve para iniciar sesión.',
  'passkeys.otherWays': 'Ver todas las formas de iniciar sesión',
  'passkeys.again': 'Empezar de nuevo',
  'passkeys.over': 'No podemos añadir esta llave de acceso',
  'passkeys.refused.enrolment_over':
    'Tardó demasiado o se empezó en otro navegador. Empiece de nuevo.',
  'passkeys.refused.passkey_refused':
    'El servicio de inicio de sesión no aceptó esta llave de acceso. Empiece de nuevo.',
  'passkeys.refused.kind_not_offered':
    'Su cuenta no puede tener llaves de acceso. Configure otra forma de iniciar sesión.',
  'passkeys.refused.conflict':
    'Ya tiene esta llave de acceso, o todas las que puede tener. Quite una y vuelva a intentarlo.',
  'passkeys.refused.not_sent':
    'Su navegador no ha enviado ninguna llave de acceso. Empiece de nuevo o use otro navegador.',
  'passkeys.problem.unsupported':
    'Este navegador no puede crear llaves de acceso. Use otro o configure otra forma de iniciar sesión.',
  'passkeys.problem.cancelled':
    'No se creó ninguna llave de acceso: la operación se canceló o tardó demasiado. Vuelva a intentarlo.',
  'passkeys.problem.known': 'Ya tiene una llave de acceso allí. Úsela o elija otro dispositivo.',
  'passkeys.problem.address':
    'No se pueden crear llaves de acceso en esta dirección web. Póngase en contacto con soporte.',
  'passkeys.problem.device':
    'Este dispositivo o esta llave no puede guardar este tipo de llave de acceso. Elija otro.',
  'passkeys.problem.failed':
    'Su navegador no pudo crear una llave de acceso. Vuelva a intentarlo o use otro navegador.',
  'passkeys.done': 'Su llave de acceso se ha añadido. Puede darle un nombre abajo.',
  'passkeys.elsewhere':
    'El servicio de inicio de sesión puede ofrecerle una llave de acceso cuando inicie sesión con su contraseña. No lo hace cada vez.',
  'passkeys.signIn': 'Iniciar sesión de nuevo',
  'passkeys.noPassword':
    'Las llaves de acceso van con una contraseña, y su cuenta no tiene ninguna aquí.',
  'passkeys.notNow': 'Ahora no podemos añadir una llave de acceso. Vuelva a intentarlo más tarde.',
};
