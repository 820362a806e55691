import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.selected': 'Sitzungen abmelden',
  'endSessions.title.others': 'Überall sonst abmelden',
  'endSessions.title.idle': 'Ungenutzte Sitzungen abmelden',
  'endSessions.title.application': 'Sitzungen einer Anwendung abmelden',
  'endSessions.title.without-mfa': 'Sitzungen ohne Bestätigung in zwei Schritten abmelden',
  'endSessions.title.answer': 'Was abgemeldet wurde',

  'endSessions.heading.selected': 'Die ausgewählten Sitzungen abmelden?',
  'endSessions.heading.others': 'Überall sonst abmelden?',
  'endSessions.heading.idle':
    'Sitzungen abmelden, die seit {days, plural, one {# Tag} other {# Tagen}} nicht gesehen wurden?',
  'endSessions.heading.application': 'Alle anderen Sitzungen mit {application} abmelden?',
  'endSessions.heading.without-mfa':
    'Alle anderen Sitzungen ohne Bestätigung in zwei Schritten abmelden?',
  'endSessions.heading.current': 'Diesen Browser abmelden?',
  'endSessions.intro':
    '{count, plural, one {Eine Sitzung wird abgemeldet. Auf dem zugehörigen Browser oder Gerät ist danach eine neue Anmeldung nötig.} other {# Sitzungen werden abgemeldet. Auf den zugehörigen Browsern und Geräten ist danach eine neue Anmeldung nötig.}} Dieser Browser bleibt angemeldet. Das lässt sich nicht rückgängig machen.',
  'endSessions.introWithCurrent':
    '{count, plural, one {Eine Sitzung wird abgemeldet. Auf dem zugehörigen Browser oder Gerät ist danach eine neue Anmeldung nötig.} other {# Sitzungen werden abgemeldet. Auf den zugehörigen Browsern und Geräten ist danach eine neue Anmeldung nötig.}} Das lässt sich nicht rückgängig machen.',
  'endSessions.notListed':
    '{count, plural, one {Eine der ausgewählten Sitzungen ist nicht mehr aufgeführt.} other {# der ausgewählten Sitzungen sind nicht mehr aufgeführt.}}',
  'endSessions.incomplete':
    'Es gibt mehr Sitzungen, als wir auf einmal lesen können; es kann also noch mehr abzumelden sein.',
  'endSessions.currentWarning':
    'Damit wird der Browser abgemeldet, den Sie gerade benutzen: Sie müssen sich neu anmelden.',
  'endSessions.confirm':
    '{count, plural, one {Eine Sitzung abmelden} other {# Sitzungen abmelden}}',
  'endSessions.confirmCurrent': 'Diesen Browser abmelden',
  'endSessions.cancel': 'Abbrechen',
  'endSessions.list': 'Abzumeldende Sitzungen',

  'endSessions.nothing.others':
    'Sie sind nirgendwo sonst angemeldet, es gibt also nichts abzumelden.',
  'endSessions.nothing.selected':
    'Es ist keine Sitzung ausgewählt, die noch angemeldet ist. Gehen Sie zurück und wählen Sie welche aus.',
  'endSessions.nothing.matching':
    'Keine andere Sitzung passt dazu, es gibt also nichts abzumelden.',
  'endSessions.nothing.currentUnknown':
    'Wir wissen nicht, welche Sitzung dieser Browser ist; die anderen lassen sich daher nicht auf einmal abmelden. Gehen Sie zurück und melden Sie sie einzeln ab.',

  'endSessions.ended':
    '{count, plural, =0 {Keine Sitzung ist abgemeldet.} one {Eine Sitzung ist abgemeldet.} other {# Sitzungen sind abgemeldet.}}',
  'endSessions.gone':
    '{count, plural, one {Eine war bereits abgemeldet.} other {# waren bereits abgemeldet.}}',
  'endSessions.remaining':
    '{count, plural, one {Eine ist noch nicht abgemeldet.} other {# sind noch nicht abgemeldet.}}',
  'endSessions.retry':
    '{count, plural, one {Die verbleibende abmelden} other {Die verbleibenden # abmelden}}',
  'endSessions.retryWhen': 'Das waren zu viele Anfragen auf einmal. Machen Sie {when} weiter.',
  'endSessions.back': 'Zurück zu Ihren Sitzungen',
  'endSessions.outcomes': 'Was aus jeder Sitzung wurde',
  'endSessions.outcome.ended': 'Abgemeldet.',
  'endSessions.outcome.already-gone': 'War bereits abgemeldet.',
  'endSessions.outcome.not-found': 'Unter Ihren Sitzungen nicht gefunden.',
  'endSessions.outcome.not-yet': 'Noch nicht: {reason}.',
  'endSessions.noLongerListed': 'Eine Sitzung, die nicht mehr aufgeführt ist',
};
