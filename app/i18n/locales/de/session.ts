import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'Sitzung nicht gefunden',
  'session.notFound.text':
    'Wir konnten diese Sitzung nicht finden. Die Adresse ist vielleicht unvollständig oder gehört zu einem anderen Konto.',
  'session.gone.title': 'Diese Sitzung ist abgemeldet',
  'session.gone.person': 'Sie haben sie {time} hier abgemeldet ({exact}).',
  'session.gone.confirmed': 'Bestätigt: {exact}.',
  'session.gone.tenant': 'Sie wurde {time} außerhalb dieses Portals abgemeldet ({exact}).',
  'session.gone.unknown':
    'Sie wurde anderswo abgemeldet oder ist abgelaufen. Wann das war, wissen wir nicht.',
  'session.unavailable': 'Wir können diese Sitzung gerade nicht anzeigen',
  'session.notPermitted': 'Wir können diese Sitzung hier nicht anzeigen',

  'session.impersonation.heading': 'Hier ist jemand anderes in Ihrem Namen angemeldet',
  'session.impersonation.text':
    'Der Support kann eine Sitzung in Ihrem Namen öffnen. Wenn Sie nicht darum gebeten haben, wählen Sie „Das war ich nicht“.',
  'session.copied.heading': 'Diese Sitzung wurde vielleicht gestohlen',
  'session.copied.text':
    'Sie begann in einem Browser und Netz und wurde zuletzt in einem anderen Browser in einem anderen Netz gesehen. Von selbst zieht keine Sitzung um: Jemand kann ihr Cookie kopiert haben. Wenn Sie sich das nicht erklären können, wählen Sie „Das war ich nicht“.',

  'session.signOut.heading': 'Diese Sitzung abmelden',
  'session.signOut.other':
    'Der zugehörige Browser muss sich danach neu anmelden. Das lässt sich nicht rückgängig machen.',
  'session.signOut.current':
    'Sie benutzen diesen Browser gerade: Sie werden hier abgemeldet und müssen sich neu anmelden.',

  'session.signOut.named': '{device} abmelden',
  'session.signOut.currentNamed': 'Diesen Browser abmelden ({device})',

  'session.clients.heading': 'Browser und Netz',
  'session.clients.first': 'Bei der Anmeldung',
  'session.clients.last': 'Zuletzt gesehen',
  'session.clients.browser': 'Browser',
  'session.clients.network': 'Netz',
  'session.clients.showAddress': 'Ganze Adresse anzeigen',
  'session.change.none': 'Browser und Netz sind dieselben wie bei der Anmeldung.',
  'session.change.network':
    'Das Netz hat sich geändert. Das ist üblich bei Telefonen, Laptops und VPNs und ungewöhnlich bei einem Computer mit festem Platz.',
  'session.change.country':
    'Das Land hat sich geändert. Wenn Sie nicht verreist sind und kein VPN benutzen, schauen Sie genau hin.',
  'session.change.browser':
    'Browser oder System haben sich geändert. Das ist ungewöhnlich, außer Sie haben die Desktop-Version einer Seite gewählt.',
  'session.change.address': 'Nur die IP-Adresse hat sich geändert, im selben Netz. Das ist normal.',
  'session.change.unknown':
    'Ob sich Browser oder Netz geändert haben, lässt sich nicht feststellen.',

  'session.times': 'Wann',
  'session.signIn.heading': 'Wie sie angemeldet wurde',
  'session.signIn.methods': 'Angemeldet mit',
  'session.signIn.mfa': 'Bestätigung in zwei Schritten',
  'session.signIn.mfa.yes': 'Ja',
  'session.signIn.mfa.passkey': 'Ja, mit einem Passkey',
  'session.signIn.mfa.no': 'Nein',
  'session.signIn.mfa.unknown': 'Unbekannt',
  'session.signIn.closing': 'Wenn der Browser geschlossen wird',
  'session.signIn.persistent': 'Bleibt angemeldet',
  'session.signIn.transient': 'Wird abgemeldet',

  'session.effects.sum.atOnce': 'In {applications} werden Sie sofort abgemeldet.',
  'session.effects.sum.until':
    'In {applications} kann die Sitzung bis {exact} oder länger offen bleiben.',
  'session.effects.sum.open': 'In {applications} kann die Sitzung noch eine Weile offen bleiben.',
  'session.effects.sum.more': '{count, number} weitere',
  'session.effects.sum.unnamed': '{count, plural, one {Eine Anwendung} other {# Anwendungen}}',
  'session.effects.heading': 'Was beim Abmelden geschieht',
  'session.effects.none': 'Uns ist keine Anwendung bekannt, die hier angemeldet ist.',
  'session.effects.atOnce': 'Wird sofort abgemeldet.',
  'session.effects.until':
    'Bleibt vielleicht offen: Was sie erhalten hat, läuft spätestens {time} ab ({exact}), doch sie kann eine eigene Sitzung führen.',
  'session.effects.open': 'Bleibt vielleicht offen; wie lange, wissen wir nicht.',
  'session.effects.unknown': 'Ob sie abgemeldet wird, lässt sich nicht feststellen: {reason}.',
  'session.effects.losesAccess': 'Verliert den Zugriff auf Ihr Konto.',
  'session.access.heading': 'Zugriff von Anwendungen durch diese Sitzung',
  'session.access.explained':
    'Diese Anwendungen erreichen Ihr Konto auch ohne Sie. Wird die Sitzung abgemeldet, verlieren sie den Zugriff.',
  'session.access.none': 'Keine Anwendung hat durch sie Zugriff.',
  'session.access.unknown':
    'Ob Anwendungen durch sie Zugriff haben, lässt sich nicht feststellen: {reason}.',
  'session.access.given': 'Erteilt',
  'session.access.lastUsed': 'Zuletzt benutzt',
};
