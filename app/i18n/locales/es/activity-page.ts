import { type activityPage as english } from '../en/activity-page';
import { type Translated } from '../../translate';

export const activityPage: Translated<typeof english> = {
  'activityPage.title': 'Actividad',
  'activityPage.all': 'Toda la actividad',
  'activityPage.none': 'No hay eventos que mostrar.',
  'activityPage.noneFound': 'Nada de esto coincide con el filtro.',
  'activityPage.missing':
    'No podemos mostrar lo que sabe el servicio de inicio de sesión: {reason}. Esta lista solo tiene lo que usted hizo aquí.',
  'activityPage.changesMissing':
    'Ahora no podemos cargar lo que usted hizo aquí, así que falta en esta lista.',
  'activityPage.unreadable':
    '{count, plural, one {Falta # evento porque no podemos leerlo.} many {Faltan # de eventos porque no podemos leerlos.} other {Faltan # eventos porque no podemos leerlos.}}',
  'activityPage.filter': 'Filtro',
  'activityPage.filter.kind': 'Mostrar',
  'activityPage.filter.all': 'Todo',
  'activityPage.filter.from': 'Desde',
  'activityPage.filter.to': 'Hasta',
  'activityPage.filter.apply': 'Aplicar filtro',
  'activityPage.filter.clear': 'Mostrar todo',
  'activityPage.group.sign-ins': 'Inicios de sesión',
  'activityPage.group.changes': 'Cambios en la cuenta',
  'activityPage.group.applications': 'Aplicaciones',
  'activityPage.group.other': 'Otros',
  'activityPage.by': 'Por',
  'activityPage.by.you': 'Por usted, aquí',
  'activityPage.by.administrator': 'Por un administrador',
  'activityPage.own.signed-out': 'Cierre de sesión aquí',
  'activityPage.own.session-signed-out': 'Sesión cerrada: {device}',
  'activityPage.own.sessions-signed-out':
    '{count, plural, one {# sesión cerrada} many {# sesiones cerradas} other {# sesiones cerradas}}',
  'activityPage.own.session-reported': 'Sesión notificada como ajena: {device}',
  'activityPage.own.password-mail-sent': 'Correo para una contraseña nueva enviado',
  'activityPage.own.access-ended': 'Un acceso de {application} quitado',
  'activityPage.own.access-ended.unnamed': 'Un acceso de una aplicación sin nombre quitado',
  'activityPage.fold':
    '{count, plural, one {# vez desde las {time}} many {# de veces desde las {time}} other {# veces desde las {time}}}',
  'activityPage.pages.newer': 'Más recientes',
  'activityPage.pages.older': 'Más antiguos',
  'activityPage.pages.of': 'Página {number, number} de {count, number}',
  'activityPage.older': 'Ver lo anterior',
  'activityPage.latest': 'Volver a lo más reciente',
  'activityPage.reach': 'Hasta cuándo llega',
  'activityPage.reach.more':
    'Esta parte llega hasta el {time}. Lo anterior está en la parte siguiente.',
  'activityPage.reach.nothing':
    'El evento más antiguo es del {time}. El servicio de inicio de sesión guarda los eventos durante un tiempo limitado. Lo que usted hizo aquí se guarda {days, plural, one {# día} many {# días} other {# días}}.',
  'activityPage.reach.empty':
    'El servicio de inicio de sesión guarda los eventos durante un tiempo limitado, así que los más antiguos pueden haber desaparecido. Lo que usted hizo aquí se guarda {days, plural, one {# día} many {# días} other {# días}}.',
  'activityPage.reach.out-of-reach':
    'Llega hasta el {time}. El servicio de inicio de sesión solo muestra los últimos 1000 eventos. Lo que usted hizo aquí se guarda {days, plural, one {# día} many {# días} other {# días}}.',
  'activityPage.reach.late': 'Los eventos nuevos pueden tardar unos minutos en aparecer.',
  'activityPage.csv': 'Descargar como CSV',
  'activityPage.csv.time': 'Hora (UTC)',
  'activityPage.csv.event': 'Evento',
  'activityPage.event.other':
    'Todavía no tenemos una descripción de este evento. Pregunte a soporte si quiere saber más.',
  'activityPage.event.nothingMore': 'No se sabe nada más sobre este evento.',
  'activityPage.event.way': 'Inicio de sesión con',
  'activityPage.event.way.database': 'Contraseña o llave de acceso',
  'activityPage.event.session': 'Sesión',
  'activityPage.event.session.link': 'Ver esta sesión',
  'activityPage.notMe.heading': '¿No fue usted?',
  'activityPage.notMe.guide':
    'Díganoslo: cerraremos esa sesión y le ayudaremos a proteger su cuenta.',
  'activityPage.notMe.text':
    'Busque una sesión que no conozca y notifíquela allí. Después revise cómo se puede entrar en su cuenta y cree una contraseña nueva.',
  'activityPage.notMe.sessions': 'Ver sus sesiones',
  'activityPage.notMe.security': 'Ver sus formas de iniciar sesión',
  'activityPage.notFound.title': 'No encontramos este evento',
  'activityPage.notFound.text':
    'Puede que ya sea demasiado antiguo o que otros más recientes lo hayan desplazado. Búsquelo en su actividad.',
  'activityPage.problem.title': 'Ahora no podemos mostrar este evento',
};
