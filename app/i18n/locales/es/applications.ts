import { type applications as english } from '../en/applications';
import { type Translated } from '../../translate';

export const applications: Translated<typeof english> = {
  'applications.title': 'Aplicaciones',
  'applications.text':
    'Qué puede usar su cuenta y qué puede hacer cada aplicación. Quite lo que ya no use.',
  'applications.none': 'Ninguna aplicación tiene acceso a su cuenta.',
  'applications.problem.title': 'No podemos mostrar sus aplicaciones en este momento',
  'applications.missing.grants': 'No sabemos qué pueden hacer las aplicaciones: {reason}.',
  'applications.missing.tokens': 'No sabemos cuáles acceden en su ausencia: {reason}.',
  'applications.missing.sessions': 'No sabemos dónde ha iniciado sesión en ellas: {reason}.',
  'applications.incomplete': 'Hay más de las que podemos mostrar.',
  'applications.goesOn': 'Tiene muchas aplicaciones y aún no hemos terminado de leer la lista.',
  'applications.goesOn.link': 'Mostrar las demás',
  'applications.group.others': 'De otras empresas',
  'applications.group.unknown': 'De origen desconocido',
  'applications.group.own': 'Las nuestras',
  'applications.morePermissions': '{count, plural, one {# más} many {# más} other {# más}}',
  'applications.lasting': 'Accede en su ausencia',
  'applications.lastUsed': 'Último uso',
  'applications.signedIn':
    '{count, plural, one {Abierta en # sesión} many {Abierta en # sesiones} other {Abierta en # sesiones}}',
  'applications.chip.portal': 'La está usando',
  'applications.chip.selfRegistered': 'Se registró por sí misma',
  'applications.portal.text':
    'Es la aplicación que está usando ahora. Para quitarle el acceso, cierre la sesión.',
  'applications.selfRegistered.text':
    'Nadie aquí la revisó antes de que pudiera pedir acceso. Los asistentes de IA suelen llegar así.',
  'applications.gone.text':
    'Ya no existe aquí. Lo que se le dio puede seguir ahí, y usted puede quitarlo.',
  'applications.permissions': 'Qué puede hacer',
  'applications.permissions.unknown': 'No sabemos qué puede hacer.',
  'applications.permissions.notAsked': 'Es nuestra y no pide lo que usa.',
  'applications.permissions.none': 'No le ha dado ningún permiso.',
  'applications.api.profile': 'Su perfil',
  'applications.scope.openid': 'Saber quién es usted',
  'applications.scope.profile': 'Ver su nombre y su foto',
  'applications.scope.email': 'Ver su dirección de correo',
  'applications.scope.phone': 'Ver su número de teléfono',
  'applications.scope.address': 'Ver su dirección postal',
  'applications.scope.offline_access': 'Acceder en su ausencia',
  'applications.fact.whose': 'Hecha por',
  'applications.fact.own': 'Nosotros',
  'applications.fact.others': 'Otra persona o empresa',
  'applications.fact.since': 'Primer registro',
  'applications.fact.lasting': 'En su ausencia',
  'applications.fact.lasting.yes': 'Puede acceder',
  'applications.fact.lasting.no': 'No puede acceder',
  'applications.fact.organizations': 'Organizaciones',
  'applications.fact.organizationCount':
    '{count, plural, one {Para # organización} many {Para # organizaciones} other {Para # organizaciones}}',
  'applications.kept': 'Cómo accede',
  'applications.kept.text': 'Con esto puede acceder en su ausencia.',
  'applications.kept.more':
    '{count, plural, one {# acceso más, usado hace más tiempo, no se muestra.} many {# accesos más, usados hace más tiempo, no se muestran.} other {# accesos más, usados hace más tiempo, no se muestran.}} Si quita el acceso, se quitan todos.',
  'applications.sessions': 'Dónde ha iniciado sesión en ella',
  'applications.sessions.more':
    '{count, plural, one {# sesión más} many {# sesiones más} other {# sesiones más}}',
  'applications.remove.heading': '¿Quitar el acceso de {application}?',
  'applications.remove.heading.unnamed': '¿Quitar el acceso de esta aplicación?',
  'applications.remove.goes': 'Qué se quita',
  'applications.remove.stays': 'Qué queda',
  'applications.remove.accessGoes': 'El acceso a su cuenta.',
  'applications.remove.keptGoes':
    '{count, plural, one {# forma de acceder en su ausencia} many {# formas de acceder en su ausencia} other {# formas de acceder en su ausencia}}',
  'applications.remove.permissionsGo': 'Estos permisos:',
  'applications.remove.until': 'Lo que ya tiene puede funcionar hasta',
  'applications.remove.untilUnknown':
    'Lo que ya tiene puede funcionar algún tiempo, normalmente un día como máximo.',
  'applications.remove.dataStays': 'Lo que haya copiado se queda con ella.',
  'applications.remove.sessionsStay':
    '{count, plural, one {Su sesión sigue abierta en ella: # sesión.} many {Sus sesiones siguen abiertas en ella: # sesiones.} other {Sus sesiones siguen abiertas en ella: # sesiones.}}',
  'applications.remove.seeSessions': 'Ver sus sesiones',
  'applications.remove.comesBack': 'Es nuestra: si la abre, vuelve a tener acceso.',
  'applications.remove.mayAskAgain': 'Puede volver a pedírselo.',
  'applications.remove.portal':
    'Está usando esta aplicación. En lugar de quitarle el acceso, cierre la sesión.',
  'applications.remove.nothing':
    'No tiene nada que quitar. Solo tiene una sesión abierta en ella: cierre esa sesión.',
  'applications.remove.unknown':
    'No sabemos qué acceso tiene, así que por ahora no puede quitárselo aquí.',
  'applications.removed.until':
    '{application} ya no tiene acceso. Lo que ya tiene puede funcionar hasta {until}.',
  'applications.removed.until.unnamed':
    'La aplicación ya no tiene acceso. Lo que ya tiene puede funcionar hasta {until}.',
  'applications.removed.untilUnknown':
    '{application} ya no tiene acceso. Lo que ya tiene puede funcionar algún tiempo, normalmente un día como máximo.',
  'applications.removed.untilUnknown.unnamed':
    'La aplicación ya no tiene acceso. Lo que ya tiene puede funcionar algún tiempo, normalmente un día como máximo.',
  'applications.removed.notYet':
    'Hemos pedido quitar el acceso de {application}. Aún no está confirmado: vuelva a mirar en un minuto.',
  'applications.removed.notYet.unnamed':
    'Hemos pedido quitar el acceso de la aplicación. Aún no está confirmado: vuelva a mirar en un minuto.',
  'applications.removed.partly':
    'Solo se ha quitado una parte del acceso de {application}. Quítelo otra vez para retirar el resto.',
  'applications.removed.partly.unnamed':
    'Solo se ha quitado una parte del acceso de la aplicación. Quítelo otra vez para retirar el resto.',
  'applications.notFound.title': 'No hemos encontrado esta aplicación',
  'applications.notFound.text':
    'Puede que su acceso ya se haya quitado o que la dirección sea incorrecta.',
  'applications.access.removing': 'Quitando el acceso… Aún sin confirmar.',
  'applications.access.remove': 'Quitar el acceso',
  'applications.access.remove.pending': 'Quitando el acceso…',
  'applications.access.remove.pendingNamed': 'Quitando el acceso… {application}',
  'applications.access.remove.one': 'Quitar solo este',
  'applications.access.remove.named': 'Quitar solo este: {application}',
  'applications.access.nothingDone': 'No se ha quitado ningún acceso.',
  'applications.access.notKnown': 'No sabemos si el acceso se ha quitado.',
  'applications.access.notFound':
    'No hemos encontrado ese acceso. La lista de abajo está actualizada.',
  'applications.access.removed': 'El acceso se ha quitado.',
  'applications.access.removedOne':
    'Ese acceso se ha quitado. La aplicación conserva los demás hasta que los quite también.',
  'applications.access.alreadyRemoved': 'Ese acceso ya se había quitado.',
  'applications.connected': 'Cuentas conectadas',
  'applications.connected.may':
    'Algunas también pueden usar cuentas que usted tiene en otros sitios:',
  'applications.connected.none': 'No ha conectado ninguna cuenta para aplicaciones.',
  'applications.connected.text':
    'Hay aplicaciones que pueden usar estas cuentas que usted tiene en otros sitios, con el acceso que les dio. No sirven para iniciar sesión aquí.',
  'applications.connected.remove':
    'No se pueden quitar aquí. Abra los ajustes de su cuenta en el proveedor y quite el acceso allí.',
  'applications.connected.disconnect': 'Desconectar la cuenta',
  'applications.connected.disconnect.pending': 'Desconectando…',
  'applications.connected.disconnect.heading': '¿Desconectar {provider}?',
  'applications.connected.disconnect.goes':
    'Las aplicaciones ya no obtienen un acceso nuevo a esta cuenta.',
  'applications.connected.disconnect.until':
    'El acceso que tienen ahora puede funcionar hasta que caduque.',
  'applications.connected.disconnect.copied':
    'Conservan lo que hayan copiado y pueden volver a pedirle acceso.',
  'applications.connected.disconnect.atProvider':
    'Es posible que {provider} siga mostrando el permiso. Quítelo también allí.',
  'applications.connected.noToken':
    'No podemos desconectar esta cuenta en este momento. Inténtelo de nuevo dentro de un minuto.',
  'applications.connected.notFound.title': 'Esta cuenta no está conectada',
  'applications.connected.notFound.text': 'Puede que ya se haya desconectado.',
  'applications.disconnected':
    'La cuenta de {provider} se ha desconectado. Quite también el permiso en {provider}.',
  'applications.disconnected.notYet':
    'Hemos pedido desconectar {provider}, pero sigue en la lista. Vuelva a mirar dentro de un minuto.',
  'applications.connected.expires': 'Caduca',
  'applications.connected.expired': 'Caducó',
  'applications.since': 'Desde',
  'applications.access.removeAll': 'Quitar todo el acceso',
};
