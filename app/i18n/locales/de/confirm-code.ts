import { type confirmCode as english } from '../en/confirm-code';
import { type Translated } from '../../translate';

export const confirmCode: Translated<typeof english> = {
  'confirmCode.intro':
    'Sie melden sich über einen anderen Anbieter an, der vielleicht nicht noch einmal nachfragt. Für diese Änderung brauchen Sie deshalb einen Code, den wir Ihnen per E-Mail senden.',
  'confirmCode.to': 'Der Code geht an {address}.',
  'confirmCode.sent':
    'Wir senden einen Code an {address}. Er gilt 10 Minuten und nur in diesem Browser.',
  'confirmCode.send': 'Code senden',
  'confirmCode.sending': 'Code wird gesendet …',
  'confirmCode.sendAnother': 'Neuen Code senden',
  'confirmCode.label': 'Code mit 6 Ziffern',
  'confirmCode.enter': 'Code bestätigen',
  'confirmCode.entering': 'Wird bestätigt …',
  'confirmCode.sixDigits': 'Der Code hat 6 Ziffern.',
  'confirmCode.wrong': 'Das ist nicht der Code. Sehen Sie in der neuesten E-Mail nach.',
  'confirmCode.over': 'Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen senden.',
  'confirmCode.closed.heading': 'Das können Sie hier nicht ändern',
  'confirmCode.closed.no_mail':
    'Sie melden sich über einen anderen Anbieter an. Für diese Änderung brauchen Sie deshalb einen Code per E-Mail, und {product} hat keinen Mailserver. Wenden Sie sich an den Support.',
  'confirmCode.closed.no_confirmed_address':
    'Sie melden sich über einen anderen Anbieter an. Für diese Änderung brauchen Sie deshalb einen Code per E-Mail, und Ihr Konto hat keine bestätigte E-Mail-Adresse. Wenden Sie sich an den Support.',
  'confirmCode.closed.back': 'Zurück zur Übersicht',
  'confirmCode.mail.subject': 'Ihr Code zur Bestätigung',
  'confirmCode.mail.heading': 'Bestätigen Sie, dass Sie es sind',
  'confirmCode.mail.text':
    'Geben Sie diesen Code in dem Browser ein, in dem Sie ihn angefordert haben. Er gilt 10 Minuten.',
  'confirmCode.mail.code': 'Code',
  'confirmCode.mail.notYou':
    'Wenn Sie ihn nicht angefordert haben, ist vielleicht jemand anderes in Ihrem Konto angemeldet. Geben Sie den Code nicht weiter und melden Sie jede Sitzung ab, die Sie nicht kennen.',
};
