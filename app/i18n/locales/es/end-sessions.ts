import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../translated';

export const endSessions: Translated<typeof english> = {
  'endSessions.list': 'Sesiones que se cerrarán',
  'endSessions.outcomes': 'Qué pasó con cada sesión',
  'endSessions.pending': 'Cerrando sesiones…',
  'endSessions.cancel': 'Conservarlas y volver',
  'endSessions.back': 'Volver a sus sesiones',
  'server.ending.title.ticked': 'Cerrar sesiones',
  'server.ending.title.others': 'Cerrar todas las demás sesiones',
  'server.ending.title.idle': 'Cerrar lo que no se usa',
  'server.ending.title.application': 'Cerrar una aplicación',
  'server.ending.title.without-second-step': 'Cerrar lo que no tuvo segundo paso',
  'server.ending.title.answer': 'Lo que se ha cerrado',
  'server.ending.heading.ticked': '¿Cerrar las sesiones marcadas?',
  'server.ending.heading.others': '¿Cerrar todas las demás sesiones?',
  'server.ending.heading.idle': '¿Cerrar lo que no se ha usado desde hace {days, number} días?',
  'server.ending.heading.application': '¿Cerrar todas las demás sesiones con {application}?',
  'server.ending.heading.without-second-step': '¿Cerrar todas las demás sesiones sin segundo paso?',
  'server.ending.headingCurrent': '¿Cerrar la sesión de este navegador?',
  'server.ending.intro':
    '{count, plural, one {Se cerrará una sesión. En ese navegador o dispositivo habrá que iniciar sesión de nuevo.} many {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.} other {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.}} Este navegador mantiene la sesión iniciada. Esto no se puede deshacer.',
  'server.ending.introWithCurrent':
    '{count, plural, one {Se cerrará una sesión. En ese navegador o dispositivo habrá que iniciar sesión de nuevo.} many {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.} other {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.}} Esto no se puede deshacer.',
  'server.ending.notListed':
    '{count, plural, one {Una de las pedidas ya no aparece en la lista.} many {# de las pedidas ya no aparecen en la lista.} other {# de las pedidas ya no aparecen en la lista.}}',
  'server.ending.incomplete':
    'Hay más sesiones de las que se pudieron leer de una vez, así que puede haber más por cerrar.',
  'server.ending.currentWarning':
    'Esto cierra la sesión del navegador que está usando: tendrá que iniciarla de nuevo.',
  'server.ending.confirm':
    '{count, plural, one {Cerrar una sesión} many {Cerrar # sesiones} other {Cerrar # sesiones}}',
  'server.ending.confirmCurrent': 'Cerrar la sesión de este navegador',
  'server.ending.nothing.others': 'No hay ninguna otra sesión iniciada. No hay nada que cerrar.',
  'server.ending.nothing.ticked':
    'No hay marcada ninguna sesión que se pueda cerrar. Vuelva atrás y marque alguna.',
  'server.ending.nothing.fits': 'Ninguna otra sesión cumple esto. No hay nada que cerrar.',
  'server.ending.currentUnknown':
    'El servicio de inicio de sesión no dice qué sesión es la de este navegador, así que las demás no se pueden cerrar de una vez sin cerrar también esta. Vuelva atrás y ciérrelas una por una.',
  'server.ending.ended':
    '{count, plural, =0 {No se ha cerrado ninguna sesión.} one {Se ha cerrado una sesión.} many {Se han cerrado # sesiones.} other {Se han cerrado # sesiones.}}',
  'server.ending.gone':
    '{count, plural, one {Una ya había terminado.} many {# ya habían terminado.} other {# ya habían terminado.}}',
  'server.ending.remaining':
    '{count, plural, one {Una aún no se ha cerrado.} many {# aún no se han cerrado.} other {# aún no se han cerrado.}}',
  'server.ending.retry':
    '{count, plural, one {Intentarlo de nuevo con esta} many {Intentarlo de nuevo con estas #} other {Intentarlo de nuevo con estas #}}',
  'server.ending.retryWhen':
    'El servicio de inicio de sesión nos pide esperar. Inténtelo de nuevo {when}.',
  'server.ending.outcome.ended': 'Cerrada.',
  'server.ending.outcome.already-gone': 'Ya había terminado.',
  'server.ending.outcome.not-found': 'No se encontró entre las suyas.',
  'server.ending.outcome.not-yet': 'Todavía no: {reason}.',
  'server.ending.notListedDevice': 'Una sesión que no aparece en la lista',
};
