import { type applications as english } from '../en/applications';
import { type Translated } from '../../translate';

export const applications: Translated<typeof english> = {
  'applications.title': 'Anwendungen',
  'applications.text':
    'Was Ihr Konto nutzen kann und was jede Anwendung darf. Entfernen Sie, was Sie nicht mehr brauchen.',
  'applications.none': 'Keine Anwendung hat Zugriff auf Ihr Konto.',
  'applications.problem.title': 'Ihre Anwendungen können gerade nicht angezeigt werden',
  'applications.missing.grants': 'Was Anwendungen dürfen, ist gerade nicht bekannt: {reason}.',
  'applications.missing.tokens':
    'Welche davon auch in Ihrer Abwesenheit zugreifen, ist gerade nicht bekannt: {reason}.',
  'applications.missing.sessions':
    'Wo Sie bei ihnen angemeldet sind, ist gerade nicht bekannt: {reason}.',
  'applications.incomplete': 'Es gibt mehr, als wir anzeigen können.',
  'applications.goesOn':
    'Sie haben viele Anwendungen, und die Liste ist noch nicht zu Ende gelesen.',
  'applications.goesOn.link': 'Restliche anzeigen',
  'applications.group.others': 'Von anderen Anbietern',
  'applications.group.unknown': 'Anbieter unbekannt',
  'applications.group.own': 'Unsere eigenen',
  'applications.morePermissions': '{count, plural, one {# weitere} other {# weitere}}',
  'applications.lasting': 'Greift auch in Ihrer Abwesenheit zu',
  'applications.lastUsed': 'Zuletzt genutzt',
  'applications.signedIn':
    '{count, plural, one {Sie sind in # Sitzung angemeldet} other {Sie sind in # Sitzungen angemeldet}}',
  'applications.chip.portal': 'Hier sind Sie gerade',
  'applications.chip.selfRegistered': 'Hat sich selbst registriert',
  'applications.portal.text':
    'Diese Anwendung nutzen Sie gerade. Um ihren Zugriff zu entfernen, melden Sie sich ab.',
  'applications.selfRegistered.text':
    'Niemand hier hat sie geprüft, bevor sie um Zugriff bitten konnte. KI-Assistenten kommen oft auf diesem Weg.',
  'applications.gone.text':
    'Es gibt sie hier nicht mehr. Was sie bekommen hat, kann noch da sein; Sie können es entfernen.',
  'applications.permissions': 'Was sie darf',
  'applications.permissions.unknown': 'Was sie darf, ist gerade nicht bekannt.',
  'applications.permissions.notAsked': 'Sie gehört zu uns und bittet nicht um das, was sie nutzt.',
  'applications.permissions.none': 'Sie haben ihr nichts erlaubt.',
  'applications.api.profile': 'Ihr Profil',
  'applications.scope.openid': 'Wissen, wer Sie sind',
  'applications.scope.profile': 'Ihren Namen und Ihr Bild sehen',
  'applications.scope.email': 'Ihre E-Mail-Adresse sehen',
  'applications.scope.phone': 'Ihre Telefonnummer sehen',
  'applications.scope.address': 'Ihre Postanschrift sehen',
  'applications.scope.offline_access': 'Auch in Ihrer Abwesenheit zugreifen',
  'applications.fact.whose': 'Anbieter',
  'applications.fact.own': 'Wir',
  'applications.fact.others': 'Jemand anderes',
  'applications.fact.since': 'Zuerst gesehen',
  'applications.fact.lasting': 'In Ihrer Abwesenheit',
  'applications.fact.lasting.yes': 'Sie kann zugreifen',
  'applications.fact.lasting.no': 'Sie kann nicht zugreifen',
  'applications.fact.organizations': 'Organisationen',
  'applications.fact.organizationCount':
    '{count, plural, one {Für # Organisation} other {Für # Organisationen}}',
  'applications.kept': 'So greift sie zu',
  'applications.kept.text': 'Damit kann sie in Ihrer Abwesenheit zugreifen.',
  'applications.kept.more':
    '{count, plural, one {# weiterer, der länger nicht genutzt wurde, ist nicht aufgeführt.} other {# weitere, die länger nicht genutzt wurden, sind nicht aufgeführt.}} Wenn Sie den Zugriff entfernen, gilt das für alles.',
  'applications.sessions': 'Wo Sie bei ihr angemeldet sind',
  'applications.sessions.more':
    '{count, plural, one {# weitere Sitzung} other {# weitere Sitzungen}}',
  'applications.remove.heading': 'Zugriff entfernen: {application}?',
  'applications.remove.heading.unnamed': 'Zugriff dieser Anwendung entfernen?',
  'applications.remove.goes': 'Was wegfällt',
  'applications.remove.stays': 'Was bleibt',
  'applications.remove.accessGoes': 'Der Zugriff auf Ihr Konto.',
  'applications.remove.keptGoes':
    '{count, plural, one {# Zugriff in Ihrer Abwesenheit} other {# Zugriffe in Ihrer Abwesenheit}}',
  'applications.remove.permissionsGo': 'Diese Berechtigungen:',
  'applications.remove.until': 'Was sie schon hat, kann noch funktionieren bis',
  'applications.remove.untilUnknown':
    'Was sie schon hat, kann noch eine Zeit lang funktionieren, meist höchstens einen Tag.',
  'applications.remove.dataStays': 'Was sie kopiert hat, bleibt bei ihr.',
  'applications.remove.sessionsStay':
    '{count, plural, one {Sie bleiben in # Sitzung bei ihr angemeldet.} other {Sie bleiben in # Sitzungen bei ihr angemeldet.}}',
  'applications.remove.seeSessions': 'Ihre Sitzungen ansehen',
  'applications.remove.comesBack':
    'Sie gehört zu uns: Wenn Sie sie öffnen, hat sie wieder Zugriff.',
  'applications.remove.mayAskAgain': 'Sie kann Sie erneut fragen.',
  'applications.remove.portal':
    'Diese Anwendung nutzen Sie gerade. Melden Sie sich stattdessen ab.',
  'applications.remove.nothing':
    'Sie hat nichts, was sich entfernen ließe. Sie sind nur bei ihr angemeldet: Melden Sie die Sitzung ab.',
  'applications.remove.unknown':
    'Welchen Zugriff sie hat, ist gerade nicht bekannt. Deshalb können Sie ihn hier jetzt nicht entfernen.',
  'applications.removed.until':
    '{application} hat keinen Zugriff mehr. Was sie schon hat, kann noch bis {until} funktionieren.',
  'applications.removed.until.unnamed':
    'Die Anwendung hat keinen Zugriff mehr. Was sie schon hat, kann noch bis {until} funktionieren.',
  'applications.removed.untilUnknown':
    '{application} hat keinen Zugriff mehr. Was sie schon hat, kann noch eine Zeit lang funktionieren, meist höchstens einen Tag.',
  'applications.removed.untilUnknown.unnamed':
    'Die Anwendung hat keinen Zugriff mehr. Was sie schon hat, kann noch eine Zeit lang funktionieren, meist höchstens einen Tag.',
  'applications.removed.notYet':
    'Wir haben darum gebeten, den Zugriff von {application} zu entfernen. Das ist noch nicht bestätigt: Sehen Sie in einer Minute noch einmal nach.',
  'applications.removed.notYet.unnamed':
    'Wir haben darum gebeten, den Zugriff der Anwendung zu entfernen. Das ist noch nicht bestätigt: Sehen Sie in einer Minute noch einmal nach.',
  'applications.removed.partly':
    'Nur ein Teil des Zugriffs von {application} wurde entfernt. Entfernen Sie ihn noch einmal, damit auch der Rest verschwindet.',
  'applications.removed.partly.unnamed':
    'Nur ein Teil des Zugriffs der Anwendung wurde entfernt. Entfernen Sie ihn noch einmal, damit auch der Rest verschwindet.',
  'applications.notFound.title': 'Wir konnten diese Anwendung nicht finden',
  'applications.notFound.text':
    'Ihr Zugriff ist vielleicht schon entfernt, oder die Adresse stimmt nicht.',
  'applications.access.removing': 'Zugriff wird entfernt … Noch nicht bestätigt.',
  'applications.access.remove': 'Zugriff entfernen',
  'applications.access.remove.pending': 'Zugriff wird entfernt …',
  'applications.access.remove.pendingNamed': 'Zugriff wird entfernt … {application}',
  'applications.access.remove.one': 'Nur diesen entfernen',
  'applications.access.remove.named': 'Nur diesen entfernen: {application}',
  'applications.access.nothingDone': 'Es wurde kein Zugriff entfernt.',
  'applications.access.notKnown': 'Wir wissen nicht, ob der Zugriff entfernt wurde.',
  'applications.access.notFound':
    'Wir konnten diesen Zugriff nicht finden. Die Liste unten ist aktuell.',
  'applications.access.removed': 'Der Zugriff ist entfernt.',
  'applications.access.removedOne':
    'Dieser Zugriff ist entfernt. Den übrigen behält die Anwendung, bis Sie auch ihn entfernen.',
  'applications.access.alreadyRemoved': 'Dieser Zugriff war bereits entfernt.',
  'applications.connected': 'Verbundene Konten',
  'applications.connected.may': 'Manche dürfen auch Konten nutzen, die Sie anderswo haben:',
  'applications.connected.none': 'Sie haben keine Konten für Anwendungen verbunden.',
  'applications.connected.text':
    'Anwendungen dürfen diese Konten nutzen, die Sie anderswo haben, so weit Sie es erlaubt haben. Anmelden kann man sich damit hier nicht.',
  'applications.connected.remove':
    'Hier lassen sie sich nicht entfernen. Öffnen Sie beim Anbieter die Einstellungen Ihres Kontos und entfernen Sie den Zugriff dort.',
  'applications.connected.disconnect': 'Konto trennen',
  'applications.connected.disconnect.pending': 'Konto wird getrennt …',
  'applications.connected.disconnect.heading': 'Verbindung zu {provider} trennen?',
  'applications.connected.disconnect.goes':
    'Anwendungen erhalten keinen neuen Zugriff auf dieses Konto.',
  'applications.connected.disconnect.until':
    'Der Zugriff, den sie gerade haben, gilt womöglich weiter, bis er abläuft.',
  'applications.connected.disconnect.copied':
    'Was sie kopiert haben, behalten sie, und sie können Sie wieder fragen.',
  'applications.connected.disconnect.atProvider':
    'Bei {provider} ist die Erlaubnis womöglich noch aufgeführt. Entfernen Sie sie auch dort.',
  'applications.connected.noToken':
    'Das Konto lässt sich gerade nicht trennen. Versuchen Sie es in einer Minute noch einmal.',
  'applications.connected.notFound.title': 'Dieses Konto ist nicht verbunden',
  'applications.connected.notFound.text': 'Vielleicht wurde es schon getrennt.',
  'applications.disconnected':
    'Die Verbindung zu {provider} ist getrennt. Entfernen Sie die Erlaubnis auch dort.',
  'applications.disconnected.notYet':
    'Wir haben darum gebeten, {provider} zu trennen, aber das Konto ist noch aufgeführt. Sehen Sie in einer Minute noch einmal nach.',
  'applications.connected.expires': 'Läuft ab',
  'applications.connected.expired': 'Abgelaufen',
  'applications.since': 'Seit',
  'applications.access.removeAll': 'Allen Zugriff entfernen',
};
