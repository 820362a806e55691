import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Aperçu du compte',
  'overview.heading': 'Bonjour {name}',
  'overview.headingNameless': 'Bonjour',
  'overview.sessions.heading': 'Où votre compte est connecté',
  'overview.sessions.count':
    '{count, plural, =0 {Le service de connexion n’indique aucune session pour le moment.} one {Un navigateur ou appareil est connecté à votre compte.} many {# navigateurs et appareils sont connectés à votre compte.} other {# navigateurs et appareils sont connectés à votre compte.}}',
  'overview.sessions.incomplete':
    'Plus de {count, number} navigateurs et appareils sont connectés à votre compte.',
  'overview.sessions.countUnknown':
    'La liste de vos sessions n’est pas disponible pour le moment. Cette page fonctionne tout de même.',
  'overview.sessions.link': 'Voir toutes les sessions',
  'overview.thisBrowser.since': 'Connecté à ce portail {time} ({exact})',
  'overview.account.heading': 'Votre compte',
  'overview.account.name': 'Nom',
  'overview.account.email': 'Adresse e-mail',
  'overview.account.notGiven': 'non indiqué',
};
