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
  'addMethod.cancel': 'Abbrechen',
  'addMethod.afterwards': 'Sind Sie im anderen Tab fertig?',
  'addMethod.finished': 'Ansehen, was hinzugekommen ist',
  'addMethod.waiting':
    'Noch nicht fertig: {what}. Schließen Sie es im anderen Tab ab und kommen Sie dann hierher zurück.',
  'addMethod.until': 'Die Seite dafür funktioniert bis:',
  'addMethod.check': 'Noch einmal prüfen',
  'addMethod.added': 'Jetzt für die Bestätigung in zwei Schritten eingerichtet:',
  'addMethod.back': 'Ansehen, was Sie einrichten können',
  'addMethod.refused.turned_off':
    'Das können Sie hier nicht einrichten. Bitten Sie den Support um Hilfe.',
  'addMethod.refused.not_offered':
    'Ihre Organisation bietet das nicht für die Bestätigung in zwei Schritten an.',
  'addMethod.refused.has_one':
    'Das haben Sie bereits. Um es neu einzurichten, entfernen Sie es zuerst.',
  'addMethod.nothingDone': 'Ihrem Konto wurde nichts hinzugefügt.',
};
