import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.several': 'Sitzungen abmelden',
  'endSessions.title.others': 'Überall sonst abmelden',
  'endSessions.title.result': 'Abmeldung von Sitzungen',

  'endSessions.heading.several':
    '{count, plural, one {Eine Sitzung abmelden?} other {# Sitzungen abmelden?}}',
  'endSessions.heading.others':
    '{count, plural, one {Die andere Sitzung abmelden?} other {Alle # anderen Sitzungen abmelden?}}',
  'endSessions.heading.current': 'Diesen Browser abmelden?',
  'endSessions.staysHere': 'Hier bleiben Sie angemeldet.',
  'endSessions.someGone':
    '{count, plural, one {Eine der ausgewählten Sitzungen ist bereits abgemeldet.} other {# der ausgewählten Sitzungen sind bereits abgemeldet.}}',
  'endSessions.incomplete':
    'Sie haben mehr Sitzungen, als wir auf einmal lesen können, es können also welche übrig bleiben.',
  'endSessions.currentWarning':
    'Sie nutzen diesen Browser gerade. Sie werden hier abgemeldet und müssen sich neu anmelden.',
  'endSessions.currentToo': 'Auch diesen Browser abmelden',
  'endSessions.staysUnless': 'Ohne dieses Häkchen bleiben Sie hier angemeldet.',
  'endSessions.confirm':
    '{count, plural, one {Eine Sitzung abmelden} other {# Sitzungen abmelden}}',
  'endSessions.confirmCurrent': 'Diesen Browser abmelden',
  'endSessions.cancel': 'Abbrechen',
  'endSessions.list': 'Abzumeldende Sitzungen',
  'endSessions.more': '{count, plural, one {Eine weitere anzeigen} other {# weitere anzeigen}}',

  'endSessions.nothing.others': 'Sie sind nirgendwo sonst angemeldet.',
  'endSessions.nothing.selected': 'Wählen Sie zuerst mindestens eine Sitzung aus.',
  'endSessions.nothing.shown': 'Keine andere Sitzung passt, es gibt also nichts abzumelden.',
  'endSessions.nothing.gone':
    '{count, plural, one {Diese Sitzung ist bereits abgemeldet.} other {Diese # Sitzungen sind bereits abgemeldet.}}',
  'endSessions.nothing.currentUnknown':
    'Wir wissen nicht, welche Sitzung dieser Browser ist; die anderen lassen sich daher nicht auf einmal abmelden. Gehen Sie zurück und melden Sie sie einzeln ab.',

  'endSessions.progress':
    '{done, number} von {count, plural, one {# Sitzung} other {# Sitzungen}} abgemeldet …',
  'endSessions.goesOn': 'Den Rest erledigen wir, auch wenn Sie diese Seite schließen.',
  'endSessions.signedOut':
    '{count, plural, =0 {Keine Sitzung ist abgemeldet.} one {Eine Sitzung ist abgemeldet.} other {# Sitzungen sind abgemeldet.}}',
  'endSessions.pending':
    '{count, plural, one {Eine Sitzung wird abgemeldet …} other {# Sitzungen werden abgemeldet …}}',
  'endSessions.gone':
    '{count, plural, one {Eine war bereits abgemeldet.} other {# waren bereits abgemeldet.}}',
  'endSessions.notFound':
    '{count, plural, one {Eine wurde nicht gefunden.} other {# wurden nicht gefunden.}}',
  'endSessions.remaining':
    '{count, plural, one {Eine ist noch angemeldet.} other {# sind noch angemeldet.}}',
  'endSessions.retry':
    '{count, plural, one {Mit der verbleibenden fortfahren} other {Mit den verbleibenden # fortfahren}}',
  'endSessions.retryWhen': 'Das waren zu viele Anfragen. Machen Sie {when} weiter.',
  'endSessions.back': 'Zurück zu Ihren Sitzungen',
  'endSessions.outcomes': 'Sitzungen nach Ergebnis',
  'endSessions.group.this-browser': 'Dieser Browser ist noch angemeldet',
  'endSessions.group.not-yet': 'Noch angemeldet ({count, number}): {reason}',
  'endSessions.group.waiting': 'Folgen noch ({count, number})',
  'endSessions.group.pending': 'Wird abgemeldet … ({count, number})',
  'endSessions.group.confirmed': 'Abgemeldet, bestätigt ({count, number})',
  'endSessions.group.signed-out': 'Abgemeldet ({count, number})',
  'endSessions.group.already-gone': 'Bereits abgemeldet ({count, number})',
  'endSessions.group.not-found': 'Nicht gefunden ({count, number})',
  'endSessions.noLongerListed': 'Eine Sitzung, die nicht mehr in der Liste ist',
  'endSessions.done.everywhere':
    '{count, plural, one {Sie sind hier abgemeldet, und die andere Sitzung wird gerade abgemeldet.} other {Sie sind hier abgemeldet, und alle # anderen Sitzungen werden gerade abgemeldet.}}',
};
