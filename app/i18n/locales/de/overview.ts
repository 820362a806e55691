import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Kontoübersicht',
  'overview.heading': 'Guten Tag, {name}',
  'overview.headingNameless': 'Guten Tag',
  'overview.sessions.heading': 'Wo Sie angemeldet sind',
  'overview.sessions.count':
    '{count, plural, =0 {Der Anmeldedienst führt zurzeit keine Sitzung.} one {Ein Browser oder Gerät ist in Ihrem Konto angemeldet.} other {# Browser und Geräte sind in Ihrem Konto angemeldet.}}',
  'overview.sessions.incomplete':
    'Mehr als {count, number} Browser und Geräte sind in Ihrem Konto angemeldet.',
  'overview.sessions.countUnknown':
    'Die Liste Ihrer Sitzungen ist gerade nicht verfügbar. Diese Seite funktioniert trotzdem.',
  'overview.sessions.link': 'Alle Sitzungen ansehen',
  'overview.thisBrowser.since': 'Bei diesem Portal angemeldet {time} ({exact})',
  'overview.account.heading': 'Ihr Konto',
  'overview.account.name': 'Name',
  'overview.account.email': 'E-Mail',
  'overview.account.notGiven': 'nicht angegeben',
};
