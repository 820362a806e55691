import { type deletion as english } from '../en/deletion';
import { type Translated } from '../../translate';

export const deletion: Translated<typeof english> = {
  'deletion.title': 'Konto löschen',
  'deletion.text':
    'Bevor Sie bestätigen, sehen Sie, was gelöscht wird und was bleibt. Danach wird Ihr Konto endgültig gelöscht.',
  'deletion.text.hold':
    '{days, plural, one {Bis dahin warten wir # Tag, falls Sie es sich anders überlegen.} other {Bis dahin warten wir # Tage, falls Sie es sich anders überlegen.}}',
  'deletion.text.request': 'Der Support löscht es für Sie. Hier können Sie darum bitten.',
  'deletion.unavailable':
    'Konten können hier zurzeit nicht gelöscht werden. Bitten Sie den Support, Ihres zu löschen.',
  'deletion.heading': 'Ihr Konto löschen?',
  'deletion.goes.profile': 'Ihr Profil mit allen Angaben.',
  'deletion.goes.ways':
    '{count, plural, one {# Anmeldemöglichkeit.} other {# Anmeldemöglichkeiten.}}',
  'deletion.goes.sessions':
    '{count, plural, one {# Sitzung: Sie werden dort abgemeldet.} other {# Sitzungen: Sie werden überall abgemeldet.}}',
  'deletion.goes.applications':
    '{count, plural, one {Der Zugriff von # Anwendung.} other {Der Zugriff von # Anwendungen.}}',
  'deletion.goes.linked': 'Ihre verknüpften Anmeldungen: {names}.',
  'deletion.goes.organizations': 'Ihre Mitgliedschaft in {names}.',
  'deletion.goes.kept': 'Was wir hier über Sie speichern, etwa Ihre Änderungen und Meldungen.',
  'deletion.goes.allWays': 'Alle Ihre Anmeldemöglichkeiten.',
  'deletion.goes.allSessions': 'Alle Ihre Sitzungen: Sie werden überall abgemeldet.',
  'deletion.goes.allApplications': 'Der Zugriff aller Anwendungen.',
  'deletion.goes.allOrganizations':
    'Ihre Mitgliedschaft in Organisationen, falls Sie welche haben.',
  'deletion.stays.applications':
    'Was Anwendungen und Anbieter über Sie wissen, bleibt bei ihnen. Bitten Sie jeden einzeln, es zu löschen.',
  'deletion.stays.until':
    'Zugriff, den eine Anwendung schon hat, kann weiter gelten, bis er abläuft.',
  'deletion.stays.log': 'Das Protokoll des Anmeldedienstes, bis es zu alt ist.',
  'deletion.stays.mark':
    'Ein Vermerk, dass ein Konto gelöscht wurde, für 30 Tage. Er enthält keinen Namen.',
  'deletion.lastAdmin':
    'Sie sind die letzte Person, die sich um {organizations} kümmert. Übergeben Sie diese Rolle zuerst jemand anderem. Wer ebenfalls gerade geht, zählt nicht mit. Bleibt die Person doch, versuchen Sie es in einigen Minuten noch einmal.',
  'deletion.handOver':
    'Falls sich außer Ihnen niemand um eine Organisation kümmert, übergeben Sie sie vorher. Ob das so ist, wissen wir nicht.',
  'deletion.handOver.first':
    'Falls sich außer Ihnen niemand um eine Organisation kümmert, übergeben Sie sie vorher. Bis dahin lässt sich Ihr Konto nicht löschen.',
  'deletion.again':
    'Sie können sich später neu registrieren. Sie beginnen dann mit einem neuen, leeren Konto.',
  'deletion.when.hold':
    'Wir löschen es am {date}. Bis dahin können Sie sich anmelden und es behalten.',
  'deletion.when.now': 'Wir löschen es sofort. Das kann niemand rückgängig machen.',
  'deletion.when.request':
    'Wir schicken Ihre Anfrage per E-Mail an den Support. Sie erhalten die Vorgangsnummer.',
  'deletion.notMailed':
    'Wir können Ihnen dazu nicht schreiben: Wir haben keine bestätigte E-Mail-Adresse von Ihnen.',
  'deletion.copyFirst': 'Vorher eine Kopie Ihrer Daten anfordern',
  'deletion.type.email': 'Ihre E-Mail-Adresse',
  'deletion.type.username': 'Ihr Benutzername',
  'deletion.type.phone': 'Ihre Telefonnummer',
  'deletion.type.name': 'Ihr Name',
  'deletion.type.digits': 'Vier Ziffern',
  'deletion.type.hint': 'Geben Sie zur Bestätigung dies ein: {value}',
  'deletion.type.hint.phone':
    'Geben Sie sie zur Bestätigung vollständig mit Ländervorwahl ein: {value}',
  'deletion.type.wrong': 'Das stimmt nicht überein. Geben Sie es noch einmal ein.',
  'deletion.asking': 'Löschung wird angefordert …',
  'deletion.submit.request': 'Löschung anfragen',
  'deletion.pending.title': 'Ihr Konto wird gelöscht',
  'deletion.pending.text':
    'Bis dahin funktioniert alles wie bisher. Wenn Sie es sich anders überlegen, behalten Sie Ihr Konto.',
  'deletion.pending.request.title': 'Sie haben um die Löschung Ihres Kontos gebeten',
  'deletion.pending.request':
    'Ihre Anfrage liegt beim Support. Wenn Sie es sich anders überlegen, behalten Sie Ihr Konto.',
  'deletion.pending.begun':
    'Die Löschung hat begonnen und lässt sich nicht mehr abbrechen. Sie kann eine Weile dauern.',
  'deletion.pending.late':
    'Das Konto sollte schon gelöscht sein, das hat aber noch nicht geklappt. Wir versuchen es weiter. Noch können Sie es behalten.',
  'deletion.heldBack':
    'Ihr Konto ist noch nicht gelöscht, denn Sie sind die letzte Person, die sich um {organizations} kümmert.',
  'deletion.heldBack.text':
    'Sie sind die letzte Person, die sich um eine Organisation kümmert. Deshalb haben wir Ihr Konto noch nicht gelöscht.',
  'deletion.heldBack.next':
    'Übergeben Sie diese Rolle jemand anderem. Wir sehen jeden Tag noch einmal nach und löschen Ihr Konto dann. Sie können es weiterhin behalten.',
  'deletion.waits': 'Wir löschen Ihr Konto am {date}.',
  'deletion.see': 'Löschung ansehen',
  'deletion.dueAt': 'Wird gelöscht',
  'deletion.askedAt': 'Angefordert',
  'deletion.cancel': 'Konto behalten',
  'deletion.cancelling': 'Löschung wird abgebrochen …',
  'deletion.none.title': 'Ihr Konto wird nicht gelöscht',
  'deletion.none.text':
    'Niemand hat das angefordert, oder Sie haben sich schon dafür entschieden, es zu behalten.',
  'deletion.asked':
    'Ihr Konto wird am unten genannten Tag gelöscht. Bis dahin können Sie es behalten.',
  'deletion.asked.unless':
    'Ihr Konto wird am unten genannten Tag gelöscht, außer Sie sind dann die letzte Person, die sich um eine Organisation kümmert. Wir konnten nicht alle Ihre Organisationen prüfen. Bis dahin können Sie Ihr Konto behalten.',
  'deletion.asked.already': 'Sie hatten das schon angefordert. Daran ändert sich nichts.',
  'deletion.requested': 'Wir haben Ihre Anfrage an den Support geschickt.',
  'deletion.cancelled': 'Ihr Konto bleibt. Nichts wurde gelöscht.',
  'deletion.tooLate': 'Die Löschung hat begonnen und lässt sich nicht mehr abbrechen.',
  'deletion.goodbye.title': 'Ihr Konto wird gerade gelöscht',
  'deletion.goodbye.text':
    'Sie sind hier abgemeldet. Es dauert einige Minuten. Diese Seite zeigt Ihnen, wann es so weit ist.',
  'deletion.done.title': 'Ihr Konto ist gelöscht',
  'deletion.done.text':
    'Auch was wir hier über Sie gespeichert hatten, ist gelöscht. Das Protokoll des Anmeldedienstes bleibt, bis es zu alt ist, ein Vermerk ohne Ihren Namen für 30 Tage.',
  'deletion.goodbye.over.title': 'Hier gibt es nichts anzuzeigen',
  'deletion.goodbye.over.text': 'Die Adresse ist falsch oder zu alt, oder das Konto ist geblieben.',
  'deletion.mail.reminder': 'Ihr Konto wird morgen gelöscht',
  'deletion.mail.reminder.text':
    'Sie haben das angefordert. Wenn Sie es weiterhin möchten, müssen Sie nichts tun.',
  'deletion.mail.reminder.keep':
    'Um Ihr Konto zu behalten, öffnen Sie den Link unten, melden Sie sich an und wählen Sie „Konto behalten“.',
  'deletion.mail.done': 'Ihr Konto wurde gelöscht',
  'deletion.mail.done.text':
    'Es ist endgültig gelöscht, mit allem, was {product} über Sie gespeichert hatte. Das Protokoll des Anmeldedienstes bleibt, bis es zu alt ist, ein Vermerk ohne Ihren Namen für 30 Tage.',
  'deletion.mail.done.last': 'Das ist unsere letzte E-Mail dazu.',
  'deletion.mail.request': 'Anfrage zur Löschung eines Kontos: {number}',
  'deletion.mail.request.text':
    'Die Person, der dieses Konto gehört, bittet Sie, es zu löschen. Sie hat bestätigt, wer sie ist, und hat dieselbe Nummer.',
  'deletion.mail.withdrawn': 'Anfrage zurückgezogen: {number}',
  'deletion.mail.withdrawn.text': 'Die Person, der dieses Konto gehört, möchte es behalten.',
  'deletion.mail.userId': 'Benutzer-ID',
  'deletion.mail.identifier': 'Bekannt als',
};
