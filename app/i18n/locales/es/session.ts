import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'Sesión no encontrada',
  'session.notFound.text':
    'No hemos encontrado esta sesión. Compruebe la dirección y la cuenta que está usando.',
  'session.gone.title': 'Esta sesión está cerrada',
  'session.gone.person': 'Usted la cerró {time} ({exact}).',
  'session.gone.personFrom': 'Usted la cerró {time} ({exact}), desde {device}.',
  'session.gone.confirmed': 'Confirmado: {exact}.',
  'session.gone.notConfirmed': 'Aún sin confirmar.',
  'session.gone.tenant': 'Se cerró en otro lugar {time} ({exact}).',
  'session.gone.unknown': 'Se cerró en otro lugar o caducó. No sabemos cuándo.',
  'session.unavailable': 'No podemos mostrar esta sesión en este momento',
  'session.notPermitted': 'No podemos mostrar esta sesión aquí',

  'session.signingOut.text': 'Iniciado {time}. Puede tardar un minuto.',
  'session.signingOut.reload': 'Recargue la página para comprobarlo.',
  'session.expired.text': 'Caducó {time} ({exact}). Nadie puede usar ya esta sesión.',
  'session.impersonation.heading': 'Otra persona ha iniciado sesión aquí en su nombre',
  'session.impersonation.text':
    'El equipo de soporte puede iniciar sesión en su nombre para ayudarle.',
  'session.copied.heading': 'Es posible que hayan robado esta sesión',
  'session.copied.text':
    'Empezó en un navegador. Después se vio en otro, en otra red. Las sesiones no se mueven solas: es posible que alguien la haya copiado.',
  'session.alarm.advice': 'Si no puede explicarlo, elija «No fui yo».',
  'session.reported': 'Usted notificó {time} esta sesión como ajena.',
  'session.reported.link': 'Ver los pasos',
  'session.stranger.heading': '¿Ha usado otra persona este navegador?',
  'session.stranger.text':
    'Podemos cerrar su sesión aquí y enviarle por correo un enlace para elegir una contraseña nueva.',
  'session.stranger.act': 'Proteger su cuenta',

  'session.signOut.other': 'En este dispositivo habrá que iniciar sesión de nuevo.',
  'session.signOut.current': 'Está usando este navegador. Su sesión se cerrará aquí.',
  'session.signOut.failed': 'No hemos podido cerrar la sesión de {device}.',
  'session.signOut.unsure': 'No sabemos si la sesión de {device} está cerrada.',

  'session.facts.heading': 'Detalles',
  'session.facts.network': 'Red',
  'session.facts.sinceSignIn': 'Desde el inicio de sesión',
  'session.facts.device': 'Dispositivo',
  'session.facts.model': 'Modelo',
  'session.facts.browser': 'Navegador',
  'session.facts.system': 'Sistema',
  'session.facts.applications': 'Aplicaciones',
  'session.signIn.methods': 'Cómo se inició esta sesión',
  'session.signIn.mfa': 'Verificación en dos pasos',
  'session.signIn.mfa.yes': 'Sí',
  'session.signIn.mfa.passkey': 'Sí (llave de acceso)',
  'session.signIn.mfa.no': 'No',
  'session.signIn.mfa.unknown': 'Desconocida',
  'session.signIn.closing': 'Cuando cierra el navegador',
  'session.signIn.persistent': 'Sigue abierta',
  'session.signIn.transient': 'Se cierra',

  'session.clients.heading': 'Dónde se ha usado',
  'session.clients.changed': 'Ha cambiado',
  'session.change.none': 'Mismo navegador y misma red',
  'session.change.network':
    'La red ha cambiado. Es normal en teléfonos, portátiles y con una VPN, pero raro en un equipo de escritorio.',
  'session.change.country':
    'El país ha cambiado. Si no ha viajado ni ha usado una VPN, tenga cuidado.',
  'session.change.browser':
    'El navegador o el sistema ha cambiado. Es raro, salvo que haya elegido la versión de escritorio de un sitio.',
  'session.change.address': 'Solo ha cambiado la dirección IP, dentro de la misma red. Es normal.',
  'session.change.unknown': 'No podemos saber si han cambiado el navegador o la red.',

  'session.more': 'Más sobre esta sesión',
  'session.technical.heading': 'Detalles técnicos',
  'session.technical.addressAtSignIn': 'Dirección IP al iniciar sesión',
  'session.technical.userAgentAtSignIn': 'Datos del navegador al iniciar sesión',
  'session.effects.sum.atOnce': 'La sesión se cierra al instante en {applications}.',
  'session.effects.sum.until':
    'La sesión puede seguir abierta en {applications} hasta el {exact} o más tiempo.',
  'session.effects.sum.open': 'La sesión puede seguir abierta un tiempo en {applications}.',
  'session.effects.sum.more': '{count, number} más',
  'session.effects.sum.unnamed':
    '{count, plural, one {una aplicación} many {# aplicaciones} other {# aplicaciones}}',
  'session.effects.heading': 'Qué ocurre al cerrar esta sesión',
  'session.effects.atOnce': 'Se cierra al instante.',
  'session.effects.until':
    'Puede seguir abierta hasta el {exact} ({time}), o más si mantiene una sesión propia.',
  'session.effects.open': 'Puede seguir abierta. No sabemos cuánto tiempo.',
  'session.effects.unknown': 'No podemos saber si se cierra: {reason}.',
  'session.effects.losesAccess': 'Pierde el acceso a su cuenta.',
  'session.access.heading': 'Acceso con esta sesión',
  'session.access.explained':
    'Estas aplicaciones pueden acceder a su cuenta sin usted. Pierden el acceso si cierra esta sesión.',
  'session.access.none': 'Ninguna aplicación tiene acceso con esta sesión.',
  'session.access.unknown': 'No podemos saber qué aplicaciones tienen acceso: {reason}.',
  'session.access.given': 'Concedido',
  'session.access.lastUsed': 'Último uso',
};
