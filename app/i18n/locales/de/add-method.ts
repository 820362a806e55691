import { type addMethod as english } from '../en/add-method';
import { type Translated } from '../../translate';

export const addMethod: Translated<typeof english> = {
  'addMethod.heading': 'Bestätigung in zwei Schritten hinzufügen',
  'addMethod.none': 'Ihre Organisation bietet nichts für die Bestätigung in zwei Schritten an.',
  'addMethod.duo': 'Duo',
  'addMethod.about.authenticator-app':
    'Sie zeigt alle 30 Sekunden einen neuen Code, auch ohne Netz.',
  'addMethod.about.push': 'Beim Anmelden bittet Ihr Telefon Sie um eine Bestätigung.',
  'addMethod.about.phone': 'Beim Anmelden erhalten Sie einen Code per SMS oder Anruf.',
  'addMethod.about.security-key': 'Sie stecken den Schlüssel ein oder halten ihn an Ihr Telefon.',
  'addMethod.state.has_one':
    'Das haben Sie bereits. Um es neu einzurichten, entfernen Sie es zuerst.',
  'addMethod.state.comes_with_email':
    'Das gehört zu Ihrer bestätigten E-Mail-Adresse. Sie müssen nichts einrichten.',
  'addMethod.state.email_not_confirmed':
    'Das funktioniert, sobald Ihre E-Mail-Adresse bestätigt ist.',
  'addMethod.state.at_sign_in':
    'Das lässt sich hier nicht einrichten. Vielleicht wird es Ihnen beim Anmelden angeboten.',
  'addMethod.state.not_known': 'Wir können gerade nicht sagen, ob Sie das verwenden können.',
  'addMethod.link.authenticator-app': 'Authenticator-App einrichten',
  'addMethod.link.push': 'Bestätigung auf dem Telefon einrichten',
  'addMethod.link.phone': 'Codes per Telefon einrichten',
  'addMethod.link.security-key': 'Sicherheitsschlüssel einrichten',
  'addMethod.link.another': 'Weiteren Sicherheitsschlüssel einrichten',
  'addMethod.ask.authenticator-app': 'Authenticator-App einrichten?',
  'addMethod.ask.push': 'Bestätigung auf dem Telefon einrichten?',
  'addMethod.ask.phone': 'Codes per Telefon einrichten?',
  'addMethod.ask.security-key': 'Sicherheitsschlüssel einrichten?',
  'addMethod.opens':
    'Die Seite dafür öffnet sich in einem neuen Tab. Kommen Sie in diesen Tab zurück, wenn Sie dort fertig sind.',
  'addMethod.life':
    'Die Seite funktioniert einmal, 5 Tage lang. Behalten Sie ihre Adresse für sich: Mit ihr lässt sich Ihrem Konto etwas hinzufügen.',
  'addMethod.stays':
    'Sie bleiben angemeldet, und Ihre anderen Anmeldemöglichkeiten bleiben, wie sie sind.',
  'addMethod.open': 'Seite in neuem Tab öffnen',
  'addMethod.afterwards': 'Sind Sie im anderen Tab fertig?',
  'addMethod.finished': 'Ansehen, was hinzugefügt wurde',
  'addMethod.waiting':
    'Noch nicht fertig: {what}. Schließen Sie es im anderen Tab ab und kommen Sie dann hierher zurück.',
  'addMethod.until': 'Die Seite dafür läuft ab',
  'addMethod.check': 'Noch einmal prüfen',
  'addMethod.added': 'Jetzt für die Bestätigung in zwei Schritten eingerichtet:',
  'addMethod.back': 'Ansehen, was Sie einrichten können',
  'addMethod.refused.turned_off':
    'Das können Sie hier nicht einrichten. Bitten Sie den Support um Hilfe.',
  'addMethod.refused.not_offered':
    'Ihre Organisation bietet das nicht für die Bestätigung in zwei Schritten an.',
  'addMethod.nothingDone': 'Ihrem Konto wurde nichts hinzugefügt.',
  'addMethod.about.email': 'Beim Anmelden erhalten Sie einen Code per E-Mail.',
  'addMethod.link.email': 'Codes per E-Mail einrichten',
  'addMethod.link.recovery-code': 'Wiederherstellungscode erstellen',
  'addMethod.ask.email': 'Codes per E-Mail einrichten?',
  'addMethod.ask.recovery-code': 'Wiederherstellungscode erstellen?',
  'addMethod.next.app':
    'Als Nächstes sehen Sie ein Bild, das Sie mit Ihrer Authenticator-App scannen. Danach geben Sie den Code ein, den sie anzeigt.',
  'addMethod.next.sent':
    'Wir senden einen Code dorthin. Sie geben ihn auf der nächsten Seite ein, damit wir wissen, dass er Sie erreicht.',
  'addMethod.next.savedCode':
    'Wir zeigen den Code einmal. Halten Sie etwas bereit, um ihn aufzuschreiben oder zu speichern.',
  'addMethod.begin': 'Weiter',
  'addMethod.beginning': 'Nächster Schritt wird geöffnet …',
  'addMethod.email': 'E-Mail-Adresse',
  'addMethod.number.hint': 'Mit Ländervorwahl, zum Beispiel +49 151 23456789.',
  'addMethod.delivery': 'So kommen die Codes',
  'addMethod.field.number':
    'Geben Sie die Telefonnummer mit Ländervorwahl ein, zum Beispiel +49 151 23456789.',
  'addMethod.field.email': 'Geben Sie die ganze E-Mail-Adresse ein.',
  'addMethod.field.code': 'Geben Sie den Code ein. Er besteht nur aus Ziffern.',
  'addMethod.field.phone_not_accepted':
    'An diese Nummer können wir keinen Code senden. Prüfen Sie sie oder nehmen Sie eine andere.',
  'addMethod.field.email_not_accepted':
    'An diese Adresse können wir keinen Code senden. Prüfen Sie sie oder nehmen Sie eine andere.',
  'addMethod.field.code_wrong':
    'Dieser Code stimmt nicht oder ist zu alt. Prüfen Sie ihn und versuchen Sie es noch einmal.',
  'addMethod.scan': 'Scannen Sie dieses Bild mit Ihrer Authenticator-App:',
  'addMethod.picture': 'QR-Code mit dem Schlüssel für Ihre Authenticator-App',
  'addMethod.sameDevice': 'Authenticator-App auf diesem Gerät öffnen',
  'addMethod.typeKey': 'Oder tippen Sie diesen Schlüssel dort ein:',
  'addMethod.sentTo': 'Wir haben einen Code gesendet an:',
  'addMethod.code.shown': 'Code, den die Authenticator-App anzeigt',
  'addMethod.code.sent': 'Code, den Sie erhalten haben',
  'addMethod.finish': 'Einrichtung abschließen',
  'addMethod.finishing': 'Wird geprüft …',
  'addMethod.again': 'Neu beginnen',
  'addMethod.sendAnother': 'Neuen Code senden',
  'addMethod.minutes':
    'Sie haben dafür einige Minuten. Bis Sie fertig sind, wird nichts hinzugefügt.',
  'addMethod.confirmSaved':
    'Ihr Wiederherstellungscode gilt, sobald Sie sagen, dass Sie ihn gespeichert haben.',
  'addMethod.codeReady':
    'Ihr Wiederherstellungscode ist bereit. Er gilt, sobald Sie unten sagen, dass Sie ihn gespeichert haben.',
  'addMethod.over': 'Das hat zu lange gedauert',
  'addMethod.done':
    'Das ist eingerichtet. Ihre anderen Anmeldemöglichkeiten bleiben, wie sie sind.',
  'addMethod.refused.over':
    'Das hat zu lange gedauert, deshalb wurde nichts hinzugefügt. Beginnen Sie neu.',
  'addMethod.refused.conflict':
    'Genau das haben Sie bereits, oder Sie haben so viele, wie möglich sind. Entfernen Sie etwas davon, und versuchen Sie es erneut.',
  'addMethod.refused.not_now':
    'Das ist gerade nicht möglich. Versuchen Sie es in einigen Minuten noch einmal.',
};
