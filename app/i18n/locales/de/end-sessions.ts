import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../translated';

export const endSessions: Translated<typeof english> = {
  'endSessions.list': 'Sitzungen, die beendet werden',
  'endSessions.outcomes': 'Was aus jeder Sitzung wurde',
  'endSessions.pending': 'Wird abgemeldet…',
  'endSessions.cancel': 'Behalten und zurückgehen',
  'endSessions.back': 'Zurück zu Ihren Sitzungen',
  'server.ending.title.ticked': 'Sitzungen abmelden',
  'server.ending.title.others': 'Überall sonst abmelden',
  'server.ending.title.idle': 'Nicht Benutztes abmelden',
  'server.ending.title.application': 'Eine Anwendung abmelden',
  'server.ending.title.without-second-step': 'Ohne zweiten Schritt Begonnenes abmelden',
  'server.ending.title.answer': 'Was abgemeldet wurde',
  'server.ending.heading.ticked': 'Die angekreuzten Sitzungen abmelden?',
  'server.ending.heading.others': 'Überall sonst abmelden?',
  'server.ending.heading.idle': 'Abmelden, was seit {days, number} Tagen nicht benutzt wurde?',
  'server.ending.heading.application': 'Alle anderen Sitzungen mit {application} abmelden?',
  'server.ending.heading.without-second-step':
    'Alle anderen Sitzungen ohne zweiten Schritt abmelden?',
  'server.ending.headingCurrent': 'Diesen Browser abmelden?',
  'server.ending.intro':
    '{count, plural, one {Eine Sitzung wird beendet. Auf dem zugehörigen Browser oder Gerät ist eine neue Anmeldung nötig.} other {# Sitzungen werden beendet. Auf den zugehörigen Browsern und Geräten ist eine neue Anmeldung nötig.}} Dieser Browser bleibt angemeldet. Dies kann nicht rückgängig gemacht werden.',
  'server.ending.introWithCurrent':
    '{count, plural, one {Eine Sitzung wird beendet. Auf dem zugehörigen Browser oder Gerät ist eine neue Anmeldung nötig.} other {# Sitzungen werden beendet. Auf den zugehörigen Browsern und Geräten ist eine neue Anmeldung nötig.}} Dies kann nicht rückgängig gemacht werden.',
  'server.ending.notListed':
    '{count, plural, one {Eine der gewünschten ist nicht mehr aufgeführt.} other {# der gewünschten sind nicht mehr aufgeführt.}}',
  'server.ending.incomplete':
    'Es gibt mehr Sitzungen, als auf einmal gelesen werden konnten; es kann also noch mehr abzumelden sein.',
  'server.ending.currentWarning':
    'Damit wird der Browser abgemeldet, den Sie gerade benutzen: Sie müssen sich neu anmelden.',
  'server.ending.confirm':
    '{count, plural, one {Eine Sitzung abmelden} other {# Sitzungen abmelden}}',
  'server.ending.confirmCurrent': 'Diesen Browser abmelden',
  'server.ending.nothing.others': 'Keine andere Sitzung ist angemeldet. Es gibt nichts abzumelden.',
  'server.ending.nothing.ticked':
    'Es ist keine Sitzung angekreuzt, die abgemeldet werden könnte. Gehen Sie zurück und kreuzen Sie welche an.',
  'server.ending.nothing.fits': 'Keine andere Sitzung passt dazu. Es gibt nichts abzumelden.',
  'server.ending.currentUnknown':
    'Der Anmeldedienst sagt nicht, welche Sitzung dieser Browser ist. Die anderen können daher nicht auf einmal beendet werden, ohne auch diese zu beenden. Gehen Sie zurück und melden Sie sie einzeln ab.',
  'server.ending.ended':
    '{count, plural, =0 {Keine Sitzung ist abgemeldet.} one {Eine Sitzung ist abgemeldet.} other {# Sitzungen sind abgemeldet.}}',
  'server.ending.gone':
    '{count, plural, one {Eine war schon beendet.} other {# waren schon beendet.}}',
  'server.ending.remaining':
    '{count, plural, one {Eine ist noch nicht abgemeldet.} other {# sind noch nicht abgemeldet.}}',
  'server.ending.retry':
    '{count, plural, one {Diese noch einmal versuchen} other {Diese # noch einmal versuchen}}',
  'server.ending.retryWhen':
    'Der Anmeldedienst bittet uns zu warten. Versuchen Sie es {when} wieder.',
  'server.ending.outcome.ended': 'Abgemeldet.',
  'server.ending.outcome.already-gone': 'War schon beendet.',
  'server.ending.outcome.not-found': 'Wurde unter Ihren nicht gefunden.',
  'server.ending.outcome.not-yet': 'Noch nicht: {reason}.',
  'server.ending.notListedDevice': 'Eine Sitzung, die nicht aufgeführt ist',
};
