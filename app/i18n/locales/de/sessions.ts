import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sitzungen',
  'sessions.heading': 'Wo Sie angemeldet sind',
  'sessions.all': 'Alle Sitzungen',
  'sessions.count': '{count, plural, one {# Sitzung} other {# Sitzungen}}',
  'sessions.countFound': '{found, number} von {count, plural, one {# Sitzung} other {# Sitzungen}}',
  'sessions.introduction':
    '{count, plural, one {Ein Browser oder Gerät ist in Ihrem Konto angemeldet. Sie erkennen es nicht? Melden Sie es ab.} other {# Browser und Geräte sind in Ihrem Konto angemeldet. Sie erkennen eines nicht? Melden Sie es ab.}}',
  'sessions.onlyThis': 'Sie sind nur hier angemeldet. Sonst gibt es nichts abzumelden.',
  'sessions.none':
    'Wir finden gerade keine Sitzung Ihres Kontos, nicht einmal diese. Laden Sie die Seite gleich neu; wenn das nicht hilft, melden Sie sich ab und wieder an.',
  'sessions.found':
    '{found, plural, =0 {Keine Sitzung gefunden.} one {Eine Sitzung gefunden.} other {# Sitzungen gefunden.}}',
  'sessions.incomplete':
    'Es gibt mehr Sitzungen, als diese Seite lesen kann. Sie kennt {count, number} davon.',
  'sessions.currentUnknown':
    'Wir wissen nicht, welche davon dieser Browser ist, daher ist keine gekennzeichnet.',
  'sessions.stale':
    'Wir können die Liste gerade nicht aktualisieren. Sie ist von {time}, neuere Anmeldungen können also fehlen.',
  'sessions.refresh': 'Liste aktualisieren',
  'sessions.asOf':
    'Wir erreichen den Anmeldedienst gerade nicht. Dies war {time} bekannt ({exact}).',

  'sessions.group.attention': 'Bitte prüfen',
  'sessions.group.this-browser': 'Dieser Browser',
  'sessions.group.recent': 'Zuletzt verwendet',
  'sessions.group.unused': 'Seit {days, plural, one {# Tag} other {# Tagen}} nicht gesehen',
  'sessions.group.expired': 'Abgelaufen',
  'sessions.group.all': 'Sitzungen',

  'sessions.signOut': 'Abmelden',
  'sessions.signOut.pending': 'Wird abgemeldet…',
  'sessions.signOut.pendingNamed': 'Wird abgemeldet… {device}',
  'sessions.signOut.named': 'Abmelden: {device}',
  'sessions.signOut.lastSeen': 'Abmelden: {device}, zuletzt gesehen {time}',
  'sessions.signOut.current': 'Abmelden: dieser Browser ({device})',
  'sessions.select.named': '{device} auswählen',
  'sessions.select.lastSeen': '{device} auswählen, zuletzt gesehen {time}',
  'sessions.signingOut': 'Wird abgemeldet, begonnen {time}.',
  'sessions.signingOut.explained':
    'Das ist noch nicht bestätigt. Laden Sie die Seite neu, um nachzusehen.',
  'sessions.openEndings':
    '{count, plural, one {Eine Abmeldung ist noch nicht bestätigt.} other {# Abmeldungen sind noch nicht bestätigt.}}',
  'sessions.allConfirmed': 'Alle Abmeldungen sind bestätigt.',

  'sessions.details': 'Details',
  'sessions.signedIn': 'Angemeldet',
  'sessions.lastSeen': 'Zuletzt gesehen',
  'sessions.lastSeen.explained':
    '„Zuletzt gesehen“ heißt: Da hatte ein Browser zuletzt Kontakt mit dem Anmeldedienst. Die Zeit in einer Anwendung zählt nicht.',
  'sessions.idleExpiry': 'Läuft ab, wenn ungenutzt',
  'sessions.expiry': 'Läuft spätestens ab',
  'sessions.expired': 'Abgelaufen',
  'sessions.copied':
    'Diese Sitzung ist in einen anderen Browser und ein anderes Netz gewandert, wie es eine gestohlene täte. Wenn Sie sich das nicht erklären können, öffnen Sie sie und wählen Sie „Das war ich nicht“.',
  'sessions.impersonation': 'In dieser Sitzung ist jemand anderes in Ihrem Namen angemeldet.',
  'sessions.similar':
    '{count, plural, one {Eine andere hier sieht gleich aus.} other {# andere hier sehen gleich aus.}} Diese: {facts}.',
  'sessions.identical':
    '{count, plural, one {Eine andere hier sieht gleich aus, und wir wissen nichts, was sie unterscheidet.} other {# andere hier sehen gleich aus, und wir wissen nichts, was diese von allen unterscheidet.}}',
  'sessions.fact.model': 'Modell {value}',
  'sessions.fact.system-version': 'Systemversion {value}',
  'sessions.fact.last-seen': 'zuletzt gesehen {value}',
  'sessions.fact.country': 'Land: {value}',
  'sessions.fact.city': 'Stadt: {value}',
  'sessions.fact.network': 'Netz: {value}',
  'sessions.fact.first-sign-in': 'angemeldet {value}',
  'sessions.fact.address': 'IP-Adresse {value}',

  'sessions.filter.heading': 'Sitzungen finden',
  'sessions.filter.search': 'Nach Gerät, Standort, Anwendung oder IP-Adresse suchen',
  'sessions.filter.any': 'Alle',
  'sessions.filter.application': 'Anwendung',
  'sessions.filter.country': 'Land',
  'sessions.filter.idle': 'Nicht gesehen seit',
  'sessions.filter.idleDays': '{days, plural, one {# Tag} other {# Tagen}}',
  'sessions.filter.withoutMfa': 'Nur ohne Bestätigung in zwei Schritten',
  'sessions.filter.sort': 'Sortieren nach',
  'sessions.filter.sort.last-seen': 'Zuletzt gesehen, neueste zuerst',
  'sessions.filter.sort.signed-in': 'Angemeldet, neueste zuerst',
  'sessions.filter.sort.place': 'Standort',
  'sessions.filter.sort.device': 'Gerät',
  'sessions.filter.apply': 'Anzeigen',
  'sessions.filter.clear': 'Alle Sitzungen anzeigen',

  'sessions.several.heading': 'Mehrere Sitzungen abmelden',
  'sessions.several.selected': 'Ausgewählte Sitzungen abmelden…',
  'sessions.several.others': 'Überall sonst abmelden ({count, number})',
  'sessions.several.idle':
    'Seit {days, plural, one {# Tag} other {# Tagen}} nicht gesehen ({count, number})',
  'sessions.several.without-mfa': 'Ohne Bestätigung in zwei Schritten ({count, number})',
  'sessions.several.application': 'Alle mit {application} ({count, number})',
  'sessions.pages': 'Seiten der Liste',
  'sessions.page': 'Seite {number, number}',

  'sessions.ended.heading': 'Kürzlich abgemeldet',
  'sessions.ended.at': 'Abgemeldet',
  'sessions.ended.unknownDevice': 'Eine Sitzung',
  'sessions.ended.open': 'Noch nicht bestätigt.',
  'sessions.ended.confirmed': 'Hier abgemeldet, bestätigt {time}.',
  'sessions.ended.from': 'Abgemeldet von {device} aus.',
  'sessions.ended.outside': 'Außerhalb dieses Portals abgemeldet.',
  'sessions.ended.listed-again': 'Das hat nicht geklappt: Die Sitzung ist noch angemeldet.',
  'sessions.ended.more':
    '{count, plural, one {Eine weitere wurde in den letzten Tagen abgemeldet.} other {# weitere wurden in den letzten Tagen abgemeldet.}}',

  'sessions.access.heading': 'Zugriff ohne Sitzung',
  'sessions.access.explained':
    'Diese Anwendungen erreichen Ihr Konto, obwohl sie zu keiner der Sitzungen oben gehören. Sie behalten diesen Zugriff, bis Sie ihn entfernen.',
  'sessions.access.unknown':
    'Welche Anwendungen ohne Sitzung Zugriff haben, können wir nicht anzeigen: {reason}.',
  'sessions.access.unnamed': 'Eine Anwendung, deren Namen wir nicht kennen',
  'sessions.access.lastUsed': 'Zuletzt benutzt',
  'sessions.access.removing': 'Zugriff wird entfernt: noch nicht bestätigt.',
  'sessions.access.remove': 'Zugriff entfernen',
  'sessions.access.remove.pending': 'Zugriff wird entfernt…',
  'sessions.access.remove.pendingNamed': 'Zugriff wird entfernt… {application}',
  'sessions.access.remove.named': 'Zugriff entfernen: {application}',
  'sessions.credits.countries': 'Länderdaten:',
  'sessions.credits.network-owners': 'Netzbetreiber:',

  'sessions.failure.heading.notPermitted': 'Wir können Ihre Sitzungen hier nicht anzeigen',
  'sessions.failure.heading.tryAgain': 'Wir können Ihre Sitzungen gerade nicht anzeigen',
  'sessions.failure.stillSignedIn':
    'Das heißt nicht, dass es keine gibt: Sie sind vielleicht auch anderswo angemeldet.',
  'sessions.failure.tryAgain': 'Noch einmal versuchen',
  'sessions.signIns.heading': 'Letzte Anmeldungen',
  'sessions.signIns.none': 'Keine Anmeldungen aus letzter Zeit gefunden.',
  'sessions.signIns.unknown': 'Wir können sie gerade nicht anzeigen: {reason}.',
  'sessions.signIns.sign-in-failed': 'Diese Anmeldung ist fehlgeschlagen.',
  'sessions.signIns.blocked': 'Das Konto wurde gesperrt.',

  'sessions.failure.notPermitted':
    'Dieses Portal darf die Liste der Sitzungen nicht lesen: Der Tarif oder eine Berechtigung beim Anmeldedienst schließt es nicht ein. Sie können diesen Browser trotzdem abmelden.',
  'sessions.failure.credentialsRefused':
    'Dieses Portal ist nicht richtig eingerichtet, um Sitzungen zu lesen. Bitte wenden Sie sich an die Betreiber und nennen Sie die Referenznummer.',
  'sessions.done.signedOut': '{device} ist abgemeldet.',
  'sessions.done.alreadySignedOut': 'Diese Sitzung war bereits abgemeldet.',
  'sessions.done.accessRemoved': 'Der Zugriff ist entfernt.',
  'sessions.done.accessAlreadyRemoved': 'Dieser Zugriff war bereits entfernt.',
  'sessions.nothingDone': 'Nichts wurde abgemeldet.',
  'sessions.notKnown': 'Wir wissen nicht, ob etwas abgemeldet wurde.',
  'sessions.notFound':
    'Wir konnten diese Sitzung unter Ihren nicht finden. Die Liste unten ist auf dem neuesten Stand.',
  'sessions.access.nothingDone': 'Es wurde kein Zugriff entfernt.',
  'sessions.access.notKnown': 'Wir wissen nicht, ob der Zugriff entfernt wurde.',
  'sessions.access.notFound':
    'Wir konnten diesen Zugriff unter Ihren nicht finden. Die Liste unten ist auf dem neuesten Stand.',
  'sessions.selectionGone':
    'Ihre Auswahl ist nicht mehr gespeichert, daher wurde nichts abgemeldet. Bitte wählen Sie noch einmal aus.',
};
