import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': 'Das war ich nicht',
  'notMe.hint': 'Sie erkennen diese Sitzung nicht? Wir helfen Ihnen, Ihr Konto zu schützen.',

  'notMe.heading': '{device} als fremd melden?',
  'notMe.current':
    'Diesen Browser benutzen Sie gerade, Sie werden hier also abgemeldet. Melden Sie sich neu an, um das Ergebnis zu sehen.',
  'notMe.intro': 'Wenn Sie bestätigen:',
  'notMe.step.signsOut':
    'Die Sitzung wird abgemeldet, und Anwendungen verlieren den Zugriff, den sie durch sie haben.',
  'notMe.step.removesAccess':
    'Die Sitzung ist bereits abgemeldet; Anwendungen verlieren den Zugriff, der von ihr übrig ist.',
  'notMe.step.password':
    'Sie erhalten eine E-Mail mit einem Link für ein neues Passwort. Wenn Sie sich über einen anderen Anbieter anmelden, erfahren Sie, wo Sie es ändern.',
  'notMe.step.changes':
    'Sie sehen, was sich seitdem an Ihrem Konto geändert hat, und können einen Beleg herunterladen.',
  'notMe.confirm': 'Sitzung als fremd melden',
  'notMe.pending': 'Wird gemeldet …',
  'notMe.cancel': 'Abbrechen',

  'notMe.report.title': 'Als fremd gemeldet',
  'notMe.report.ended':
    'Die Sitzung ist abgemeldet. Es kann einen Moment dauern, bis das überall gilt.',
  'notMe.report.already-gone': 'Die Sitzung war bereits abgemeldet.',
  'notMe.report.not-yet': 'Die Sitzung ist noch nicht abgemeldet: {reason}.',
  'notMe.report.access.removed':
    '{count, plural, one {Der Zugriff, den eine Anwendung durch sie hatte, ist entfernt.} other {Der Zugriff, den Anwendungen durch sie hatten, ist entfernt (#).}}',
  'notMe.report.access.uncounted': 'Anwendungen verlieren den Zugriff, den sie durch sie hatten.',
  'notMe.report.access.none': 'Keine Anwendung hatte durch sie Zugriff.',
  'notMe.report.access.not-yet':
    'Zugriff von Anwendungen: {ended, number} entfernt, {remaining, number} noch nicht: {reason}.',
  'notMe.report.access.unknown':
    'Ob Anwendungen durch sie Zugriff hatten, lässt sich nicht feststellen: {reason}.',
  'notMe.report.password.sent':
    'Eine E-Mail mit einem Link für ein neues Passwort ist unterwegs zu Ihnen. Nutzen Sie ihn bald.',
  'notMe.report.password.elsewhere':
    'Sie melden sich über {provider} an. Ändern Sie Ihr Passwort dort.',
  'notMe.report.password.elsewhereUnnamed':
    'Sie melden sich über einen anderen Anbieter an, etwa Ihre Organisation. Ändern Sie Ihr Passwort dort.',
  'notMe.report.password.no-address':
    'Wir konnten Ihnen keine E-Mail senden, weil Ihr Konto keine E-Mail-Adresse hat. Bitten Sie die Betreiber dieses Portals, Ihr Passwort zu ändern.',
  'notMe.report.password.too-often':
    'Eine E-Mail für ein neues Passwort wurde erst vor Kurzem gesendet. Eine weitere können Sie in {minutes, number} Min. anfordern.',
  'notMe.report.password.failed':
    'Wir konnten die E-Mail für ein neues Passwort nicht senden: {reason}. Ändern Sie Ihr Passwort bei der nächsten Anmeldung, oder versuchen Sie es später noch einmal.',
  'notMe.report.retry': 'Noch einmal versuchen',
  'notMe.report.next': 'Wie es weitergeht',
  'notMe.report.others': 'Wer diese Sitzung benutzt hat, ist vielleicht auch anderswo angemeldet.',
  'notMe.report.endOthers': 'Überall sonst abmelden',
  'notMe.report.receipt': 'Beleg herunterladen',
  'notMe.changes.heading': 'Was sich seitdem an Ihrem Konto geändert hat',
  'notMe.changes.none': 'Keine wichtigen Änderungen gefunden.',
  'notMe.changes.incomplete':
    'Die lesbaren Aktivitäten decken nicht die ganze Zeit ab, es kann sich also mehr geändert haben.',
  'notMe.changes.unknown': 'Was sich geändert hat, lässt sich nicht feststellen: {reason}.',

  'notMe.receipt.title': 'Beleg: als fremd gemeldete Sitzung',
  'notMe.receipt.written': 'Gemeldet am: {exact}',
  'notMe.receipt.device': 'Gerät: {device}',
  'notMe.receipt.place': 'Standort (ungefähr): {place}',
  'notMe.receipt.signedIn': 'Angemeldet: {exact}',
  'notMe.receipt.lastSeen': 'Zuletzt gesehen: {exact}',
  'notMe.receipt.others':
    'Andere Sitzungen: {ended, number} abgemeldet, {remaining, number} noch angemeldet',
  'notMe.receipt.changes': 'Änderungen an Ihrem Konto seitdem:',
  'notMe.receipt.change': '{exact}: {change}',
};
