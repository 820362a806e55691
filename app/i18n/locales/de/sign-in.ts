import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'Ihr Konto',
  'signIn.welcome.heading': 'Sehen Sie, wo Sie angemeldet sind',
  'signIn.welcome.devices': 'Sehen Sie jedes Gerät, das in Ihrem Konto angemeldet ist.',
  'signIn.welcome.strangers': 'Melden Sie ab, was Sie nicht kennen.',
  'signIn.welcome.help': 'Erhalten Sie Hilfe, wenn jemand anderes in Ihr Konto gelangt ist.',
  'signIn.welcome.more':
    'Außerdem verwalten Sie hier Ihr Profil, Ihre Anmeldemöglichkeiten und Anwendungen und sehen Ihre Aktivität.',
  'signIn.welcome.signIn': 'Anmelden',

  'signIn.signOut.title': 'Abmelden',
  'signIn.signOut.heading': 'Diesen Browser abmelden?',
  'signIn.signOut.text':
    'Sie müssen sich dann neu anmelden, um {product} und andere Anwendungen hier zu nutzen.',
  'signIn.signOut.confirm': 'Abmelden',
  'signIn.signOut.cancel': 'Angemeldet bleiben',

  'signIn.signedOut.title': 'Abgemeldet',
  'signIn.signedOut.heading': 'Sie sind abgemeldet',
  'signIn.signedOut.text': 'Melden Sie sich an, um Ihr Konto hier wieder zu nutzen.',
  'signIn.signedOut.signInAgain': 'Erneut anmelden',

  'signIn.again.title': 'Bestätigen Sie, dass Sie es sind',
  'signIn.again.heading': 'Bestätigen Sie, dass Sie es sind',
  'signIn.again.text':
    'Melden Sie sich noch einmal an, um fortzufahren. Bisher wurde nichts geändert.',
  'signIn.again.secondFactor':
    'Wenn Sie die Bestätigung in zwei Schritten nutzen, brauchen Sie auch diese.',
  'signIn.again.link': 'Erneut anmelden',
  'signIn.again.cancel': 'Abbrechen',

  'signIn.failed.title': 'Anmeldung fehlgeschlagen',
  'signIn.failed.heading': 'Das Anmelden hat nicht geklappt',
  'signIn.failed.retry': 'Noch einmal versuchen',
  'signIn.failed.anotherAccount': 'Mit einem anderen Konto anmelden',
  'signIn.failed.home': 'Zur Startseite',
  'signIn.failed.access_denied':
    'Die Anmeldung wurde abgebrochen oder abgelehnt. Wenn Ihr Konto gesperrt sein könnte, wenden Sie sich an den Support.',
  'signIn.failed.stale':
    'Diese Anmeldung hat zu lange gedauert, begann in einem anderen Browser oder war schon abgeschlossen.',
  'signIn.failed.unreachable':
    'Der Anmeldedienst antwortet gerade nicht. Versuchen Sie es in einer Minute noch einmal.',
  'signIn.failed.session_ended':
    'Diese Sitzung wurde gerade abgemeldet. Melden Sie sich mit Ihrem Passwort neu an.',
  'signIn.failed.service_error':
    'Der Anmeldedienst hat einen Fehler gemeldet, deshalb sind Sie nicht angemeldet. Wenn es wieder vorkommt, wenden Sie sich an den Support und nennen Sie die Referenznummer.',
  'signIn.failed.someone_else':
    'Es wurde ein anderes Konto verwendet, daher bestätigt diese Anmeldung nicht, dass Sie es sind.',
  'signIn.failed.second_factor':
    'Hier ist die Bestätigung in zwei Schritten nötig, doch der Anmeldedienst hat nicht danach gefragt. Es wurde nichts geändert. Wenn es wieder vorkommt, wenden Sie sich an den Support und nennen Sie die Referenznummer.',
  'signIn.failed.invitation':
    'Der Link dieser Einladung ist unvollständig. Öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie ihn ganz.',
  'signIn.failed.refused':
    'Wir konnten diese Anmeldung nicht prüfen. Versuchen Sie es noch einmal.',
  'signIn.failed.account_deleted':
    'Dieses Konto wurde gelöscht. Wenn Sie ein neues möchten, melden Sie sich erneut an.',
  'signIn.failed.locked': 'Dieses Konto ist gesperrt. Niemand kann sich damit anmelden.',
};
