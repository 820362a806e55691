import { type session as english } from '../en/session';
import { type Translated } from '../translated';

export const session: Translated<typeof english> = {
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
  'server.session.how': 'Wie Sie sich angemeldet haben',
  'server.session.methods': 'Verfahren',
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
};
