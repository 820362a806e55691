import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'Sesión no encontrada',
  'session.notFound.text':
    'No hemos encontrado esta sesión. Puede que la dirección esté incompleta o que pertenezca a otra cuenta.',
  'session.gone.title': 'Esta sesión está cerrada',
  'session.gone.person': 'Usted la cerró aquí {time} ({exact}).',
  'session.gone.confirmed': 'Confirmado: {exact}.',
  'session.gone.tenant': 'Se cerró fuera de este portal {time} ({exact}).',
  'session.gone.unknown': 'Se cerró en otro lugar o caducó. No sabemos cuándo.',
  'session.unavailable': 'No podemos mostrar esta sesión en este momento',
  'session.notPermitted': 'No podemos mostrar esta sesión aquí',

  'session.impersonation.heading': 'Otra persona ha iniciado sesión aquí en su nombre',
  'session.impersonation.text':
    'El personal de asistencia puede abrir una sesión en su nombre. Si no lo pidió, elija «No fui yo».',
  'session.copied.heading': 'Puede que hayan robado esta sesión',
  'session.copied.text':
    'Empezó en un navegador y una red, y se vio por última vez en otro navegador y otra red. Las sesiones no se trasladan solas: alguien puede haber copiado su cookie. Si no puede explicarlo, elija «No fui yo».',

  'session.signOut.heading': 'Cerrar esta sesión',
  'session.signOut.other':
    'En su navegador habrá que iniciar sesión de nuevo. Esto no se puede deshacer.',
  'session.signOut.current':
    'Está usando este navegador: su sesión se cerrará aquí y tendrá que volver a iniciarla.',

  'session.signOut.named': 'Cerrar la sesión de {device}',
  'session.signOut.currentNamed': 'Cerrar la sesión de este navegador ({device})',

  'session.clients.heading': 'Navegador y red',
  'session.clients.first': 'Al iniciar sesión',
  'session.clients.last': 'Vista por última vez',
  'session.clients.browser': 'Navegador',
  'session.clients.network': 'Red',
  'session.clients.showAddress': 'Mostrar la dirección completa',
  'session.change.none': 'El navegador y la red son los mismos que al iniciar sesión.',
  'session.change.network':
    'La red ha cambiado. Es normal en teléfonos, portátiles y con una VPN, y raro en un ordenador de mesa.',
  'session.change.country':
    'El país ha cambiado. Si no ha viajado ni ha usado una VPN, fíjese bien.',
  'session.change.browser':
    'El navegador o el sistema ha cambiado. Es raro, salvo que haya pedido la versión de escritorio de una página.',
  'session.change.address': 'Solo ha cambiado la dirección IP, dentro de la misma red. Es normal.',
  'session.change.unknown': 'No podemos saber si han cambiado el navegador o la red.',

  'session.times': 'Cuándo',
  'session.signIn.heading': 'Cómo se inició',
  'session.signIn.methods': 'Inicio de sesión con',
  'session.signIn.mfa': 'Verificación en dos pasos',
  'session.signIn.mfa.yes': 'Sí',
  'session.signIn.mfa.passkey': 'Sí, con una llave de acceso',
  'session.signIn.mfa.no': 'No',
  'session.signIn.mfa.unknown': 'Desconocida',
  'session.signIn.closing': 'Al cerrar el navegador',
  'session.signIn.persistent': 'Sigue abierta',
  'session.signIn.transient': 'Se cierra',

  'session.effects.sum.atOnce': 'La sesión se cierra al instante en {applications}.',
  'session.effects.sum.until':
    'La sesión puede seguir abierta en {applications} hasta el {exact} o más tiempo.',
  'session.effects.sum.open': 'La sesión puede seguir abierta un tiempo en {applications}.',
  'session.effects.sum.more': '{count, number} más',
  'session.effects.sum.unnamed':
    '{count, plural, one {una aplicación} many {# aplicaciones} other {# aplicaciones}}',
  'session.effects.heading': 'Qué ocurre al cerrarla',
  'session.effects.none': 'No nos consta ninguna aplicación con sesión aquí.',
  'session.effects.atOnce': 'Se cierra al instante.',
  'session.effects.until':
    'Puede seguir abierta: lo que recibió caduca a más tardar {time} ({exact}), pero puede mantener una sesión propia.',
  'session.effects.open': 'Puede seguir abierta; no sabemos cuánto tiempo.',
  'session.effects.unknown': 'No podemos saber si se cierra: {reason}.',
  'session.effects.losesAccess': 'Pierde su acceso a la cuenta.',
  'session.access.heading': 'Acceso de aplicaciones con esta sesión',
  'session.access.explained':
    'Estas aplicaciones pueden acceder a su cuenta sin usted. Pierden el acceso al cerrarse la sesión.',
  'session.access.none': 'Ninguna aplicación tiene acceso con ella.',
  'session.access.unknown':
    'No podemos saber si alguna aplicación tiene acceso con ella: {reason}.',
  'session.access.given': 'Concedido',
  'session.access.lastUsed': 'Último uso',
};
