import { type security as english } from '../en/security';
import { type Translated } from '../../translate';

export const security: Translated<typeof english> = {
  'security.title': 'Seguridad',
  'security.asOf': 'No podemos actualizar esto en este momento. Es de {time} ({exact}).',
  'security.turnedOff': 'Esto no se puede cambiar aquí.',
  'security.notNow': 'No podemos mostrar esto en este momento: {reason}.',
  'security.notYet': 'Su cambio está aún sin confirmar. Vuelva a mirar dentro de un minuto.',
  'security.named': '{what} {detail}',
  'security.unnamed': '{what}, desde el {date}',
  'security.unnamed.begun': '{what}, sin completar desde el {date}',
  'security.notUsable': 'Ya no se acepta',
  'security.kind.authenticator-app': 'Aplicación de autenticación',
  'security.kind.push': 'Confirmación en un teléfono',
  'security.kind.phone': 'Código por teléfono',
  'security.kind.sms': 'Código por SMS',
  'security.kind.voice': 'Código por llamada',
  'security.kind.email': 'Código por correo',
  'security.kind.security-key': 'Llave de seguridad',
  'security.kind.device-biometrics': 'Huella, rostro o bloqueo de pantalla',
  'security.kind.passkey': 'Llave de acceso',
  'security.kind.recovery-code': 'Código de recuperación',
  'security.kind.password': 'Contraseña',
  'security.kind.other': 'Otra forma',
  'security.role.sign-in': 'Inicio de sesión',
  'security.role.two-step': 'Verificación en dos pasos',
  'security.role.recovery': 'Recuperar el acceso',
  'security.ways.heading': 'Formas de iniciar sesión',
  'security.ways.way': 'Forma',
  'security.ways.role': 'Sirve para',
  'security.ways.added': 'Añadido',
  'security.ways.begun': 'Comenzado',
  'security.ways.lastUsed': 'Último uso',
  'security.ways.incomplete': 'Puede que falten algunas formas: {reason}.',
  'security.ways.unreadable':
    '{count, plural, one {Hay una más que no podemos mostrar.} many {Hay # más que no podemos mostrar.} other {Hay # más que no podemos mostrar.}}',
  'security.forecast.heading': 'Si pierde su teléfono',
  'security.forecast.after': 'Si después pierde su teléfono',
  'security.forecast.unknown': 'Ahora mismo no podemos saber cómo podría entrar.',
  'security.forecast.lacks.first':
    'Ya no podría iniciar sesión. Configure una forma que no dependa de su teléfono.',
  'security.forecast.lacks.second':
    'Ya no podría iniciar sesión: no tiene nada más configurado para la verificación en dos pasos. Configure una forma que no dependa de su teléfono.',
  'security.forecast.one': 'Aún puede iniciar sesión con: {first}.',
  'security.forecast.two':
    'Aún puede iniciar sesión con: {first}. Para la verificación en dos pasos tiene: {second}.',
  'security.lost': '¿Ya lo ha perdido? Haga esto ahora:',
  'security.lost.remove': 'Quitar «{name}»',
  'security.password.none': 'Su cuenta no tiene contraseña aquí.',
  'security.password.changed': 'Último cambio:',
  'security.passkeys.heading': 'Llaves de acceso',
  'security.passkeys.count':
    '{count, plural, =0 {No tiene llaves de acceso.} one {Tiene una llave de acceso.} many {Tiene # llaves de acceso.} other {Tiene # llaves de acceso.}}',
  'security.passkeys.about':
    'Una llave de acceso le permite iniciar sesión con su huella, rostro o bloqueo de pantalla, sin contraseña.',
  'security.passkey.synced': 'Sincronizada con sus otros dispositivos',
  'security.passkey.oneDevice': 'Solo en un dispositivo',
  'security.passkey.provider': 'Guardada en',
  'security.passkey.kept': 'Copias',
  'security.passkey.reached': 'Conexión',
  'security.passkey.browser': 'Creada en',
  'security.transport.internal': 'el propio dispositivo',
  'security.transport.hybrid': 'un teléfono cercano',
  'security.transport.usb': 'USB',
  'security.transport.nfc': 'NFC',
  'security.transport.ble': 'Bluetooth',
  'security.twoStep.on': 'La verificación en dos pasos está configurada.',
  'security.twoStep.add': 'Añadir verificación en dos pasos',
  'security.twoStep.addAnother': 'Añadir otra forma',
  'security.twoStep.off': 'No tiene nada configurado para la verificación en dos pasos.',
  'security.twoStep.onlyEmail':
    'Aparte de los códigos por correo, no tiene nada configurado para la verificación en dos pasos.',
  'security.twoStep.emailComesWith':
    'Los códigos por correo funcionan mientras su dirección de correo esté confirmada. No se pueden quitar por separado.',
  'security.twoStep.unfinished':
    '{count, plural, one {Empezó a configurar una más y no la completó. No se puede usar.} many {Empezó a configurar # más y no las completó. No se pueden usar.} other {Empezó a configurar # más y no las completó. No se pueden usar.}}',
  'security.policy.always': 'Se le pide en cada inicio de sesión.',
  'security.policy.risky-sign-ins': 'Se le pide cuando un inicio de sesión parece inusual.',
  'security.policy.unknown': 'Ahora mismo no podemos saber cuándo se le pide.',
  'security.code.none':
    'No tiene código de recuperación. Es posible que el servicio de inicio de sesión le dé uno cuando añada una forma de verificación en dos pasos.',
  'security.code.since': 'Añadido:',
  'security.code.link': 'Gestionar el código de recuperación',
  'security.code.about':
    'Un código de recuperación le permite pasar una vez la verificación en dos pasos si ha perdido su teléfono o su llave. Nadie puede consultarlo, así que guárdelo bien.',
  'security.code.ask': '¿Crear un nuevo código de recuperación?',
  'security.code.voids':
    'El código anterior deja de funcionar al instante. Sus otras formas de iniciar sesión no cambian.',
  'security.code.once':
    'Mostramos el nuevo código una sola vez. Tenga a mano dónde anotarlo o guardarlo.',
  'security.code.make': 'Crear nuevo código',
  'security.code.pending': 'Creando el código…',
  'security.code.new': 'Nuevo código de recuperación',
  'security.code.done': 'Su nuevo código está listo. El anterior ya no funciona.',
  'security.code.keep':
    'Guárdelo ahora: no lo mostraremos otra vez. No lo guarde solo en su teléfono.',
  'security.code.copy': 'Copiar código',
  'security.code.copied': 'Copiado',
  'security.code.save': 'Guardar el código en un archivo',
  'security.code.print': 'Imprimir código',
  'security.code.saved': 'Ya lo he guardado',
  'security.code.file':
    'Código de recuperación de {product}. Funciona una vez. Guárdelo donde solo usted pueda encontrarlo.',
  'security.code.notKnown':
    'No hemos recibido respuesta: es posible que su código anterior ya no funcione. Por seguridad, cree otro.',
  'security.code.refused.no_code': 'No tiene ningún código de recuperación que sustituir.',
  'security.code.refused.asked_before':
    'Ya se creó un código con este formulario. Si no lo guardó, cree otro.',
  'security.browsers.heading': 'Navegadores recordados',
  'security.browsers.about':
    'Un navegador recordado no pide la verificación en dos pasos durante un tiempo.',
  'security.browsers.link': 'Olvidar todos los navegadores',
  'security.browsers.ask': '¿Olvidar todos los navegadores recordados?',
  'security.browsers.notListed': 'No sabemos cuáles son, por eso se olvidan todos a la vez.',
  'security.browsers.stays':
    'Sus sesiones siguen abiertas en todas partes. En el próximo inicio de sesión, cada navegador volverá a pedir la verificación en dos pasos.',
  'security.browsers.pending': 'Olvidando los navegadores…',
  'security.browsers.done':
    'Se han olvidado todos los navegadores recordados. Sus sesiones siguen abiertas.',
  'security.linked.heading': 'Inicios de sesión vinculados',
  'security.linked.none': 'No hay ningún inicio de sesión de otro proveedor vinculado.',
  'security.method.kind': 'Tipo',
  'security.method.phone': 'Número de teléfono',
  'security.method.email': 'Dirección de correo',
  'security.method.unfinished':
    'Empezó esta configuración y no la completó. No se puede usar. Puede quitarla.',
  'security.method.notUsable':
    'Su organización ya no acepta esto, así que no le sirve para iniciar sesión.',
  'security.rename.label': 'Nombre',
  'security.rename.hint': 'Hasta {maximum} caracteres, por ejemplo «Teléfono del trabajo».',
  'security.rename.save': 'Guardar nombre',
  'security.rename.pending': 'Guardando el nombre…',
  'security.rename.empty': 'Escriba un nombre.',
  'security.rename.done': 'El nombre ahora es «{name}».',
  'security.remove.method': 'Quitar esta forma',
  'security.remove.passkey': 'Quitar la llave de acceso',
  'security.remove.refused': 'Esto no se puede quitar',
  'security.remove.heading': '¿Quitar «{name}»?',
  'security.remove.keeps': 'Conserva: {ways}.',
  'security.remove.unfinished':
    'Nunca completó esta configuración. Todo lo que funciona ahora sigue igual.',
  'security.remove.passkeyStays':
    'También queda en su gestor de contraseñas o en su llave. Elimínela allí también.',
  'security.remove.forgets':
    'También se olvidan los navegadores recordados: cada uno volverá a pedir la verificación en dos pasos. Sus sesiones siguen abiertas.',
  'security.remove.lastFactor': 'Sé que no quedará nada para la verificación en dos pasos',
  'security.remove.pending': 'Quitando…',
  'security.remove.done': 'Ha quitado «{name}». Sus otras formas de iniciar sesión siguen.',
  'security.remove.doneButBrowsers':
    'Ha quitado «{name}». No hemos podido olvidar los navegadores recordados: inténtelo de nuevo abajo.',
  'security.refused.not_removable': 'Forma parte de su cuenta y no se puede quitar por separado.',
  'security.refused.last_method_under_policy':
    'Su organización pide a todos la verificación en dos pasos, y esto es lo último que tiene para ella. Configure antes otra forma.',
  'security.refused.policy_unknown':
    'Esto es lo último que tiene para la verificación en dos pasos, y ahora mismo no sabemos si su organización la pide. Configure antes otra forma.',
  'security.refused.last_way_in':
    'Esta es su última forma de iniciar sesión. Configure antes otra.',
  'security.refused.account_unknown':
    'Ahora mismo no sabemos si tiene otra forma de iniciar sesión. Inténtelo más tarde.',
  'security.refused.last_factor_not_agreed':
    'Esto es ya lo último que tiene para la verificación en dos pasos. Confirme abajo que lo sabe.',
  'security.notFound.title': 'No se encuentra',
  'security.notFound.text': 'Puede que se haya quitado o que no sea suyo.',
  'security.problem.title': 'No podemos mostrar esto en este momento',
};
