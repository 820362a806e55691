import { type deletion as english } from '../en/deletion';
import { type Translated } from '../../translate';

export const deletion: Translated<typeof english> = {
  'deletion.title': 'Eliminar la cuenta',
  'deletion.text':
    'Antes de confirmar, verá qué se elimina y qué se queda. Después, su cuenta se elimina para siempre.',
  'deletion.text.hold':
    '{days, plural, one {Antes esperamos # día, por si cambia de opinión.} many {Antes esperamos # de días, por si cambia de opinión.} other {Antes esperamos # días, por si cambia de opinión.}}',
  'deletion.text.request': 'El equipo de soporte la elimina por usted. Puede pedirlo aquí.',
  'deletion.unavailable':
    'Ahora no se pueden eliminar cuentas aquí. Pida al equipo de soporte que elimine la suya.',
  'deletion.heading': '¿Eliminar su cuenta?',
  'deletion.goes.profile': 'Su perfil, con todo lo que escribió en él.',
  'deletion.goes.ways':
    '{count, plural, one {# forma de iniciar sesión.} many {# de formas de iniciar sesión.} other {# formas de iniciar sesión.}}',
  'deletion.goes.sessions':
    '{count, plural, one {# sesión: se cierra.} many {# de sesiones: se cierran todas.} other {# sesiones: se cierran todas.}}',
  'deletion.goes.applications':
    '{count, plural, one {El acceso de # aplicación.} many {El acceso de # de aplicaciones.} other {El acceso de # aplicaciones.}}',
  'deletion.goes.linked': 'Sus inicios de sesión vinculados: {names}.',
  'deletion.goes.organizations': 'Su pertenencia a {names}.',
  'deletion.goes.kept':
    'Lo que guardamos aquí sobre usted, como sus cambios y lo que ha notificado.',
  'deletion.goes.allWays': 'Todas sus formas de iniciar sesión.',
  'deletion.goes.allSessions': 'Todas sus sesiones: se cierran en todas partes.',
  'deletion.goes.allApplications': 'El acceso de todas las aplicaciones.',
  'deletion.goes.allOrganizations': 'Su pertenencia a organizaciones, si las hay.',
  'deletion.stays.applications':
    'Lo que las aplicaciones y los proveedores saben de usted se queda con ellos. Pida a cada uno que lo elimine.',
  'deletion.stays.until':
    'El acceso que una aplicación ya tiene puede funcionar hasta que caduque.',
  'deletion.stays.log':
    'El registro del servicio de inicio de sesión, hasta que sea demasiado antiguo.',
  'deletion.stays.mark':
    'Una nota de que se eliminó una cuenta, durante 30 días. No contiene ningún nombre.',
  'deletion.lastAdmin':
    'Usted es la última persona que se ocupa de {organizations}. Dé antes esa función a otra persona. Quien también se está yendo no cuenta. Si al final se queda, inténtelo de nuevo dentro de unos minutos.',
  'deletion.handOver':
    'Si nadie más que usted se ocupa de una organización, déjela antes en otras manos. No sabemos si es así.',
  'deletion.handOver.first':
    'Si nadie más que usted se ocupa de una organización, déjela antes en otras manos. Hasta entonces no se puede eliminar su cuenta.',
  'deletion.again':
    'Más adelante puede registrarse de nuevo. Empezará con una cuenta nueva y vacía.',
  'deletion.when.hold':
    'La eliminaremos el {date}. Hasta entonces puede iniciar sesión y conservarla.',
  'deletion.when.now': 'La eliminamos de inmediato. Nadie puede deshacerlo.',
  'deletion.when.request':
    'Enviamos su solicitud por correo al equipo de soporte. Usted recibe el número de la solicitud.',
  'deletion.notMailed':
    'No podemos escribirle sobre esto: no tenemos ninguna dirección de correo confirmada.',
  'deletion.copyFirst': 'Pedir antes una copia de sus datos',
  'deletion.type.email': 'Su dirección de correo',
  'deletion.type.username': 'Su nombre de usuario',
  'deletion.type.phone': 'Su número de teléfono',
  'deletion.type.name': 'Su nombre',
  'deletion.type.digits': 'Cuatro cifras',
  'deletion.type.hint': 'Para confirmar, escriba esto: {value}',
  'deletion.type.hint.phone':
    'Para confirmar, escríbalo completo, con el prefijo del país: {value}',
  'deletion.type.wrong': 'No coincide. Escríbalo otra vez.',
  'deletion.asking': 'Pidiendo la eliminación…',
  'deletion.submit.request': 'Pedir la eliminación',
  'deletion.pending.title': 'Su cuenta se va a eliminar',
  'deletion.pending.text':
    'Hasta entonces todo funciona como antes. Si cambia de opinión, conserve su cuenta.',
  'deletion.pending.request.title': 'Usted pidió eliminar su cuenta',
  'deletion.pending.request':
    'El equipo de soporte tiene su solicitud. Si cambia de opinión, conserve su cuenta.',
  'deletion.pending.begun':
    'La eliminación ha empezado y ya no se puede cancelar. Puede tardar un poco.',
  'deletion.pending.late':
    'La cuenta ya debería estar eliminada, pero aún no ha funcionado. Seguimos intentándolo. Todavía puede conservarla.',
  'deletion.heldBack':
    'Su cuenta aún no se ha eliminado, porque usted es la última persona que se ocupa de {organizations}.',
  'deletion.heldBack.text':
    'Usted es la última persona que se ocupa de una organización. Por eso aún no hemos eliminado su cuenta.',
  'deletion.heldBack.next':
    'Dé esa función a otra persona. Lo comprobamos cada día y, entonces, eliminamos su cuenta. Todavía puede conservarla.',
  'deletion.waits': 'Eliminaremos su cuenta el {date}.',
  'deletion.see': 'Ver la solicitud',
  'deletion.dueAt': 'Se eliminará',
  'deletion.askedAt': 'Solicitado',
  'deletion.cancel': 'Conservar la cuenta',
  'deletion.cancelling': 'Conservando la cuenta…',
  'deletion.none.title': 'Su cuenta no se va a eliminar',
  'deletion.none.text': 'Nadie lo ha pedido, o usted ya decidió conservarla.',
  'deletion.asked':
    'Su cuenta se eliminará en la fecha indicada abajo. Hasta entonces puede conservarla.',
  'deletion.asked.unless':
    'Su cuenta se eliminará en la fecha indicada abajo, salvo que entonces usted sea la última persona que se ocupa de una organización. No pudimos comprobar todas las suyas. Hasta entonces puede conservar su cuenta.',
  'deletion.asked.already': 'Ya lo había pedido antes. No cambia nada.',
  'deletion.requested': 'Enviamos su solicitud al equipo de soporte.',
  'deletion.cancelled': 'Su cuenta se conserva. No se eliminó nada.',
  'deletion.tooLate': 'La eliminación ha empezado y ya no se puede cancelar.',
  'deletion.goodbye.title': 'Su cuenta se está eliminando',
  'deletion.goodbye.text':
    'La sesión de este navegador está cerrada. Tarda unos minutos. Esta página le dirá cuándo esté hecho.',
  'deletion.done.title': 'Su cuenta se eliminó',
  'deletion.done.text':
    'También se eliminó lo que guardábamos aquí sobre usted. El registro del servicio de inicio de sesión se queda hasta que sea demasiado antiguo, y una nota sin su nombre, durante 30 días.',
  'deletion.goodbye.over.title': 'Aquí no hay nada que mostrar',
  'deletion.goodbye.over.text':
    'La dirección es incorrecta o demasiado antigua, o la cuenta se conservó.',
  'deletion.mail.reminder': 'Su cuenta se eliminará mañana',
  'deletion.mail.reminder.text': 'Usted lo pidió. Si sigue queriéndolo, no tiene que hacer nada.',
  'deletion.mail.reminder.keep':
    'Para conservar su cuenta, use el enlace de abajo, inicie sesión y elija «Conservar la cuenta».',
  'deletion.mail.done': 'Su cuenta se eliminó',
  'deletion.mail.done.text':
    'Se eliminó para siempre, con lo que {product} guardaba sobre usted. El registro del servicio de inicio de sesión se queda hasta que sea demasiado antiguo, y una nota sin su nombre, durante 30 días.',
  'deletion.mail.done.last': 'Este es nuestro último correo sobre ella.',
  'deletion.mail.request': 'Solicitud de eliminar una cuenta: {number}',
  'deletion.mail.request.text':
    'La persona a quien pertenece esta cuenta le pide que la elimine. Ha confirmado quién es y tiene el mismo número.',
  'deletion.mail.withdrawn': 'Solicitud retirada: {number}',
  'deletion.mail.withdrawn.text': 'La persona a quien pertenece esta cuenta quiere conservarla.',
  'deletion.mail.userId': 'Identificador',
  'deletion.mail.identifier': 'Se conoce como',
};
