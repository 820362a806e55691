import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'Fehler {status}. Referenznummer: {reference}',
  'error.busy':
    '{product} ist gerade überlastet. Versuchen Sie es in einigen Sekunden noch einmal.',

  'error.badRequest.heading': 'Diese Anfrage war nicht lesbar',
  'error.badRequest.text':
    'Mit dieser Anfrage stimmte etwas nicht, deshalb wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'error.forbidden.heading': 'Diese Anfrage wurde abgelehnt',
  'error.forbidden.text':
    'Sie kam nicht von einer Seite von {product}, deshalb wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'error.notFound.heading': 'Seite nicht gefunden',
  'error.notFound.text': 'Prüfen Sie die Adresse, oder gehen Sie zu Ihrem Konto.',
  'error.tooLarge.heading': 'Das Formular ist zu groß',
  'error.tooLarge.text': 'Es enthält mehr, als wir annehmen können, deshalb wurde nichts geändert.',
  'error.tooSlow.text':
    'Die Anfrage kam zu langsam an, deshalb wurde nichts geändert. Versuchen Sie es noch einmal.',
  'error.headersTooLarge.text':
    'Ihr Browser hat zu viel gesendet, wahrscheinlich zu viele Cookies. Löschen Sie die Cookies dieser Website und versuchen Sie es noch einmal.',
  'error.tooMany.heading': 'Zu viele Anfragen',
  'error.tooMany.text':
    'Von hier kamen zu viele Anfragen, deshalb wurde nichts geändert. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'error.formExpired.heading': 'Bestätigen Sie noch einmal',
  'error.formExpired.text':
    'Sie haben sich neu angemeldet, seit diese Seite geöffnet wurde, deshalb wurde noch nichts geändert. Ihre Eingaben sind erhalten: Senden Sie sie noch einmal, wenn Sie es weiterhin wollen.',
  'error.formExpired.send': 'Noch einmal senden',
  'error.formExpired.sending': 'Wird gesendet …',
  'error.signedOutHere.heading': 'Sie sind hier abgemeldet',
  'error.signedOutHere.text': 'Ihre Sitzung wurde anderswo abgemeldet oder ist abgelaufen.',
  'error.signedOutHere.ownAct':
    'Sie haben diesen Browser abgemeldet. Melden Sie sich wieder an, um fortzufahren.',
  'error.signedOutHere.nothingDone': 'Was Sie gerade gesendet haben, wurde nicht ausgeführt.',
  'error.signedOutHere.signIn': 'Anmelden',
  'error.method.heading': 'Diese Seite lässt sich nicht direkt öffnen',
  'error.method.text': 'Gehen Sie zu Ihrem Konto und beginnen Sie von dort.',
  'error.accepted.heading': 'Ihr Auftrag wurde angenommen',
  'error.accepted.text':
    'Er ist noch nicht bestätigt: Bei uns ist etwas ausgefallen, bevor wir das Ergebnis zeigen konnten. Sehen Sie in einer Minute noch einmal nach. Sie müssen ihn nicht wiederholen.',
  'error.acceptedInPart.heading': 'Ein Teil Ihres Auftrags wurde angenommen',
  'error.acceptedInPart.text':
    'Bei uns ist etwas ausgefallen, bevor alles erledigt war. Sehen Sie in einer Minute nach, was noch übrig ist, und versuchen Sie es damit noch einmal.',
  'error.unavailable.heading': '{product} ist gerade nicht verfügbar',
  'error.unavailable.text':
    'Ein Teil davon antwortet nicht, deshalb wurde Ihr Auftrag vielleicht nicht ausgeführt. Versuchen Sie es in einer Minute noch einmal.',
  'error.unexpected.heading': 'Etwas ist schiefgegangen',
  'error.unexpected.text':
    'Das liegt an uns, bitte entschuldigen Sie. Versuchen Sie es in einer Minute noch einmal.',
  'error.home': 'Zu Ihrem Konto',
};
