import { type app as english } from '../en/app';
import { type Translated } from '../../translate';

export const app: Translated<typeof english> = {
  'app.name': '{product}',
  'app.pageTitle': '{title} – {product}',
  'app.skipToContent': 'Aller au contenu',
  'app.reference': 'Numéro de référence',
  'app.support': 'Assistance',
  'app.links.privacy': 'Confidentialité',
  'app.links.terms': 'Conditions d’utilisation',
  'app.links.imprint': 'Mentions légales',
  'app.unreached':
    '{product} est injoignable, rien n’a donc été envoyé. Vérifiez votre connexion, puis réessayez.',
  'app.justNow': 'à l’instant',
  'app.inAMoment': 'dans un instant',

  'app.nav.label': 'Compte',
  'app.nav.overview': 'Aperçu',
  'app.nav.profile': 'Profil',
  'app.nav.security': 'Sécurité',
  'app.nav.sessions': 'Sessions',
  'app.nav.applications': 'Applications',
  'app.nav.activity': 'Activité',
  'app.nav.organizations': 'Organisations',
  'app.nav.data': 'Données et compte',
  'app.nav.changes': 'Modifications',
  'app.nav.preferences': 'Préférences',
  'app.nav.signOut': 'Se déconnecter',
  'app.nav.signedInAs': 'Compte : {name}',
};
