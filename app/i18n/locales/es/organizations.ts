import { type organizations as english } from '../en/organizations';
import { type Translated } from '../../translate';

/** The organizations that a person belongs to, and leaving one. */
export const organizations: Translated<typeof english> = {
  'organizations.title': 'Organizaciones',
  'organizations.text': 'Pertenece a estas organizaciones.',
  'organizations.none': 'No pertenece a ninguna organización.',
  'organizations.incomplete': 'Puede que pertenezca a más organizaciones de las que ve aquí.',
  'organizations.problem.title': 'No podemos mostrar sus organizaciones en este momento',
  'organizations.notFound.title': 'No hemos encontrado esta organización',
  'organizations.notFound.text':
    'Puede que ya haya salido de ella o que la dirección sea incorrecta.',
  'organizations.roles': 'Sus funciones',
  'organizations.roles.none': 'Miembro sin ninguna función especial',
  'organizations.joined': 'Fecha de ingreso',
  'organizations.joined.invitation': 'Por invitación',
  'organizations.joined.auto_membership': 'Al iniciar sesión',
  'organizations.demands': 'Inicio de sesión en la organización',
  'organizations.ways': 'Admite: {ways}.',
  'organizations.ways.none': 'No indica cómo inician sesión sus miembros.',
  'organizations.twoStep': 'No sabemos si también pide la verificación en dos pasos.',
  'organizations.rejoining': 'Cualquiera pasa a ser miembro al iniciar sesión con: {ways}.',
  'organizations.leave.link': 'Salir de la organización',
  'organizations.leave.heading': '¿Salir de {organization}?',
  'organizations.leave.roles': 'Sus funciones en ella: {roles}.',
  'organizations.leave.roles.unknown': 'Sus funciones en ella. Ahora no sabemos cuáles son.',
  'organizations.leave.access': 'Lo que solo pueden abrir los miembros.',
  'organizations.leave.signedOut':
    'Si inició sesión aquí a través de esta organización, esa sesión se cierra.',
  'organizations.leave.lastAdmin':
    'Usted es la última persona que se ocupa de {organization}. Dé antes esa función a otra persona. Quien también se está yendo no cuenta. Si al final se queda, inténtelo de nuevo dentro de unos minutos.',
  'organizations.underWay':
    'Aún se está realizando otro cambio en una de sus organizaciones. Inténtelo de nuevo dentro de un momento.',
  'organizations.leave.lag': 'Todo esto puede tardar unos segundos.',
  'organizations.leave.account': 'Su cuenta y sus otras organizaciones.',
  'organizations.leave.until':
    'Donde tenga una sesión abierta en ella, el acceso puede durar hasta que caduque.',
  'organizations.leave.pending': 'Saliendo…',
  'organizations.return': 'Si quiere volver',
  'organizations.return.unknown':
    'Ahora no sabemos si iniciar sesión le convierte de nuevo en miembro.',
  'organizations.return.invitation':
    'No puede volver por su cuenta: la organización tiene que invitarle.',
  'organizations.return.byItself': 'Vuelve a ser miembro si inicia sesión en ella con: {ways}.',
  'organizations.return.handOver': 'Si nadie más se ocupa de ella, deje antes a alguien a cargo.',
  'organizations.leaving': 'Saliendo… Aún sin confirmar.',
  'organizations.left': 'Ha salido de {organization}.',
  'organizations.left.rejoins':
    'Ha salido de {organization}. Vuelve a ser miembro si inicia sesión en ella con: {ways}.',
  'organizations.left.notYet':
    'Hemos pedido su salida de {organization}. Aún no está confirmada: vuelva a mirar en un minuto.',
};
