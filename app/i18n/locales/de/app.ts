import { type app as english } from '../en/app';
import { type Translated } from '../../translate';

export const app: Translated<typeof english> = {
  'app.name': '{product}',
  'app.pageTitle': '{title} – {product}',
  'app.skipToContent': 'Zum Inhalt springen',
  'app.reference': 'Referenznummer',
  'app.support': 'Support',
  'app.links.privacy': 'Datenschutz',
  'app.links.terms': 'Nutzungsbedingungen',
  'app.links.imprint': 'Impressum',
  'app.unreached':
    '{product} war nicht erreichbar, deshalb wurde nichts gesendet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'app.justNow': 'gerade eben',
  'app.inAMoment': 'gleich',

  'app.nav.label': 'Konto',
  'app.nav.overview': 'Übersicht',
  'app.nav.profile': 'Profil',
  'app.nav.security': 'Sicherheit',
  'app.nav.sessions': 'Sitzungen',
  'app.nav.applications': 'Anwendungen',
  'app.nav.activity': 'Aktivität',
  'app.nav.organizations': 'Organisationen',
  'app.nav.data': 'Daten und Konto',
  'app.nav.changes': 'Änderungen',
  'app.nav.preferences': 'Einstellungen',
  'app.nav.signOut': 'Abmelden',
  'app.nav.signedInAs': 'Angemeldet als {name}',
};
