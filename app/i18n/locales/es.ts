import { type Texts } from '../translate';

/** Every text of the portal in Spanish. */
export const es = {
  'app.name': 'Latchkey',
  'app.pageTitle': '{title} – Latchkey',
  'app.skipToContent': 'Ir al contenido',
  'app.reference': 'Número de referencia: {reference}',

  'preferences.label': 'Idioma y apariencia',
  'preferences.language': 'Idioma',
  'preferences.theme': 'Apariencia',
  'preferences.theme.system': 'Igual que este dispositivo',
  'preferences.theme.light': 'Clara',
  'preferences.theme.dark': 'Oscura',
  'preferences.save': 'Aplicar',

  'nav.label': 'Cuenta',
  'nav.overview': 'Resumen',
  'nav.sessions': 'Sesiones',
  'nav.signOut': 'Cerrar sesión',
  'nav.signedInAs': 'Sesión iniciada como {name}',

  'welcome.title': 'Su cuenta',
  'welcome.heading': 'Vea dónde tiene la sesión iniciada',
  'welcome.text':
    'Inicie sesión para ver todos los navegadores y dispositivos que tienen la sesión iniciada en su cuenta, y para cerrar la de los que no deberían estar ahí.',
  'welcome.signIn': 'Iniciar sesión',

  'overview.title': 'Resumen de la cuenta',
  'overview.heading': 'Hola, {name}',
  'overview.headingNameless': 'Hola',
  'overview.sessions.heading': 'Dónde tiene la sesión iniciada',
  'overview.sessions.count':
    '{count, plural, =0 {El servicio de inicio de sesión no muestra ninguna sesión en este momento.} one {Un navegador o dispositivo tiene la sesión iniciada en su cuenta.} many {# navegadores y dispositivos tienen la sesión iniciada en su cuenta.} other {# navegadores y dispositivos tienen la sesión iniciada en su cuenta.}}',
  'overview.sessions.incomplete':
    'Más de {count, number} navegadores y dispositivos tienen la sesión iniciada en su cuenta.',
  'overview.sessions.countUnknown':
    'La lista de sus sesiones no está disponible ahora mismo. Esta página sigue funcionando.',
  'overview.sessions.link': 'Ver todas las sesiones',
  'overview.thisBrowser.heading': 'Este navegador',
  'overview.thisBrowser.since': 'Sesión iniciada en este portal {time} ({exact})',
  'overview.account.heading': 'Su cuenta',
  'overview.account.name': 'Nombre',
  'overview.account.email': 'Correo electrónico',
  'overview.account.notGiven': 'no indicado',

  'sessions.title': '{count, plural, one {# sesión} many {# sesiones} other {# sesiones}}',
  'sessions.titleUnknown': 'Sesiones',
  'sessions.heading': 'Dónde tiene la sesión iniciada',
  'sessions.intro':
    '{count, plural, one {Un navegador o dispositivo tiene la sesión iniciada en su cuenta. Si no lo reconoce, cierre su sesión.} many {# navegadores y dispositivos tienen la sesión iniciada en su cuenta. Si no reconoce alguno, cierre su sesión.} other {# navegadores y dispositivos tienen la sesión iniciada en su cuenta. Si no reconoce alguno, cierre su sesión.}}',
  'sessions.onlyThis':
    'Solo este navegador tiene la sesión iniciada en su cuenta. No hay nada más que cerrar.',
  'sessions.none':
    'El servicio de inicio de sesión no muestra ninguna sesión de su cuenta en este momento, ni siquiera esta. Vuelva a cargar la página dentro de un momento; si sigue igual, cierre la sesión e iníciela de nuevo.',
  'sessions.list': 'Sus sesiones',
  'sessions.current': 'Este navegador',
  'sessions.ending': 'Cerrándose, pedido {time}.',
  'sessions.endingExplained':
    'El servicio de inicio de sesión lo ha aceptado y aún no lo ha confirmado. Vuelva a cargar la página para comprobarlo.',
  'sessions.lastContact': 'Último contacto',
  'sessions.firstSignIn': 'Primer inicio de sesión',
  'sessions.expires': 'Termina por sí sola',
  'sessions.expired': 'Terminó por sí sola',
  'sessions.address': 'Dirección IP',
  'sessions.addressReveal': 'Mostrar la dirección completa',
  'sessions.place': 'Lugar aproximado',
  'sessions.unknown': 'desconocido',
  'sessions.rawUserAgent': 'Lo que el navegador dice de sí mismo',
  'sessions.signOut': 'Cerrar sesión',
  'sessions.signOutPending': 'Cerrando sesión…',
  'sessions.signOutPendingNamed': 'Cerrando sesión… {device}',
  'sessions.signOutNamed': 'Cerrar sesión: {device}, último contacto {time}',
  'sessions.signOutNamedUndated': 'Cerrar sesión: {device}',
  'sessions.signOutCurrent': 'Cerrar sesión: este navegador ({device})',
  'sessions.lastContactExplained':
    '«Último contacto» es la última vez que un navegador llegó al servicio de inicio de sesión. El tiempo pasado dentro de una aplicación no cuenta.',
  'sessions.timeZone': 'Las horas están en la zona horaria {zone}.',
  'sessions.incomplete':
    'Hay más sesiones de las que esta página puede leer. Muestra {count, number} de ellas.',
  'sessions.stale':
    'El servicio de inicio de sesión no da la lista en este momento. Esta es la lista con fecha de {time}; no incluye las sesiones iniciadas desde entonces.',
  'sessions.refresh': 'Preguntar de nuevo',
  'sessions.endOthers': 'Cerrar todas las demás sesiones',
  'sessions.currentUnknown':
    'El servicio de inicio de sesión no dice cuál de estas sesiones es la de este navegador, así que ninguna está marcada.',

  'endOthers.title': 'Cerrar todas las demás sesiones',
  'endOthers.heading': '¿Cerrar todas las demás sesiones?',
  'endOthers.intro':
    '{count, plural, one {Se cerrará una sesión. En ese navegador o dispositivo habrá que iniciar sesión de nuevo.} many {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.} other {Se cerrarán # sesiones. En esos navegadores y dispositivos habrá que iniciar sesión de nuevo.}} Este navegador mantiene la sesión iniciada.',
  'endOthers.list': 'Sesiones que se cerrarán',
  'endOthers.lastContact': 'Último contacto:',
  'endOthers.confirm':
    '{count, plural, one {Cerrar una sesión} many {Cerrar # sesiones} other {Cerrar # sesiones}}',
  'endOthers.pending': 'Cerrando sesiones…',
  'endOthers.cancel': 'Conservarlas y volver',
  'endOthers.nothing': 'No hay ninguna otra sesión iniciada. No hay nada que cerrar.',
  'endOthers.currentUnknown':
    'El servicio de inicio de sesión no dice qué sesión es la de este navegador, así que las demás no se pueden cerrar de una vez sin cerrar también esta. Vuelva atrás y ciérrelas una por una.',
  'endOthers.back': 'Volver a sus sesiones',
  'endOthers.cannotUndo': 'Esto no se puede deshacer.',

  'device.browserOnSystem': '{browser} en {system}',
  'device.unknown': 'Dispositivo desconocido',
  'device.kind.desktop': 'Ordenador',
  'device.kind.phone': 'Teléfono',
  'device.kind.tablet': 'Tableta',
  'device.kind.tv': 'Televisor',
  'device.kind.console': 'Videoconsola',
  'device.kind.watch': 'Reloj',
  'device.kind.desktop-or-tablet': 'Ordenador o tableta',
  'device.kind.headset': 'Visor',
  'device.kind.app': 'Aplicación',
  'device.kind.bot': 'Robot',
  'device.kind.program': 'Programa',
  'device.kind.unknown': 'Tipo de dispositivo desconocido',
  'device.desktopOrTablet': 'Mac o iPad',
  'device.windowsOrLater': 'Windows 10 o posterior',
  'device.appleDevice': 'iPhone, iPad o Mac',

  'server.place': '{city}, {country}',
  'server.error': 'Error {status}. Número de referencia: {reference}',
  'server.busy':
    'En este momento hay demasiadas personas aquí. Inténtelo de nuevo dentro de unos segundos.',

  'problem.heading.notPermitted': 'Sus sesiones no se pueden mostrar aquí',
  'problem.heading.tryAgain': 'Sus sesiones no se pueden mostrar en este momento',
  'problem.stillSignedIn':
    'Esto no significa que no haya ninguna: el servicio de inicio de sesión no ha entregado la lista.',
  'problem.rateLimited':
    'El servicio de inicio de sesión está ocupado y nos pide esperar. Inténtelo de nuevo {when}.',
  'problem.rateLimitedUnknown':
    'El servicio de inicio de sesión está ocupado y nos pide esperar. Inténtelo de nuevo dentro de un minuto.',
  'problem.unavailable':
    'El servicio de inicio de sesión no responde, o no como debería. Suele pasar pronto. Inténtelo de nuevo dentro de un minuto.',
  'problem.credentialsRefused':
    'El portal no está bien configurado para leer sesiones. Avise a quienes lo gestionan y deles el número de referencia.',
  'problem.notPermitted':
    'Este portal no tiene permiso para leer la lista de sesiones: el plan o un permiso del servicio de inicio de sesión no lo incluye. Aun así puede cerrar la sesión de este navegador.',
  'problem.tryAgain': 'Intentar de nuevo',
  'problem.signedInHere': 'Sesión iniciada en este portal',
  'problem.signOutThis': 'Cerrar la sesión de este navegador',
  'problem.actionHeading': 'No ha funcionado',
  'problem.actionRateLimited':
    'No se ha cerrado ninguna sesión: el servicio de inicio de sesión está ocupado y nos pide esperar. Inténtelo de nuevo {when}.',
  'problem.actionRateLimitedUnknown':
    'No se ha cerrado ninguna sesión: el servicio de inicio de sesión está ocupado y nos pide esperar. Inténtelo de nuevo dentro de un minuto.',
  'problem.actionUnavailable':
    'No sabemos si la sesión se ha cerrado: el servicio de inicio de sesión no ha respondido como debería. Inténtelo de nuevo dentro de un minuto.',
  'problem.actionNotPermitted':
    'No se ha cerrado ninguna sesión: este portal no tiene permiso para hacerlo. Avise a quienes lo gestionan y deles el número de referencia.',
  'problem.sessionNotFound':
    'Esa sesión no se ha encontrado entre las suyas, así que no se ha cerrado nada. La lista de abajo está actualizada.',
  'problem.badRequest': 'El formulario no estaba completo, así que no se ha hecho nada.',

  'flash.sessionEnded': 'Sesión cerrada: {device}.',
  'flash.sessionAlreadyGone': 'Esa sesión ya estaba cerrada.',
  'flash.otherSessionsEnded':
    '{count, plural, =0 {No había ninguna otra sesión que cerrar.} one {Se ha cerrado una sesión más.} many {Se han cerrado # sesiones más.} other {Se han cerrado # sesiones más.}} Este navegador mantiene la sesión iniciada.',
  'flash.otherSessionsPartlyEnded':
    '{ended, plural, =0 {Aún no se ha cerrado ninguna sesión} one {Se ha cerrado una sesión} many {Se han cerrado # sesiones} other {Se han cerrado # sesiones}}, {remaining, plural, one {falta una} many {faltan #} other {faltan #}}: no hubo tiempo para todas, o el servicio de inicio de sesión nos pide esperar. Siguen en la lista de abajo; inténtelo de nuevo dentro de un minuto.',
  'flash.thereMayBeMore': 'Había más sesiones de las que se pueden leer de una vez.',
  'flash.retry': 'Cerrar las restantes',

  'signOut.title': 'Cerrar sesión',
  'signOut.heading': '¿Cerrar la sesión de este navegador?',
  'signOut.text':
    'Tendrá que iniciar sesión de nuevo para usar aquí el portal y otras aplicaciones.',
  'signOut.confirm': 'Cerrar sesión',
  'signOut.cancel': 'Mantener la sesión iniciada',

  'signedOut.title': 'Sesión cerrada',
  'signedOut.heading': 'Ha cerrado la sesión',
  'signedOut.text':
    'La sesión de este navegador está cerrada. Quien quiera usar su cuenta aquí tiene que iniciar sesión.',
  'signedOut.signInAgain': 'Iniciar sesión de nuevo',

  'signInAgain.title': 'Iniciar sesión de nuevo',
  'signInAgain.heading': 'Inicie sesión de nuevo para hacer esto',
  'signInAgain.text':
    'Ha pasado un tiempo desde que inició sesión, por lo que el servicio de inicio de sesión debe volver a preguntar quién es. Todavía no se ha cerrado ninguna sesión. Después volverá a donde estaba y decidirá allí.',
  'signInAgain.link': 'Iniciar sesión de nuevo',
  'signInAgain.cancel': 'Volver sin hacerlo',

  'signInFailed.title': 'No se pudo iniciar sesión',
  'signInFailed.heading': 'No se pudo iniciar sesión',
  'signInFailed.retry': 'Intentar iniciar sesión de nuevo',
  'signInFailed.home': 'Ir a la página de inicio',
  'signInFailed.access_denied':
    'El servicio de inicio de sesión no le ha dejado entrar, o ha decidido parar.',
  'signInFailed.stale':
    'Este inicio de sesión ha tardado demasiado, se empezó en otro navegador o ya había terminado.',
  'signInFailed.unreachable':
    'El servicio de inicio de sesión no responde en este momento. Inténtelo de nuevo dentro de un minuto.',
  'signInFailed.session_ended':
    'Esta sesión se acaba de cerrar, así que no sirve para entrar. Inicie sesión de nuevo con su contraseña.',
  'signInFailed.service_error':
    'El servicio de inicio de sesión ha comunicado un error, así que no se ha iniciado ninguna sesión. Si vuelve a ocurrir, avise a quienes gestionan este portal y deles el número de referencia.',
  'signInFailed.someone_else':
    'Se le pidió iniciar sesión de nuevo, y se usó otra cuenta. Por eso ese inicio de sesión no cuenta aquí.',
  'signInFailed.refused':
    'La respuesta del servicio de inicio de sesión no ha pasado nuestras comprobaciones, así que no se ha iniciado ninguna sesión.',

  'error.badRequest.heading': 'No se pudo leer esta solicitud',
  'error.badRequest.text':
    'Lo que se envió no es lo que envía un formulario de este portal, por lo que no se hizo nada. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  'error.forbidden.heading': 'Esta petición no se ha aceptado',
  'error.forbidden.text':
    'El formulario no venía de una página de este portal, así que no se ha hecho nada. Vuelva atrás, cargue la página de nuevo e inténtelo otra vez.',
  'error.notFound.heading': 'Esta página no existe',
  'error.notFound.text': 'La dirección no es correcta o la página ha cambiado de sitio.',
  'error.tooLarge.heading': 'Era demasiado',
  'error.tooLarge.text':
    'El formulario contenía más de lo que esta página acepta, así que no se ha hecho nada.',
  'error.tooSlow.text':
    'La solicitud tardó demasiado en llegar, por lo que no se hizo nada. Inténtelo de nuevo.',
  'error.headersTooLarge.text':
    'Su navegador envió más de lo que este portal acepta, probablemente demasiadas cookies. Borre las cookies de este sitio e inténtelo de nuevo.',
  'error.tooMany.heading': 'Demasiadas peticiones',
  'error.tooMany.text':
    'Ha habido demasiadas peticiones desde aquí en poco tiempo, así que no se ha hecho nada. Espere un minuto e inténtelo de nuevo.',
  'error.formExpired.heading': 'Envíe esto otra vez, por favor',
  'error.formExpired.text':
    'El formulario era de un inicio de sesión anterior, así que aún no se ha hecho nada. Lo que escribió se conserva: envíelo de nuevo si sigue siendo lo que quiere.',
  'error.formExpired.send': 'Enviar de nuevo',
  'error.signedOutHere.heading': 'Su sesión está cerrada aquí',
  'error.signedOutHere.text':
    'Su sesión en este navegador ha terminado. La cerró otro navegador o el servicio de inicio de sesión, o se agotó su tiempo.',
  'error.signedOutHere.nothingDone': 'Lo que acaba de enviar no se ha hecho.',
  'error.signedOutHere.signIn': 'Iniciar sesión',
  'error.method.heading': 'Esta dirección no funciona así',
  'error.method.text': 'Vuelva a su cuenta y empiece desde ahí.',
  'error.unavailable.heading': 'El portal no está disponible en este momento',
  'error.unavailable.text':
    'Una de sus partes no responde, por lo que quizá no se haya hecho lo que pidió. Inténtelo de nuevo dentro de un minuto.',
  'error.unexpected.heading': 'Algo ha salido mal',
  'error.unexpected.text': 'Es culpa nuestra. Inténtelo de nuevo dentro de un minuto.',
  'error.home': 'Ir a su cuenta',
} satisfies Texts;
