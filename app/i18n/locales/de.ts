import { type Texts } from '../translate';

/** Every text of the portal in German. */
export const de = {
  'app.name': 'Latchkey',
  'app.pageTitle': '{title} – Latchkey',
  'app.skipToContent': 'Zum Inhalt springen',
  'app.reference': 'Referenznummer: {reference}',

  'preferences.label': 'Sprache und Darstellung',
  'preferences.language': 'Sprache',
  'preferences.theme': 'Darstellung',
  'preferences.theme.system': 'Wie auf diesem Gerät',
  'preferences.theme.light': 'Hell',
  'preferences.theme.dark': 'Dunkel',
  'preferences.save': 'Übernehmen',

  'nav.label': 'Konto',
  'nav.overview': 'Übersicht',
  'nav.sessions': 'Sitzungen',
  'nav.signOut': 'Abmelden',
  'nav.signedInAs': 'Angemeldet als {name}',

  'welcome.title': 'Ihr Konto',
  'welcome.heading': 'Sehen Sie, wo Sie angemeldet sind',
  'welcome.text':
    'Melden Sie sich an, um alle Browser und Geräte zu sehen, die in Ihrem Konto angemeldet sind, und um diejenigen abzumelden, die dort nicht hingehören.',
  'welcome.signIn': 'Anmelden',

  'overview.title': 'Kontoübersicht',
  'overview.heading': 'Guten Tag, {name}',
  'overview.headingNameless': 'Guten Tag',
  'overview.sessions.heading': 'Wo Sie angemeldet sind',
  'overview.sessions.count':
    '{count, plural, =0 {Der Anmeldedienst führt zurzeit keine Sitzung.} one {Ein Browser oder Gerät ist in Ihrem Konto angemeldet.} other {# Browser und Geräte sind in Ihrem Konto angemeldet.}}',
  'overview.sessions.incomplete':
    'Mehr als {count, number} Browser und Geräte sind in Ihrem Konto angemeldet.',
  'overview.sessions.countUnknown':
    'Die Liste Ihrer Sitzungen ist gerade nicht verfügbar. Diese Seite funktioniert trotzdem.',
  'overview.sessions.link': 'Alle Sitzungen ansehen',
  'overview.thisBrowser.heading': 'Dieser Browser',
  'overview.thisBrowser.since': 'Bei diesem Portal angemeldet {time} ({exact})',
  'overview.account.heading': 'Ihr Konto',
  'overview.account.name': 'Name',
  'overview.account.email': 'E-Mail',
  'overview.account.notGiven': 'nicht angegeben',

  'sessions.title': '{count, plural, one {# Sitzung} other {# Sitzungen}}',
  'sessions.titleUnknown': 'Sitzungen',
  'sessions.heading': 'Wo Sie angemeldet sind',
  'sessions.intro':
    '{count, plural, one {Ein Browser oder Gerät ist in Ihrem Konto angemeldet. Wenn Sie es nicht kennen, melden Sie es ab.} other {# Browser und Geräte sind in Ihrem Konto angemeldet. Wenn Sie eines davon nicht kennen, melden Sie es ab.}}',
  'sessions.onlyThis':
    'Nur dieser Browser ist in Ihrem Konto angemeldet. Sonst gibt es nichts abzumelden.',
  'sessions.none':
    'Der Anmeldedienst führt zurzeit keine Sitzung für Ihr Konto, nicht einmal diese. Laden Sie die Seite gleich neu; wenn es dabei bleibt, melden Sie sich ab und wieder an.',
  'sessions.list': 'Ihre Sitzungen',
  'sessions.current': 'Dieser Browser',
  'sessions.ending': 'Wird abgemeldet, angefordert {time}.',
  'sessions.endingExplained':
    'Der Anmeldedienst hat dies angenommen, aber noch nicht bestätigt. Laden Sie die Seite neu, um nachzusehen.',
  'sessions.lastContact': 'Letzter Kontakt',
  'sessions.firstSignIn': 'Erste Anmeldung',
  'sessions.expires': 'Endet von selbst',
  'sessions.expired': 'Von selbst beendet',
  'sessions.address': 'IP-Adresse',
  'sessions.addressReveal': 'Ganze Adresse anzeigen',
  'sessions.place': 'Ungefährer Ort',
  'sessions.unknown': 'unbekannt',
  'sessions.rawUserAgent': 'Was der Browser über sich selbst sagt',
  'sessions.signOut': 'Abmelden',
  'sessions.signOutPending': 'Wird abgemeldet…',
  'sessions.signOutPendingNamed': 'Wird abgemeldet… {device}',
  'sessions.signOutNamed': 'Abmelden: {device}, letzter Kontakt {time}',
  'sessions.signOutNamedUndated': 'Abmelden: {device}',
  'sessions.signOutCurrent': 'Abmelden: dieser Browser ({device})',
  'sessions.lastContactExplained':
    '„Letzter Kontakt“ ist der Zeitpunkt, zu dem ein Browser zuletzt den Anmeldedienst erreicht hat. Die Zeit in einer Anwendung zählt nicht.',
  'sessions.timeZone': 'Alle Zeiten gelten in der Zeitzone {zone}.',
  'sessions.incomplete':
    'Es gibt mehr Sitzungen, als diese Seite lesen kann. Sie zeigt {count, number} davon.',
  'sessions.stale':
    'Der Anmeldedienst gibt die Liste gerade nicht heraus. Dies ist die Liste von {time}; Sitzungen, die danach begonnen haben, fehlen darin.',
  'sessions.refresh': 'Noch einmal fragen',
  'sessions.endOthers': 'Überall sonst abmelden',
  'sessions.currentUnknown':
    'Der Anmeldedienst sagt nicht, welche dieser Sitzungen dieser Browser ist, daher ist keine gekennzeichnet.',

  'endOthers.title': 'Überall sonst abmelden',
  'endOthers.heading': 'Überall sonst abmelden?',
  'endOthers.intro':
    '{count, plural, one {Eine Sitzung wird beendet. Auf dem zugehörigen Browser oder Gerät ist eine neue Anmeldung nötig.} other {# Sitzungen werden beendet. Auf den zugehörigen Browsern und Geräten ist eine neue Anmeldung nötig.}} Dieser Browser bleibt angemeldet.',
  'endOthers.list': 'Sitzungen, die beendet werden',
  'endOthers.lastContact': 'Letzter Kontakt:',
  'endOthers.confirm': '{count, plural, one {Eine Sitzung abmelden} other {# Sitzungen abmelden}}',
  'endOthers.pending': 'Wird abgemeldet…',
  'endOthers.cancel': 'Behalten und zurückgehen',
  'endOthers.nothing': 'Keine andere Sitzung ist angemeldet. Es gibt nichts abzumelden.',
  'endOthers.currentUnknown':
    'Der Anmeldedienst sagt nicht, welche Sitzung dieser Browser ist. Die anderen können daher nicht auf einmal beendet werden, ohne auch diese zu beenden. Gehen Sie zurück und melden Sie sie einzeln ab.',
  'endOthers.back': 'Zurück zu Ihren Sitzungen',
  'endOthers.cannotUndo': 'Dies kann nicht rückgängig gemacht werden.',

  'device.browserOnSystem': '{browser} unter {system}',
  'device.unknown': 'Unbekanntes Gerät',
  'device.kind.desktop': 'Computer',
  'device.kind.phone': 'Telefon',
  'device.kind.tablet': 'Tablet',
  'device.kind.tv': 'Fernseher',
  'device.kind.console': 'Spielkonsole',
  'device.kind.watch': 'Uhr',
  'device.kind.desktop-or-tablet': 'Computer oder Tablet',
  'device.kind.headset': 'Headset',
  'device.kind.app': 'App',
  'device.kind.bot': 'Roboter',
  'device.kind.program': 'Programm',
  'device.kind.unknown': 'Art des Geräts unbekannt',
  'device.desktopOrTablet': 'Mac oder iPad',
  'device.windowsOrLater': 'Windows 10 oder neuer',
  'device.appleDevice': 'iPhone, iPad oder Mac',

  'server.place': '{city}, {country}',
  'server.error': 'Fehler {status}. Referenznummer: {reference}',
  'server.busy':
    'Im Augenblick sind zu viele Menschen hier. Versuchen Sie es in einigen Sekunden noch einmal.',

  'server.session.all': 'Alle Sitzungen',
  'server.session.timeZone': 'Alle Zeiten gelten in der Zeitzone {zone}.',
  'server.session.notFound.title': 'Keine solche Sitzung',
  'server.session.notFound.text':
    'Keine Ihrer Sitzungen hat diese Adresse. Sie wurde vielleicht nur teilweise kopiert oder gehört zu einem anderen Konto.',
  'server.session.gone.title': 'Diese Sitzung ist beendet',
  'server.session.gone.person': 'Sie haben sie {time} in diesem Portal abgemeldet ({exact}).',
  'server.session.gone.tenant': 'Der Anmeldedienst hat sie {time} beendet ({exact}).',
  'server.session.gone.unknown':
    'Der Anmeldedienst führt sie nicht mehr: Sie wurde anderswo abgemeldet, oder ihre Zeit war um. Wann das war, ist hier nicht bekannt.',
  'server.session.unavailable': 'Diese Sitzung kann gerade nicht angezeigt werden',
  'server.session.notPermitted': 'Diese Sitzung kann hier nicht angezeigt werden',
  'server.session.impersonation.heading': 'Hier ist jemand anderes in Ihrem Namen angemeldet',
  'server.session.impersonation.text':
    'Diese Sitzung wurde in Ihrem Namen eröffnet, wie es der Support tun kann. Wenn Sie nicht darum gebeten haben, wählen Sie „Das war ich nicht“.',
  'server.session.copied.heading': 'Dies kann eine kopierte Anmeldung sein',
  'server.session.copied.text':
    'Die Sitzung begann in einem Browser und Netz und wurde zuletzt in einem anderen Browser in einem anderen Netz benutzt. Von selbst zieht keine Sitzung um: Jemand kann ihr Cookie kopiert haben. Wenn Sie das nicht erklären können, wählen Sie „Das war ich nicht“.',
  'server.session.asOf':
    'Der Anmeldedienst antwortet gerade nicht. Dies war {time} bekannt ({exact}).',
  'server.session.visits': 'Browser und Netz',
  'server.session.began': 'Zu Beginn',
  'server.session.now': 'Beim letzten Kontakt',
  'server.session.browser': 'Browser',
  'server.session.network': 'Netz',
  'server.session.networkNumber': 'Netz {number}, Betreiber unbekannt',
  'server.address.private': 'Ein privates Netz, etwa zu Hause oder bei der Arbeit',
  'server.address.shared': 'Von Kunden eines Anbieters gemeinsam benutzt',
  'server.address.reserved': 'Eine reservierte Adresse ohne Ort',
  'server.session.change.none': 'Browser und Netz sind dieselben wie zu Beginn.',
  'server.session.change.network':
    'Das Netz hat gewechselt. Das ist üblich bei einem Gerät, das unterwegs ist oder ein VPN benutzt, und seltsam bei einem Computer, der an seinem Platz bleibt.',
  'server.session.change.country':
    'Das Land hat gewechselt. Eine Reise oder ein VPN erklärt das; sonst schauen Sie genau hin.',
  'server.session.change.browser':
    'Browser oder System sehen anders aus. Eine Sitzung zieht nicht von selbst in einen anderen Browser um; eine Seite, die in der Desktop-Version verlangt wird, kann so aussehen.',
  'server.session.change.address':
    'Nur die Adresse hat sich geändert, im selben Netz. Das geschieht von selbst.',
  'server.session.change.unknown':
    'Ob Browser oder Netz gewechselt haben, ist nicht bekannt: Der Anmeldedienst nennt nicht alles von beiden Malen.',
  'server.session.when': 'Wann',
  'server.session.lastContact': 'Letzter Kontakt mit dem Anmeldedienst',
  'server.session.idleEnd': 'Endet von selbst, wenn unbenutzt',
  'server.session.latestEnd': 'Endet spätestens',
  'server.session.how': 'Wie Sie sich angemeldet haben',
  'server.session.methods': 'Verfahren',
  'server.method.pwd': 'Passwort',
  'server.method.passkey': 'Passkey',
  'server.method.federated': 'Ein anderer Anbieter',
  'server.method.sms': 'Code per SMS',
  'server.method.email': 'Code per E-Mail',
  'server.method.other': 'Ein anderes Verfahren ({name})',
  'server.method.mfa': 'Zweiter Schritt',
  'server.method.mfaWith': 'Zweiter Schritt: {factor}',
  'server.factor.otp': 'Code aus einer App',
  'server.factor.push-notification': 'Bestätigung auf einem Telefon',
  'server.factor.webauthn-roaming': 'Sicherheitsschlüssel',
  'server.factor.webauthn-platform': 'Sperre des Geräts selbst',
  'server.factor.recovery-code': 'Wiederherstellungscode',
  'server.session.secondStep': 'Zweiter Schritt',
  'server.secondStep.yes': 'Ja',
  'server.secondStep.passkey': 'Ein Passkey, der in einem Schritt zwei Dinge beweist',
  'server.secondStep.no': 'Nein, nur ein Schritt',
  'server.secondStep.unknown': 'Hier nicht bekannt',
  'server.session.persistence': 'Wenn der Browser geschlossen wird',
  'server.session.persistent': 'Bleibt angemeldet',
  'server.session.transient': 'Wird abgemeldet',
  'server.session.effects': 'Was das Beenden dieser Sitzung bewirkt',
  'server.session.noApplications':
    'Der Anmeldedienst nennt keine Anwendung, die hier angemeldet ist.',
  'server.application.unnamed': 'Eine Anwendung, deren Name nicht bekannt ist',
  'server.effect.atOnce': 'Wird sofort abgemeldet.',
  'server.effect.until':
    'Erfährt nichts davon und kann offen bleiben. Was sie erhalten hat, läuft spätestens {time} ab ({exact}); eine Anmeldung, die sie selbst führt, kann länger dauern.',
  'server.effect.open':
    'Erfährt nichts davon und kann offen bleiben; wie lange, ist nicht bekannt.',
  'server.effect.unknown': 'Ob sie abgemeldet wird, ist unbekannt: {reason}.',
  'server.effect.losesAccess': 'Verliert ihren dauerhaften Zugriff.',
  'server.reason.rate_limited': 'der Anmeldedienst ist ausgelastet und bittet uns zu warten',
  'server.reason.not_permitted': 'dieses Portal darf das nicht',
  'server.reason.failed': 'der Anmeldedienst antwortet nicht, wie er sollte',
  'server.reason.gone': 'der Anmeldedienst hat diese Anwendung nicht mehr',
  'server.reason.not-told': 'der Anmeldedienst sagt es nicht',
  'server.reason.no-beginning': 'wann die Sitzung begann, ist nicht bekannt',
  'server.access.heading': 'Dauerhafter Zugriff aus dieser Sitzung',
  'server.access.explained':
    'Er lässt eine Anwendung ohne Sie herein. Er endet zusammen mit der Sitzung.',
  'server.access.none': 'Keine Anwendung hat welchen.',
  'server.access.unknown': 'Ob eine Anwendung welchen hat, ist unbekannt: {reason}.',
  'server.access.given': 'Erteilt',
  'server.access.lastUsed': 'Zuletzt benutzt',
  'server.end.heading': 'Diese Sitzung beenden',
  'server.end.other':
    'Der Browser dahinter muss sich neu anmelden. Dies kann nicht rückgängig gemacht werden.',
  'server.end.current':
    'Dies ist der Browser, den Sie benutzen: Sie werden hier abgemeldet und müssen sich neu anmelden.',
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

  'problem.heading.notPermitted': 'Ihre Sitzungen können hier nicht angezeigt werden',
  'problem.heading.tryAgain': 'Ihre Sitzungen können gerade nicht angezeigt werden',
  'problem.stillSignedIn':
    'Das heißt nicht, dass es keine gibt: Der Anmeldedienst hat die Liste nicht geliefert.',
  'problem.rateLimited':
    'Der Anmeldedienst ist ausgelastet und bittet um Geduld. Versuchen Sie es {when} noch einmal.',
  'problem.rateLimitedUnknown':
    'Der Anmeldedienst ist ausgelastet und bittet um Geduld. Versuchen Sie es in einer Minute noch einmal.',
  'problem.unavailable':
    'Der Anmeldedienst antwortet nicht oder nicht richtig. Das ist meist bald vorbei. Versuchen Sie es in einer Minute noch einmal.',
  'problem.credentialsRefused':
    'Das Portal ist nicht richtig eingerichtet, um Sitzungen zu lesen. Bitte wenden Sie sich an die Betreiber und nennen Sie die Referenznummer.',
  'problem.notPermitted':
    'Dieses Portal darf die Liste der Sitzungen nicht lesen: Der Tarif oder eine Berechtigung beim Anmeldedienst schließt es nicht ein. Sie können diesen Browser trotzdem abmelden.',
  'problem.tryAgain': 'Noch einmal versuchen',
  'problem.signedInHere': 'Bei diesem Portal angemeldet',
  'problem.signOutThis': 'Diesen Browser abmelden',
  'problem.actionHeading': 'Das hat nicht geklappt',
  'problem.actionRateLimited':
    'Nichts wurde abgemeldet: Der Anmeldedienst ist ausgelastet und bittet um Geduld. Versuchen Sie es {when} noch einmal.',
  'problem.actionRateLimitedUnknown':
    'Nichts wurde abgemeldet: Der Anmeldedienst ist ausgelastet und bittet um Geduld. Versuchen Sie es in einer Minute noch einmal.',
  'problem.actionUnavailable':
    'Wir wissen nicht, ob die Sitzung abgemeldet wurde: Der Anmeldedienst hat nicht richtig geantwortet. Versuchen Sie es in einer Minute noch einmal.',
  'problem.actionNotPermitted':
    'Nichts wurde abgemeldet: Dieses Portal darf keine Sitzungen beenden. Bitte wenden Sie sich an die Betreiber und nennen Sie die Referenznummer.',
  'problem.sessionNotFound':
    'Diese Sitzung wurde unter Ihren nicht gefunden, daher wurde nichts abgemeldet. Die Liste unten ist auf dem neuesten Stand.',
  'problem.badRequest': 'Das Formular war nicht vollständig, daher wurde nichts unternommen.',

  'flash.sessionEnded': '{device} ist abgemeldet.',
  'flash.sessionAlreadyGone': 'Diese Sitzung war bereits abgemeldet.',
  'flash.otherSessionsEnded':
    '{count, plural, =0 {Es gab keine andere Sitzung abzumelden.} one {Eine andere Sitzung ist abgemeldet.} other {# andere Sitzungen sind abgemeldet.}} Dieser Browser bleibt angemeldet.',
  'flash.otherSessionsPartlyEnded':
    '{ended, plural, =0 {Noch keine Sitzung ist abgemeldet} one {Eine Sitzung ist abgemeldet} other {# Sitzungen sind abgemeldet}}, {remaining, plural, one {eine noch nicht} other {# noch nicht}}: Die Zeit hat nicht für alle gereicht, oder der Anmeldedienst bittet um Geduld. Sie stehen noch in der Liste unten; versuchen Sie es in einer Minute noch einmal.',
  'flash.thereMayBeMore': 'Es gab mehr Sitzungen, als auf einmal gelesen werden konnten.',
  'flash.retry': 'Die übrigen abmelden',

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
  'signInAgain.link': 'Erneut anmelden',
  'signInAgain.cancel': 'Ohne Anmeldung zurück',

  'signInFailed.title': 'Anmeldung nicht gelungen',
  'signInFailed.heading': 'Die Anmeldung ist nicht gelungen',
  'signInFailed.retry': 'Noch einmal anmelden',
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
  'signInFailed.refused':
    'Die Antwort des Anmeldedienstes hat unsere Prüfungen nicht bestanden, daher wurde niemand angemeldet.',

  'error.badRequest.heading': 'Diese Anfrage war nicht lesbar',
  'error.badRequest.text':
    'Was gesendet wurde, sendet kein Formular dieses Portals, deshalb wurde nichts getan. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'error.forbidden.heading': 'Diese Anfrage wurde nicht angenommen',
  'error.forbidden.text':
    'Das Formular kam nicht von einer Seite dieses Portals, daher wurde nichts unternommen. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'error.notFound.heading': 'Diese Seite gibt es nicht',
  'error.notFound.text': 'Die Adresse ist falsch, oder die Seite ist umgezogen.',
  'error.tooLarge.heading': 'Das war zu viel',
  'error.tooLarge.text':
    'Das Formular enthielt mehr, als diese Seite annimmt, daher wurde nichts unternommen.',
  'error.tooSlow.text':
    'Die Anfrage kam zu langsam an, deshalb wurde nichts getan. Versuchen Sie es noch einmal.',
  'error.headersTooLarge.text':
    'Ihr Browser hat mehr gesendet, als dieses Portal annimmt, wahrscheinlich zu viele Cookies. Löschen Sie die Cookies dieser Website und versuchen Sie es noch einmal.',
  'error.tooMany.heading': 'Zu viele Anfragen',
  'error.tooMany.text':
    'Von hier kamen in kurzer Zeit zu viele Anfragen, daher wurde nichts unternommen. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'error.formExpired.heading': 'Bitte senden Sie dies noch einmal',
  'error.formExpired.text':
    'Das Formular gehörte zu einer früheren Anmeldung von Ihnen, daher wurde noch nichts unternommen. Ihre Eingaben sind erhalten: Senden Sie sie noch einmal, wenn Sie es weiterhin wollen.',
  'error.formExpired.send': 'Noch einmal senden',
  'error.signedOutHere.heading': 'Sie sind hier abgemeldet',
  'error.signedOutHere.text':
    'Ihre Sitzung in diesem Browser ist vorbei. Sie wurde von einem anderen Browser oder vom Anmeldedienst beendet, oder ihre Zeit war um.',
  'error.signedOutHere.nothingDone': 'Was Sie gerade gesendet haben, wurde nicht ausgeführt.',
  'error.signedOutHere.signIn': 'Anmelden',
  'error.method.heading': 'So funktioniert diese Adresse nicht',
  'error.method.text': 'Gehen Sie zurück zu Ihrem Konto und beginnen Sie von dort.',
  'error.unavailable.heading': 'Das Portal ist gerade nicht verfügbar',
  'error.unavailable.text':
    'Einer seiner Teile antwortet nicht, deshalb wurde das Gewünschte vielleicht nicht getan. Versuchen Sie es in einer Minute noch einmal.',
  'error.unexpected.heading': 'Etwas ist schiefgegangen',
  'error.unexpected.text': 'Das liegt an uns. Versuchen Sie es in einer Minute noch einmal.',
  'error.home': 'Zu Ihrem Konto',
} satisfies Texts;
