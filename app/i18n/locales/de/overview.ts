import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Kontoübersicht',
  'overview.heading': 'Hallo, {name}',
  'overview.headingNameless': 'Hallo',
  'overview.attention.heading':
    '{count, plural, one {Bitte prüfen Sie eine Sitzung} other {Bitte prüfen Sie # Sitzungen}}',
  'overview.attention.text': 'Vielleicht nutzt jemand anderes Ihr Konto.',
  'overview.attention.link': 'Sitzungen prüfen',
  'overview.sessions.count':
    '{count, plural, =0 {Wir finden gerade keine Sitzungen.} one {Sie sind auf einem Browser oder Gerät angemeldet.} other {Sie sind auf # Browsern und Geräten angemeldet.}}',
  'overview.sessions.incomplete':
    'Sie sind auf mehr als {count, number} Browsern und Geräten angemeldet.',
  'overview.asOf': 'Das lässt sich gerade nicht aktualisieren. Stand: {time} ({exact}).',
  'overview.sessions.notNow': 'Ihre Sitzungen lassen sich gerade nicht laden.',
  'overview.sessions.notAvailable': 'Latchkey kann Ihre Sitzungen hier nicht anzeigen.',
  'overview.sessions.lastSeen': 'Zuletzt gesehen {time}',
  'overview.sessions.link': 'Alle Sitzungen ansehen',
  'overview.thisBrowser.since': 'Dieser Browser ist {device}, angemeldet {time} ({exact}).',
};
