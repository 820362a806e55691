import { type passkeys as english } from '../en/passkeys';
import { type Translated } from '../../translate';

export const passkeys: Translated<typeof english> = {
  'passkeys.add': 'Passkey hinzufügen',
  'passkeys.whereKept':
    'Ihr Browser fragt Sie, wo er gespeichert werden soll: auf diesem Gerät, in Ihrem Passwort-Manager, auf Ihrem Telefon oder auf einem Sicherheitsschlüssel.',
  'passkeys.stays': 'Ihr Passwort und Ihre anderen Anmeldemöglichkeiten bleiben.',
  'passkeys.create': 'Passkey erstellen',
  'passkeys.pending': 'Passkey wird erstellt …',
  'passkeys.noScript':
    'Um einen Passkey zu erstellen, braucht es JavaScript, das in diesem Browser ausgeschaltet ist. Schalten Sie es ein, oder richten Sie eine andere Anmeldemöglichkeit ein.',
  'passkeys.follow':
    'Folgen Sie den Schritten in Ihrem Browser. Wenn nichts erscheint, wählen Sie „Passkey erstellen“.',
  'passkeys.mayBeKept':
    'Falls Ihr Gerät gerade einen neuen Passkey gespeichert hat, löschen Sie ihn dort: Er meldet Sie nicht an.',
  'passkeys.otherWays': 'Alle Anmeldemöglichkeiten ansehen',
  'passkeys.again': 'Neu beginnen',
  'passkeys.over': 'Dieser Passkey kann nicht hinzugefügt werden',
  'passkeys.refused.enrolment_over':
    'Das hat zu lange gedauert oder wurde in einem anderen Browser begonnen. Beginnen Sie neu.',
  'passkeys.refused.passkey_refused':
    'Der Anmeldedienst hat diesen Passkey nicht angenommen. Beginnen Sie neu.',
  'passkeys.refused.kind_not_offered':
    'Ihr Konto kann keine Passkeys haben. Richten Sie eine andere Anmeldemöglichkeit ein.',
  'passkeys.refused.conflict':
    'Diesen Passkey haben Sie schon, oder Sie haben so viele, wie möglich sind. Entfernen Sie einen, und versuchen Sie es erneut.',
  'passkeys.refused.not_sent':
    'Ihr Browser hat keinen Passkey gesendet. Beginnen Sie neu, oder verwenden Sie einen anderen Browser.',
  'passkeys.problem.unsupported':
    'Dieser Browser kann keine Passkeys erstellen. Verwenden Sie einen anderen, oder richten Sie eine andere Anmeldemöglichkeit ein.',
  'passkeys.problem.cancelled':
    'Es wurde kein Passkey erstellt: Sie haben abgebrochen, oder es hat zu lange gedauert. Versuchen Sie es erneut.',
  'passkeys.problem.known':
    'Dort haben Sie schon einen Passkey. Verwenden Sie diesen, oder wählen Sie ein anderes Gerät.',
  'passkeys.problem.address':
    'Unter dieser Webadresse können keine Passkeys erstellt werden. Wenden Sie sich an den Support.',
  'passkeys.problem.device':
    'Dieses Gerät oder dieser Schlüssel kann einen solchen Passkey nicht speichern. Wählen Sie ein anderes.',
  'passkeys.problem.failed':
    'Ihr Browser konnte keinen Passkey erstellen. Versuchen Sie es erneut, oder verwenden Sie einen anderen Browser.',
  'passkeys.done': 'Ihr Passkey ist hinzugefügt. Sie können ihm unten einen Namen geben.',
  'passkeys.elsewhere':
    'Der Anmeldedienst bietet Ihnen vielleicht einen Passkey an, wenn Sie sich mit Ihrem Passwort anmelden. Er tut das nicht jedes Mal.',
  'passkeys.signIn': 'Erneut anmelden',
  'passkeys.noPassword': 'Passkeys gehören zu einem Passwort, und Ihr Konto hat hier keines.',
  'passkeys.notNow':
    'Im Moment können wir keinen Passkey hinzufügen. Versuchen Sie es später erneut.',
};
