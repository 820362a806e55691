import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sesiones',
  'sessions.heading': 'Dónde tiene la sesión iniciada',
  'sessions.all': 'Todas las sesiones',
  'sessions.count': '{count, plural, one {# sesión} many {# sesiones} other {# sesiones}}',
  'sessions.countFound':
    '{found, number} de {count, plural, one {# sesión} many {# sesiones} other {# sesiones}}',
  'sessions.introduction':
    '{count, plural, one {Un navegador o dispositivo tiene iniciada la sesión en su cuenta. ¿No lo reconoce? Ciérrela.} many {# navegadores y dispositivos tienen iniciada la sesión en su cuenta. ¿No reconoce alguno? Cierre su sesión.} other {# navegadores y dispositivos tienen iniciada la sesión en su cuenta. ¿No reconoce alguno? Cierre su sesión.}}',
  'sessions.onlyThis': 'Solo tiene la sesión iniciada aquí. No hay nada más que cerrar.',
  'sessions.none':
    'No encontramos ninguna sesión de su cuenta en este momento, ni siquiera esta. Vuelva a cargar la página enseguida; si no ayuda, cierre la sesión y vuelva a iniciarla.',
  'sessions.found':
    '{found, plural, =0 {Ninguna sesión coincide.} one {Una sesión coincide.} many {# sesiones coinciden.} other {# sesiones coinciden.}}',
  'sessions.incomplete':
    'Hay más sesiones de las que esta página puede leer. Conoce {count, number} de ellas.',
  'sessions.currentUnknown':
    'No podemos saber cuál es la de este navegador, así que ninguna está señalada.',
  'sessions.stale':
    'No podemos actualizar la lista en este momento. Es de {time}, así que pueden faltar inicios de sesión más recientes.',
  'sessions.refresh': 'Actualizar la lista',
  'sessions.asOf':
    'No podemos contactar con el servicio de inicio de sesión en este momento. Esto es lo que sabíamos {time} ({exact}).',

  'sessions.group.attention': 'Requieren su atención',
  'sessions.group.this-browser': 'Este navegador',
  'sessions.group.recent': 'Usadas recientemente',
  'sessions.group.unused':
    'Sin uso desde hace {days, plural, one {# día} many {# días} other {# días}}',
  'sessions.group.expired': 'Caducadas',
  'sessions.group.all': 'Sesiones',

  'sessions.signOut': 'Cerrar sesión',
  'sessions.signOut.pending': 'Cerrando sesión…',
  'sessions.signOut.pendingNamed': 'Cerrando sesión… {device}',
  'sessions.signOut.named': 'Cerrar sesión: {device}',
  'sessions.signOut.lastSeen': 'Cerrar sesión: {device}, vista {time}',
  'sessions.signOut.current': 'Cerrar sesión: este navegador ({device})',
  'sessions.select.named': 'Seleccionar {device}',
  'sessions.select.lastSeen': 'Seleccionar {device}, vista {time}',
  'sessions.signingOut': 'Cerrándose, solicitado {time}.',
  'sessions.signingOut.explained':
    'Aún no está confirmado. Vuelva a cargar la página para comprobarlo.',
  'sessions.openEndings':
    '{count, plural, one {Un cierre de sesión aún no está confirmado.} many {# cierres de sesión aún no están confirmados.} other {# cierres de sesión aún no están confirmados.}}',
  'sessions.allConfirmed': 'Todos los cierres de sesión están confirmados.',

  'sessions.details': 'Detalles',
  'sessions.signedIn': 'Inicio de sesión',
  'sessions.lastSeen': 'Vista por última vez',
  'sessions.lastSeen.explained':
    '«Vista por última vez» es cuando un navegador contactó por última vez con el servicio de inicio de sesión. El tiempo pasado dentro de una aplicación no cuenta.',
  'sessions.idleExpiry': 'Caduca si no se usa',
  'sessions.expiry': 'Caduca a más tardar',
  'sessions.expired': 'Caducó',
  'sessions.copied':
    'Esta sesión ha pasado a otro navegador y otra red, como lo haría una robada. Si no puede explicarlo, ábrala y elija «No fui yo».',
  'sessions.impersonation': 'En esta sesión, otra persona ha iniciado sesión en su nombre.',
  'sessions.similar':
    '{count, plural, one {Otra de aquí tiene el mismo aspecto.} many {Otras # de aquí tienen el mismo aspecto.} other {Otras # de aquí tienen el mismo aspecto.}} Esta: {facts}.',
  'sessions.identical':
    '{count, plural, one {Otra de aquí tiene el mismo aspecto y no sabemos nada que las distinga.} many {Otras # de aquí tienen el mismo aspecto y no sabemos nada que distinga esta de todas.} other {Otras # de aquí tienen el mismo aspecto y no sabemos nada que distinga esta de todas.}}',
  'sessions.fact.model': 'modelo {value}',
  'sessions.fact.system-version': 'versión del sistema {value}',
  'sessions.fact.last-seen': 'vista {value}',
  'sessions.fact.country': 'país: {value}',
  'sessions.fact.city': 'ciudad: {value}',
  'sessions.fact.network': 'red: {value}',
  'sessions.fact.first-sign-in': 'inicio de sesión {value}',
  'sessions.fact.address': 'dirección IP {value}',

  'sessions.filter.heading': 'Buscar sesiones',
  'sessions.filter.search': 'Buscar por dispositivo, ubicación, aplicación o dirección IP',
  'sessions.filter.any': 'Cualquiera',
  'sessions.filter.application': 'Aplicación',
  'sessions.filter.country': 'País',
  'sessions.filter.idle': 'Sin uso desde hace',
  'sessions.filter.idleDays': '{days, plural, one {# día} many {# días} other {# días}}',
  'sessions.filter.withoutMfa': 'Solo sin verificación en dos pasos',
  'sessions.filter.sort': 'Ordenar por',
  'sessions.filter.sort.last-seen': 'Última actividad, primero la más reciente',
  'sessions.filter.sort.signed-in': 'Inicio de sesión, primero el más reciente',
  'sessions.filter.sort.place': 'Ubicación',
  'sessions.filter.sort.device': 'Dispositivo',
  'sessions.filter.apply': 'Mostrar',
  'sessions.filter.clear': 'Mostrar todas las sesiones',

  'sessions.several.heading': 'Cerrar varias sesiones',
  'sessions.several.selected': 'Cerrar las sesiones seleccionadas…',
  'sessions.several.others': 'Cerrar todas las demás sesiones ({count, number})',
  'sessions.several.idle':
    'Sin uso desde hace {days, plural, one {# día} many {# días} other {# días}} ({count, number})',
  'sessions.several.without-mfa': 'Sin verificación en dos pasos ({count, number})',
  'sessions.several.application': 'Todas con {application} ({count, number})',
  'sessions.pages': 'Páginas de la lista',
  'sessions.page': 'Página {number, number}',

  'sessions.ended.heading': 'Cerradas hace poco',
  'sessions.ended.at': 'Cerrada',
  'sessions.ended.unknownDevice': 'Una sesión',
  'sessions.ended.open': 'Aún sin confirmar.',
  'sessions.ended.confirmed': 'Cerrada aquí, confirmado el {time}.',
  'sessions.ended.from': 'Cerrada desde {device}.',
  'sessions.ended.outside': 'Cerrada fuera de este portal.',
  'sessions.ended.listed-again': 'No ha funcionado: la sesión sigue iniciada.',
  'sessions.ended.more':
    '{count, plural, one {Una más se cerró en los últimos días.} many {# más se cerraron en los últimos días.} other {# más se cerraron en los últimos días.}}',

  'sessions.access.heading': 'Acceso sin sesión',
  'sessions.access.explained':
    'Estas aplicaciones pueden acceder a su cuenta aunque no pertenecen a ninguna de las sesiones de arriba. Conservan ese acceso hasta que usted lo quite.',
  'sessions.access.unknown':
    'No podemos mostrar qué aplicaciones tienen acceso sin sesión: {reason}.',
  'sessions.access.unnamed': 'Una aplicación cuyo nombre no conocemos',
  'sessions.access.lastUsed': 'Último uso',
  'sessions.access.removing': 'Quitando el acceso: aún sin confirmar.',
  'sessions.access.remove': 'Quitar el acceso',
  'sessions.access.remove.pending': 'Quitando el acceso…',
  'sessions.access.remove.pendingNamed': 'Quitando el acceso… {application}',
  'sessions.access.remove.named': 'Quitar el acceso de {application}',
  'sessions.credits.countries': 'Datos de países:',
  'sessions.credits.network-owners': 'Propietarios de redes:',

  'sessions.failure.heading.notPermitted': 'No podemos mostrar sus sesiones aquí',
  'sessions.failure.heading.tryAgain': 'No podemos mostrar sus sesiones en este momento',
  'sessions.failure.stillSignedIn':
    'Esto no significa que no haya ninguna: puede que tenga sesiones iniciadas en otros lugares.',
  'sessions.failure.tryAgain': 'Intentar de nuevo',
  'sessions.signIns.heading': 'Inicios de sesión recientes',
  'sessions.signIns.none': 'No se han encontrado inicios de sesión recientes.',
  'sessions.signIns.unknown': 'No podemos mostrarlos en este momento: {reason}.',
  'sessions.signIns.sign-in-failed': 'Este inicio de sesión falló.',
  'sessions.signIns.blocked': 'La cuenta se bloqueó.',

  'sessions.failure.notPermitted':
    'Este portal no tiene permiso para leer la lista de sesiones: el plan o un permiso del servicio de inicio de sesión no lo incluye. Aun así puede cerrar la sesión de este navegador.',
  'sessions.failure.credentialsRefused':
    'Este portal no está bien configurado para leer sesiones. Avise a quienes lo gestionan y deles el número de referencia.',
  'sessions.done.signedOut': 'Sesión cerrada: {device}.',
  'sessions.done.alreadySignedOut': 'Esa sesión ya estaba cerrada.',
  'sessions.done.accessRemoved': 'El acceso se ha quitado.',
  'sessions.done.accessAlreadyRemoved': 'Ese acceso ya se había quitado.',
  'sessions.nothingDone': 'No se ha cerrado ninguna sesión.',
  'sessions.notKnown': 'No sabemos si se ha cerrado alguna sesión.',
  'sessions.notFound':
    'No hemos encontrado esa sesión entre las suyas. La lista de abajo está actualizada.',
  'sessions.access.nothingDone': 'No se ha quitado ningún acceso.',
  'sessions.access.notKnown': 'No sabemos si el acceso se ha quitado.',
  'sessions.access.notFound':
    'No hemos encontrado ese acceso entre los suyos. La lista de abajo está actualizada.',
  'sessions.selectionGone':
    'Su selección ya no se conserva, así que no se ha cerrado nada. Seleccione de nuevo.',
};
