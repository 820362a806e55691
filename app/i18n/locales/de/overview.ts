import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Kontoübersicht',
  'overview.heading': 'Hallo, {name}',
  'overview.headingNameless': 'Hallo',
  'overview.attention.heading': 'Bitte prüfen',
  'overview.attention.text': 'Vielleicht nutzt jemand anderes Ihr Konto.',
  'overview.attention.moreSessions':
    '{count, plural, one {Eine weitere Sitzung prüfen} other {# weitere Sitzungen prüfen}}',
  'overview.attention.more':
    '{count, plural, one {Einen weiteren Punkt anzeigen} other {# weitere Punkte anzeigen}}',
  'overview.attention.hide': 'Für {days, number} Tage ausblenden',
  'overview.security.needs-phone': 'Ohne Ihr Telefon können Sie sich nicht anmelden',
  'overview.security.needs-phone.cause':
    'Wenn Sie es verlieren, sind Sie ausgesperrt. Richten Sie eine Möglichkeit ein, die nicht auf Ihrem Telefon ist.',
  'overview.security.one-way-in': 'Sie haben nur eine Anmeldemöglichkeit',
  'overview.security.one-way-in.cause':
    'Wenn Sie sie verlieren, sind Sie ausgesperrt. Richten Sie eine weitere ein.',
  'overview.security.no-second-factor':
    'Sie haben keine Bestätigung in zwei Schritten eingerichtet',
  'overview.security.no-second-factor.cause':
    'Wer Ihr Passwort erfährt, kann sich allein damit in Ihrem Namen anmelden.',
  'overview.security.email-codes-only':
    'Für die Bestätigung in zwei Schritten haben Sie nur Codes per E-Mail',
  'overview.security.email-codes-only.cause':
    'Wer in Ihr E-Mail-Postfach kommt, erhält auch Ihre Codes und kann ein neues Passwort festlegen. Sicherer ist eine Authenticator-App oder ein Sicherheitsschlüssel.',
  'overview.security.text-messages-only':
    'Für die Bestätigung in zwei Schritten haben Sie nur SMS eingerichtet',
  'overview.security.text-messages-only.cause':
    'Wer Ihre Telefonnummer übernimmt, erhält auch Ihre Codes. Sicherer ist eine Authenticator-App oder ein Sicherheitsschlüssel.',
  'overview.security.email-unconfirmed': 'Ihre E-Mail-Adresse ist nicht bestätigt',
  'overview.security.email-unconfirmed.cause':
    'Solange das so ist, schreiben wir Ihnen nicht, wenn sich in Ihrem Konto etwas ändert.',
  'overview.security.one-device-passkey': 'Ihr einziger Passkey ist auf einem einzigen Gerät',
  'overview.security.one-device-passkey.cause':
    'Wenn Sie dieses Gerät verlieren, ist auch der Passkey verloren.',
  'overview.security.no-recovery-code': 'Sie haben keinen Wiederherstellungscode',
  'overview.security.no-recovery-code.cause':
    'Fügen Sie eine weitere Möglichkeit zur Bestätigung in zwei Schritten hinzu, für den Fall, dass Sie Ihr Telefon oder Ihren Schlüssel verlieren.',
  'overview.security.unused-for-a-year': '„{name}“ haben Sie seit über einem Jahr nicht verwendet',
  'overview.security.unused-for-a-year.cause': 'Wenn Sie es nicht mehr haben, entfernen Sie es.',
  'overview.security.unfinished': '„{name}“ ist nicht fertig eingerichtet',
  'overview.security.unfinished.cause':
    'Sie können sich damit nicht anmelden. Entfernen Sie es, wenn Sie es nicht brauchen.',
  'overview.security.seeWays': 'Ihre Anmeldemöglichkeiten ansehen',
  'overview.security.seeMethod': 'Anmeldemöglichkeit ansehen',
  'overview.security.add': 'Bestätigung in zwei Schritten hinzufügen',
  'overview.security.confirmEmail': 'E-Mail-Adresse bestätigen',
  'overview.access.application-unused': '{name} hat Ihr Konto seit über einem Jahr nicht genutzt',
  'overview.access.application-unused.cause':
    'Die Anwendung kann weiterhin ohne Sie auf Ihr Konto zugreifen. Wenn Sie sie nicht brauchen, entfernen Sie den Zugriff.',
  'overview.access.organization-way':
    'Mit Ihren Anmeldemöglichkeiten können Sie sich bei {name} nicht anmelden',
  'overview.access.organization-way.cause': 'Möglich ist dort: {ways}.',
  'overview.access.lastUsed': 'Zuletzt genutzt: {time}',
  'overview.access.review': 'Einzelheiten ansehen',
  'overview.lastSignIn.heading': 'Letzte Anmeldung anderswo',
  'overview.lastSignIn.at': 'Angemeldet {time}',
  'overview.ways.count':
    '{count, plural, =0 {Wir finden gerade keine Anmeldemöglichkeiten.} one {Sie haben eine Möglichkeit, sich anzumelden oder Ihren Zugang wiederherzustellen.} other {Sie haben # Möglichkeiten, sich anzumelden oder Ihren Zugang wiederherzustellen.}}',
  'overview.ways.none': 'Nichts eingerichtet',
  'overview.ways.link': 'Alle Anmeldemöglichkeiten ansehen',
  'overview.sessions.count':
    '{count, plural, =0 {Wir finden gerade keine Sitzungen.} one {Sie sind mit einem Browser oder Gerät angemeldet.} other {Sie sind mit # Browsern und Geräten angemeldet.}}',
  'overview.sessions.incomplete':
    'Sie sind mit mehr als {count, number} Browsern und Geräten angemeldet.',
  'overview.asOf': 'Das lässt sich gerade nicht aktualisieren. Stand: {time} ({exact}).',
  'overview.sessions.notNow': 'Ihre Sitzungen lassen sich gerade nicht laden.',
  'overview.sessions.notAvailable': '{product} kann Ihre Sitzungen hier nicht anzeigen.',
  'overview.sessions.lastSeen': 'Zuletzt gesehen {time}',
  'overview.sessions.link': 'Alle Sitzungen ansehen',
  'overview.applications.count':
    '{count, plural, =0 {Keine Anwendung hat Zugriff auf Ihr Konto.} one {Eine Anwendung hat Zugriff auf Ihr Konto.} other {# Anwendungen haben Zugriff auf Ihr Konto.}}',
  'overview.applications.link': 'Alle Anwendungen ansehen',
  'overview.activity.heading': 'Letzte Aktivität',
  'overview.activity.none': 'In letzter Zeit ist hier nichts passiert.',
  'overview.activity.unknown': 'Gerade nicht anzuzeigen: {reason}.',
  'overview.activity.asOf': 'Stand: {time} ({exact}).',
  'overview.activity.later': 'Letzte Ereignisse anzeigen',
  'overview.activity.link': 'Alle Aktivitäten ansehen',
  'overview.thisBrowser.since': 'Dieser Browser ist {device}, {time} angemeldet ({exact}).',
};
