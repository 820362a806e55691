import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Aperçu du compte',
  'overview.heading': 'Bonjour {name}',
  'overview.headingNameless': 'Bonjour',
  'overview.attention.heading':
    '{count, plural, one {# session à vérifier} many {# sessions à vérifier} other {# sessions à vérifier}}',
  'overview.attention.text': 'Quelqu’un d’autre utilise peut-être votre compte.',
  'overview.attention.link': 'Vérifier les sessions',
  'overview.sessions.count':
    '{count, plural, =0 {Nous ne trouvons aucune session pour le moment.} one {Votre compte est connecté sur # navigateur ou appareil.} many {Votre compte est connecté sur # navigateurs et appareils.} other {Votre compte est connecté sur # navigateurs et appareils.}}',
  'overview.sessions.incomplete':
    'Votre compte est connecté sur plus de {count, number} navigateurs et appareils.',
  'overview.asOf': 'Impossible d’actualiser pour le moment. Situation constatée {time} ({exact}).',
  'overview.sessions.notNow': 'Impossible de charger vos sessions pour le moment.',
  'overview.sessions.notAvailable': 'Latchkey ne peut pas afficher vos sessions ici.',
  'overview.sessions.lastSeen': 'Vue {time}',
  'overview.sessions.link': 'Voir toutes les sessions',
  'overview.thisBrowser.since': 'Ce navigateur est {device}, connecté {time} ({exact}).',
};
