import { type mail as english } from '../en/mail';
import { type Translated } from '../../translate';

export const mail: Translated<typeof english> = {
  'mail.change.password-change-opened': 'Jemand hat die Seite für Ihr neues Passwort geöffnet',
  'mail.change.password-changed': 'Ihr Passwort wurde geändert',
  'mail.change.email-change-asked': 'Eine Änderung Ihrer E-Mail-Adresse wurde angefordert',
  'mail.change.email-changed': 'Ihre E-Mail-Adresse wurde geändert',
  'mail.change.email-change-cancelled': 'Die Änderung Ihrer E-Mail-Adresse wurde abgebrochen',
  'mail.change.username-changed': 'Ihr Benutzername wurde geändert',
  'mail.change.profile-changed': 'Ihr Profil wurde geändert',
  'mail.change.method-added':
    'Eine Möglichkeit zur Bestätigung in zwei Schritten wurde hinzugefügt',
  'mail.change.method-renamed':
    'Eine Möglichkeit zur Bestätigung in zwei Schritten wurde umbenannt',
  'mail.change.method-removed': 'Eine Möglichkeit zur Bestätigung in zwei Schritten wurde entfernt',
  'mail.change.passkey-added': 'Ein Passkey wurde hinzugefügt',
  'mail.change.passkey-renamed': 'Ein Passkey wurde umbenannt',
  'mail.change.passkey-removed': 'Ein Passkey wurde entfernt',
  'mail.change.recovery-code-replaced': 'Ihr Wiederherstellungscode wurde ersetzt',
  'mail.change.browsers-forgotten': 'Alle gemerkten Browser wurden vergessen',
  'mail.change.sign-in-linked': 'Eine weitere Anmeldung wurde mit Ihrem Konto verknüpft',
  'mail.change.sign-in-unlinked':
    'Die Verknüpfung einer Anmeldung mit Ihrem Konto wurde aufgehoben',
  'mail.change.application-removed': 'Der Zugriff einer Anwendung wurde entfernt',
  'mail.change.account-disconnected': 'Ein verbundenes Konto wurde getrennt',
  'mail.change.organization-left': 'Sie haben eine Organisation verlassen',
  'mail.change.data-asked': 'Eine Kopie Ihrer Daten wurde angefordert',
  'mail.change.data-downloaded': 'Eine Kopie Ihrer Daten wurde heruntergeladen',
  'mail.change.change-undone': 'Wir haben Ihr Konto geschützt',
  'mail.maybe.heading': 'Ihr Konto wurde vielleicht geändert',
  'mail.maybe.text':
    'Die Änderung unten wurde angefordert. Wir können nicht sagen, ob sie vorgenommen wurde. Prüfen Sie deshalb Ihr Konto.',
  'mail.notMade.heading': 'In Ihrem Konto wurde nichts geändert',
  'mail.notMade.text':
    'Wir haben Ihnen geschrieben, dass die Änderung unten vielleicht vorgenommen wurde. Wir haben noch einmal nachgesehen: Sie wurde nicht vorgenommen.',
  'mail.notMade.yours': 'Wenn Sie das waren, können Sie es noch einmal versuchen.',
  'mail.change.yours': 'Wenn Sie das waren, müssen Sie nichts tun.',
  'mail.change.notYours':
    'Wenn nicht, nutzen Sie den Link unten. Wir melden Sie überall ab und helfen Ihnen, Ihr Konto zu schützen.',
  'mail.change.restores': 'Dabei wird auch diese Adresse wiederhergestellt.',
  'mail.change.cancels': 'Dabei wird auch die Änderung der Adresse abgebrochen.',
  'mail.change.cancelsDeletion': 'Dabei wird auch die Löschung abgebrochen.',
  'mail.change.undone':
    'Jemand hat den Link „Das war ich nicht“ genutzt. Melden Sie sich an, um Ihr Konto zu prüfen.',
  'mail.change.link': 'Das war ich nicht',
  'mail.change.linkLife':
    'Der Link „{link}“ funktioniert einmal und 7 Tage lang. Sie müssen sich dafür nicht anmelden.',
  'mail.change.why':
    'Diese E-Mail geht an jede bestätigte Adresse eines Kontos, wenn sich etwas Wichtiges ändert.',
  'mail.change.deletion-asked': 'Die Löschung Ihres Kontos wurde angefordert',
  'mail.change.deletion-requested': 'Der Support wurde gebeten, Ihr Konto zu löschen',
  'mail.change.deletion-held-back': 'Ihr Konto ist noch nicht gelöscht',
  'mail.change.deletion-cancelled': 'Die Löschung Ihres Kontos wurde abgebrochen',
  'mail.change.keep':
    'Wenn Sie es sich anders überlegen, nutzen Sie unten den Link „Konto behalten“ und melden Sie sich an.',
  'mail.change.account-locked': 'Ihr Konto wurde gesperrt',
  'mail.change.account-unlocked': 'Ihr Konto wurde entsperrt',
  'mail.locked.text':
    'Niemand kann sich anmelden, auch Sie selbst nicht. Alle Browser und Anwendungen werden abgemeldet.',
  'mail.locked.unlock':
    'Um Ihr Konto wieder zu nutzen, entsperren Sie es mit dem Link unten, wer auch immer es gesperrt hat. Wenn jemand anderes Ihre E-Mails lesen könnte, schützen Sie zuerst Ihr Postfach.',
  'mail.locked.people': 'Nur die Betreiber dieses Dienstes können es entsperren.',
  'mail.locked.link': 'Konto entsperren',
  'mail.locked.used':
    'Jemand hat es mit dem Link in unserer E-Mail entsperrt. Wenn Sie das nicht waren, kann jemand anderes Ihre E-Mails lesen. Schützen Sie Ihr Postfach und sperren Sie Ihr Konto dann erneut.',
};
