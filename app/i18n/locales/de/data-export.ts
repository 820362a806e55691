import { type dataExport as english } from '../en/data-export';
import { type Translated } from '../../translate';

export const dataExport: Translated<typeof english> = {
  'dataExport.title': 'Ihre Daten herunterladen',
  'dataExport.text':
    'Eine Kopie dessen, was wir hier über Sie wissen: eine Seite zum Lesen und eine Datei für Programme.',
  'dataExport.link': 'Kopie anfordern',
  'dataExport.link.again': 'Neue Kopie anfordern',
  'dataExport.preparing': 'Ihre Kopie wird zusammengestellt.',
  'dataExport.preparing.mail':
    'Das kann einige Minuten dauern. Wir schreiben Ihnen eine E-Mail, wenn sie fertig ist.',
  'dataExport.preparing.noMail':
    'Das kann einige Minuten dauern. Es wird keine E-Mail gesendet: Kommen Sie auf diese Seite zurück.',
  'dataExport.late': 'Ihre Kopie braucht länger, als sie sollte. Fordern Sie eine neue an.',
  'dataExport.ready': 'Ihre Kopie ist fertig. Sie liegt hier bis {exact} ({time}).',
  'dataExport.ready.link': 'Zur Kopie',
  'dataExport.next':
    'Sie haben vor Kurzem eine Kopie angefordert. Sie können es {time} wieder tun ({exact}).',
  'dataExport.tooSoon':
    'Sie haben vor Kurzem eine Kopie angefordert. Ab {time} können Sie es wieder tun.',
  'dataExport.asked': 'Sie haben eine Kopie Ihrer Daten angefordert.',
  'dataExport.ask': 'Kopie Ihrer Daten anfordern?',
  'dataExport.ask.act': 'Kopie anfordern',
  'dataExport.ask.pending': 'Kopie wird angefordert …',
  'dataExport.inside': 'Was darin steht',
  'dataExport.inside.profile': 'Ihr Profil und Ihre Anmeldemöglichkeiten.',
  'dataExport.inside.access': 'Ihre Sitzungen, Anwendungen und Organisationen.',
  'dataExport.inside.activity': 'Ihre Aktivität, so weit wir sie zurückverfolgen können.',
  'dataExport.inside.kept':
    'Was Sie hier geändert oder gemeldet haben und was wir sonst über Sie speichern.',
  'dataExport.outside':
    'In keiner Kopie stehen Passwörter, Schlüssel, Codes, ganze Telefonnummern oder ganze IP-Adressen.',
  'dataExport.how': 'Wie es geht',
  'dataExport.how.mail':
    'Wir schreiben Ihnen eine E-Mail, wenn sie fertig ist und wenn jemand sie herunterlädt.',
  'dataExport.how.noMail': 'Es wird keine E-Mail gesendet: Sehen Sie hier nach, ob sie fertig ist.',
  'dataExport.how.life': 'Wir bewahren sie 24 Stunden verschlüsselt auf und löschen sie dann.',
  'dataExport.how.safe': 'Zum Herunterladen müssen Sie noch einmal bestätigen, dass Sie es sind.',
  'dataExport.how.replaces': 'Sie ersetzt die Kopie, die jetzt hier liegt.',
  'dataExport.file.made': 'Erstellt: {made}. Die Kopie liegt hier bis {until}.',
  'dataExport.file.html': 'Zum Lesen',
  'dataExport.file.html.text':
    'Eine Seite, die Sie in jedem Browser öffnen, lesen und drucken können.',
  'dataExport.file.html.act': 'Seite herunterladen',
  'dataExport.file.json': 'Für Programme',
  'dataExport.file.json.text': 'Dasselbe als JSON, das andere Dienste lesen können.',
  'dataExport.file.json.act': 'JSON herunterladen',
  'dataExport.file.told':
    'Wer diese Datei hat, kann sie lesen: Bewahren Sie sie sicher auf. Über jedes Herunterladen schreiben wir Ihnen eine E-Mail.',
  'dataExport.file.noted':
    'Wer diese Datei hat, kann sie lesen: Bewahren Sie sie sicher auf. Jedes Herunterladen steht unter „Änderungen“.',
  'dataExport.file.none':
    'Hier liegt keine Kopie. Wir bewahren sie 24 Stunden auf: Fordern Sie eine neue an.',
  'dataExport.mail.heading': 'Ihre Kopie ist fertig',
  'dataExport.mail.text': 'Die Kopie Ihrer Daten, die Sie angefordert haben, ist fertig.',
  'dataExport.mail.until': 'Sie können sie bis {time} herunterladen. Dann löschen wir sie.',
  'dataExport.mail.link': 'Zur Kopie',
  'dataExport.mail.notYou':
    'Wenn Sie sie nicht angefordert haben, wählen Sie „Das war ich nicht“ in unserer E-Mail dazu.',
};
