import { type app as english } from '../en/app';
import { type Translated } from '../../translate';

export const app: Translated<typeof english> = {
  'app.name': '{product}',
  'app.pageTitle': '{title} – {product}',
  'app.skipToContent': 'Ir al contenido',
  'app.reference': 'Número de referencia',
  'app.support': 'Soporte',
  'app.links.privacy': 'Privacidad',
  'app.links.terms': 'Condiciones de uso',
  'app.links.imprint': 'Aviso legal',
  'app.unreached':
    'No se pudo conectar con {product}, así que no se ha enviado nada. Compruebe su conexión e inténtelo de nuevo.',
  'app.justNow': 'hace un momento',
  'app.inAMoment': 'en un momento',

  'app.nav.label': 'Cuenta',
  'app.nav.overview': 'Vista general',
  'app.nav.profile': 'Perfil',
  'app.nav.security': 'Seguridad',
  'app.nav.sessions': 'Sesiones',
  'app.nav.applications': 'Aplicaciones',
  'app.nav.activity': 'Actividad',
  'app.nav.organizations': 'Organizaciones',
  'app.nav.data': 'Datos y cuenta',
  'app.nav.changes': 'Cambios',
  'app.nav.preferences': 'Preferencias',
  'app.nav.signOut': 'Cerrar sesión',
  'app.nav.signedInAs': 'Sesión iniciada como {name}',
};
