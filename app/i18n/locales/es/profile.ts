import { type profile as english } from '../en/profile';
import { type Translated } from '../../translate';

export const profile: Translated<typeof english> = {
  'profile.title': 'Perfil',
  'profile.intro': 'Sus datos. Las aplicaciones en las que inicia sesión pueden verlos.',
  'profile.notRead':
    'Su perfil no se puede leer en este momento. Vuelva a intentarlo en un minuto.',
  'profile.asOf': 'Así estaba {when}. En este momento no hay nada más reciente.',
  'profile.details': 'Sus datos',
  'profile.details.kept': 'Lo que no puede cambiar aquí',
  'profile.field.givenName': 'Nombre',
  'profile.field.familyName': 'Apellidos',
  'profile.field.name': 'Nombre completo',
  'profile.field.nickname': 'Apodo',
  'profile.notSet': 'Sin indicar',
  'profile.yes': 'Sí',
  'profile.no': 'No',
  'profile.save': 'Guardar perfil',
  'profile.saving': 'Guardando…',
  'profile.saved': 'Su perfil está guardado.',
  'profile.notConfirmed':
    'Su cambio se envió, pero está aún sin confirmar. Vuelva a mirar en un minuto.',
  'profile.nothingChanged': 'No ha cambiado nada, así que no había nada que guardar.',
  'profile.checkFields': 'Revise los campos señalados.',
  'profile.changedMeanwhile':
    'Su perfil cambió mientras tanto, quizá en otra pestaña. Revise lo que aparece abajo y guarde de nuevo.',
  'profile.tooLarge': 'Es demasiado texto. Acórtelo.',
  'profile.picture': 'Foto',
  'profile.picture.initials': 'Sus iniciales sustituyen a la foto.',
  'profile.picture.yours': 'Su foto',
  'profile.picture.elsewhere':
    'Su foto viene de {host} y se cambia allí. Aquí no se muestra, pero las aplicaciones pueden mostrarla.',
  'profile.picture.address': 'Dirección de una foto',
  'profile.picture.hint': 'Empieza por https:// y está en {hosts}.',
  'profile.picture.otherHost':
    'Esta dirección no sirve. Tiene que empezar por https:// y estar en uno de los sitios indicados aquí.',
  'profile.picture.set': 'Usar esta foto',
  'profile.picture.remove': 'Quitar la foto',
  'profile.picture.removing': 'Quitando la foto…',
  'profile.identifiers': 'Datos de inicio de sesión',
  'profile.email': 'Correo',
  'profile.unconfirmed': 'Sin confirmar',
  'profile.phone': 'Teléfono',
  'profile.username': 'Nombre de usuario',
  'profile.preferences': 'Idioma, zona horaria y apariencia',
  'profile.preferences.text': 'Solo valen para este navegador.',
  'profile.preferences.link': 'Cambiar preferencias',
  'profile.reason.providerReplaces':
    'Esto viene del proveedor con el que inicia sesión y se sustituye cada vez que la inicia. Cámbielo allí.',
  'profile.reason.namedProviderReplaces':
    'Esto viene de {provider} y se sustituye cada vez que inicia sesión. Cámbielo allí.',
  'profile.reason.organizationReplaces':
    'Esto lo fija su organización y se sustituye cada vez que inicia sesión.',
  'profile.reason.organization': 'Esto lo fija su organización.',
  'profile.reason.keptElsewhere':
    'Esto no se puede cambiar aquí. Lo guarda el proveedor con el que inicia sesión.',
  'profile.reason.namedProvider': 'Esto viene de {provider}. Cámbielo allí.',
  'profile.reason.identifies': 'Con esto inicia sesión, así que no se puede cambiar aquí.',
  'profile.reason.notProvable':
    'Esto no se puede cambiar aquí, porque no podemos comprobar un número nuevo.',
  'profile.reason.noMail': 'Esto no se puede cambiar aquí, porque no podemos enviarle correo.',
  'profile.reason.scopeMissing': 'Esto no se puede cambiar, porque {product} no tiene permiso.',
  'profile.reason.turnedOff': 'Esto no se puede cambiar aquí.',
  'profile.problem.number': 'Escriba un número.',
  'profile.problem.wholeNumber': 'Escriba un número entero.',
  'profile.problem.date': 'Escriba una fecha con año, mes y día, como 2026-03-01.',
  'profile.problem.url': 'Escriba una dirección que empiece por https://.',
  'profile.problem.choice': 'Elija una opción de la lista.',
  'profile.problem.between': 'Escriba algo entre {minimum} y {maximum}.',
  'profile.problem.atLeast': 'Escriba {minimum} o más.',
  'profile.problem.atMost': 'Escriba {maximum} o menos.',
  'profile.problem.notAccepted': 'El servicio de inicio de sesión no lo acepta. Escriba otra cosa.',
};
