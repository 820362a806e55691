import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sitzungen',
  'sessions.heading': 'Wo Sie angemeldet sind',
  'sessions.all': 'Alle Sitzungen',
  'sessions.count': '{count, plural, one {# Sitzung} other {# Sitzungen}}',
  'sessions.countFound': '{found, number} von {count, plural, one {# Sitzung} other {# Sitzungen}}',
  'sessions.none':
    'Wir finden gerade keine Ihrer Sitzungen, auch diese nicht. Laden Sie die Seite gleich neu. Wenn das nicht hilft, melden Sie sich ab und wieder an.',
  'sessions.incomplete':
    'Sie haben mehr Sitzungen, als wir anzeigen können. Dies sind die ersten {count, number}.',
  'sessions.currentUnknown':
    'Wir können nicht sagen, welche davon dieser Browser ist, daher ist keine gekennzeichnet.',
  'sessions.stale':
    'Wir können die Liste gerade nicht aktualisieren. Stand: {time}. Neuere Anmeldungen können fehlen.',
  'sessions.refresh': 'Liste aktualisieren',
  'sessions.refresh.pending': 'Wird aktualisiert …',
  'sessions.refresh.failed':
    'Wir können die Liste noch immer nicht aktualisieren. Versuchen Sie es in einer Minute noch einmal.',
  'sessions.asOf': 'Das lässt sich gerade nicht aktualisieren. Dies war {time} bekannt ({exact}).',

  'sessions.group.attention': 'Bitte prüfen',
  'sessions.group.this-browser': 'Dieser Browser',
  'sessions.group.recent': 'Kürzlich gesehen',
  'sessions.group.unused': 'Seit {days, plural, one {# Tag} other {# Tagen}} nicht gesehen',
  'sessions.group.expired': 'Abgelaufen',
  'sessions.group.all': 'Sitzungen',

  'sessions.signOut': 'Abmelden',
  'sessions.signOut.pending': 'Wird abgemeldet …',
  'sessions.signOut.pendingNamed': 'Wird abgemeldet … {device}',
  'sessions.signOut.named': 'Abmelden: {device}',
  'sessions.signOut.current': 'Abmelden: dieser Browser ({device})',
  'sessions.select.named': '{device} auswählen',
  'sessions.openEndings':
    '{count, plural, one {Eine Abmeldung ist noch nicht bestätigt.} other {# Abmeldungen sind noch nicht bestätigt.}}',
  'sessions.allConfirmed': 'Alle Abmeldungen sind bestätigt.',

  'sessions.signedIn': 'Angemeldet',
  'sessions.lastSeen': 'Zuletzt gesehen',
  'sessions.lastSeen.unknown': 'Zuletzt gesehen: unbekannt',
  'sessions.lastSeen.explained':
    '„Zuletzt gesehen“ heißt: Da hatte ein Browser zuletzt Kontakt mit dem Anmeldedienst. Die Zeit in einer Anwendung zählt nicht.',
  'sessions.idleExpiry': 'Läuft ab, wenn ungenutzt',
  'sessions.expiry': 'Läuft spätestens ab',
  'sessions.expired': 'Abgelaufen',
  'sessions.fact.model': 'Modell {value}',
  'sessions.fact.system-version': 'Systemversion {value}',
  'sessions.fact.last-seen': 'zuletzt gesehen {value}',
  'sessions.fact.address': 'IP-Adresse {value}',

  'sessions.filter.search': 'Gerät, Standort, Anwendung oder IP',
  'sessions.filter.any': 'Alle',
  'sessions.filter.application': 'Anwendung',
  'sessions.filter.country': 'Land',
  'sessions.filter.idle': 'Nicht gesehen seit',
  'sessions.filter.idleDays': '{days, plural, one {# Tag} other {# Tagen}}',
  'sessions.filter.sort': 'Sortieren nach',
  'sessions.filter.sort.last-seen': 'Zuletzt gesehen, neueste zuerst',
  'sessions.filter.sort.signed-in': 'Angemeldet, neueste zuerst',
  'sessions.filter.sort.place': 'Standort',
  'sessions.filter.sort.device': 'Gerät',

  'sessions.several.others': 'Überall sonst abmelden ({count, number})',
  'sessions.pages': 'Seiten der Liste',
  'sessions.page': 'Seite {number, number}',

  'sessions.ended.heading': 'Kürzlich abgemeldet',
  'sessions.ended.group':
    '{count, plural, one {Eine Sitzung von Ihnen abgemeldet, {time}} other {# Sitzungen von Ihnen abgemeldet, {time}}}',
  'sessions.ended.groupOpen':
    '{count, plural, one {Eine Sitzung wird abgemeldet, begonnen {time}} other {# Sitzungen werden abgemeldet, begonnen {time}}}',
  'sessions.ended.unknownDevice': 'Eine Sitzung',
  'sessions.ended.open': 'Wird abgemeldet …',
  'sessions.ended.confirmed': 'Hier abgemeldet, bestätigt {time}.',
  'sessions.ended.outside': 'Außerhalb von {product} abgemeldet.',
  'sessions.ended.secured': 'Abgemeldet, als Ihr Konto geschützt wurde.',
  'sessions.ended.listed-again': 'Das hat nicht geklappt: Die Sitzung ist noch angemeldet.',
  'sessions.ended.more':
    '{count, plural, one {Eine weitere wurde in den letzten Tagen abgemeldet.} other {# weitere wurden in den letzten Tagen abgemeldet.}}',

  'sessions.access.heading': 'Anwendungen mit Zugriff',
  'sessions.access.explained':
    'Manche Anwendungen erreichen Ihr Konto auch, wenn Sie abgemeldet sind, bis Sie ihren Zugriff entfernen.',
  'sessions.access.see': 'Anwendungen ansehen',
  'sessions.credits.countries': 'Länderdaten:',
  'sessions.credits.network-owners': 'Netzbetreiber:',

  'sessions.failure.heading.notPermitted': 'Wir können Ihre Sitzungen hier nicht anzeigen',
  'sessions.failure.heading.tryAgain': 'Wir können Ihre Sitzungen gerade nicht anzeigen',
  'sessions.failure.stillSignedIn': 'Sie sind vielleicht trotzdem anderswo angemeldet.',
  'sessions.failure.tryAgain': 'Noch einmal versuchen',
  'sessions.signIns.heading': 'Letzte Anmeldungen',
  'sessions.signIns.none': 'Keine Anmeldungen aus letzter Zeit gefunden.',
  'sessions.signIns.unknown': 'Wir können sie gerade nicht anzeigen: {reason}.',
  'sessions.signIns.sign-in-failed': 'Diese Anmeldung ist fehlgeschlagen.',
  'sessions.signIns.blocked': 'Das Konto wurde gesperrt.',

  'sessions.failure.notPermitted':
    '{product} ist nicht dafür eingerichtet, hier Sitzungen anzuzeigen. Diesen Browser können Sie trotzdem abmelden.',
  'sessions.failure.credentialsRefused':
    '{product} ist nicht richtig eingerichtet und kann Ihre Sitzungen nicht lesen. Wenden Sie sich an den Support und nennen Sie die Referenznummer.',
  'sessions.done.alreadySignedOut': 'Diese Sitzung war bereits abgemeldet.',
  'sessions.nothingDone': 'Es wurde nichts abgemeldet.',
  'sessions.notKnown': 'Wir wissen nicht, ob etwas abgemeldet wurde.',
  'sessions.notFound': 'Wir konnten diese Sitzung nicht finden. Die Liste unten ist aktuell.',
  'sessions.selectionGone':
    'Ihre Auswahl ist nicht mehr gespeichert, deshalb wurde nichts abgemeldet. Wählen Sie noch einmal aus.',
  'sessions.resultGone': 'Dieses Ergebnis ist nicht mehr gespeichert. So ist der Stand jetzt.',
  'sessions.introduction':
    '{count, plural, one {Ein Browser oder Gerät ist angemeldet.} other {# Browser und Geräte sind angemeldet.}} Unbekannt? Öffnen Sie die Sitzung.',
  'sessions.onlyThis': 'Sie sind nur hier angemeldet.',
  'sessions.exception.impersonated': 'Jemand anderes',
  'sessions.exception.copied': 'Vielleicht gestohlen',
  'sessions.exception.script': 'Skript oder Tool',
  'sessions.exception.country-changed': 'Anderes Land',
  'sessions.exception.password-only': 'Nur Passwort',
  'sessions.exception.new': 'Neu',
  'sessions.attention.impersonated':
    'Hier ist jemand anderes in Ihrem Namen angemeldet, zum Beispiel der Support.',
  'sessions.attention.copied':
    'Diese Sitzung ist in einen anderen Browser und ein anderes Netz gewandert. Vielleicht wurde sie gestohlen.',
  'sessions.attention.script': 'Ein Skript oder Tool nutzt diese Sitzung, kein Mensch im Browser.',
  'sessions.attention.password-only-new-country':
    'Nur mit Passwort angemeldet, aus einem für Sie neuen Land.',
  'sessions.notMe': 'Das war ich nicht',
  'sessions.dismiss': 'Ist in Ordnung, ausblenden',
  'sessions.dismiss.pending': 'Wird ausgeblendet …',
  'sessions.dismiss.refused':
    'Hier können Sie das nicht ausblenden: Auch die Sitzung dieses Browsers sollten Sie vielleicht prüfen. Nutzen Sie einen anderen Browser, in dem Sie angemeldet sind.',
  'sessions.lastSeenAt': 'zuletzt gesehen {time}',
  'sessions.expiredAt': 'Abgelaufen {time}',
  'sessions.row.moreApplications': '{named} +{count, number}',
  'sessions.several.shown': '{count, plural, one {Diese eine abmelden} other {Diese # abmelden}}',
  'sessions.several.selected': 'Auswahl abmelden',
  'sessions.selected': '{count, plural, one {# ausgewählt.} other {# ausgewählt.}}',
  'sessions.selectedElsewhere':
    '{count, number} ausgewählt, davon {elsewhere, number} auf anderen Seiten.',
  'sessions.selectionFull': 'Sie können bis zu {count, number} auf einmal auswählen.',
  'sessions.clearSelection': 'Auswahl aufheben',
  'sessions.review': 'Prüfen lohnt sich',
  'sessions.review.unused':
    '{count, number} seit {days, plural, one {# Tag} other {# Tagen}} nicht gesehen',
  'sessions.review.without-mfa': '{count, number} ohne Bestätigung in zwei Schritten',
  'sessions.filter.active': 'Aktive Filter',
  'sessions.filter.remove': 'Filter entfernen:',
  'sessions.filter.more': 'Filtern und sortieren',
  'sessions.filter.apply': 'Suchen',
  'sessions.filter.clear': 'Filter zurücksetzen',
  'sessions.filter.withoutMfa': 'Ohne Bestätigung in zwei Schritten',
  'sessions.fact.browser-version': 'Version {value}',
  'sessions.fact.signed-in': 'angemeldet {value}',
  'sessions.fact.position': '{number, number} von {count, number} gleichen',
  'sessions.matching':
    '{found, plural, =0 {Keine Sitzung passt} one {# von {count, number} Sitzungen passt} other {# von {count, number} Sitzungen passen}}',
  'sessions.rows': '{first, number}–{last, number} von {count, number}',
  'sessions.times.exact': 'Genaue Zeiten zeigen',
  'sessions.times.relative': 'Zeigen, wie lange her',
};
