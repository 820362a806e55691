import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sesiones',
  'sessions.heading': 'Dónde tiene la sesión iniciada',
  'sessions.all': 'Todas las sesiones',
  'sessions.count': '{count, plural, one {# sesión} many {# sesiones} other {# sesiones}}',
  'sessions.countFound':
    '{found, number} de {count, plural, one {# sesión} many {# sesiones} other {# sesiones}}',
  'sessions.none':
    'No encontramos ninguna de sus sesiones en este momento, ni siquiera esta. Recargue la página dentro de un momento. Si no sirve, cierre la sesión y vuelva a iniciarla.',
  'sessions.incomplete':
    'Tiene más sesiones de las que podemos mostrar. Estas son las primeras {count, number}.',
  'sessions.currentUnknown':
    'No podemos saber cuál es la de este navegador, así que ninguna está señalada.',
  'sessions.stale':
    'No podemos actualizar la lista en este momento. Es de {time}, así que pueden faltar inicios de sesión más recientes.',
  'sessions.refresh': 'Actualizar la lista',
  'sessions.refresh.pending': 'Actualizando…',
  'sessions.refresh.failed':
    'Seguimos sin poder actualizar la lista. Inténtelo de nuevo en un minuto.',
  'sessions.asOf':
    'No podemos actualizar esto en este momento. Esto es lo que sabíamos {time} ({exact}).',

  'sessions.group.attention': 'Requieren su atención',
  'sessions.group.this-browser': 'Este navegador',
  'sessions.group.recent': 'Vistas recientemente',
  'sessions.group.unused':
    'No vistas desde hace {days, plural, one {# día} many {# días} other {# días}}',
  'sessions.group.expired': 'Caducadas',
  'sessions.group.all': 'Sesiones',

  'sessions.signOut': 'Cerrar sesión',
  'sessions.signOut.pending': 'Cerrando sesión…',
  'sessions.signOut.pendingNamed': 'Cerrando sesión… {device}',
  'sessions.signOut.named': 'Cerrar sesión: {device}',
  'sessions.signOut.current': 'Cerrar sesión: este navegador ({device})',
  'sessions.select.named': 'Seleccionar {device}',
  'sessions.openEndings':
    '{count, plural, one {Un cierre de sesión aún no está confirmado.} many {# cierres de sesión aún no están confirmados.} other {# cierres de sesión aún no están confirmados.}}',
  'sessions.allConfirmed': 'Todos los cierres de sesión están confirmados.',

  'sessions.signedIn': 'Inicio de sesión',
  'sessions.lastSeen': 'Vista por última vez',
  'sessions.lastSeen.unknown': 'Vista: fecha desconocida',
  'sessions.lastSeen.explained':
    '«Vista por última vez» es cuando un navegador contactó por última vez con el servicio de inicio de sesión. El tiempo pasado dentro de una aplicación no cuenta.',
  'sessions.idleExpiry': 'Caduca si no se usa',
  'sessions.expiry': 'Caduca a más tardar',
  'sessions.expired': 'Caducó',
  'sessions.fact.model': 'modelo {value}',
  'sessions.fact.system-version': 'versión del sistema {value}',
  'sessions.fact.last-seen': 'vista {value}',
  'sessions.fact.address': 'dirección IP {value}',

  'sessions.filter.search': 'Dispositivo, ubicación, aplicación o IP',
  'sessions.filter.any': 'Cualquiera',
  'sessions.filter.application': 'Aplicación',
  'sessions.filter.country': 'País',
  'sessions.filter.idle': 'No vistas desde hace',
  'sessions.filter.idleDays': '{days, plural, one {# día} many {# días} other {# días}}',
  'sessions.filter.sort': 'Ordenar por',
  'sessions.filter.sort.last-seen': 'Vistas más recientes primero',
  'sessions.filter.sort.signed-in': 'Inicios más recientes primero',
  'sessions.filter.sort.place': 'Ubicación',
  'sessions.filter.sort.device': 'Dispositivo',

  'sessions.several.others': 'Cerrar todas las demás sesiones ({count, number})',
  'sessions.pages': 'Páginas de la lista',
  'sessions.page': 'Página {number, number}',

  'sessions.ended.heading': 'Cerradas hace poco',
  'sessions.ended.group':
    '{count, plural, one {Una sesión cerrada por usted, {time}} many {# sesiones cerradas por usted, {time}} other {# sesiones cerradas por usted, {time}}}',
  'sessions.ended.groupOpen':
    '{count, plural, one {Cerrando una sesión, desde {time}} many {Cerrando # sesiones, desde {time}} other {Cerrando # sesiones, desde {time}}}',
  'sessions.ended.unknownDevice': 'Una sesión',
  'sessions.ended.open': 'Cerrando sesión…',
  'sessions.ended.confirmed': 'Cerrada aquí, confirmado el {time}.',
  'sessions.ended.outside': 'Cerrada fuera de {product}.',
  'sessions.ended.secured': 'Cerrada cuando se protegió su cuenta.',
  'sessions.ended.listed-again': 'No ha funcionado: la sesión sigue abierta.',
  'sessions.ended.more':
    '{count, plural, one {Una más se cerró en los últimos días.} many {# más se cerraron en los últimos días.} other {# más se cerraron en los últimos días.}}',

  'sessions.access.heading': 'Aplicaciones con acceso',
  'sessions.access.explained':
    'Algunas aplicaciones pueden acceder a su cuenta aunque no tenga ninguna sesión abierta, hasta que les quite el acceso.',
  'sessions.access.see': 'Ver las aplicaciones',
  'sessions.credits.countries': 'Datos de países:',
  'sessions.credits.network-owners': 'Propietarios de redes:',

  'sessions.failure.heading.notPermitted': 'No podemos mostrar sus sesiones aquí',
  'sessions.failure.heading.tryAgain': 'No podemos mostrar sus sesiones en este momento',
  'sessions.failure.stillSignedIn': 'Puede que aun así tenga sesiones abiertas en otros lugares.',
  'sessions.failure.tryAgain': 'Intentar de nuevo',
  'sessions.signIns.heading': 'Inicios de sesión recientes',
  'sessions.signIns.none': 'No se han encontrado inicios de sesión recientes.',
  'sessions.signIns.unknown': 'No podemos mostrarlos en este momento: {reason}.',
  'sessions.signIns.sign-in-failed': 'Este inicio de sesión falló.',
  'sessions.signIns.blocked': 'La cuenta se bloqueó.',

  'sessions.failure.notPermitted':
    '{product} no está configurado para mostrar aquí las sesiones. Aun así puede cerrar la sesión de este navegador.',
  'sessions.failure.credentialsRefused':
    '{product} no está bien configurado y no puede leer sus sesiones. Contacte con soporte e indique el número de referencia.',
  'sessions.done.alreadySignedOut': 'Esa sesión ya estaba cerrada.',
  'sessions.nothingDone': 'No se ha cerrado ninguna sesión.',
  'sessions.notKnown': 'No sabemos si se ha cerrado alguna sesión.',
  'sessions.notFound': 'No hemos encontrado esa sesión. La lista de abajo está actualizada.',
  'sessions.selectionGone':
    'Su selección ya no se conserva, así que no se ha cerrado ninguna sesión. Seleccione de nuevo.',
  'sessions.resultGone': 'Ese resultado ya no se conserva. Así están ahora sus sesiones.',
  'sessions.introduction':
    '{count, plural, one {Tiene la sesión iniciada en un navegador o dispositivo.} many {Tiene la sesión iniciada en # navegadores y dispositivos.} other {Tiene la sesión iniciada en # navegadores y dispositivos.}} ¿No reconoce alguno? Ábralo.',
  'sessions.onlyThis': 'Solo tiene la sesión iniciada aquí.',
  'sessions.exception.impersonated': 'Otra persona',
  'sessions.exception.copied': 'Quizá robada',
  'sessions.exception.script': 'Script o herramienta',
  'sessions.exception.country-changed': 'Otro país',
  'sessions.exception.password-only': 'Solo contraseña',
  'sessions.exception.new': 'Nueva',
  'sessions.attention.impersonated':
    'Otra persona, como el equipo de soporte, ha iniciado sesión en su nombre.',
  'sessions.attention.copied':
    'Esta sesión pasó a otro navegador y a otra red. Es posible que alguien la haya robado.',
  'sessions.attention.script':
    'Un script o una herramienta usa esta sesión, no una persona en un navegador.',
  'sessions.attention.password-only-new-country':
    'Se inició solo con contraseña, desde un país nuevo para usted.',
  'sessions.notMe': 'No fui yo',
  'sessions.dismiss': 'Está bien, ocultar',
  'sessions.dismiss.pending': 'Ocultando…',
  'sessions.dismiss.refused':
    'No puede ocultar esto aquí: puede que la sesión de este navegador también requiera su atención. Use otro navegador en el que tenga la sesión iniciada.',
  'sessions.lastSeenAt': 'vista {time}',
  'sessions.expiredAt': 'Caducó {time}',
  'sessions.row.moreApplications': '{named} +{count, number}',
  'sessions.several.shown':
    '{count, plural, one {Cerrar esta sesión} many {Cerrar estas # sesiones} other {Cerrar estas # sesiones}}',
  'sessions.several.selected': 'Cerrar las seleccionadas',
  'sessions.selected':
    '{count, plural, one {# seleccionada.} many {# seleccionadas.} other {# seleccionadas.}}',
  'sessions.selectedElsewhere':
    'Selección: {count, number}, de ellas {elsewhere, number} en otras páginas.',
  'sessions.selectionFull': 'Puede seleccionar hasta {count, number} sesiones a la vez.',
  'sessions.clearSelection': 'Borrar la selección',
  'sessions.review': 'Conviene revisar',
  'sessions.review.unused':
    'No vistas desde hace {days, plural, one {# día} many {# días} other {# días}}: {count, number}',
  'sessions.review.without-mfa': '{count, number} sin verificación en dos pasos',
  'sessions.filter.active': 'Filtros activos',
  'sessions.filter.remove': 'Quitar filtro:',
  'sessions.filter.more': 'Filtrar y ordenar',
  'sessions.filter.apply': 'Buscar',
  'sessions.filter.clear': 'Quitar los filtros',
  'sessions.filter.withoutMfa': 'Sin verificación en dos pasos',
  'sessions.fact.browser-version': 'versión {value}',
  'sessions.fact.signed-in': 'inicio {value}',
  'sessions.fact.position': '{number, number} de {count, number} iguales',
  'sessions.matching':
    '{found, plural, =0 {Ninguna sesión coincide} one {Coincide # de {count, number} sesiones} many {Coinciden # de {count, number} sesiones} other {Coinciden # de {count, number} sesiones}}',
  'sessions.rows': '{first, number}–{last, number} de {count, number}',
  'sessions.times.exact': 'Mostrar horas exactas',
  'sessions.times.relative': 'Mostrar tiempo transcurrido',
};
