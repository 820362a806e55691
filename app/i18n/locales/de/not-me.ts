import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': 'Das war ich nicht',
  'notMe.hint': 'Sie erkennen diese Sitzung nicht? Wir helfen Ihnen, Ihr Konto zu schützen.',

  'notMe.heading': 'Konto schützen',
  'notMe.current':
    'Sie nutzen diesen Browser gerade, Sie werden hier also abgemeldet. Melden Sie sich wieder an, um mit den Schritten weiterzumachen.',
  'notMe.intro': 'Wir erledigen drei Dinge:',
  'notMe.step.signsOut':
    '{device} abmelden und den Zugriff entfernen, den Anwendungen darüber erhalten haben',
  'notMe.step.removesAccess':
    'Den Zugriff entfernen, den Anwendungen noch über {device} haben; die Sitzung ist bereits abgemeldet',
  'notMe.step.password':
    'Ihnen einen Link für ein neues Passwort senden oder zeigen, wo Sie es ändern',
  'notMe.step.changes': 'Ihnen zeigen, was sich seit dieser Anmeldung an Ihrem Konto geändert hat',
  'notMe.confirm': 'Ja, mein Konto schützen',
  'notMe.pending': 'Wird geschützt …',
  'notMe.signedOutHere.text':
    'Wir haben diesen Browser abgemeldet, weil Sie ihn gemeldet haben. Melden Sie sich wieder an, um mit den Schritten weiterzumachen.',
  'notMe.signedOutHere.mailed':
    'Wir haben diesen Browser abgemeldet, weil Sie ihn gemeldet haben. Einen Link für ein neues Passwort haben wir an {address} gesendet. Legen Sie es fest, und melden Sie sich dann wieder an, um mit den Schritten weiterzumachen.',

  'notMe.guide.title': 'So schützen Sie Ihr Konto',
  'notMe.guide.reported': 'Als fremd gemeldet: {device}',
  'notMe.guide.progress': '{done, number} von {count, number} erledigt',
  'notMe.guide.allDone': 'Alle Schritte erledigt',
  'notMe.guide.kept':
    'Diese Seite bleibt 30 Tage lang erreichbar. Solange Schritte offen sind, führt Ihre Kontoübersicht hierher.',
  'notMe.guide.kept.done': 'Diese Seite bleibt 30 Tage lang erreichbar.',
  'notMe.guide.step': '{number, number}. {title}',
  'notMe.guide.signed-out': 'Sitzung abmelden',
  'notMe.guide.password': 'Neues Passwort festlegen',
  'notMe.guide.changes': 'Änderungen rückgängig machen',
  'notMe.guide.others': 'Überall sonst abmelden',
  'notMe.guide.state.done': 'Erledigt',
  'notMe.guide.state.open': 'Offen',
  'notMe.guide.state.pending': 'Wird abgemeldet …',
  'notMe.mark.password': 'Ich habe ein neues Passwort',
  'notMe.mark.changes': 'Ich habe mein Konto geprüft',
  'notMe.mark.others': 'Die anderen gehören mir',
  'notMe.mark.undo': 'Wieder als offen markieren',
  'notMe.mark.pending': 'Wird gespeichert …',

  'notMe.signedOut.confirmed': '{device} ist abgemeldet, bestätigt {exact}.',
  'notMe.signedOut.confirmedUntimed': '{device} ist abgemeldet.',
  'notMe.signedOut.pending': '{device} wird abgemeldet … Das kann eine Minute dauern.',
  'notMe.signedOut.already-gone': '{device} war bereits abgemeldet.',
  'notMe.signedOut.not-yet': '{device} ist noch nicht abgemeldet: {reason}.',
  'notMe.signedOut.listed-again': 'Das hat nicht geklappt: {device} ist noch angemeldet.',
  'notMe.access.removed':
    '{count, plural, one {Der Zugriff, den eine Anwendung darüber hatte, ist entfernt.} other {Der Zugriff, den Anwendungen darüber hatten, ist entfernt (#).}}',
  'notMe.access.uncounted':
    'Anwendungen verlieren den Zugriff, den sie durch diese Sitzung hatten.',
  'notMe.access.none': 'Keine Anwendung hatte durch diese Sitzung Zugriff.',
  'notMe.access.not-yet':
    'Zugriff entfernt: {ended, number}. Noch nicht: {remaining, number}, {reason}.',
  'notMe.access.unknown': 'Wir können nicht sagen, welche Anwendungen Zugriff hatten: {reason}.',
  'notMe.retry': 'Noch einmal versuchen',

  'notMe.password.sentTo':
    'Wir haben einen Link für ein neues Passwort an {address} gesendet. Er ist nur kurz gültig.',
  'notMe.password.sent':
    'Wir haben Ihnen per E-Mail einen Link für ein neues Passwort gesendet. Er ist nur kurz gültig.',
  'notMe.password.mailedAt': 'Gesendet',
  'notMe.password.changedAt': 'Ihr Passwort wurde geändert',
  'notMe.password.elsewhere': 'Sie melden sich über {provider} an. Ändern Sie Ihr Passwort dort.',
  'notMe.password.elsewhereUnnamed':
    'Sie melden sich über einen anderen Anbieter an, etwa Ihre Organisation. Ändern Sie Ihr Passwort dort.',
  'notMe.password.no-address':
    'Wir konnten Ihnen keine E-Mail senden, weil Ihr Konto keine E-Mail-Adresse hat. Bitten Sie den Support, Ihr Passwort zu ändern.',
  'notMe.password.too-often':
    'Wir haben Ihnen erst vor Kurzem einen Link gesendet. Sehen Sie in Ihrem Posteingang nach, bevor Sie einen weiteren anfordern.',
  'notMe.password.failed': 'Wir konnten den Link für ein neues Passwort nicht senden: {reason}.',
  'notMe.mail.sendAgain': 'Noch einmal senden',
  'notMe.mail.send': 'E-Mail senden',
  'notMe.mail.pending': 'Wird gesendet …',
  'notMe.mail.sentAgain': 'Wir haben Ihnen einen weiteren Link gesendet. Nutzen Sie den neuesten.',
  'notMe.mail.sentAgainTo':
    'Wir haben einen weiteren Link an {address} gesendet. Nutzen Sie den neuesten.',
  'notMe.mail.tooOften':
    '{count, plural, one {Sie haben schon mehrere E-Mails angefordert. In einer Minute können Sie eine weitere anfordern.} other {Sie haben schon mehrere E-Mails angefordert. In # Minuten können Sie eine weitere anfordern.}}',
  'notMe.mail.failed':
    'Wir konnten die E-Mail nicht senden. Versuchen Sie es in einer Minute noch einmal.',

  'notMe.changes.explained':
    'Das hat sich nach dieser Anmeldung und vor Ihrer Meldung geändert. Beginnen Sie mit dem Ältesten.',
  'notMe.changes.later': 'Seit Ihrer Meldung',
  'notMe.changes.laterExplained':
    'Wenn etwas davon nicht von Ihnen ist, bitten Sie den Support um Hilfe.',
  'notMe.changes.person': 'Das haben Sie hier angefordert.',
  'notMe.changes.none': 'Keine wichtigen Änderungen gefunden.',
  'notMe.changes.incomplete':
    'Wir sehen nicht alle Aktivitäten aus dieser Zeit, es kann sich also mehr geändert haben. Prüfen Sie auch Ihre Angaben.',
  'notMe.changes.unknown':
    'Wir können nicht sagen, was sich geändert hat: {reason}. Prüfen Sie Ihre Angaben selbst.',
  'notMe.changes.here': 'Zuletzt hier geändert',
  'notMe.changes.hereExplained':
    'Bringen Sie in Ordnung, was Sie nicht kennen: Öffnen Sie es, oder nutzen Sie den Link darunter.',
  'notMe.mend.password': 'Legen Sie mit dem Link aus Schritt 2 ein neues Passwort fest.',
  'notMe.mend.request': 'Löschen Sie diese E-Mail. Nutzen Sie nur den Link aus Schritt 2.',
  'notMe.mend.restore': 'Bitten Sie den Support, das zurückzusetzen.',
  'notMe.mend.remove': 'Wenn Sie das nicht kennen, bitten Sie den Support, es zu entfernen.',
  'notMe.mend.mfa':
    'Schalten Sie die Bestätigung in zwei Schritten wieder ein. Werden Sie beim Anmelden nicht danach gefragt, bitten Sie den Support darum.',
  'notMe.mend.recovery-code': 'Dieser Code ist verbraucht. Bitten Sie den Support um einen neuen.',
  'notMe.mend.access':
    'Wenn Sie diese Anwendung nicht kennen, melden Sie sich in Schritt 4 überall sonst ab.',
  'notMe.mend.copied-access':
    'Vielleicht hat es jemand kopiert. Melden Sie sich in Schritt 4 überall sonst ab.',
  'notMe.mend.ask': 'Fragen Sie den Support danach.',
  'notMe.mendHere.restore': 'Das können Sie selbst zurücksetzen:',
  'notMe.mendHere.remove': 'Wenn Sie das nicht kennen, entfernen Sie es:',
  'notMe.mendHere.mfa': 'Richten Sie sie wieder ein:',
  'notMe.mendHere.recovery-code': 'Dieser Code ist verbraucht. Erstellen Sie einen neuen:',

  'notMe.changes.look': 'Sehen Sie auch das Übrige durch:',
  'notMe.changes.look.activity': 'Aktivität seit dieser Anmeldung',
  'notMe.mendHere.access': 'Wenn Sie diese Anwendung nicht kennen, entfernen Sie ihren Zugriff:',
  'notMe.mendHere.copied-access':
    'Vielleicht hat ihn jemand kopiert. Entfernen Sie den Zugriff der Anwendung:',
  'notMe.mend.leave': 'Wenn Sie sie nicht kennen, bitten Sie den Support, Sie herauszunehmen.',
  'notMe.mendHere.leave': 'Wenn Sie sie nicht kennen, verlassen Sie sie:',
  'notMe.others.applications':
    'Anwendungen haben vielleicht noch Zugriff. Entfernen Sie den Zugriff aller, die Sie nicht kennen:',
  'notMe.others.remaining':
    '{count, plural, one {Eine weitere Sitzung ist angemeldet. Vielleicht gehört auch sie nicht Ihnen.} other {# weitere Sitzungen sind angemeldet. Vielleicht gehören nicht alle Ihnen.}}',
  'notMe.others.ended':
    '{count, plural, one {Sie haben eine weitere Sitzung abgemeldet.} other {Sie haben # weitere Sitzungen abgemeldet.}}',
  'notMe.others.none': 'Keine weitere Sitzung ist angemeldet.',
  'notMe.others.unknown':
    'Wir können Ihre anderen Sitzungen gerade nicht anzeigen. Vielleicht gehören nicht alle Ihnen.',
  'notMe.others.end': '{count, plural, one {Die andere abmelden} other {Die anderen # abmelden}}',
  'notMe.others.endAll': 'Überall sonst abmelden',

  'notMe.summary.heading': 'Zusammenfassung',
  'notMe.summary.text':
    'Bewahren Sie auf, was getan wurde: Drucken Sie diese Seite, oder laden Sie sie als Textdatei herunter.',
  'notMe.summary.download': 'Zusammenfassung herunterladen',
  'notMe.receipt.title': 'Zusammenfassung: als fremd gemeldete Sitzung',
  'notMe.receipt.portal': '{name}, {address}',
  'notMe.receipt.account': 'Konto: {account}',
  'notMe.receipt.written': 'Gemeldet am: {exact}',
  'notMe.receipt.device': 'Gerät: {device}',
  'notMe.receipt.place': 'Standort (ungefähr): {place}',
  'notMe.receipt.address': 'IP-Adresse: {address}',
  'notMe.receipt.signedIn': 'Angemeldet: {exact}',
  'notMe.receipt.lastSeen': 'Zuletzt gesehen: {exact}',
  'notMe.receipt.zone': 'Zeitzone: {zone}',
  'notMe.receipt.others':
    'Andere Sitzungen: {ended, number} abgemeldet, {remaining, number} noch angemeldet',
  'notMe.receipt.changes': 'Änderungen an Ihrem Konto seitdem:',
  'notMe.receipt.change': '{exact}: {change}',

  'notMe.open.text':
    'Sie haben am {exact} „Das war ich nicht“ gemeldet: {done, number} von {count, number} Schritten erledigt.',
  'notMe.open.link': 'Weiter',
  'notMe.reported.mark': 'Als fremd gemeldet',
  'notMe.reported.link': 'Schritte ansehen',
};
