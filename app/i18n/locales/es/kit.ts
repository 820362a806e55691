import { type kit as english } from '../en/kit';
import { type Translated } from '../../translate';

export const kit: Translated<typeof english> = {
  'kit.unknown': 'desconocido',
  'kit.unknown.alone': 'Desconocido',
  'kit.cancel': 'Cancelar',
  'kit.thisBrowser': 'Este navegador',
  'kit.thisBrowser.signedIn': 'Inicio de sesión',
  'kit.thisBrowser.signedInHere': 'Inicio de sesión en {product}',
  'kit.thisBrowser.signOut': 'Cerrar la sesión de este navegador',
  'kit.ipAddress': 'Dirección IP',
  'kit.userAgent': 'Datos técnicos del navegador',

  'kit.place': 'Ubicación (aproximada)',
  'kit.place.inCountry': '{part}, {country}',
  'kit.place.inRegion': '{city}, {region}, {country}',
  'kit.place.private': 'Red privada (casa o trabajo)',
  'kit.place.shared': 'Dirección compartida por muchas personas',
  'kit.place.reserved': 'Ubicación desconocida',

  'kit.method.pwd': 'Contraseña',
  'kit.method.passkey': 'Llave de acceso',
  'kit.method.federated': 'Otro proveedor',
  'kit.method.sms': 'Código por SMS',
  'kit.method.email': 'Código por correo',
  'kit.method.other': 'Otra forma ({name})',
  'kit.method.mfa': 'Verificación en dos pasos',
  'kit.method.mfaWith': 'Verificación en dos pasos: {factor}',
  'kit.factor.otp': 'aplicación de autenticación',
  'kit.factor.push-notification': 'confirmación en un teléfono',
  'kit.factor.webauthn-roaming': 'llave de seguridad',
  'kit.factor.webauthn-platform': 'huella, rostro o bloqueo de pantalla',
  'kit.factor.recovery-code': 'código de recuperación',

  'kit.reason.rate_limited': 'demasiadas solicitudes en este momento',
  'kit.reason.not_permitted': '{product} no tiene permiso para ello',
  'kit.reason.failed': 'el servicio de inicio de sesión no responde como debería',
  'kit.reason.gone': 'la aplicación ya no existe',
  'kit.reason.not-told': 'la configuración de la aplicación no lo dice',
  'kit.reason.no-beginning': 'no sabemos cuándo empezó la sesión',
  'kit.timeZone.choice': 'Las horas están en {zone}, la zona horaria que eligió.',
  'kit.timeZone.profile': 'Las horas están en {zone}, la zona horaria de su cuenta.',
  'kit.timeZone.browser': 'Las horas están en {zone}, la zona horaria de este navegador.',
  'kit.timeZone.nobody': 'Las horas están en UTC, porque no conocemos su zona horaria.',

  'kit.application.unnamed': 'Aplicación sin nombre',
  'kit.application.gone': 'Aplicación eliminada',

  'kit.formKept': 'Lo que ha escrito sigue aquí. Aún no se ha guardado.',
  'kit.problem.heading': 'No ha funcionado',
  'kit.problem.rateLimited':
    'Hay demasiadas solicitudes en este momento. Inténtelo de nuevo {when}.',
  'kit.problem.rateLimitedUnknown':
    'Hay demasiadas solicitudes en este momento. Inténtelo de nuevo dentro de un minuto.',
  'kit.problem.unavailable':
    'El servicio de inicio de sesión no responde como debería. Inténtelo de nuevo dentro de un minuto.',
  'kit.problem.notPermitted':
    '{product} no tiene permiso para hacerlo. Contacte con soporte e indique el número de referencia.',
  'kit.problem.badRequest': 'Faltaba algo en el formulario.',
  'kit.problem.underWay':
    'Aún se está realizando otro cambio en su cuenta. Inténtelo de nuevo dentro de un momento.',
  'kit.problem.nothingDone': 'No se ha cambiado nada.',
  'kit.problem.notKnown': 'No sabemos si se ha hecho.',
  'kit.field.required': 'Complete este campo.',
  'kit.field.tooLong':
    'Introduzca como máximo {maximum, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'kit.field.invalid': 'Este valor no es válido. Compruébelo.',
  'kit.name.numbered': '{name} ({count, number})',
  'kit.pages': 'Páginas de la lista',
  'kit.pages.previous': 'Página anterior',
  'kit.pages.next': 'Página siguiente',
};
