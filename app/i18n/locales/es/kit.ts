import { type kit as english } from '../en/kit';
import { type Translated } from '../translated';

export const kit: Translated<typeof english> = {
  'sessions.current': 'Este navegador',
  'sessions.address': 'Dirección IP',
  'sessions.place': 'Lugar aproximado',
  'sessions.unknown': 'desconocido',
  'sessions.rawUserAgent': 'Lo que el navegador dice de sí mismo',

  'limited.signedInAt': 'Sesión iniciada en el servicio de inicio de sesión',
  'limited.signIns': 'Últimos inicios de sesión',

  'server.place': '{part}, {country}',
  'server.placeInRegion': '{city}, {region}, {country}',
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
  'server.signIns.none': 'El registro no contiene ningún inicio de sesión.',
  'server.signIns.unknown': 'No se pueden mostrar en este momento: {reason}.',
  'server.signIns.sign-in-failed': 'Este inicio de sesión falló.',
  'server.signIns.blocked': 'La cuenta se bloqueó.',

  'server.session.all': 'Todas las sesiones',
  'server.timeZone.choice': 'Las horas están en {zone}, la zona horaria que eligió.',
  'server.timeZone.profile': 'Las horas están en {zone}, la zona horaria de su cuenta.',
  'server.timeZone.browser': 'Las horas están en {zone}, la zona horaria de este navegador.',
  'server.timeZone.nobody': 'Las horas están en UTC, porque aquí no se conoce su zona horaria.',
  'server.session.notFound.title': 'No existe esa sesión',
  'server.session.notFound.text':
    'Ninguna de sus sesiones tiene esta dirección. Quizá se copió solo en parte o pertenece a otra cuenta.',
  'server.session.firstSignIn': 'Primer inicio de sesión',
  'server.session.expired': 'Terminó por sí sola',
  'server.session.lastContact': 'Último contacto con el servicio de inicio de sesión',
  'server.session.idleEnd': 'Termina sola si no se usa',
  'server.session.latestEnd': 'Termina a más tardar',
  'server.method.mfa': 'Segundo paso',
  'server.method.mfaWith': 'Segundo paso: {factor}',
  'server.factor.otp': 'código de una aplicación',
  'server.factor.push-notification': 'confirmación en un teléfono',
  'server.factor.webauthn-roaming': 'llave de seguridad',
  'server.factor.webauthn-platform': 'bloqueo del propio dispositivo',
  'server.factor.recovery-code': 'código de recuperación',
  'server.reason.gone': 'el servicio de inicio de sesión ya no tiene esa aplicación',
  'server.reason.not-told': 'el servicio de inicio de sesión no lo dice',
  'server.reason.no-beginning': 'no se sabe cuándo empezó la sesión',

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
  'problem.sessionNotFound':
    'Esa sesión no se ha encontrado entre las suyas. La lista de abajo está actualizada.',
  'problem.accessNotFound':
    'Ese acceso no se ha encontrado entre los suyos. La lista de abajo está actualizada.',
  'problem.badRequest': 'El formulario no estaba completo.',
  'problem.actNotPermitted':
    'Este portal no tiene permiso para hacerlo. Avise a quienes lo gestionan y deles el número de referencia.',
  'problem.underWay':
    'Aún se está realizando otro cambio en su cuenta. Inténtelo de nuevo dentro de un momento.',
  'problem.nothingDone': 'No se ha cambiado nada.',
  'problem.notKnown': 'No sabemos si se ha hecho.',
  'field.required': 'Rellene este campo.',
  'field.tooLong':
    'Introduzca como máximo {maximum, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'field.invalid': 'Este valor no es válido. Compruébelo.',
};
