import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../translated';

export const signIn: Translated<typeof english> = {
  'welcome.title': 'Ihr Konto',
  'welcome.heading': 'Sehen Sie, wo Sie angemeldet sind',
  'welcome.text':
    'Melden Sie sich an, um alle Browser und Geräte zu sehen, die in Ihrem Konto angemeldet sind, und um diejenigen abzumelden, die dort nicht hingehören.',
  'welcome.signIn': 'Anmelden',

  'signOut.title': 'Abmelden',
  'signOut.heading': 'Diesen Browser abmelden?',
  'signOut.text':
    'Sie müssen sich dann neu anmelden, um das Portal und andere Anwendungen hier zu benutzen.',
  'signOut.confirm': 'Abmelden',
  'signOut.cancel': 'Angemeldet bleiben',

  'signedOut.title': 'Abgemeldet',
  'signedOut.heading': 'Sie sind abgemeldet',
  'signedOut.text':
    'Dieser Browser ist abgemeldet. Wer Ihr Konto hier benutzen will, muss sich anmelden.',
  'signedOut.signInAgain': 'Wieder anmelden',

  'signInAgain.title': 'Erneut anmelden',
  'signInAgain.heading': 'Melden Sie sich dafür erneut an',
  'signInAgain.text':
    'Ihre Anmeldung liegt eine Weile zurück, deshalb muss der Anmeldedienst noch einmal fragen, wer Sie sind. Es wurde noch nichts abgemeldet. Danach kommen Sie dorthin zurück, wo Sie waren, und entscheiden dort.',
  'signInAgain.secondFactor':
    'Dazu gehört auch die Bestätigung in zwei Schritten, falls Sie sie eingerichtet haben.',
  'signInAgain.link': 'Erneut anmelden',
  'signInAgain.cancel': 'Ohne Anmeldung zurück',

  'signInFailed.title': 'Anmeldung nicht gelungen',
  'signInFailed.heading': 'Die Anmeldung ist nicht gelungen',
  'signInFailed.retry': 'Noch einmal anmelden',
  'signInFailed.anotherAccount': 'Mit einem anderen Konto anmelden',
  'signInFailed.home': 'Zur Startseite',
  'signInFailed.access_denied':
    'Der Anmeldedienst hat Sie nicht eingelassen, oder Sie haben abgebrochen.',
  'signInFailed.stale':
    'Diese Anmeldung hat zu lange gedauert, wurde in einem anderen Browser begonnen oder war schon abgeschlossen.',
  'signInFailed.unreachable':
    'Der Anmeldedienst antwortet gerade nicht. Versuchen Sie es in einer Minute noch einmal.',
  'signInFailed.session_ended':
    'Diese Sitzung wurde gerade abgemeldet und kann daher nicht zur Anmeldung dienen. Melden Sie sich mit Ihrem Passwort neu an.',
  'signInFailed.service_error':
    'Der Anmeldedienst hat einen Fehler gemeldet, daher wurde niemand angemeldet. Wenn es wieder geschieht, wenden Sie sich bitte an die Betreiber dieses Portals und nennen Sie die Referenznummer.',
  'signInFailed.someone_else':
    'Sie sollten sich noch einmal anmelden, und dabei wurde ein anderes Konto benutzt. Deshalb zählt diese Anmeldung hier nicht.',
  'signInFailed.second_factor':
    'Der Anmeldedienst hat Sie nicht nach dem zweiten Schritt gefragt, daher reicht diese Anmeldung für Ihr Vorhaben nicht aus. Es wurde nichts ausgeführt. Wenn es wieder vorkommt, melden Sie es bitte den Betreibern dieses Portals und nennen Sie die Referenznummer.',
  'signInFailed.invitation':
    'Der Link dieser Einladung ist unvollständig. Öffnen Sie ihn noch einmal aus der E-Mail, mit der er kam, oder kopieren Sie ihn ganz.',
  'signInFailed.refused':
    'Die Antwort des Anmeldedienstes hat unsere Prüfungen nicht bestanden, daher wurde niemand angemeldet.',
};
