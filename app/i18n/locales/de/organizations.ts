import { type organizations as english } from '../en/organizations';
import { type Translated } from '../../translate';

/** The organizations that a person belongs to, and leaving one. */
export const organizations: Translated<typeof english> = {
  'organizations.title': 'Organisationen',
  'organizations.text': 'Sie gehören zu diesen Organisationen.',
  'organizations.none': 'Sie gehören zu keiner Organisation.',
  'organizations.incomplete':
    'Vielleicht gehören Sie zu mehr Organisationen, als hier zu sehen sind.',
  'organizations.problem.title': 'Ihre Organisationen können gerade nicht angezeigt werden',
  'organizations.notFound.title': 'Wir konnten diese Organisation nicht finden',
  'organizations.notFound.text':
    'Vielleicht haben Sie sie schon verlassen, oder die Adresse stimmt nicht.',
  'organizations.roles': 'Ihre Rollen',
  'organizations.roles.none': 'Mitglied ohne besondere Rolle',
  'organizations.joined': 'Beigetreten',
  'organizations.joined.invitation': 'Durch Einladung',
  'organizations.joined.auto_membership': 'Durch eine Anmeldung',
  'organizations.demands': 'Anmeldung bei der Organisation',
  'organizations.ways': 'Sie lässt zu: {ways}.',
  'organizations.ways.none': 'Sie gibt nicht an, wie sich ihre Mitglieder anmelden.',
  'organizations.twoStep':
    'Ob sie auch eine Bestätigung in zwei Schritten verlangt, ist nicht bekannt.',
  'organizations.rejoining': 'Wer sich mit {ways} anmeldet, wird Mitglied.',
  'organizations.leave.link': 'Organisation verlassen',
  'organizations.leave.heading': '{organization} verlassen?',
  'organizations.leave.roles': 'Ihre Rollen dort: {roles}.',
  'organizations.leave.roles.unknown':
    'Ihre Rollen dort. Welche das sind, ist gerade nicht bekannt.',
  'organizations.leave.access': 'Was Sie nur als Mitglied öffnen können.',
  'organizations.leave.signedOut':
    'Wo Sie sich über diese Organisation hier angemeldet haben, werden Sie abgemeldet.',
  'organizations.leave.lastAdmin':
    'Sie sind die letzte Person, die sich um {organization} kümmert. Übergeben Sie diese Rolle zuerst jemand anderem. Wer ebenfalls gerade geht, zählt nicht mit. Bleibt die Person doch, versuchen Sie es in einigen Minuten noch einmal.',
  'organizations.underWay':
    'Eine andere Änderung an einer Ihrer Organisationen läuft noch. Versuchen Sie es gleich noch einmal.',
  'organizations.leave.lag': 'Bis alles wegfällt, können einige Sekunden vergehen.',
  'organizations.leave.account': 'Ihr Konto und Ihre anderen Organisationen.',
  'organizations.leave.until':
    'Wo Sie jetzt bei ihr angemeldet sind, kann der Zugriff bis zu seinem Ablauf bestehen.',
  'organizations.leave.pending': 'Organisation wird verlassen …',
  'organizations.return': 'Wenn Sie zurückkommen möchten',
  'organizations.return.unknown':
    'Ob eine Anmeldung Sie wieder zum Mitglied macht, ist gerade nicht bekannt.',
  'organizations.return.invitation':
    'Allein kommen Sie nicht zurück: Die Organisation muss Sie einladen.',
  'organizations.return.byItself':
    'Wenn Sie sich bei ihr mit {ways} anmelden, werden Sie wieder Mitglied.',
  'organizations.return.handOver': 'Wenn nur Sie sich um sie kümmern, übergeben Sie das vorher.',
  'organizations.leaving': 'Wird verlassen … Noch nicht bestätigt.',
  'organizations.left': 'Sie haben {organization} verlassen.',
  'organizations.left.rejoins':
    'Sie haben {organization} verlassen. Wenn Sie sich dort mit {ways} anmelden, werden Sie wieder Mitglied.',
  'organizations.left.notYet':
    'Wir haben darum gebeten, Sie aus {organization} herauszunehmen. Das ist noch nicht bestätigt: Sehen Sie in einer Minute noch einmal nach.',
};
