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

  'sessions.title': 'Sesiones',
  'sessions.heading': 'Dónde tiene la sesión iniciada',
  'sessions.current': 'Este navegador',
  'sessions.endingExplained':
    'El servicio de inicio de sesión lo ha aceptado y aún no lo ha confirmado. Vuelva a cargar la página para comprobarlo.',
  'sessions.lastContact': 'Último contacto',
  'sessions.address': 'Dirección IP',
  'sessions.details': 'Detalles',
  'sessions.place': 'Lugar aproximado',
  'sessions.unknown': 'desconocido',
  'sessions.rawUserAgent': 'Lo que el navegador dice de sí mismo',
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

  'endSessions.list': 'Sesiones que se cerrarán',
  'endSessions.outcomes': 'Qué pasó con cada sesión',
  'endSessions.pending': 'Cerrando sesiones…',
  'endSessions.cancel': 'Conservarlas y volver',
  'endSessions.back': 'Volver a sus sesiones',

  'limited.signedInAt': 'Sesión iniciada en el servicio de inicio de sesión',
  'limited.signIns': 'Últimos inicios de sesión',

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

  'server.place': '{part}, {country}',
  'server.placeInRegion': '{city}, {region}, {country}',
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
  'server.signIn.yes': '{methods}, con segundo paso',
  'server.signIn.passkey': '{methods}',
  'server.signIn.no': '{methods}, sin segundo paso',
  'server.signIn.unknown': '{methods}',
  'server.signIn.onlySecondStep': 'Con segundo paso',
  'server.signIn.notTold': 'Forma de inicio de sesión desconocida',
  'server.method.pwd': 'Contraseña',
  'server.method.passkey': 'Llave de acceso',
  'server.method.federated': 'Otro proveedor',
  'server.method.sms': 'Código por SMS',
  'server.method.email': 'Código por correo electrónico',
  'server.method.other': 'Otro método ({name})',
  'server.address.private': 'Una red privada, por ejemplo en casa o en el trabajo',
  'server.address.shared': 'Compartida por clientes de un proveedor',
  'server.address.reserved': 'Una dirección reservada que no pertenece a ningún lugar',
  'server.application.unnamed': 'Una aplicación de nombre desconocido',
  'server.reason.rate_limited': 'el servicio de inicio de sesión está ocupado y nos pide esperar',
  'server.reason.not_permitted': 'este portal no tiene permiso para ello',
  'server.reason.failed': 'el servicio de inicio de sesión no responde como debería',
  'server.ended.unknownDevice': 'Una sesión',
  'server.ended.open':
    'Aún terminando: el servicio de inicio de sesión no lo ha confirmado todavía.',
  'server.ended.confirmed': 'Cerrada aquí, confirmado el {time}.',
  'server.ended.from': 'Se cerró desde {device}.',
  'server.ended.byTenant': 'Terminada por el servicio de inicio de sesión.',
  'server.ended.listedAgain':
    'No se llevó a cabo: el servicio de inicio de sesión la muestra de nuevo.',
  'server.signIns.none': 'El registro no contiene ningún inicio de sesión.',
  'server.signIns.unknown': 'No se pueden mostrar en este momento: {reason}.',
  'server.signIns.sign-in-failed': 'Este inicio de sesión falló.',
  'server.signIns.blocked': 'La cuenta se bloqueó.',
  'server.tokens.end': 'Terminar el acceso de {application}',
  'server.credits.countries': 'Datos de países:',
  'server.credits.network-owners': 'Propietarios de redes:',
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
  'server.error': 'Error {status}. Número de referencia: {reference}',
  'server.busy':
    'En este momento hay demasiadas personas aquí. Inténtelo de nuevo dentro de unos segundos.',

  'server.session.all': 'Todas las sesiones',
  'server.timeZone.profile': 'Las horas están en {zone}, la zona horaria de su cuenta.',
  'server.timeZone.browser': 'Las horas están en {zone}, la zona horaria de este navegador.',
  'server.timeZone.nobody': 'Las horas están en UTC, porque aquí no se conoce su zona horaria.',
  'server.session.notFound.title': 'No existe esa sesión',
  'server.session.notFound.text':
    'Ninguna de sus sesiones tiene esta dirección. Quizá se copió solo en parte o pertenece a otra cuenta.',
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
  'server.session.firstSignIn': 'Primer inicio de sesión',
  'server.session.expired': 'Terminó por sí sola',
  'server.session.lastContact': 'Último contacto con el servicio de inicio de sesión',
  'server.session.idleEnd': 'Termina sola si no se usa',
  'server.session.latestEnd': 'Termina a más tardar',
  'server.session.how': 'Cómo inició sesión',
  'server.session.methods': 'Métodos',
  'server.method.mfa': 'Segundo paso',
  'server.method.mfaWith': 'Segundo paso: {factor}',
  'server.factor.otp': 'código de una aplicación',
  'server.factor.push-notification': 'confirmación en un teléfono',
  'server.factor.webauthn-roaming': 'llave de seguridad',
  'server.factor.webauthn-platform': 'bloqueo del propio dispositivo',
  'server.factor.recovery-code': 'código de recuperación',
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
  'server.reason.gone': 'el servicio de inicio de sesión ya no tiene esa aplicación',
  'server.reason.not-told': 'el servicio de inicio de sesión no lo dice',
  'server.reason.no-beginning': 'no se sabe cuándo empezó la sesión',
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
  'server.notMe.title': 'No fui yo',
  'server.notMe.hint': '¿No conoce esta sesión? Entonces hay que hacer más que cerrarla.',
  'server.notMe.heading': 'No fue usted: {device}',
  'server.notMe.intro': 'Si confirma, ocurre lo siguiente:',
  'server.notMe.ends': 'Termina la sesión y el acceso duradero que le pertenece.',
  'server.notMe.endsRest': 'La sesión ya ha terminado; termina el acceso duradero que dejó.',
  'server.notMe.mails':
    'Si el servicio de inicio de sesión guarda una contraseña suya, le envía un correo para establecer otra. Si no, se le dice dónde cambiarla.',
  'server.notMe.shows':
    'Verá qué ha cambiado en su cuenta desde que empezó la sesión y recibirá un comprobante para guardar.',
  'server.notMe.current':
    'Este es el navegador que está usando. Se cerrará su sesión; vuelva a iniciarla para ver el resultado.',
  'server.notMe.confirm': 'Confirmar: no fui yo',
  'server.notMe.cancel': 'Volver sin cambiar nada',
  'server.disowned.title': 'Qué se ha hecho',
  'server.disowned.ended':
    'La sesión se ha cerrado. El servicio de inicio de sesión puede necesitar un momento.',
  'server.disowned.already-gone': 'La sesión ya había terminado.',
  'server.disowned.not-yet': 'La sesión aún no se ha cerrado: {reason}.',
  'server.disowned.access.ended':
    '{count, plural, one {Ha terminado un acceso duradero suyo.} many {Han terminado # accesos duraderos suyos.} other {Han terminado # accesos duraderos suyos.}}',
  'server.disowned.access.uncounted': 'El acceso duradero que hubiera termina con ella.',
  'server.disowned.access.none': 'No tenía acceso duradero.',
  'server.disowned.access.not-yet':
    'Acceso duradero: {ended, number} terminado(s), {remaining, number} aún no: {reason}.',
  'server.disowned.access.unknown': 'Se desconoce su acceso duradero: {reason}.',
  'server.password.sent':
    'Un correo para establecer una contraseña nueva va en camino. Úselo pronto.',
  'server.password.elsewhere': 'Su contraseña la guarda {provider}. Cámbiela allí.',
  'server.password.elsewhereUnnamed':
    'Su contraseña la guarda otro proveedor, como su organización. Cámbiela allí.',
  'server.password.no-address':
    'No se pudo enviar ningún correo porque su cuenta no tiene dirección. Pida a quienes gestionan este portal que cambien su contraseña.',
  'server.password.too-often':
    'Hace poco se envió un correo para establecer una contraseña nueva. Podrá pedir otro en {minutes, number} min.',
  'server.password.failed':
    'No se pudo enviar el correo para establecer una contraseña nueva: {reason}. Cambie su contraseña al volver a iniciar sesión o inténtelo más tarde.',
  'server.disowned.retry': 'Reintentar lo que falta',
  'server.disowned.others': 'Quien usó esta sesión puede tener otras abiertas.',
  'server.disowned.endOthers': 'Cerrar todas las demás sesiones',
  'server.disowned.next': 'A continuación',
  'server.disowned.receipt': 'Descargar el comprobante',
  'server.changes.heading': 'Qué ha cambiado en su cuenta desde entonces',
  'server.changes.none': 'Nada importante, según el registro.',
  'server.changes.incomplete':
    'El registro no muestra todo desde que empezó la sesión: puede haber ocurrido algo más.',
  'server.changes.unknown': 'No se sabe qué ha cambiado: {reason}.',
  'server.change.password-changed': 'Contraseña cambiada',
  'server.change.password-change-requested': 'Correo para una contraseña nueva solicitado',
  'server.change.email-changed': 'Dirección de correo cambiada',
  'server.change.email-verified': 'Dirección de correo confirmada',
  'server.change.username-changed': 'Nombre de usuario cambiado',
  'server.change.phone-changed': 'Número de teléfono cambiado',
  'server.change.second-step-added': 'Segundo paso añadido',
  'server.change.second-step-removed': 'Segundo paso eliminado',
  'server.change.recovery-code-used': 'Código de recuperación usado',
  'server.change.account-linked': 'Otra cuenta vinculada',
  'server.change.account-unlinked': 'Otra cuenta desvinculada',
  'server.change.access-granted': 'Aplicación autorizada',
  'server.change.access-reused': 'Se usó una copia antigua de un acceso duradero',
  'server.change.signed-up': 'Cuenta creada',
  'server.change.blocked': 'Cuenta bloqueada',
  'server.change.unblocked': 'Cuenta desbloqueada',
  'server.change.deleted': 'Cuenta eliminada',
  'server.change.changed-by-administrator': 'Cambiado por la administración',
  'server.change.at': '{exact}: {change}',
  'server.receipt.title': 'Comprobante: esta sesión no era mía',
  'server.receipt.written': 'Realizado el: {exact}',
  'server.receipt.device': 'Dispositivo: {device}',
  'server.receipt.place': 'Visto por última vez en: {place}',
  'server.receipt.began': 'Primer inicio de sesión: {exact}',
  'server.receipt.lastContact': 'Último contacto: {exact}',
  'server.receipt.others':
    'Otras sesiones: {ended, number} cerradas, {remaining, number} todavía abiertas',
  'server.receipt.changes': 'Cambios en la cuenta desde el primer inicio de sesión:',

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
  'problem.accessNotFound':
    'Ese acceso no se encontró entre los suyos, así que no se ha terminado nada. La lista de abajo está actualizada.',
  'problem.badRequest': 'El formulario no estaba completo, así que no se ha hecho nada.',

  'flash.sessionEnded': 'Sesión cerrada: {device}.',
  'flash.sessionAlreadyGone': 'Esa sesión ya estaba cerrada.',
  'flash.accessEnded': 'El acceso ha terminado.',
  'flash.accessAlreadyGone': 'Ese acceso ya había terminado.',

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
