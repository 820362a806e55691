import { type kit as english } from '../en/kit';
import { type Translated } from '../translated';

export const kit: Translated<typeof english> = {
  'sessions.current': 'Dieser Browser',
  'sessions.address': 'IP-Adresse',
  'sessions.place': 'Ungefährer Ort',
  'sessions.unknown': 'unbekannt',
  'sessions.rawUserAgent': 'Was der Browser über sich selbst sagt',

  'limited.signedInAt': 'Beim Anmeldedienst angemeldet',
  'limited.signIns': 'Letzte Anmeldungen',

  'server.place': '{part}, {country}',
  'server.placeInRegion': '{city}, {region}, {country}',
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
  'server.signIns.none': 'Das Protokoll enthält keine Anmeldung.',
  'server.signIns.unknown': 'Sie können gerade nicht gezeigt werden: {reason}.',
  'server.signIns.sign-in-failed': 'Diese Anmeldung ist fehlgeschlagen.',
  'server.signIns.blocked': 'Das Konto wurde gesperrt.',

  'server.session.all': 'Alle Sitzungen',
  'server.timeZone.choice': 'Alle Zeiten gelten in {zone}, der Zeitzone Ihrer Wahl.',
  'server.timeZone.profile': 'Alle Zeiten gelten in {zone}, der Zeitzone Ihres Kontos.',
  'server.timeZone.browser': 'Alle Zeiten gelten in {zone}, der Zeitzone dieses Browsers.',
  'server.timeZone.nobody': 'Alle Zeiten gelten in UTC, da Ihre Zeitzone hier nicht bekannt ist.',
  'server.session.notFound.title': 'Keine solche Sitzung',
  'server.session.notFound.text':
    'Keine Ihrer Sitzungen hat diese Adresse. Sie wurde vielleicht nur teilweise kopiert oder gehört zu einem anderen Konto.',
  'server.session.firstSignIn': 'Erste Anmeldung',
  'server.session.expired': 'Von selbst beendet',
  'server.session.lastContact': 'Letzter Kontakt mit dem Anmeldedienst',
  'server.session.idleEnd': 'Endet von selbst, wenn unbenutzt',
  'server.session.latestEnd': 'Endet spätestens',
  'server.method.mfa': 'Zweiter Schritt',
  'server.method.mfaWith': 'Zweiter Schritt: {factor}',
  'server.factor.otp': 'Code aus einer App',
  'server.factor.push-notification': 'Bestätigung auf einem Telefon',
  'server.factor.webauthn-roaming': 'Sicherheitsschlüssel',
  'server.factor.webauthn-platform': 'Sperre des Geräts selbst',
  'server.factor.recovery-code': 'Wiederherstellungscode',
  'server.reason.gone': 'der Anmeldedienst hat diese Anwendung nicht mehr',
  'server.reason.not-told': 'der Anmeldedienst sagt es nicht',
  'server.reason.no-beginning': 'wann die Sitzung begann, ist nicht bekannt',

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
  'problem.sessionNotFound':
    'Diese Sitzung wurde unter Ihren nicht gefunden. Die Liste unten ist auf dem neuesten Stand.',
  'problem.accessNotFound':
    'Dieser Zugriff wurde unter Ihren nicht gefunden. Die Liste unten ist auf dem neuesten Stand.',
  'problem.badRequest': 'Das Formular war nicht vollständig.',
  'problem.actNotPermitted':
    'Dieses Portal darf das nicht. Bitte wenden Sie sich an die Betreiber und nennen Sie die Referenznummer.',
  'problem.underWay':
    'Eine andere Änderung an Ihrem Konto läuft noch. Versuchen Sie es gleich noch einmal.',
  'problem.nothingDone': 'Es wurde nichts geändert.',
  'problem.notKnown': 'Wir wissen nicht, ob es ausgeführt wurde.',
  'field.required': 'Bitte füllen Sie dieses Feld aus.',
  'field.tooLong':
    'Bitte geben Sie höchstens {maximum, plural, one {# Zeichen} other {# Zeichen}} ein.',
  'field.invalid': 'Diese Angabe ist nicht gültig. Bitte prüfen Sie sie.',
};
