import { type session as english } from '../en/session';
import { type Translated } from '../translated';

export const session: Translated<typeof english> = {
  'server.session.gone.title': 'Esta sesión ha terminado',
  'server.session.gone.person': 'Usted la cerró en este portal {time} ({exact}).',
  'server.session.gone.confirmed': 'El servicio de inicio de sesión lo confirmó el {exact}.',
  'server.session.gone.tenant': 'El servicio de inicio de sesión la terminó {time} ({exact}).',
  'server.session.gone.unknown':
    'El servicio de inicio de sesión ya no la muestra: se cerró en otro lugar o se agotó su tiempo. Aquí no se sabe cuándo.',
  'server.session.unavailable': 'Esta sesión no se puede mostrar en este momento',
  'server.session.notPermitted': 'Esta sesión no se puede mostrar aquí',
  'server.session.impersonation.heading': 'Otra persona ha iniciado sesión aquí en su nombre',
  'server.session.impersonation.text':
    'Esta sesión se abrió en su nombre, como puede hacer el personal de asistencia. Si no lo pidió, elija «No fui yo».',
  'server.session.copied.heading': 'Este inicio de sesión puede ser una copia',
  'server.session.copied.text':
    'La sesión empezó en un navegador y una red, y se usó por última vez en otro navegador y otra red. Una sesión no se traslada sola: alguien puede haber copiado su cookie. Si no puede explicarlo, elija «No fui yo».',
  'server.session.asOf':
    'El servicio de inicio de sesión no responde en este momento. Esto es lo que se sabía {time} ({exact}).',
  'server.session.visits': 'Navegador y red',
  'server.session.began': 'Al empezar',
  'server.session.now': 'En el último contacto',
  'server.session.browser': 'Navegador',
  'server.session.network': 'Red',
  'server.session.addressReveal': 'Mostrar la dirección completa',
  'server.session.change.none': 'El navegador y la red son los mismos que al empezar.',
  'server.session.change.network':
    'La red ha cambiado. Es normal en un dispositivo que se mueve o usa una VPN, y raro en un ordenador que no se mueve de su sitio.',
  'server.session.change.country':
    'El país ha cambiado. Un viaje o una VPN lo explica; si no, fíjese bien.',
  'server.session.change.browser':
    'El navegador o el sistema parecen distintos. Una sesión no pasa sola a otro navegador; una página pedida en su versión de escritorio puede parecerlo.',
  'server.session.change.address':
    'Solo ha cambiado la dirección, dentro de la misma red. Eso ocurre por sí solo.',
  'server.session.change.unknown':
    'No se sabe si han cambiado el navegador o la red: el servicio de inicio de sesión no lo dice todo de ambos momentos.',
  'server.session.when': 'Cuándo',
  'server.session.how': 'Cómo inició sesión',
  'server.session.methods': 'Métodos',
  'server.session.secondStep': 'Segundo paso',
  'server.secondStep.yes': 'Sí',
  'server.secondStep.passkey': 'Una llave de acceso, que demuestra dos cosas en un paso',
  'server.secondStep.no': 'No, un solo paso',
  'server.secondStep.unknown': 'No se sabe aquí',
  'server.session.persistence': 'Al cerrar el navegador',
  'server.session.persistent': 'Sigue abierta',
  'server.session.transient': 'Se cierra',
  'server.session.effects': 'Qué ocurre al cerrar esta sesión',
  'server.session.noApplications':
    'El servicio de inicio de sesión no nombra ninguna aplicación con sesión aquí.',
  'server.effect.atOnce': 'Se cierra al instante.',
  'server.effect.until':
    'No se le avisa, así que puede seguir abierta. Lo que recibió caduca a más tardar {time} ({exact}); una sesión que lleve ella misma puede durar más.',
  'server.effect.open': 'No se le avisa, así que puede seguir abierta; no se sabe cuánto tiempo.',
  'server.effect.unknown': 'No se sabe si se cierra: {reason}.',
  'server.effect.losesAccess': 'Pierde su acceso duradero.',
  'server.access.heading': 'Acceso duradero de esta sesión',
  'server.access.explained': 'Deja entrar a una aplicación sin usted. Termina junto con la sesión.',
  'server.access.none': 'Ninguna aplicación lo tiene.',
  'server.access.unknown': 'No se sabe si alguna aplicación lo tiene: {reason}.',
  'server.access.given': 'Concedido',
  'server.access.lastUsed': 'Último uso',
  'server.end.heading': 'Cerrar esta sesión',
  'server.end.other':
    'El navegador que hay detrás tendrá que volver a iniciar sesión. No se puede deshacer.',
  'server.end.current':
    'Este es el navegador que está usando: se cerrará su sesión aquí y tendrá que volver a iniciarla.',
};
