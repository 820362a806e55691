import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'Fehler {status}. Referenznummer: {reference}',
  'error.busy':
    'Im Augenblick sind zu viele Menschen hier. Versuchen Sie es in einigen Sekunden noch einmal.',

  'error.badRequest.heading': 'Diese Anfrage war nicht lesbar',
  'error.badRequest.text':
    'Was gesendet wurde, sendet kein Formular dieses Portals, deshalb wurde nichts getan. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'error.forbidden.heading': 'Diese Anfrage wurde nicht angenommen',
  'error.forbidden.text':
    'Das Formular kam nicht von einer Seite dieses Portals, daher wurde nichts unternommen. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'error.notFound.heading': 'Diese Seite gibt es nicht',
  'error.notFound.text': 'Die Adresse ist falsch, oder die Seite ist umgezogen.',
  'error.tooLarge.heading': 'Das war zu viel',
  'error.tooLarge.text':
    'Das Formular enthielt mehr, als diese Seite annimmt, daher wurde nichts unternommen.',
  'error.tooSlow.text':
    'Die Anfrage kam zu langsam an, deshalb wurde nichts getan. Versuchen Sie es noch einmal.',
  'error.headersTooLarge.text':
    'Ihr Browser hat mehr gesendet, als dieses Portal annimmt, wahrscheinlich zu viele Cookies. Löschen Sie die Cookies dieser Website und versuchen Sie es noch einmal.',
  'error.tooMany.heading': 'Zu viele Anfragen',
  'error.tooMany.text':
    'Von hier kamen in kurzer Zeit zu viele Anfragen, daher wurde nichts unternommen. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'error.formExpired.heading': 'Bitte senden Sie dies noch einmal',
  'error.formExpired.text':
    'Das Formular gehörte zu einer früheren Anmeldung von Ihnen, daher wurde noch nichts unternommen. Ihre Eingaben sind erhalten: Senden Sie sie noch einmal, wenn Sie es weiterhin wollen.',
  'error.formExpired.send': 'Noch einmal senden',
  'error.signedOutHere.heading': 'Sie sind hier abgemeldet',
  'error.signedOutHere.text':
    'Ihre Sitzung in diesem Browser ist vorbei. Sie wurde von einem anderen Browser oder vom Anmeldedienst beendet, oder ihre Zeit war um.',
  'error.signedOutHere.ownAct':
    'Sie haben diesen Browser abgemeldet. Melden Sie sich wieder an, um fortzufahren.',
  'error.signedOutHere.nothingDone': 'Was Sie gerade gesendet haben, wurde nicht ausgeführt.',
  'error.signedOutHere.signIn': 'Anmelden',
  'error.method.heading': 'So funktioniert diese Adresse nicht',
  'error.method.text': 'Gehen Sie zurück zu Ihrem Konto und beginnen Sie von dort.',
  'error.accepted.heading': 'Ihr Auftrag wurde angenommen',
  'error.accepted.text':
    'Er ist noch nicht bestätigt: Bei uns ist etwas ausgefallen, bevor wir das Ergebnis zeigen konnten. Sehen Sie in einer Minute noch einmal nach. Sie müssen ihn nicht wiederholen.',
  'error.acceptedInPart.heading': 'Ein Teil Ihres Auftrags wurde angenommen',
  'error.acceptedInPart.text':
    'Bei uns ist etwas ausgefallen, bevor alles erledigt war. Sehen Sie in einer Minute nach, was noch übrig ist, und versuchen Sie es damit noch einmal.',
  'error.unavailable.heading': 'Das Portal ist gerade nicht verfügbar',
  'error.unavailable.text':
    'Einer seiner Teile antwortet nicht, deshalb wurde das Gewünschte vielleicht nicht getan. Versuchen Sie es in einer Minute noch einmal.',
  'error.unexpected.heading': 'Etwas ist schiefgegangen',
  'error.unexpected.text': 'Das liegt an uns. Versuchen Sie es in einer Minute noch einmal.',
  'error.home': 'Zu Ihrem Konto',
};
