import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'Ihr Konto',
  'signIn.welcome.heading': 'Sehen Sie, wo Sie angemeldet sind',
  'signIn.welcome.text':
    'Melden Sie sich an, um alle Browser und Geräte zu sehen, die in Ihrem Konto angemeldet sind, und um diejenigen abzumelden, die dort nicht hingehören.',
  'signIn.welcome.signIn': 'Anmelden',

  'signIn.signOut.title': 'Abmelden',
  'signIn.signOut.heading': 'Diesen Browser abmelden?',
  'signIn.signOut.text':
    'Sie müssen sich dann neu anmelden, um das Portal und andere Anwendungen hier zu benutzen.',
  'signIn.signOut.confirm': 'Abmelden',
  'signIn.signOut.cancel': 'Angemeldet bleiben',

  'signIn.signedOut.title': 'Abgemeldet',
  'signIn.signedOut.heading': 'Sie sind abgemeldet',
  'signIn.signedOut.text':
    'Dieser Browser ist abgemeldet. Wer Ihr Konto hier benutzen will, muss sich anmelden.',
  'signIn.signedOut.signInAgain': 'Wieder anmelden',

  'signIn.again.title': 'Erneut anmelden',
  'signIn.again.heading': 'Melden Sie sich dafür erneut an',
  'signIn.again.text':
    'Ihre Anmeldung liegt eine Weile zurück, deshalb muss der Anmeldedienst noch einmal fragen, wer Sie sind. Es wurde noch nichts abgemeldet. Danach kommen Sie dorthin zurück, wo Sie waren, und entscheiden dort.',
  'signIn.again.secondFactor':
    'Dazu gehört auch die Bestätigung in zwei Schritten, falls Sie sie eingerichtet haben.',
  'signIn.again.link': 'Erneut anmelden',
  'signIn.again.cancel': 'Ohne Anmeldung zurück',

  'signIn.failed.title': 'Anmeldung nicht gelungen',
  'signIn.failed.heading': 'Die Anmeldung ist nicht gelungen',
  'signIn.failed.retry': 'Noch einmal anmelden',
  'signIn.failed.anotherAccount': 'Mit einem anderen Konto anmelden',
  'signIn.failed.home': 'Zur Startseite',
  'signIn.failed.access_denied':
    'Der Anmeldedienst hat Sie nicht eingelassen, oder Sie haben abgebrochen.',
  'signIn.failed.stale':
    'Diese Anmeldung hat zu lange gedauert, wurde in einem anderen Browser begonnen oder war schon abgeschlossen.',
  'signIn.failed.unreachable':
    'Der Anmeldedienst antwortet gerade nicht. Versuchen Sie es in einer Minute noch einmal.',
  'signIn.failed.session_ended':
    'Diese Sitzung wurde gerade abgemeldet und kann daher nicht zur Anmeldung dienen. Melden Sie sich mit Ihrem Passwort neu an.',
  'signIn.failed.service_error':
    'Der Anmeldedienst hat einen Fehler gemeldet, daher wurde niemand angemeldet. Wenn es wieder geschieht, wenden Sie sich bitte an die Betreiber dieses Portals und nennen Sie die Referenznummer.',
  'signIn.failed.someone_else':
    'Sie sollten sich noch einmal anmelden, und dabei wurde ein anderes Konto benutzt. Deshalb zählt diese Anmeldung hier nicht.',
  'signIn.failed.second_factor':
    'Der Anmeldedienst hat Sie nicht nach dem zweiten Schritt gefragt, daher reicht diese Anmeldung für Ihr Vorhaben nicht aus. Es wurde nichts ausgeführt. Wenn es wieder vorkommt, melden Sie es bitte den Betreibern dieses Portals und nennen Sie die Referenznummer.',
  'signIn.failed.invitation':
    'Der Link dieser Einladung ist unvollständig. Öffnen Sie ihn noch einmal aus der E-Mail, mit der er kam, oder kopieren Sie ihn ganz.',
  'signIn.failed.refused':
    'Die Antwort des Anmeldedienstes hat unsere Prüfungen nicht bestanden, daher wurde niemand angemeldet.',
};
