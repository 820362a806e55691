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

  'sessions.title': 'Sitzungen',
  'sessions.heading': 'Wo Sie angemeldet sind',
  'sessions.current': 'Dieser Browser',
  'sessions.endingExplained':
    'Der Anmeldedienst hat dies angenommen, aber noch nicht bestätigt. Laden Sie die Seite neu, um nachzusehen.',
  'sessions.lastContact': 'Letzter Kontakt',
  'sessions.address': 'IP-Adresse',
  'sessions.details': 'Einzelheiten',
  'sessions.place': 'Ungefährer Ort',
  'sessions.unknown': 'unbekannt',
  'sessions.rawUserAgent': 'Was der Browser über sich selbst sagt',
  'sessions.signOut': 'Abmelden',
  'sessions.signOutPending': 'Wird abgemeldet…',
  'sessions.signOutPendingNamed': 'Wird abgemeldet… {device}',
  'sessions.lastContactExplained':
    '„Letzter Kontakt“ ist der Zeitpunkt, zu dem ein Browser zuletzt den Anmeldedienst erreicht hat. Die Zeit in einer Anwendung zählt nicht.',
  'sessions.stale':
    'Der Anmeldedienst gibt die Liste gerade nicht heraus. Dies ist die Liste von {time}; Sitzungen, die danach begonnen haben, fehlen darin.',
  'sessions.refresh': 'Noch einmal fragen',
  'sessions.openEndings':
    '{count, plural, one {Eine Abmeldung ist noch nicht bestätigt.} other {# Abmeldungen sind noch nicht bestätigt.}}',
  'sessions.allConfirmed': 'Alle Abmeldungen sind bestätigt.',

  'filter.heading': 'Sitzungen finden',
  'filter.search': 'Wörter, etwa ein Gerät oder ein Ort',
  'filter.withoutSecondStep': 'Nur ohne zweiten Schritt',
  'filter.apply': 'Anzeigen',
  'filter.clear': 'Alle Sitzungen anzeigen',

  'several.heading': 'Mehrere abmelden',
  'several.ticked': 'Angekreuzte abmelden…',

  'pages.label': 'Seiten der Liste',
  'pages.page': 'Seite {number, number}',

  'ended.heading': 'Kürzlich beendet',
  'ended.at': 'Beendet',
  'ended.more':
    '{count, plural, one {Eine weitere wurde in den letzten Tagen beendet.} other {# weitere wurden in den letzten Tagen beendet.}}',

  'access.heading': 'Zugriff ohne Sitzung',
  'access.explained':
    'Diese Anwendungen haben dauerhaften Zugriff, der zu keiner Sitzung oben gehört. Er gilt, bis er beendet wird.',
  'access.unknown':
    'Ob Anwendungen dauerhaften Zugriff ohne Sitzung haben, lässt sich gerade nicht anzeigen.',
  'access.lastUsed': 'Zuletzt benutzt',
  'access.ending': 'Wird beendet: Der Anmeldedienst hat es noch nicht bestätigt.',
  'access.end': 'Zugriff beenden',

  'endSessions.list': 'Sitzungen, die beendet werden',
  'endSessions.outcomes': 'Was aus jeder Sitzung wurde',
  'endSessions.pending': 'Wird abgemeldet…',
  'endSessions.cancel': 'Behalten und zurückgehen',
  'endSessions.back': 'Zurück zu Ihren Sitzungen',

  'limited.signedInAt': 'Beim Anmeldedienst angemeldet',
  'limited.signIns': 'Letzte Anmeldungen',

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

  'server.place': '{part}, {country}',
  'server.placeInRegion': '{city}, {region}, {country}',
  'server.list.title': '{count, plural, one {# Sitzung} other {# Sitzungen}}',
  'server.list.titleFound':
    '{found, number} / {count, plural, one {# Sitzung} other {# Sitzungen}}',
  'server.list.intro':
    '{count, plural, one {Ein Browser oder Gerät ist in Ihrem Konto angemeldet. Wenn Sie es nicht kennen, melden Sie es ab.} other {# Browser und Geräte sind in Ihrem Konto angemeldet. Wenn Sie eines davon nicht kennen, melden Sie es ab.}}',
  'server.list.onlyThis':
    'Nur dieser Browser ist in Ihrem Konto angemeldet. Sonst gibt es nichts abzumelden.',
  'server.list.none':
    'Der Anmeldedienst führt zurzeit keine Sitzung für Ihr Konto, nicht einmal diese. Laden Sie die Seite gleich neu; wenn es dabei bleibt, melden Sie sich ab und wieder an.',
  'server.list.found':
    '{found, plural, =0 {Keine Sitzung passt zu Ihrer Suche.} one {Eine Sitzung passt zu Ihrer Suche.} other {# Sitzungen passen zu Ihrer Suche.}}',
  'server.list.incomplete':
    'Es gibt mehr Sitzungen, als diese Seite lesen kann. Sie kennt {count, number} davon.',
  'server.list.currentUnknown':
    'Der Anmeldedienst sagt nicht, welche dieser Sitzungen dieser Browser ist, daher ist keine gekennzeichnet.',
  'server.group.this-device': 'Dieses Gerät',
  'server.group.active-lately': 'Kürzlich aktiv',
  'server.group.unused': 'Seit {days, number} Tagen nicht benutzt',
  'server.group.all': 'Sitzungen',
  'server.row.end': 'Abmelden: {device}, letzter Kontakt {time}',
  'server.row.endUndated': 'Abmelden: {device}',
  'server.row.endCurrent': 'Abmelden: dieser Browser ({device})',
  'server.row.tick': 'Auswählen: {device}, letzter Kontakt {time}',
  'server.row.tickUndated': 'Auswählen: {device}',
  'server.row.ending': 'Wird abgemeldet, angefordert {time}.',
  'server.row.copied':
    'Browser und Netz haben sich beide geändert, seit diese Sitzung begann. So sieht eine kopierte Anmeldung aus: Wenn Sie sich das nicht erklären können, melden Sie sie ab.',
  'server.row.impersonation':
    'In dieser Sitzung ist jemand anderes als Sie angemeldet, in Ihrem Namen.',
  'server.row.apart':
    '{count, plural, one {Eine andere hier sieht gleich aus.} other {# andere hier sehen gleich aus.}} Nur diese: {facts}.',
  'server.row.notApart':
    '{count, plural, one {Eine andere hier sieht gleich aus, und nichts Bekanntes unterscheidet sie.} other {# andere hier sehen gleich aus, und nichts Bekanntes unterscheidet diese von allen.}}',
  'server.fact.model': 'Modell {value}',
  'server.fact.system-version': 'Systemversion {value}',
  'server.fact.country': 'Land: {value}',
  'server.fact.city': 'Stadt: {value}',
  'server.fact.network': 'Netz: {value}',
  'server.fact.first-sign-in': 'erste Anmeldung {value}',
  'server.fact.last-contact': 'letzter Kontakt {value}',
  'server.fact.address': 'IP-Adresse {value}',
  'server.fact.unknown': 'unbekannt',
  'server.scope.others': 'Überall sonst abmelden ({count, number})',
  'server.scope.idle': 'Seit {days, number} Tagen nicht benutzt ({count, number})',
  'server.scope.without-second-step': 'Ohne zweiten Schritt ({count, number})',
  'server.scope.application': 'Alle mit {application} ({count, number})',
  'server.filter.any': 'beliebig',
  'server.filter.application': 'Anwendung',
  'server.filter.country': 'Land',
  'server.filter.idle': 'Nicht benutzt seit',
  'server.filter.idleDays': '{count, plural, one {# Tag} other {# Tagen}}',
  'server.filter.sort': 'Reihenfolge',
  'server.sort.last-contact': 'Letzter Kontakt, neueste zuerst',
  'server.sort.first-sign-in': 'Erste Anmeldung, neueste zuerst',
  'server.sort.place': 'Ort',
  'server.sort.device': 'Gerät',
  'server.signIn.yes': '{methods}, mit zweitem Schritt',
  'server.signIn.passkey': '{methods}',
  'server.signIn.no': '{methods}, ohne zweiten Schritt',
  'server.signIn.unknown': '{methods}',
  'server.signIn.onlySecondStep': 'Mit zweitem Schritt',
  'server.signIn.notTold': 'Art der Anmeldung unbekannt',
  'server.method.pwd': 'Passwort',
  'server.method.passkey': 'Passkey',
  'server.method.federated': 'Ein anderer Anbieter',
  'server.method.sms': 'Code per SMS',
  'server.method.email': 'Code per E-Mail',
  'server.method.other': 'Ein anderes Verfahren ({name})',
  'server.address.private': 'Ein privates Netz, etwa zu Hause oder bei der Arbeit',
  'server.address.shared': 'Von Kunden eines Anbieters gemeinsam benutzt',
  'server.address.reserved': 'Eine reservierte Adresse ohne Ort',
  'server.application.unnamed': 'Eine Anwendung, deren Name nicht bekannt ist',
  'server.reason.rate_limited': 'der Anmeldedienst ist ausgelastet und bittet uns zu warten',
  'server.reason.not_permitted': 'dieses Portal darf das nicht',
  'server.reason.failed': 'der Anmeldedienst antwortet nicht, wie er sollte',
  'server.ended.unknownDevice': 'Eine Sitzung',
  'server.ended.open': 'Endet noch: Der Anmeldedienst hat es noch nicht bestätigt.',
  'server.ended.confirmed': 'Hier abgemeldet, bestätigt {time}.',
  'server.ended.from': 'Sie wurde von {device} aus beendet.',
  'server.ended.byTenant': 'Vom Anmeldedienst beendet.',
  'server.ended.listedAgain': 'Nicht ausgeführt: Der Anmeldedienst führt sie wieder auf.',
  'server.signIns.none': 'Das Protokoll enthält keine Anmeldung.',
  'server.signIns.unknown': 'Sie können gerade nicht gezeigt werden: {reason}.',
  'server.signIns.sign-in-failed': 'Diese Anmeldung ist fehlgeschlagen.',
  'server.signIns.blocked': 'Das Konto wurde gesperrt.',
  'server.tokens.end': 'Zugriff beenden: {application}',
  'server.credits.countries': 'Länderdaten:',
  'server.credits.network-owners': 'Netzbetreiber:',
  'server.ending.title.ticked': 'Sitzungen abmelden',
  'server.ending.title.others': 'Überall sonst abmelden',
  'server.ending.title.idle': 'Nicht Benutztes abmelden',
  'server.ending.title.application': 'Eine Anwendung abmelden',
  'server.ending.title.without-second-step': 'Ohne zweiten Schritt Begonnenes abmelden',
  'server.ending.title.answer': 'Was abgemeldet wurde',
  'server.ending.heading.ticked': 'Die angekreuzten Sitzungen abmelden?',
  'server.ending.heading.others': 'Überall sonst abmelden?',
  'server.ending.heading.idle': 'Abmelden, was seit {days, number} Tagen nicht benutzt wurde?',
  'server.ending.heading.application': 'Alle anderen Sitzungen mit {application} abmelden?',
  'server.ending.heading.without-second-step':
    'Alle anderen Sitzungen ohne zweiten Schritt abmelden?',
  'server.ending.headingCurrent': 'Diesen Browser abmelden?',
  'server.ending.intro':
    '{count, plural, one {Eine Sitzung wird beendet. Auf dem zugehörigen Browser oder Gerät ist eine neue Anmeldung nötig.} other {# Sitzungen werden beendet. Auf den zugehörigen Browsern und Geräten ist eine neue Anmeldung nötig.}} Dieser Browser bleibt angemeldet. Dies kann nicht rückgängig gemacht werden.',
  'server.ending.introWithCurrent':
    '{count, plural, one {Eine Sitzung wird beendet. Auf dem zugehörigen Browser oder Gerät ist eine neue Anmeldung nötig.} other {# Sitzungen werden beendet. Auf den zugehörigen Browsern und Geräten ist eine neue Anmeldung nötig.}} Dies kann nicht rückgängig gemacht werden.',
  'server.ending.notListed':
    '{count, plural, one {Eine der gewünschten ist nicht mehr aufgeführt.} other {# der gewünschten sind nicht mehr aufgeführt.}}',
  'server.ending.incomplete':
    'Es gibt mehr Sitzungen, als auf einmal gelesen werden konnten; es kann also noch mehr abzumelden sein.',
  'server.ending.currentWarning':
    'Damit wird der Browser abgemeldet, den Sie gerade benutzen: Sie müssen sich neu anmelden.',
  'server.ending.confirm':
    '{count, plural, one {Eine Sitzung abmelden} other {# Sitzungen abmelden}}',
  'server.ending.confirmCurrent': 'Diesen Browser abmelden',
  'server.ending.nothing.others': 'Keine andere Sitzung ist angemeldet. Es gibt nichts abzumelden.',
  'server.ending.nothing.ticked':
    'Es ist keine Sitzung angekreuzt, die abgemeldet werden könnte. Gehen Sie zurück und kreuzen Sie welche an.',
  'server.ending.nothing.fits': 'Keine andere Sitzung passt dazu. Es gibt nichts abzumelden.',
  'server.ending.currentUnknown':
    'Der Anmeldedienst sagt nicht, welche Sitzung dieser Browser ist. Die anderen können daher nicht auf einmal beendet werden, ohne auch diese zu beenden. Gehen Sie zurück und melden Sie sie einzeln ab.',
  'server.ending.ended':
    '{count, plural, =0 {Keine Sitzung ist abgemeldet.} one {Eine Sitzung ist abgemeldet.} other {# Sitzungen sind abgemeldet.}}',
  'server.ending.gone':
    '{count, plural, one {Eine war schon beendet.} other {# waren schon beendet.}}',
  'server.ending.remaining':
    '{count, plural, one {Eine ist noch nicht abgemeldet.} other {# sind noch nicht abgemeldet.}}',
  'server.ending.retry':
    '{count, plural, one {Diese noch einmal versuchen} other {Diese # noch einmal versuchen}}',
  'server.ending.retryWhen':
    'Der Anmeldedienst bittet uns zu warten. Versuchen Sie es {when} wieder.',
  'server.ending.outcome.ended': 'Abgemeldet.',
  'server.ending.outcome.already-gone': 'War schon beendet.',
  'server.ending.outcome.not-found': 'Wurde unter Ihren nicht gefunden.',
  'server.ending.outcome.not-yet': 'Noch nicht: {reason}.',
  'server.ending.notListedDevice': 'Eine Sitzung, die nicht aufgeführt ist',
  'server.error': 'Fehler {status}. Referenznummer: {reference}',
  'server.busy':
    'Im Augenblick sind zu viele Menschen hier. Versuchen Sie es in einigen Sekunden noch einmal.',

  'server.session.all': 'Alle Sitzungen',
  'server.timeZone.profile': 'Alle Zeiten gelten in {zone}, der Zeitzone Ihres Kontos.',
  'server.timeZone.browser': 'Alle Zeiten gelten in {zone}, der Zeitzone dieses Browsers.',
  'server.timeZone.nobody': 'Alle Zeiten gelten in UTC, da Ihre Zeitzone hier nicht bekannt ist.',
  'server.session.notFound.title': 'Keine solche Sitzung',
  'server.session.notFound.text':
    'Keine Ihrer Sitzungen hat diese Adresse. Sie wurde vielleicht nur teilweise kopiert oder gehört zu einem anderen Konto.',
  'server.session.gone.title': 'Diese Sitzung ist beendet',
  'server.session.gone.person': 'Sie haben sie {time} in diesem Portal abgemeldet ({exact}).',
  'server.session.gone.confirmed': 'Der Anmeldedienst hat es bestätigt: {exact}.',
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
  'server.session.addressReveal': 'Ganze Adresse anzeigen',
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
  'server.session.firstSignIn': 'Erste Anmeldung',
  'server.session.expired': 'Von selbst beendet',
  'server.session.lastContact': 'Letzter Kontakt mit dem Anmeldedienst',
  'server.session.idleEnd': 'Endet von selbst, wenn unbenutzt',
  'server.session.latestEnd': 'Endet spätestens',
  'server.session.how': 'Wie Sie sich angemeldet haben',
  'server.session.methods': 'Verfahren',
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
  'server.effect.atOnce': 'Wird sofort abgemeldet.',
  'server.effect.until':
    'Erfährt nichts davon und kann offen bleiben. Was sie erhalten hat, läuft spätestens {time} ab ({exact}); eine Anmeldung, die sie selbst führt, kann länger dauern.',
  'server.effect.open':
    'Erfährt nichts davon und kann offen bleiben; wie lange, ist nicht bekannt.',
  'server.effect.unknown': 'Ob sie abgemeldet wird, ist unbekannt: {reason}.',
  'server.effect.losesAccess': 'Verliert ihren dauerhaften Zugriff.',
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
  'server.receipt.changes': 'Änderungen am Konto seit der ersten Anmeldung:',

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
  'problem.accessNotFound':
    'Dieser Zugriff wurde unter Ihren nicht gefunden, also wurde nichts beendet. Die Liste unten ist aktuell.',
  'problem.badRequest': 'Das Formular war nicht vollständig, daher wurde nichts unternommen.',

  'flash.sessionEnded': '{device} ist abgemeldet.',
  'flash.sessionAlreadyGone': 'Diese Sitzung war bereits abgemeldet.',
  'flash.accessEnded': 'Der Zugriff ist beendet.',
  'flash.accessAlreadyGone': 'Dieser Zugriff war schon beendet.',

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
