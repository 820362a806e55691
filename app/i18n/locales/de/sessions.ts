import { type sessions as english } from '../en/sessions';
import { type Translated } from '../translated';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sitzungen',
  'sessions.heading': 'Wo Sie angemeldet sind',
  'sessions.endingExplained':
    'Der Anmeldedienst hat dies angenommen, aber noch nicht bestätigt. Laden Sie die Seite neu, um nachzusehen.',
  'sessions.lastContact': 'Letzter Kontakt',
  'sessions.details': 'Einzelheiten',
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
  'server.ended.unknownDevice': 'Eine Sitzung',
  'server.ended.open': 'Endet noch: Der Anmeldedienst hat es noch nicht bestätigt.',
  'server.ended.confirmed': 'Hier abgemeldet, bestätigt {time}.',
  'server.ended.from': 'Sie wurde von {device} aus beendet.',
  'server.ended.byTenant': 'Vom Anmeldedienst beendet.',
  'server.ended.listedAgain': 'Nicht ausgeführt: Der Anmeldedienst führt sie wieder auf.',
  'server.tokens.end': 'Zugriff beenden: {application}',
  'server.credits.countries': 'Länderdaten:',
  'server.credits.network-owners': 'Netzbetreiber:',

  'flash.sessionEnded': '{device} ist abgemeldet.',
  'flash.sessionAlreadyGone': 'Diese Sitzung war bereits abgemeldet.',
  'flash.accessEnded': 'Der Zugriff ist beendet.',
  'flash.accessAlreadyGone': 'Dieser Zugriff war schon beendet.',
  'flash.selectionGone':
    'Ihre Auswahl ist nicht mehr gespeichert, daher wurde nichts abgemeldet. Bitte wählen Sie noch einmal aus.',
  'sessions.nothingDone': 'Nichts wurde abgemeldet.',
  'sessions.notKnown': 'Wir wissen nicht, ob etwas abgemeldet wurde.',
  'access.nothingDone': 'Es wurde kein Zugriff beendet.',
  'access.notKnown': 'Wir wissen nicht, ob der Zugriff beendet wurde.',
};
