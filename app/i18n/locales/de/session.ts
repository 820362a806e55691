import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'Sitzung nicht gefunden',
  'session.notFound.text':
    'Wir konnten diese Sitzung nicht finden. Prüfen Sie die Adresse, und ob Sie im richtigen Konto angemeldet sind.',
  'session.gone.title': 'Diese Sitzung ist abgemeldet',
  'session.gone.person': 'Sie haben sie {time} abgemeldet ({exact}).',
  'session.gone.personFrom': 'Sie haben sie {time} mit {device} abgemeldet ({exact}).',
  'session.gone.confirmed': 'Bestätigt {exact}.',
  'session.gone.notConfirmed': 'Noch nicht bestätigt.',
  'session.gone.tenant': 'Sie wurde {time} anderswo abgemeldet ({exact}).',
  'session.gone.unknown':
    'Sie wurde anderswo abgemeldet oder ist abgelaufen. Wann das war, wissen wir nicht.',
  'session.unavailable': 'Wir können diese Sitzung gerade nicht anzeigen',
  'session.notPermitted': 'Wir können diese Sitzung hier nicht anzeigen',

  'session.signingOut.text': 'Begonnen {time}. Das kann eine Minute dauern.',
  'session.signingOut.reload': 'Laden Sie die Seite neu, um nachzusehen.',
  'session.expired.text': 'Abgelaufen {time} ({exact}). Niemand kann diese Sitzung noch nutzen.',
  'session.impersonation.heading': 'Hier ist jemand anderes in Ihrem Namen angemeldet',
  'session.impersonation.text':
    'Der Support kann sich in Ihrem Namen anmelden, um Ihnen zu helfen.',
  'session.copied.heading': 'Diese Sitzung wurde vielleicht gestohlen',
  'session.copied.text':
    'Sie begann in einem Browser. Dann wurde sie in einem anderen gesehen, in einem anderen Netz. Das passiert nicht von selbst: Vielleicht hat sie jemand kopiert.',
  'session.alarm.advice':
    'Wenn Sie sich das nicht erklären können, wählen Sie „Das war ich nicht“.',
  'session.reported': 'Sie haben diese Sitzung {time} als fremd gemeldet.',
  'session.reported.link': 'Schritte ansehen',
  'session.stranger.heading': 'Hat jemand anderes diesen Browser genutzt?',
  'session.stranger.text':
    'Wir können Sie hier abmelden und Ihnen per E-Mail einen Link für ein neues Passwort senden.',
  'session.stranger.act': 'Konto schützen',

  'session.signOut.other': 'Auf diesem Gerät ist danach eine neue Anmeldung nötig.',
  'session.signOut.current': 'Sie nutzen diesen Browser gerade. Sie werden hier abgemeldet.',
  'session.signOut.failed': 'Wir konnten {device} nicht abmelden.',
  'session.signOut.unsure': 'Wir wissen nicht, ob {device} abgemeldet ist.',

  'session.facts.heading': 'Details',
  'session.facts.network': 'Netz',
  'session.facts.sinceSignIn': 'Seit der Anmeldung',
  'session.facts.device': 'Gerät',
  'session.facts.model': 'Modell',
  'session.facts.browser': 'Browser',
  'session.facts.system': 'System',
  'session.facts.applications': 'Anwendungen',
  'session.signIn.methods': 'Wie diese Sitzung angemeldet wurde',
  'session.signIn.mfa': 'Bestätigung in zwei Schritten',
  'session.signIn.mfa.yes': 'Ja',
  'session.signIn.mfa.passkey': 'Ja (Passkey)',
  'session.signIn.mfa.no': 'Nein',
  'session.signIn.mfa.unknown': 'Unbekannt',
  'session.signIn.closing': 'Wenn Sie den Browser schließen',
  'session.signIn.persistent': 'Bleibt angemeldet',
  'session.signIn.transient': 'Wird abgemeldet',

  'session.clients.heading': 'Wo sie genutzt wurde',
  'session.clients.changed': 'Geändert',
  'session.change.none': 'Gleicher Browser, gleiches Netz',
  'session.change.network':
    'Das Netz hat sich geändert. Das ist normal bei Telefonen, Laptops und VPNs, aber ungewöhnlich bei einem Desktop-Computer.',
  'session.change.country':
    'Das Land hat sich geändert. Wenn Sie nicht verreist sind und kein VPN nutzen, ist Vorsicht geboten.',
  'session.change.browser':
    'Browser oder System haben sich geändert. Das ist ungewöhnlich, außer Sie haben die Desktop-Ansicht gewählt.',
  'session.change.address': 'Nur die IP-Adresse hat sich geändert, im selben Netz. Das ist normal.',
  'session.change.unknown': 'Wir können nicht sagen, ob sich Browser oder Netz geändert haben.',

  'session.more': 'Mehr zu dieser Sitzung',
  'session.technical.heading': 'Technische Details',
  'session.technical.addressAtSignIn': 'IP-Adresse bei der Anmeldung',
  'session.technical.userAgentAtSignIn': 'Browserkennung bei der Anmeldung',
  'session.effects.sum.atOnce': 'In {applications} werden Sie sofort abgemeldet.',
  'session.effects.sum.until':
    'In {applications} kann die Sitzung bis {exact} oder länger offen bleiben.',
  'session.effects.sum.open': 'In {applications} kann die Sitzung noch eine Weile offen bleiben.',
  'session.effects.sum.more': '{count, number} weiteren',
  'session.effects.sum.unnamed': '{count, plural, one {einer Anwendung} other {# Anwendungen}}',
  'session.effects.heading': 'Was geschieht, wenn Sie diese Sitzung abmelden',
  'session.effects.atOnce': 'Wird sofort abgemeldet.',
  'session.effects.until':
    'Bleibt vielleicht offen bis {exact} ({time}), oder länger, wenn sie eine eigene Sitzung führt.',
  'session.effects.open': 'Bleibt vielleicht offen. Wie lange, wissen wir nicht.',
  'session.effects.unknown': 'Wir können nicht sagen, ob sie abgemeldet wird: {reason}.',
  'session.effects.losesAccess': 'Verliert den Zugriff auf Ihr Konto.',
  'session.access.heading': 'Zugriff durch diese Sitzung',
  'session.access.explained':
    'Diese Anwendungen erreichen Ihr Konto auch ohne Sie. Wenn Sie diese Sitzung abmelden, verlieren sie den Zugriff.',
  'session.access.none': 'Keine Anwendung hat durch diese Sitzung Zugriff.',
  'session.access.unknown': 'Wir können nicht sagen, welche Anwendungen Zugriff haben: {reason}.',
  'session.access.given': 'Erteilt',
  'session.access.lastUsed': 'Zuletzt genutzt',
};
