import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.selected': 'Cerrar sesiones',
  'endSessions.title.others': 'Cerrar todas las demás sesiones',
  'endSessions.title.idle': 'Cerrar las sesiones sin uso',
  'endSessions.title.application': 'Cerrar las sesiones de una aplicación',
  'endSessions.title.without-mfa': 'Cerrar las sesiones sin verificación en dos pasos',
  'endSessions.title.answer': 'Qué se ha cerrado',

  'endSessions.heading.selected': '¿Cerrar las sesiones seleccionadas?',
  'endSessions.heading.others': '¿Cerrar todas las demás sesiones?',
  'endSessions.heading.idle':
    '¿Cerrar las sesiones sin uso desde hace {days, plural, one {# día} many {# días} other {# días}}?',
  'endSessions.heading.application': '¿Cerrar todas las demás sesiones con {application}?',
  'endSessions.heading.without-mfa':
    '¿Cerrar todas las demás sesiones sin verificación en dos pasos?',
  'endSessions.heading.current': '¿Cerrar la sesión de este navegador?',
  'endSessions.intro':
    '{count, plural, one {Se cerrará una sesión. En ese navegador o dispositivo habrá que iniciar sesión de nuevo.} many {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.} other {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.}} Este navegador mantiene la sesión iniciada. Esto no se puede deshacer.',
  'endSessions.introWithCurrent':
    '{count, plural, one {Se cerrará una sesión. En ese navegador o dispositivo habrá que iniciar sesión de nuevo.} many {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.} other {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.}} Esto no se puede deshacer.',
  'endSessions.notListed':
    '{count, plural, one {Una de las sesiones seleccionadas ya no aparece en la lista.} many {# de las sesiones seleccionadas ya no aparecen en la lista.} other {# de las sesiones seleccionadas ya no aparecen en la lista.}}',
  'endSessions.incomplete':
    'Hay más sesiones de las que podemos leer de una vez, así que puede haber más por cerrar.',
  'endSessions.currentWarning':
    'Esto cierra la sesión del navegador que está usando: tendrá que iniciarla de nuevo.',
  'endSessions.confirm':
    '{count, plural, one {Cerrar una sesión} many {Cerrar # sesiones} other {Cerrar # sesiones}}',
  'endSessions.confirmCurrent': 'Cerrar la sesión de este navegador',
  'endSessions.cancel': 'Cancelar',
  'endSessions.list': 'Sesiones que se cerrarán',

  'endSessions.nothing.others':
    'No tiene ninguna otra sesión iniciada, así que no hay nada que cerrar.',
  'endSessions.nothing.selected':
    'No hay seleccionada ninguna sesión que siga iniciada. Vuelva atrás y seleccione alguna.',
  'endSessions.nothing.matching':
    'Ninguna otra sesión coincide con esto, así que no hay nada que cerrar.',
  'endSessions.nothing.currentUnknown':
    'No podemos saber qué sesión es la de este navegador, así que las demás no se pueden cerrar de una vez. Vuelva atrás y ciérrelas una por una.',

  'endSessions.ended':
    '{count, plural, =0 {No se ha cerrado ninguna sesión.} one {Se ha cerrado una sesión.} many {Se han cerrado # sesiones.} other {Se han cerrado # sesiones.}}',
  'endSessions.gone':
    '{count, plural, one {Una ya estaba cerrada.} many {# ya estaban cerradas.} other {# ya estaban cerradas.}}',
  'endSessions.remaining':
    '{count, plural, one {Una aún no se ha cerrado.} many {# aún no se han cerrado.} other {# aún no se han cerrado.}}',
  'endSessions.retry':
    '{count, plural, one {Cerrar la que falta} many {Cerrar las # que faltan} other {Cerrar las # que faltan}}',
  'endSessions.retryWhen': 'Ha habido demasiadas solicitudes a la vez. Continúe {when}.',
  'endSessions.back': 'Volver a sus sesiones',
  'endSessions.outcomes': 'Qué pasó con cada sesión',
  'endSessions.outcome.ended': 'Cerrada.',
  'endSessions.outcome.already-gone': 'Ya estaba cerrada.',
  'endSessions.outcome.not-found': 'No se encontró entre sus sesiones.',
  'endSessions.outcome.not-yet': 'Todavía no: {reason}.',
  'endSessions.noLongerListed': 'Una sesión que ya no aparece en la lista',
};
