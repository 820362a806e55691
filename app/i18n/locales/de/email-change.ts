import { type emailChange as english } from '../en/email-change';
import { type Translated } from '../../translate';

export const emailChange: Translated<typeof english> = {
  'emailChange.title': 'E-Mail-Adresse ändern',
  'emailChange.title.unconfirmed': 'E-Mail-Adresse bestätigen oder ändern',
  'emailChange.link': 'E-Mail-Adresse ändern',
  'emailChange.current': 'Ihre aktuelle E-Mail-Adresse:',
  'emailChange.newEmail': 'Neue E-Mail-Adresse',
  'emailChange.oldEmail': 'Aktuelle E-Mail-Adresse',
  'emailChange.step.link': 'Wir senden einen Link an die neue Adresse.',
  'emailChange.step.until': 'Es ändert sich nichts, bis Sie diesen Link öffnen und bestätigen.',
  'emailChange.step.signedOut':
    'Danach melden Sie sich mit der neuen Adresse an. Vielleicht werden Sie dabei überall abgemeldet, auch hier.',
  'emailChange.step.mails':
    'E-Mails zu Ihrem Konto und Codes zum Anmelden gehen dann ebenfalls dorthin.',
  'emailChange.step.linked': 'Ihre verknüpften Anmeldungen behalten ihre eigene E-Mail-Adresse.',
  'emailChange.replaces': 'Sie wechseln bereits zu {email}. Ein neuer Link ersetzt diesen Wechsel.',
  'emailChange.confirmHint': 'Um Ihre aktuelle Adresse zu bestätigen, geben Sie sie hier ein.',
  'emailChange.send': 'Link senden',
  'emailChange.sending': 'Wird gesendet …',
  'emailChange.back': 'Zurück zu Ihrem Profil',
  'emailChange.invalid': 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  'emailChange.same': 'Das ist bereits Ihre E-Mail-Adresse.',
  'emailChange.tooOften':
    'An diese Adresse wurden zu viele Links gesendet. Versuchen Sie es morgen erneut, oder verwenden Sie eine andere Adresse.',
  'emailChange.sent': 'Ein Link ist unterwegs zur neuen Adresse.',
  'emailChange.waits': 'Wir warten darauf, dass Sie {email} bestätigen.',
  'emailChange.waits.link': 'Änderung ansehen',
  'emailChange.noneWaits':
    'Es ist keine Änderung Ihrer E-Mail-Adresse offen. Ihre Adresse ist, wie sie war.',
  'emailChange.pending.title': 'Öffnen Sie den Link in Ihrem neuen Postfach',
  'emailChange.pending.text':
    'Wir haben einen Link an diese Adresse gesendet. Öffnen Sie ihn in einem Browser, in dem Sie angemeldet sind, und bestätigen Sie.',
  'emailChange.pending.expires': 'Der Link läuft ab',
  'emailChange.pending.notArrived':
    'Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder lassen Sie einen weiteren Link senden. Nur der neueste Link funktioniert.',
  'emailChange.sendAgain': 'Weiteren Link senden',
  'emailChange.cancel': 'Änderung abbrechen',
  'emailChange.cancelling': 'Wird abgebrochen …',
  'emailChange.cancelled': 'Die Änderung ist abgebrochen. Ihre E-Mail-Adresse bleibt, wie sie war.',
  'emailChange.confirm.title': 'Diese E-Mail-Adresse von jetzt an verwenden?',
  'emailChange.confirm': 'Diese E-Mail-Adresse verwenden',
  'emailChange.notNow': 'Jetzt nicht',
  'emailChange.changed': 'Ihre E-Mail-Adresse wurde geändert.',
  'emailChange.nowConfirmed': 'Ihre E-Mail-Adresse ist bestätigt.',
  'emailChange.done.title': 'Ihre neue E-Mail-Adresse',
  'emailChange.done.text':
    'Melden Sie sich ab jetzt damit an. Vielleicht werden Sie überall abgemeldet, auch hier.',
  'emailChange.done.link': 'Zu Ihrem Profil',
  'emailChange.notKnown':
    'Wir wissen nicht, ob Ihre E-Mail-Adresse geändert wurde. Sehen Sie in einer Minute in Ihrem Profil nach.',
  'emailChange.notUsable':
    'Diese Adresse ist nicht möglich, Ihre E-Mail-Adresse bleibt, wie sie war. Den Grund nennt eine E-Mail an diese Adresse.',
  'emailChange.dead.title': 'Dieser Link funktioniert nicht',
  'emailChange.dead.again': 'Neuen Link anfordern',
  'emailChange.linkDead':
    'Er wurde schon verwendet, abgebrochen oder ersetzt, oder er gehört jemand anderem. Prüfen Sie, ob Sie als die Person angemeldet sind, die ihn angefordert hat.',
  'emailChange.linkExpired': 'Der Link ist zu alt. Lassen Sie einen weiteren senden.',
  'emailChange.mail.subject': 'Bestätigen Sie Ihre neue E-Mail-Adresse',
  'emailChange.mail.asked': 'Jemand möchte diese Adresse für das eigene Konto verwenden.',
  'emailChange.mail.open':
    'Wenn Sie das waren, öffnen Sie den Link in einem Browser, in dem Sie angemeldet sind, und bestätigen Sie.',
  'emailChange.mail.link': 'Diese Adresse bestätigen',
  'emailChange.mail.expires': 'Der Link gilt 30 Minuten.',
  'emailChange.mail.notYou':
    'Wenn Sie das nicht waren, müssen Sie nichts tun. Ohne diesen Link ändert sich nichts.',
  'emailChange.inUseMail.subject': 'Ihre E-Mail-Adresse wird schon verwendet',
  'emailChange.inUseMail.text':
    'Jemand wollte diese Adresse für das eigene Konto verwenden. Ein anderes Konto hat sie schon, deshalb wurde nichts geändert.',
  'emailChange.inUseMail.next':
    'Wenn Sie das waren, melden Sie sich stattdessen mit dieser Adresse an.',
  'emailChange.inUseMail.notYou':
    'Wenn Sie das nicht waren, liest vielleicht jemand anderes Ihre E-Mails. Ändern Sie das Passwort dieses Postfachs.',
};
