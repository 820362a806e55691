import { type password as english } from '../en/password';
import { type Translated } from '../../translate';

export const password: Translated<typeof english> = {
  'password.heading': 'Passwort',
  'password.manage': 'Passwort verwalten',
  'password.changed': 'Zuletzt geändert',
  'password.neverChanged': 'Noch nie, seit es das Konto gibt',
  'password.change': 'Passwort ändern',
  'password.ask': 'Passwort ändern?',
  'password.opens':
    'Die Seite für Ihr neues Passwort öffnet sich. Sie funktioniert einmal und 10 Minuten lang.',
  'password.signsOut':
    'Danach sind Sie überall abgemeldet, auch hier. Melden Sie sich mit dem neuen Passwort wieder an.',
  'password.goOn': 'Neues Passwort festlegen',
  'password.opening': 'Wird geöffnet …',
  'password.none': 'Ihr Konto hat hier kein Passwort. Deshalb gibt es keines zu ändern.',
  'password.keptBy': 'Sie melden sich mit {provider} an. Ändern Sie Ihr Passwort dort.',
  'password.rules': 'Anforderungen an ein neues Passwort',
  'password.rule.length':
    '{count, plural, one {Mindestens # Zeichen} other {Mindestens # Zeichen}}',
  'password.rule.fair': 'Kleinbuchstaben, Großbuchstaben und Ziffern',
  'password.rule.good':
    'Drei davon: Kleinbuchstaben, Großbuchstaben, Ziffern, Zeichen wie ! oder %',
  'password.rule.excellent':
    'Drei davon: Kleinbuchstaben, Großbuchstaben, Ziffern, Zeichen wie ! oder %. Kein Zeichen öfter als zweimal hintereinander',
  'password.rule.history':
    '{count, plural, one {Nicht Ihr letztes Passwort} other {Keines Ihrer letzten # Passwörter}}',
  'password.rule.personal': 'Ohne Ihren Namen und Ihre E-Mail-Adresse',
  'password.rule.common': 'Keines, das viele Leute verwenden',
  'password.refused.no_password': 'Ihr Konto hat kein Passwort. Deshalb gibt es keines zu ändern.',
  'password.refused.no_address':
    'Für ein neues Passwort braucht Ihr Konto eine E-Mail-Adresse, und es hat keine. Bitten Sie den Support um Hilfe.',
  'password.refused.turned_off':
    'Hier können Sie Ihr Passwort nicht ändern. Bitten Sie den Support um Hilfe.',
  'password.nothingDone': 'Ihr Passwort ist noch das alte.',
};
