import { type profile as english } from '../en/profile';
import { type Translated } from '../../translate';

export const profile: Translated<typeof english> = {
  'profile.title': 'Profil',
  'profile.intro': 'Ihre Angaben. Anwendungen, bei denen Sie sich anmelden, können sie sehen.',
  'profile.notRead':
    'Ihr Profil kann gerade nicht gelesen werden. Versuchen Sie es in einer Minute erneut.',
  'profile.asOf': 'So war es {when}. Neuere Angaben sind gerade nicht verfügbar.',
  'profile.details': 'Ihre Angaben',
  'profile.details.kept': 'Was Sie hier nicht ändern können',
  'profile.field.givenName': 'Vorname',
  'profile.field.familyName': 'Nachname',
  'profile.field.name': 'Vollständiger Name',
  'profile.field.nickname': 'Spitzname',
  'profile.notSet': 'Nicht angegeben',
  'profile.yes': 'Ja',
  'profile.no': 'Nein',
  'profile.save': 'Profil speichern',
  'profile.saving': 'Wird gespeichert …',
  'profile.saved': 'Ihr Profil ist gespeichert.',
  'profile.notConfirmed':
    'Ihre Änderung wurde gesendet, ist aber noch nicht bestätigt. Sehen Sie in einer Minute noch einmal nach.',
  'profile.nothingChanged': 'Sie haben nichts geändert, also gab es nichts zu speichern.',
  'profile.checkFields': 'Prüfen Sie die markierten Felder.',
  'profile.changedMeanwhile':
    'Ihr Profil wurde inzwischen geändert, vielleicht in einem anderen Tab. Prüfen Sie, was unten steht, und speichern Sie dann erneut.',
  'profile.tooLarge': 'Das ist zu viel Text. Kürzen Sie ihn.',
  'profile.picture': 'Bild',
  'profile.picture.initials': 'Statt eines Bildes stehen hier Ihre Initialen.',
  'profile.picture.yours': 'Ihr Bild',
  'profile.picture.elsewhere':
    'Ihr Bild kommt von {host} und wird dort geändert. Es wird hier nicht angezeigt, aber Anwendungen können es zeigen.',
  'profile.picture.address': 'Adresse eines Bildes',
  'profile.picture.hint': 'Sie beginnt mit https:// und liegt auf {hosts}.',
  'profile.picture.otherHost':
    'Diese Adresse ist nicht möglich. Sie muss mit https:// beginnen und an einer der hier genannten Stellen liegen.',
  'profile.picture.set': 'Dieses Bild verwenden',
  'profile.picture.remove': 'Bild entfernen',
  'profile.picture.removing': 'Bild wird entfernt …',
  'profile.identifiers': 'Angaben zur Anmeldung',
  'profile.email': 'E-Mail-Adresse',
  'profile.unconfirmed': 'Nicht bestätigt',
  'profile.phone': 'Telefon',
  'profile.username': 'Benutzername',
  'profile.preferences': 'Sprache, Zeitzone und Darstellung',
  'profile.preferences.text': 'Diese gelten nur für diesen Browser.',
  'profile.preferences.link': 'Einstellungen ändern',
  'profile.reason.providerReplaces':
    'Das kommt von dem Anbieter, über den Sie sich anmelden, und wird bei jeder Anmeldung ersetzt. Ändern Sie es dort.',
  'profile.reason.namedProviderReplaces':
    'Das kommt von {provider} und wird bei jeder Anmeldung ersetzt. Ändern Sie es dort.',
  'profile.reason.organizationReplaces':
    'Das legt Ihre Organisation fest, und es wird bei jeder Anmeldung ersetzt.',
  'profile.reason.organization': 'Das legt Ihre Organisation fest.',
  'profile.reason.keptElsewhere':
    'Das lässt sich hier nicht ändern. Der Anbieter, über den Sie sich anmelden, verwaltet es.',
  'profile.reason.namedProvider': 'Das kommt von {provider}. Ändern Sie es dort.',
  'profile.reason.identifies': 'Damit melden Sie sich an. Deshalb lässt es sich hier nicht ändern.',
  'profile.reason.notProvable':
    'Das lässt sich hier nicht ändern, weil wir eine neue Nummer nicht prüfen können.',
  'profile.reason.noMail':
    'Das lässt sich hier nicht ändern, weil wir Ihnen keine E-Mail senden können.',
  'profile.reason.scopeMissing': 'Das lässt sich nicht ändern, weil {product} das nicht darf.',
  'profile.reason.turnedOff': 'Das lässt sich hier nicht ändern.',
  'profile.problem.number': 'Geben Sie eine Zahl ein.',
  'profile.problem.wholeNumber': 'Geben Sie eine ganze Zahl ein.',
  'profile.problem.date':
    'Geben Sie ein Datum als Jahr, Monat und Tag ein, zum Beispiel 2026-03-01.',
  'profile.problem.url': 'Geben Sie eine Adresse ein, die mit https:// beginnt.',
  'profile.problem.choice': 'Wählen Sie etwas aus der Liste.',
  'profile.problem.between': 'Geben Sie etwas von {minimum} bis {maximum} ein.',
  'profile.problem.atLeast': 'Geben Sie mindestens {minimum} ein.',
  'profile.problem.atMost': 'Geben Sie höchstens {maximum} ein.',
  'profile.problem.notAccepted':
    'Der Anmeldedienst nimmt das nicht an. Geben Sie etwas anderes ein.',
};
