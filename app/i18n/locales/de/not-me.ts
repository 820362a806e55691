import { type notMe as english } from '../en/not-me';
import { type Translated } from '../translated';

export const notMe: Translated<typeof english> = {
  'server.notMe.title': 'Das war ich nicht',
  'server.notMe.hint': 'Sie kennen diese Sitzung nicht? Dann ist mehr zu tun, als sie zu beenden.',
  'server.notMe.heading': 'Das waren nicht Sie: {device}',
  'server.notMe.intro': 'Wenn Sie bestätigen, geschieht Folgendes:',
  'server.notMe.ends': 'Die Sitzung endet und mit ihr der dauerhafte Zugriff, der zu ihr gehört.',
  'server.notMe.endsRest':
    'Die Sitzung ist schon beendet; dauerhafter Zugriff, den sie hinterlassen hat, endet.',
  'server.notMe.mails':
    'Wenn der Anmeldedienst ein Passwort für Sie führt, sendet er Ihnen eine E-Mail, um ein neues zu setzen. Sonst erfahren Sie, wo Sie es ändern.',
  'server.notMe.shows':
    'Sie sehen, was sich seit Beginn der Sitzung an Ihrem Konto geändert hat, und erhalten einen Beleg.',
  'server.notMe.current':
    'Dies ist der Browser, den Sie benutzen. Er wird abgemeldet; melden Sie sich neu an, um das Ergebnis zu sehen.',
  'server.notMe.confirm': 'Bestätigen: Das war ich nicht',
  'server.notMe.cancel': 'Zurück, nichts ändern',
  'server.disowned.title': 'Was getan wurde',
  'server.disowned.ended':
    'Die Sitzung ist beendet. Der Anmeldedienst braucht vielleicht einen Moment dafür.',
  'server.disowned.already-gone': 'Die Sitzung war schon beendet.',
  'server.disowned.not-yet': 'Die Sitzung ist noch nicht beendet: {reason}.',
  'server.disowned.access.ended':
    '{count, plural, one {Ein dauerhafter Zugriff daraus ist beendet.} other {# dauerhafte Zugriffe daraus sind beendet.}}',
  'server.disowned.access.uncounted':
    'Dauerhafter Zugriff daraus, falls es ihn gab, endet mit ihr.',
  'server.disowned.access.none': 'Sie hatte keinen dauerhaften Zugriff.',
  'server.disowned.access.not-yet':
    'Dauerhafter Zugriff: {ended, number} beendet, {remaining, number} noch nicht: {reason}.',
  'server.disowned.access.unknown': 'Ihr dauerhafter Zugriff ist unbekannt: {reason}.',
  'server.password.sent':
    'Eine E-Mail, um ein neues Passwort zu setzen, ist unterwegs zu Ihnen. Nutzen Sie sie bald.',
  'server.password.elsewhere': 'Ihr Passwort liegt bei {provider}. Ändern Sie es dort.',
  'server.password.elsewhereUnnamed':
    'Ihr Passwort liegt bei einem anderen Anbieter, etwa Ihrer Organisation. Ändern Sie es dort.',
  'server.password.no-address':
    'Es konnte keine E-Mail gesendet werden, da Ihr Konto keine E-Mail-Adresse hat. Bitten Sie die Betreiber dieses Portals, Ihr Passwort zu ändern.',
  'server.password.too-often':
    'Eine E-Mail, um ein neues Passwort zu setzen, wurde vor Kurzem gesendet. Eine weitere können Sie in {minutes, number} Min. anfordern.',
  'server.password.failed':
    'Die E-Mail, um ein neues Passwort zu setzen, konnte nicht gesendet werden: {reason}. Ändern Sie Ihr Passwort bei der nächsten Anmeldung, oder versuchen Sie es später noch einmal.',
  'server.disowned.retry': 'Den Rest noch einmal versuchen',
  'server.disowned.others':
    'Wer diese Sitzung benutzt hat, ist vielleicht auch anderswo angemeldet.',
  'server.disowned.endOthers': 'Überall sonst abmelden',
  'server.disowned.next': 'Als Nächstes',
  'server.disowned.receipt': 'Beleg herunterladen',
  'server.changes.heading': 'Was sich seitdem an Ihrem Konto geändert hat',
  'server.changes.none': 'Nichts von Belang, soweit das Protokoll es sagt.',
  'server.changes.incomplete':
    'Das Protokoll zeigt nicht alles seit Beginn der Sitzung: Es kann mehr geschehen sein.',
  'server.changes.unknown': 'Was sich geändert hat, ist unbekannt: {reason}.',
  'server.change.password-changed': 'Passwort geändert',
  'server.change.password-change-requested': 'E-Mail für ein neues Passwort angefordert',
  'server.change.email-changed': 'E-Mail-Adresse geändert',
  'server.change.email-verified': 'E-Mail-Adresse bestätigt',
  'server.change.username-changed': 'Benutzername geändert',
  'server.change.phone-changed': 'Telefonnummer geändert',
  'server.change.second-step-added': 'Zweiter Schritt hinzugefügt',
  'server.change.second-step-removed': 'Zweiter Schritt entfernt',
  'server.change.recovery-code-used': 'Wiederherstellungscode benutzt',
  'server.change.account-linked': 'Ein anderes Konto verknüpft',
  'server.change.account-unlinked': 'Ein anderes Konto getrennt',
  'server.change.access-granted': 'Anwendung zugelassen',
  'server.change.access-reused': 'Eine alte Kopie eines dauerhaften Zugriffs wurde benutzt',
  'server.change.signed-up': 'Konto angelegt',
  'server.change.blocked': 'Konto gesperrt',
  'server.change.unblocked': 'Konto entsperrt',
  'server.change.deleted': 'Konto gelöscht',
  'server.change.changed-by-administrator': 'Von der Verwaltung geändert',
  'server.change.at': '{exact}: {change}',
  'server.receipt.title': 'Beleg: Diese Sitzung war nicht meine',
  'server.receipt.written': 'Ausgeführt am: {exact}',
  'server.receipt.device': 'Gerät: {device}',
  'server.receipt.place': 'Zuletzt in: {place}',
  'server.receipt.began': 'Erste Anmeldung: {exact}',
  'server.receipt.lastContact': 'Letzter Kontakt: {exact}',
  'server.receipt.others': 'Andere Sitzungen: {ended, number} beendet, {remaining, number} noch da',
  'server.receipt.changes': 'Änderungen am Konto seit der ersten Anmeldung:',
};
