import { type security as english } from '../en/security';
import { type Translated } from '../../translate';

export const security: Translated<typeof english> = {
  'security.title': 'Sicherheit',
  'security.asOf': 'Das lässt sich gerade nicht aktualisieren. Stand: {time} ({exact}).',
  'security.turnedOff': 'Das lässt sich hier nicht ändern.',
  'security.notNow': 'Das können wir gerade nicht anzeigen: {reason}.',
  'security.notYet':
    'Ihre Änderung ist noch nicht bestätigt. Sehen Sie in einer Minute noch einmal nach.',
  'security.named': '{what} {detail}',
  'security.unnamed': '{what}, hinzugefügt am {date}',
  'security.unnamed.begun': '{what}, begonnen am {date}',
  'security.notUsable': 'Wird nicht mehr angenommen',
  'security.kind.authenticator-app': 'Authenticator-App',
  'security.kind.push': 'Bestätigung auf dem Telefon',
  'security.kind.phone': 'Code per Telefon',
  'security.kind.sms': 'Code per SMS',
  'security.kind.voice': 'Code per Anruf',
  'security.kind.email': 'Code per E-Mail',
  'security.kind.security-key': 'Sicherheitsschlüssel',
  'security.kind.device-biometrics': 'Fingerabdruck, Gesicht oder Displaysperre',
  'security.kind.passkey': 'Passkey',
  'security.kind.recovery-code': 'Wiederherstellungscode',
  'security.kind.password': 'Passwort',
  'security.kind.other': 'Andere Möglichkeit',
  'security.role.sign-in': 'Anmeldung',
  'security.role.two-step': 'Bestätigung in zwei Schritten',
  'security.role.recovery': 'Zugang wiederherstellen',
  'security.ways.heading': 'Anmeldemöglichkeiten',
  'security.ways.way': 'Möglichkeit',
  'security.ways.role': 'Wofür',
  'security.ways.added': 'Hinzugefügt',
  'security.ways.begun': 'Begonnen',
  'security.ways.lastUsed': 'Zuletzt genutzt',
  'security.ways.incomplete': 'Hier können Möglichkeiten fehlen: {reason}.',
  'security.ways.unreadable':
    '{count, plural, one {Es gibt eine weitere, die wir nicht anzeigen können.} other {Es gibt # weitere, die wir nicht anzeigen können.}}',
  'security.forecast.heading': 'Wenn Sie Ihr Telefon verlieren',
  'security.forecast.after': 'Wenn Sie danach Ihr Telefon verlieren',
  'security.forecast.unknown': 'Wir können gerade nicht sagen, wie Sie dann noch hineinkommen.',
  'security.forecast.lacks.first':
    'Sie könnten sich nicht mehr anmelden. Richten Sie eine Möglichkeit ein, die nicht auf Ihrem Telefon ist.',
  'security.forecast.lacks.second':
    'Sie könnten sich nicht mehr anmelden: Für die Bestätigung in zwei Schritten ist sonst nichts eingerichtet. Richten Sie eine Möglichkeit ein, die nicht auf Ihrem Telefon ist.',
  'security.forecast.one': 'Sie können sich noch anmelden mit: {first}.',
  'security.forecast.two':
    'Sie können sich noch anmelden mit: {first}. Für die Bestätigung in zwei Schritten haben Sie: {second}.',
  'security.lost': 'Schon verloren? Tun Sie jetzt Folgendes:',
  'security.lost.remove': '„{name}“ entfernen',
  'security.password.none': 'Ihr Konto hat hier kein Passwort.',
  'security.password.changed': 'Zuletzt geändert:',
  'security.passkeys.heading': 'Passkeys',
  'security.passkeys.count':
    '{count, plural, =0 {Sie haben keinen Passkey.} one {Sie haben einen Passkey.} other {Sie haben # Passkeys.}}',
  'security.passkeys.about':
    'Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht oder Displaysperre an, ohne Passwort.',
  'security.passkey.synced': 'Auf Ihren anderen Geräten verfügbar',
  'security.passkey.oneDevice': 'Nur auf einem Gerät',
  'security.passkey.provider': 'Gespeichert in',
  'security.passkey.kept': 'Kopien',
  'security.passkey.reached': 'Verbindung',
  'security.passkey.browser': 'Erstellt in',
  'security.transport.internal': 'im Gerät',
  'security.transport.hybrid': 'Telefon in der Nähe',
  'security.transport.usb': 'USB',
  'security.transport.nfc': 'NFC',
  'security.transport.ble': 'Bluetooth',
  'security.twoStep.on': 'Die Bestätigung in zwei Schritten ist eingerichtet.',
  'security.twoStep.add': 'Bestätigung in zwei Schritten hinzufügen',
  'security.twoStep.addAnother': 'Weitere Möglichkeit hinzufügen',
  'security.twoStep.off': 'Für die Bestätigung in zwei Schritten ist nichts eingerichtet.',
  'security.twoStep.onlyEmail':
    'Außer Codes per E-Mail ist für die Bestätigung in zwei Schritten nichts eingerichtet.',
  'security.twoStep.emailComesWith':
    'Codes per E-Mail funktionieren, solange Ihre E-Mail-Adresse bestätigt ist. Einzeln lassen sie sich nicht entfernen.',
  'security.twoStep.unfinished':
    '{count, plural, one {Eine weitere Einrichtung haben Sie begonnen und nicht abgeschlossen. Sie lässt sich nicht verwenden.} other {# weitere Einrichtungen haben Sie begonnen und nicht abgeschlossen. Sie lassen sich nicht verwenden.}}',
  'security.policy.always': 'Sie werden bei jeder Anmeldung danach gefragt.',
  'security.policy.risky-sign-ins':
    'Sie werden danach gefragt, wenn eine Anmeldung ungewöhnlich wirkt.',
  'security.policy.unknown': 'Wir können gerade nicht sagen, wann Sie danach gefragt werden.',
  'security.code.none':
    'Sie haben keinen Wiederherstellungscode. Wenn Sie eine Möglichkeit zur Bestätigung in zwei Schritten hinzufügen, gibt Ihnen der Anmeldedienst vielleicht einen.',
  'security.code.since': 'Hinzugefügt:',
  'security.code.link': 'Wiederherstellungscode verwalten',
  'security.code.about':
    'Mit einem Wiederherstellungscode kommen Sie einmal durch die Bestätigung in zwei Schritten, wenn Telefon oder Schlüssel verloren sind. Niemand kann ihn nachsehen, bewahren Sie ihn also sicher auf.',
  'security.code.ask': 'Neuen Wiederherstellungscode erstellen?',
  'security.code.voids':
    'Der alte Code gilt sofort nicht mehr. Ihre anderen Anmeldemöglichkeiten bleiben, wie sie sind.',
  'security.code.once':
    'Wir zeigen den neuen Code nur einmal. Halten Sie etwas bereit, um ihn zu notieren oder zu speichern.',
  'security.code.make': 'Neuen Code erstellen',
  'security.code.pending': 'Neuer Code wird erstellt …',
  'security.code.new': 'Neuer Wiederherstellungscode',
  'security.code.done': 'Ihr neuer Code ist da. Der alte gilt nicht mehr.',
  'security.code.keep':
    'Speichern Sie ihn jetzt: Wir zeigen ihn nicht noch einmal. Bewahren Sie ihn nicht nur auf Ihrem Telefon auf.',
  'security.code.copy': 'Code kopieren',
  'security.code.copied': 'Kopiert',
  'security.code.save': 'Code als Datei speichern',
  'security.code.print': 'Code drucken',
  'security.code.saved': 'Ich habe ihn gespeichert',
  'security.code.file':
    'Wiederherstellungscode für {product}. Er gilt einmal. Bewahren Sie ihn so auf, dass nur Sie ihn finden.',
  'security.code.notKnown':
    'Wir haben keine Antwort bekommen. Vielleicht gilt Ihr alter Code nicht mehr. Erstellen Sie zur Sicherheit noch einen neuen.',
  'security.code.refused.no_code':
    'Sie haben keinen Wiederherstellungscode, der ersetzt werden könnte.',
  'security.code.refused.asked_before':
    'Mit diesem Formular wurde schon ein Code erstellt. Wenn Sie ihn nicht gespeichert haben, erstellen Sie einen weiteren.',
  'security.browsers.heading': 'Gemerkte Browser',
  'security.browsers.about':
    'Ein gemerkter Browser fragt eine Zeit lang nicht nach der Bestätigung in zwei Schritten.',
  'security.browsers.link': 'Alle Browser vergessen',
  'security.browsers.ask': 'Alle gemerkten Browser vergessen?',
  'security.browsers.notListed':
    'Wir wissen nicht, welche Browser das sind, deshalb werden alle zusammen vergessen.',
  'security.browsers.stays':
    'Sie bleiben überall angemeldet. Bei der nächsten Anmeldung fragt jeder Browser wieder nach der Bestätigung in zwei Schritten.',
  'security.browsers.pending': 'Browser werden vergessen …',
  'security.browsers.done': 'Alle gemerkten Browser sind vergessen. Sie bleiben angemeldet.',
  'security.linked.heading': 'Verknüpfte Anmeldungen',
  'security.linked.none': 'Keine Anmeldung eines anderen Anbieters ist verknüpft.',
  'security.method.kind': 'Art',
  'security.method.phone': 'Telefonnummer',
  'security.method.email': 'E-Mail-Adresse',
  'security.method.unfinished':
    'Sie haben diese Einrichtung begonnen und nicht abgeschlossen. Sie lässt sich nicht verwenden. Sie können sie entfernen.',
  'security.method.notUsable':
    'Ihre Organisation nimmt das nicht mehr an. Zum Anmelden hilft es Ihnen nicht.',
  'security.rename.label': 'Name',
  'security.rename.hint': 'Höchstens {maximum} Zeichen, etwa „Diensthandy“.',
  'security.rename.save': 'Name speichern',
  'security.rename.pending': 'Name wird gespeichert …',
  'security.rename.empty': 'Geben Sie einen Namen ein.',
  'security.rename.done': 'Der Name ist jetzt „{name}“.',
  'security.remove.method': 'Diese Möglichkeit entfernen',
  'security.remove.passkey': 'Passkey entfernen',
  'security.remove.refused': 'Das lässt sich nicht entfernen',
  'security.remove.heading': '„{name}“ entfernen?',
  'security.remove.keeps': 'Ihnen bleibt: {ways}.',
  'security.remove.unfinished':
    'Diese Einrichtung haben Sie nie abgeschlossen. Alles, was jetzt funktioniert, bleibt.',
  'security.remove.passkeyStays':
    'In Ihrem Passwort-Manager oder auf Ihrem Schlüssel bleibt er gespeichert. Löschen Sie ihn auch dort.',
  'security.remove.forgets':
    'Gemerkte Browser werden auch vergessen: Jeder fragt wieder nach der Bestätigung in zwei Schritten. Sie bleiben angemeldet.',
  'security.remove.lastFactor':
    'Mir ist klar, dass danach nichts für die Bestätigung in zwei Schritten bleibt',
  'security.remove.pending': 'Wird entfernt …',
  'security.remove.done': '„{name}“ ist entfernt. Ihre anderen Anmeldemöglichkeiten bleiben.',
  'security.remove.doneButBrowsers':
    '„{name}“ ist entfernt. Die gemerkten Browser konnten wir nicht vergessen: Versuchen Sie das unten noch einmal.',
  'security.refused.not_removable':
    'Das gehört zu Ihrem Konto und lässt sich nicht einzeln entfernen.',
  'security.refused.last_method_under_policy':
    'Ihre Organisation verlangt von allen die Bestätigung in zwei Schritten, und das ist Ihre letzte Möglichkeit dafür. Richten Sie zuerst eine andere ein.',
  'security.refused.policy_unknown':
    'Das ist Ihre letzte Möglichkeit für die Bestätigung in zwei Schritten, und wir können gerade nicht sagen, ob Ihre Organisation sie verlangt. Richten Sie zuerst eine andere ein.',
  'security.refused.last_way_in':
    'Das ist Ihre letzte Anmeldemöglichkeit. Richten Sie zuerst eine andere ein.',
  'security.refused.account_unknown':
    'Wir können gerade nicht sagen, ob Sie sich noch anders anmelden können. Versuchen Sie es später noch einmal.',
  'security.refused.last_factor_not_agreed':
    'Das ist inzwischen Ihre letzte Möglichkeit für die Bestätigung in zwei Schritten. Bestätigen Sie unten, dass Ihnen das klar ist.',
  'security.notFound.title': 'Nicht gefunden',
  'security.notFound.text': 'Es wurde vielleicht entfernt oder gehört nicht Ihnen.',
  'security.problem.title': 'Das können wir gerade nicht anzeigen',
};
