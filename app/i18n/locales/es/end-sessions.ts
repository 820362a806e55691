import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.several': 'Cerrar sesiones',
  'endSessions.title.others': 'Cerrar todas las demás sesiones',
  'endSessions.title.result': 'Cierre de sesiones',

  'endSessions.heading.several':
    '{count, plural, one {¿Cerrar una sesión?} many {¿Cerrar # sesiones?} other {¿Cerrar # sesiones?}}',
  'endSessions.heading.others':
    '{count, plural, one {¿Cerrar la otra sesión?} many {¿Cerrar las otras # sesiones?} other {¿Cerrar las otras # sesiones?}}',
  'endSessions.heading.current': '¿Cerrar la sesión de este navegador?',
  'endSessions.staysHere': 'Aquí la sesión sigue abierta.',
  'endSessions.someGone':
    '{count, plural, one {Una de las sesiones seleccionadas ya está cerrada.} many {# de las sesiones seleccionadas ya están cerradas.} other {# de las sesiones seleccionadas ya están cerradas.}}',
  'endSessions.incomplete':
    'Tiene más sesiones de las que podemos leer a la vez, así que pueden quedar algunas.',
  'endSessions.currentWarning':
    'Está usando este navegador. Su sesión se cerrará aquí y tendrá que iniciarla de nuevo.',
  'endSessions.currentToo': 'Cerrar también la sesión de este navegador',
  'endSessions.staysUnless': 'Si no marca esta casilla, aquí la sesión sigue abierta.',
  'endSessions.confirm':
    '{count, plural, one {Cerrar una sesión} many {Cerrar # sesiones} other {Cerrar # sesiones}}',
  'endSessions.confirmCurrent': 'Cerrar la sesión de este navegador',
  'endSessions.cancel': 'Cancelar',
  'endSessions.list': 'Sesiones que se cerrarán',
  'endSessions.more':
    '{count, plural, one {Mostrar una más} many {Mostrar # más} other {Mostrar # más}}',

  'endSessions.nothing.others': 'No tiene ninguna otra sesión abierta.',
  'endSessions.nothing.selected': 'Seleccione primero al menos una sesión.',
  'endSessions.nothing.shown': 'Ninguna otra sesión coincide, así que no hay nada que cerrar.',
  'endSessions.nothing.gone':
    '{count, plural, one {Esta sesión ya está cerrada.} many {Estas # sesiones ya están cerradas.} other {Estas # sesiones ya están cerradas.}}',
  'endSessions.nothing.currentUnknown':
    'No podemos saber qué sesión es la de este navegador, así que las demás no se pueden cerrar de una vez. Vuelva atrás y ciérrelas una por una.',

  'endSessions.progress':
    '{done, number} de {count, plural, one {# sesión cerrada} many {# sesiones cerradas} other {# sesiones cerradas}}…',
  'endSessions.goesOn': 'Nos ocupamos del resto, aunque cierre esta página.',
  'endSessions.signedOut':
    '{count, plural, =0 {No se ha cerrado ninguna sesión.} one {Se ha cerrado una sesión.} many {Se han cerrado # sesiones.} other {Se han cerrado # sesiones.}}',
  'endSessions.pending':
    '{count, plural, one {Cerrando una sesión…} many {Cerrando # sesiones…} other {Cerrando # sesiones…}}',
  'endSessions.gone':
    '{count, plural, one {Una ya estaba cerrada.} many {# ya estaban cerradas.} other {# ya estaban cerradas.}}',
  'endSessions.notFound':
    '{count, plural, one {Una no se ha encontrado.} many {# no se han encontrado.} other {# no se han encontrado.}}',
  'endSessions.remaining':
    '{count, plural, one {Una sigue abierta.} many {# siguen abiertas.} other {# siguen abiertas.}}',
  'endSessions.retry':
    '{count, plural, one {Continuar con la que falta} many {Continuar con las # que faltan} other {Continuar con las # que faltan}}',
  'endSessions.retryWhen': 'Ha habido demasiadas solicitudes. Continúe {when}.',
  'endSessions.back': 'Volver a sus sesiones',
  'endSessions.outcomes': 'Sesiones por resultado',
  'endSessions.group.this-browser': 'La sesión de este navegador sigue abierta',
  'endSessions.group.not-yet': 'Siguen abiertas ({count, number}): {reason}',
  'endSessions.group.waiting': 'Pendientes ({count, number})',
  'endSessions.group.pending': 'Cerrando… ({count, number})',
  'endSessions.group.confirmed': 'Cerradas, confirmado ({count, number})',
  'endSessions.group.signed-out': 'Cerradas ({count, number})',
  'endSessions.group.already-gone': 'Ya estaban cerradas ({count, number})',
  'endSessions.group.not-found': 'No encontradas ({count, number})',
  'endSessions.noLongerListed': 'Una sesión que ya no aparece en la lista',
  'endSessions.done.everywhere':
    '{count, plural, one {Se ha cerrado la sesión de este navegador. La otra sesión se está cerrando.} many {Se ha cerrado la sesión de este navegador. Las otras # sesiones se están cerrando.} other {Se ha cerrado la sesión de este navegador. Las otras # sesiones se están cerrando.}}',
};
