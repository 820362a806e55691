import { type activityPage as english } from '../en/activity-page';
import { type Translated } from '../../translate';

export const activityPage: Translated<typeof english> = {
  'activityPage.title': 'Aktivität',
  'activityPage.all': 'Alle Aktivitäten',
  'activityPage.none': 'Hier gibt es keine Ereignisse.',
  'activityPage.noneFound': 'Nichts hier passt zum Filter.',
  'activityPage.missing':
    'Was der Anmeldedienst weiß, können wir nicht zeigen: {reason}. Diese Liste enthält nur, was Sie hier getan haben.',
  'activityPage.changesMissing':
    'Was Sie hier getan haben, können wir gerade nicht laden. Es fehlt in dieser Liste.',
  'activityPage.unreadable':
    '{count, plural, one {# Ereignis fehlt hier, weil wir es nicht lesen können.} other {# Ereignisse fehlen hier, weil wir sie nicht lesen können.}}',
  'activityPage.filter': 'Filter',
  'activityPage.filter.kind': 'Anzeigen',
  'activityPage.filter.all': 'Alles',
  'activityPage.filter.from': 'Von',
  'activityPage.filter.to': 'Bis',
  'activityPage.filter.apply': 'Filter anwenden',
  'activityPage.filter.clear': 'Alles anzeigen',
  'activityPage.group.sign-ins': 'Anmeldungen',
  'activityPage.group.changes': 'Änderungen am Konto',
  'activityPage.group.applications': 'Anwendungen',
  'activityPage.group.other': 'Anderes',
  'activityPage.by': 'Durch',
  'activityPage.by.you': 'Durch Sie, hier',
  'activityPage.by.administrator': 'Durch einen Administrator',
  'activityPage.own.signed-out': 'Hier abgemeldet',
  'activityPage.own.session-signed-out': 'Sitzung abgemeldet: {device}',
  'activityPage.own.sessions-signed-out':
    '{count, plural, one {# Sitzung abgemeldet} other {# Sitzungen abgemeldet}}',
  'activityPage.own.session-reported': 'Sitzung als fremd gemeldet: {device}',
  'activityPage.own.password-mail-sent': 'E-Mail für ein neues Passwort gesendet',
  'activityPage.own.access-ended': 'Ein Zugriff von {application} entfernt',
  'activityPage.own.access-ended.unnamed': 'Ein Zugriff einer Anwendung ohne Namen entfernt',
  'activityPage.fold': '{count, plural, one {#-mal seit {time}} other {#-mal seit {time}}}',
  'activityPage.pages.newer': 'Neuere',
  'activityPage.pages.older': 'Ältere',
  'activityPage.pages.of': 'Seite {number, number} von {count, number}',
  'activityPage.older': 'Weiter zurück',
  'activityPage.latest': 'Zurück zu den neuesten',
  'activityPage.reach': 'Wie weit das zurückreicht',
  'activityPage.reach.more':
    'Dieser Teil reicht bis {time} zurück. Ältere Ereignisse stehen im nächsten Teil.',
  'activityPage.reach.nothing':
    'Das älteste Ereignis ist vom {time}. Der Anmeldedienst bewahrt Ereignisse nur eine begrenzte Zeit auf. Was Sie hier getan haben, bleibt {days, plural, one {# Tag} other {# Tage}} lang erhalten.',
  'activityPage.reach.empty':
    'Der Anmeldedienst bewahrt Ereignisse nur eine begrenzte Zeit auf, ältere sind also vielleicht nicht mehr da. Was Sie hier getan haben, bleibt {days, plural, one {# Tag} other {# Tage}} lang erhalten.',
  'activityPage.reach.out-of-reach':
    'Das reicht bis {time} zurück. Der Anmeldedienst zeigt nur die letzten 1.000 Ereignisse. Was Sie hier getan haben, bleibt {days, plural, one {# Tag} other {# Tage}} lang erhalten.',
  'activityPage.reach.late': 'Neue Ereignisse erscheinen manchmal erst nach einigen Minuten.',
  'activityPage.csv': 'Als CSV herunterladen',
  'activityPage.csv.time': 'Zeit (UTC)',
  'activityPage.csv.event': 'Ereignis',
  'activityPage.event.other':
    'Für dieses Ereignis haben wir noch keine Beschreibung. Fragen Sie den Support, wenn Sie mehr wissen möchten.',
  'activityPage.event.nothingMore': 'Mehr ist über dieses Ereignis nicht bekannt.',
  'activityPage.event.way': 'Anmeldung mit',
  'activityPage.event.way.database': 'Passwort oder Passkey',
  'activityPage.event.session': 'Sitzung',
  'activityPage.event.session.link': 'Diese Sitzung ansehen',
  'activityPage.notMe.heading': 'Waren Sie das nicht?',
  'activityPage.notMe.guide':
    'Sagen Sie es uns: Wir melden die Sitzung ab und helfen Ihnen, Ihr Konto zu schützen.',
  'activityPage.notMe.text':
    'Suchen Sie nach einer Sitzung, die Sie nicht kennen, und melden Sie sie dort. Prüfen Sie dann, wie man in Ihr Konto kommt, und legen Sie ein neues Passwort fest.',
  'activityPage.notMe.sessions': 'Ihre Sitzungen ansehen',
  'activityPage.notMe.security': 'Ihre Anmeldemöglichkeiten ansehen',
  'activityPage.notFound.title': 'Dieses Ereignis ist nicht zu finden',
  'activityPage.notFound.text':
    'Vielleicht ist es inzwischen zu alt, oder neuere Ereignisse haben es nach hinten geschoben. Suchen Sie es in Ihrer Aktivität.',
  'activityPage.problem.title': 'Dieses Ereignis lässt sich gerade nicht anzeigen',
};
