import { type sessions as english } from '../en/sessions';
import { type Translated } from '../translated';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sesiones',
  'sessions.heading': 'Dónde tiene la sesión iniciada',
  'sessions.endingExplained':
    'El servicio de inicio de sesión lo ha aceptado y aún no lo ha confirmado. Vuelva a cargar la página para comprobarlo.',
  'sessions.lastContact': 'Último contacto',
  'sessions.details': 'Detalles',
  'sessions.signOut': 'Cerrar sesión',
  'sessions.signOutPending': 'Cerrando sesión…',
  'sessions.signOutPendingNamed': 'Cerrando sesión… {device}',
  'sessions.lastContactExplained':
    '«Último contacto» es la última vez que un navegador llegó al servicio de inicio de sesión. El tiempo pasado dentro de una aplicación no cuenta.',
  'sessions.stale':
    'El servicio de inicio de sesión no da la lista en este momento. Esta es la lista con fecha de {time}; no incluye las sesiones iniciadas desde entonces.',
  'sessions.refresh': 'Preguntar de nuevo',
  'sessions.openEndings':
    '{count, plural, one {Un cierre aún no está confirmado.} many {# cierres aún no están confirmados.} other {# cierres aún no están confirmados.}}',
  'sessions.allConfirmed': 'Todos los cierres están confirmados.',

  'filter.heading': 'Buscar sesiones',
  'filter.search': 'Palabras, por ejemplo un dispositivo o un lugar',
  'filter.withoutSecondStep': 'Solo sin segundo paso',
  'filter.apply': 'Mostrar',
  'filter.clear': 'Mostrar todas las sesiones',

  'several.heading': 'Cerrar varias sesiones',
  'several.ticked': 'Cerrar las marcadas…',

  'pages.label': 'Páginas de la lista',
  'pages.page': 'Página {number, number}',

  'ended.heading': 'Terminadas hace poco',
  'ended.at': 'Fin:',
  'ended.more':
    '{count, plural, one {Otra terminó en los últimos días.} many {Otras # terminaron en los últimos días.} other {Otras # terminaron en los últimos días.}}',

  'access.heading': 'Acceso sin sesión',
  'access.explained':
    'Estas aplicaciones conservan un acceso duradero que no depende de ninguna sesión de arriba. Dura hasta que se le pone fin.',
  'access.unknown': 'Ahora no se puede mostrar si hay aplicaciones con acceso duradero sin sesión.',
  'access.lastUsed': 'Último uso:',
  'access.ending': 'Terminando: el servicio de inicio de sesión aún no lo ha confirmado.',
  'access.end': 'Terminar el acceso',
  'server.list.title': '{count, plural, one {# sesión} many {# sesiones} other {# sesiones}}',
  'server.list.titleFound':
    '{found, number} / {count, plural, one {# sesión} many {# sesiones} other {# sesiones}}',
  'server.list.intro':
    '{count, plural, one {Un navegador o dispositivo tiene la sesión iniciada en su cuenta. Si no lo reconoce, cierre su sesión.} many {# navegadores y dispositivos tienen la sesión iniciada en su cuenta. Si no reconoce alguno, cierre su sesión.} other {# navegadores y dispositivos tienen la sesión iniciada en su cuenta. Si no reconoce alguno, cierre su sesión.}}',
  'server.list.onlyThis':
    'Solo este navegador tiene la sesión iniciada en su cuenta. No hay nada más que cerrar.',
  'server.list.none':
    'El servicio de inicio de sesión no muestra ninguna sesión de su cuenta en este momento, ni siquiera esta. Vuelva a cargar la página dentro de un momento; si sigue igual, cierre la sesión e iníciela de nuevo.',
  'server.list.found':
    '{found, plural, =0 {Ninguna sesión coincide con su búsqueda.} one {Una sesión coincide con su búsqueda.} many {# sesiones coinciden con su búsqueda.} other {# sesiones coinciden con su búsqueda.}}',
  'server.list.incomplete':
    'Hay más sesiones de las que esta página puede leer. Conoce {count, number} de ellas.',
  'server.list.currentUnknown':
    'El servicio de inicio de sesión no dice cuál de estas sesiones es la de este navegador, así que ninguna está marcada.',
  'server.group.this-device': 'Este dispositivo',
  'server.group.active-lately': 'Activas hace poco',
  'server.group.unused': 'Sin uso desde hace {days, number} días',
  'server.group.all': 'Sesiones',
  'server.row.end': 'Cerrar sesión: {device}, último contacto {time}',
  'server.row.endUndated': 'Cerrar sesión: {device}',
  'server.row.endCurrent': 'Cerrar sesión: este navegador ({device})',
  'server.row.tick': 'Seleccionar {device}, último contacto {time}',
  'server.row.tickUndated': 'Seleccionar {device}',
  'server.row.ending': 'Cerrándose, pedido {time}.',
  'server.row.copied':
    'El navegador y la red han cambiado desde que empezó esta sesión. Así se ve un inicio de sesión copiado: si no se lo explica, ciérrela.',
  'server.row.impersonation': 'En esta sesión, otra persona ha iniciado sesión en su lugar.',
  'server.row.apart':
    '{count, plural, one {Otra de aquí tiene el mismo aspecto.} many {Otras # de aquí tienen el mismo aspecto.} other {Otras # de aquí tienen el mismo aspecto.}} Solo esta: {facts}.',
  'server.row.notApart':
    '{count, plural, one {Otra de aquí tiene el mismo aspecto y nada de lo conocido las distingue.} many {Otras # de aquí tienen el mismo aspecto y nada de lo conocido distingue esta de todas.} other {Otras # de aquí tienen el mismo aspecto y nada de lo conocido distingue esta de todas.}}',
  'server.fact.model': 'modelo {value}',
  'server.fact.system-version': 'versión del sistema {value}',
  'server.fact.country': 'país: {value}',
  'server.fact.city': 'ciudad: {value}',
  'server.fact.network': 'red: {value}',
  'server.fact.first-sign-in': 'primer inicio de sesión {value}',
  'server.fact.last-contact': 'último contacto {value}',
  'server.fact.address': 'dirección IP {value}',
  'server.fact.unknown': 'desconocido',
  'server.scope.others': 'Cerrar todas las demás sesiones ({count, number})',
  'server.scope.idle': 'Sin uso desde hace {days, number} días ({count, number})',
  'server.scope.without-second-step': 'Sin segundo paso ({count, number})',
  'server.scope.application': 'Todas con {application} ({count, number})',
  'server.filter.any': 'cualquiera',
  'server.filter.application': 'Aplicación',
  'server.filter.country': 'País',
  'server.filter.idle': 'Sin uso desde hace',
  'server.filter.idleDays': '{count, plural, one {# día} many {# días} other {# días}}',
  'server.filter.sort': 'Orden',
  'server.sort.last-contact': 'Último contacto, primero el más reciente',
  'server.sort.first-sign-in': 'Primer inicio de sesión, primero el más reciente',
  'server.sort.place': 'Lugar',
  'server.sort.device': 'Dispositivo',
  'server.ended.unknownDevice': 'Una sesión',
  'server.ended.open':
    'Aún terminando: el servicio de inicio de sesión no lo ha confirmado todavía.',
  'server.ended.confirmed': 'Cerrada aquí, confirmado el {time}.',
  'server.ended.from': 'Se cerró desde {device}.',
  'server.ended.byTenant': 'Terminada por el servicio de inicio de sesión.',
  'server.ended.listedAgain':
    'No se llevó a cabo: el servicio de inicio de sesión la muestra de nuevo.',
  'server.tokens.end': 'Terminar el acceso de {application}',
  'server.credits.countries': 'Datos de países:',
  'server.credits.network-owners': 'Propietarios de redes:',

  'flash.sessionEnded': 'Sesión cerrada: {device}.',
  'flash.sessionAlreadyGone': 'Esa sesión ya estaba cerrada.',
  'flash.accessEnded': 'El acceso ha terminado.',
  'flash.accessAlreadyGone': 'Ese acceso ya había terminado.',
  'flash.selectionGone':
    'Su selección ya no se conserva, así que no se ha cerrado nada. Seleccione de nuevo.',
  'sessions.nothingDone': 'No se ha cerrado ninguna sesión.',
  'sessions.notKnown': 'No sabemos si se ha cerrado alguna sesión.',
  'access.nothingDone': 'No se ha terminado ningún acceso.',
  'access.notKnown': 'No sabemos si el acceso ha terminado.',
};
