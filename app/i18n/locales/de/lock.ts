import { type lock as english } from '../en/lock';
import { type Translated } from '../../translate';

export const lock: Translated<typeof english> = {
  'lock.title': 'Konto sperren',
  'lock.section.text':
    'Befürchten Sie, dass jemand anderes Zugriff hat? Sperren Sie Ihr Konto. Niemand kann sich anmelden, bis es entsperrt wird.',
  'lock.section.link': 'Mein Konto sperren',
  'lock.section.unavailable':
    'Hier können Sie Ihr Konto nicht sperren. Die Betreiber dieses Dienstes können es.',
  'lock.heading': 'Ihr Konto sperren?',
  'lock.does': 'Was geschieht',
  'lock.does.signIn': 'Niemand kann sich anmelden, auch Sie selbst nicht.',
  'lock.does.signOut': 'Sie werden überall abgemeldet, in allen Browsern und Anwendungen.',
  'lock.does.access':
    'Alle Anwendungen verlieren ihren Zugriff. Später müssen Sie ihn neu erlauben.',
  'lock.does.browsers': 'Alle gemerkten Browser werden vergessen.',
  'lock.does.pending':
    'Eine Änderung Ihrer E-Mail-Adresse, die noch nicht bestätigt ist, wird abgebrochen.',
  'lock.does.deletion':
    'Die Löschung Ihres Kontos wird abgebrochen, weil niemand sie mehr aufhalten könnte.',
  'lock.does.mail': 'Wir schreiben an alle Ihre bestätigten Adressen.',
  'lock.stays': 'Was bleibt',
  'lock.stays.data': 'Ihre Daten, Ihre Anmeldemöglichkeiten und Ihre Organisationen.',
  'lock.stays.until':
    'Anwendungen, die gerade offen sind, können weiter funktionieren, bis ihr Zugriff abläuft.',
  'lock.back': 'Wie Sie wieder hineinkommen',
  'lock.back.question': 'Wie möchten Sie es entsperren?',
  'lock.back.mail': 'Mit einem Link, den wir an {address} senden',
  'lock.back.mail.hint': 'Er funktioniert einmal und 7 Tage lang.',
  'lock.back.support': 'Nur über die Betreiber dieses Dienstes',
  'lock.back.support.hint': 'Wählen Sie das, wenn jemand anderes Ihre E-Mails lesen könnte.',
  'lock.back.onlySupport': 'Nur die Betreiber dieses Dienstes können es entsperren.',
  'lock.contact': 'Kontakt',
  'lock.contact.none':
    'Wie Sie die Betreiber erreichen, können wir Ihnen hier nicht sagen. Finden Sie es heraus, bevor Sie Ihr Konto sperren.',
  'lock.confirm': 'Mein Konto sperren',
  'lock.pending': 'Wird gesperrt …',
  'lock.done': 'Ihr Konto ist gesperrt. Sie sind überall abgemeldet.',
  'lock.done.signingOut':
    'Ihr Konto ist gesperrt. Einige Browser und Anwendungen werden noch abgemeldet.',
  'lock.done.left':
    'Ihr Konto ist gesperrt. Wir konnten nicht alles abmelden. Sagen Sie es den Betreibern dieses Dienstes.',
  'lock.underWay':
    'Ihr Konto wird gesperrt, und wir versuchen es weiter. Solange Sie sich anmelden können, ist es noch nicht gesperrt.',
  'lock.back.mailed':
    'Haben Sie es gesperrt und einen Link gewählt? Öffnen Sie unsere E-Mail „{subject}“ und nutzen Sie den Link. Er funktioniert einmal und 7 Tage lang.',
  'lock.back.people': 'Andernfalls können es die Betreiber dieses Dienstes entsperren.',
};
