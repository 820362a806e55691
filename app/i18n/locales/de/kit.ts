import { type kit as english } from '../en/kit';
import { type Translated } from '../../translate';

export const kit: Translated<typeof english> = {
  'kit.unknown': 'unbekannt',
  'kit.unknown.alone': 'Unbekannt',
  'kit.cancel': 'Abbrechen',
  'kit.thisBrowser': 'Dieser Browser',
  'kit.thisBrowser.signedIn': 'Angemeldet',
  'kit.thisBrowser.signedInHere': 'Bei {product} angemeldet',
  'kit.thisBrowser.signOut': 'Diesen Browser abmelden',
  'kit.ipAddress': 'IP-Adresse',
  'kit.userAgent': 'Technische Browserkennung',

  'kit.place': 'Standort (ungefähr)',
  'kit.place.inCountry': '{part}, {country}',
  'kit.place.inRegion': '{city}, {region}, {country}',
  'kit.place.private': 'Privates Netz (zu Hause oder bei der Arbeit)',
  'kit.place.shared': 'Von vielen geteilte Adresse',
  'kit.place.reserved': 'Standort unbekannt',

  'kit.method.pwd': 'Passwort',
  'kit.method.passkey': 'Passkey',
  'kit.method.federated': 'Anderer Anbieter',
  'kit.method.sms': 'Code per SMS',
  'kit.method.email': 'Code per E-Mail',
  'kit.method.other': 'Andere Möglichkeit ({name})',
  'kit.method.mfa': 'Bestätigung in zwei Schritten',
  'kit.method.mfaWith': 'Bestätigung in zwei Schritten: {factor}',
  'kit.factor.otp': 'Authenticator-App',
  'kit.factor.push-notification': 'Bestätigung auf dem Telefon',
  'kit.factor.webauthn-roaming': 'Sicherheitsschlüssel',
  'kit.factor.webauthn-platform': 'Fingerabdruck, Gesicht oder Displaysperre',
  'kit.factor.recovery-code': 'Wiederherstellungscode',

  'kit.reason.rate_limited': 'gerade zu viele Anfragen',
  'kit.reason.not_permitted': '{product} hat dafür keine Berechtigung',
  'kit.reason.failed': 'der Anmeldedienst ist gestört',
  'kit.reason.gone': 'die Anwendung gibt es nicht mehr',
  'kit.reason.not-told': 'die Einstellungen der Anwendung sagen es nicht',
  'kit.reason.no-beginning': 'wir wissen nicht, wann die Sitzung begann',
  'kit.timeZone.choice': 'Alle Zeiten gelten in {zone}, der Zeitzone Ihrer Wahl.',
  'kit.timeZone.profile': 'Alle Zeiten gelten in {zone}, der Zeitzone Ihres Kontos.',
  'kit.timeZone.browser': 'Alle Zeiten gelten in {zone}, der Zeitzone dieses Browsers.',
  'kit.timeZone.nobody': 'Alle Zeiten gelten in UTC, da wir Ihre Zeitzone nicht kennen.',

  'kit.application.unnamed': 'Anwendung ohne Namen',
  'kit.application.gone': 'Gelöschte Anwendung',

  'kit.formKept': 'Ihre Eingaben sind noch da. Gespeichert ist noch nichts.',
  'kit.problem.heading': 'Das hat nicht geklappt',
  'kit.problem.rateLimited':
    'Gerade gibt es zu viele Anfragen. Versuchen Sie es {when} noch einmal.',
  'kit.problem.rateLimitedUnknown':
    'Gerade gibt es zu viele Anfragen. Versuchen Sie es in einer Minute noch einmal.',
  'kit.problem.unavailable':
    'Der Anmeldedienst ist gestört. Versuchen Sie es in einer Minute noch einmal.',
  'kit.problem.notPermitted':
    '{product} hat dafür keine Berechtigung. Wenden Sie sich an den Support und nennen Sie die Referenznummer.',
  'kit.problem.badRequest': 'Im Formular fehlte etwas.',
  'kit.problem.underWay':
    'Eine andere Änderung an Ihrem Konto läuft noch. Versuchen Sie es gleich noch einmal.',
  'kit.problem.nothingDone': 'Es wurde nichts geändert.',
  'kit.problem.notKnown': 'Wir wissen nicht, ob es ausgeführt wurde.',
  'kit.field.required': 'Füllen Sie dieses Feld aus.',
  'kit.field.tooLong':
    'Geben Sie höchstens {maximum, plural, one {# Zeichen} other {# Zeichen}} ein.',
  'kit.field.invalid': 'Diese Angabe ist nicht gültig. Prüfen Sie sie.',
  'kit.name.numbered': '{name} ({count, number})',
  'kit.pages': 'Seiten der Liste',
  'kit.pages.previous': 'Vorherige Seite',
  'kit.pages.next': 'Nächste Seite',
};
