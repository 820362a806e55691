import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.several': 'Déconnecter des sessions',
  'endSessions.title.others': 'Déconnecter partout ailleurs',
  'endSessions.title.result': 'Déconnexion de sessions',

  'endSessions.heading.several':
    '{count, plural, one {Déconnecter # session ?} many {Déconnecter # sessions ?} other {Déconnecter # sessions ?}}',
  'endSessions.heading.others':
    '{count, plural, one {Déconnecter # autre session ?} many {Déconnecter les # autres sessions ?} other {Déconnecter les # autres sessions ?}}',
  'endSessions.heading.current': 'Déconnecter ce navigateur ?',
  'endSessions.staysHere': 'Ici, votre session reste ouverte.',
  'endSessions.someGone':
    '{count, plural, one {# des sessions sélectionnées est déjà déconnectée.} many {# des sessions sélectionnées sont déjà déconnectées.} other {# des sessions sélectionnées sont déjà déconnectées.}}',
  'endSessions.incomplete':
    'Vous avez plus de sessions que nous ne pouvons en lire à la fois, il peut donc en rester.',
  'endSessions.currentWarning':
    'Vous utilisez ce navigateur. Il sera déconnecté et vous devrez vous reconnecter.',
  'endSessions.currentToo': 'Déconnecter aussi ce navigateur',
  'endSessions.staysUnless': 'Si vous ne cochez pas cette case, votre session reste ouverte ici.',
  'endSessions.confirm':
    '{count, plural, one {Déconnecter # session} many {Déconnecter # sessions} other {Déconnecter # sessions}}',
  'endSessions.confirmCurrent': 'Déconnecter ce navigateur',
  'endSessions.cancel': 'Annuler',
  'endSessions.list': 'Sessions à déconnecter',
  'endSessions.more':
    '{count, plural, one {Afficher # autre} many {Afficher # autres} other {Afficher # autres}}',

  'endSessions.nothing.others': 'Vous n’avez aucune autre session ouverte.',
  'endSessions.nothing.selected': 'Sélectionnez d’abord au moins une session.',
  'endSessions.nothing.shown': 'Aucune autre session ne correspond : il n’y a rien à déconnecter.',
  'endSessions.nothing.gone':
    '{count, plural, one {# session sélectionnée est déjà déconnectée.} many {Ces # sessions sont déjà déconnectées.} other {Ces # sessions sont déjà déconnectées.}}',
  'endSessions.nothing.currentUnknown':
    'Nous ne savons pas quelle session est celle de ce navigateur ; les autres ne peuvent donc pas être déconnectées d’un seul coup. Revenez en arrière et déconnectez-les une par une.',

  'endSessions.progress':
    '{done, number} sur {count, plural, one {# session déconnectée} many {# sessions déconnectées} other {# sessions déconnectées}}…',
  'endSessions.goesOn': 'Nous nous occupons du reste, même si vous fermez cette page.',
  'endSessions.signedOut':
    '{count, plural, =0 {Aucune session n’est déconnectée.} one {# session est déconnectée.} many {# sessions sont déconnectées.} other {# sessions sont déconnectées.}}',
  'endSessions.pending':
    '{count, plural, one {Déconnexion de # session…} many {Déconnexion de # sessions…} other {Déconnexion de # sessions…}}',
  'endSessions.gone':
    '{count, plural, one {# était déjà déconnectée.} many {# étaient déjà déconnectées.} other {# étaient déjà déconnectées.}}',
  'endSessions.notFound':
    '{count, plural, one {# est introuvable.} many {# sont introuvables.} other {# sont introuvables.}}',
  'endSessions.remaining':
    '{count, plural, one {# est encore ouverte.} many {# sont encore ouvertes.} other {# sont encore ouvertes.}}',
  'endSessions.retry':
    '{count, plural, one {Continuer avec # session restante} many {Continuer avec les # sessions restantes} other {Continuer avec les # sessions restantes}}',
  'endSessions.retryWhen': 'Il y a eu trop de demandes. Continuez {when}.',
  'endSessions.back': 'Retour à vos sessions',
  'endSessions.outcomes': 'Sessions par résultat',
  'endSessions.group.this-browser': 'Ce navigateur est encore connecté',
  'endSessions.group.not-yet': 'Encore ouvertes ({count, number}) : {reason}',
  'endSessions.group.waiting': 'À suivre ({count, number})',
  'endSessions.group.pending': 'Déconnexion… ({count, number})',
  'endSessions.group.confirmed': 'Déconnectées, confirmé ({count, number})',
  'endSessions.group.signed-out': 'Déconnectées ({count, number})',
  'endSessions.group.already-gone': 'Déjà déconnectées ({count, number})',
  'endSessions.group.not-found': 'Introuvables ({count, number})',
  'endSessions.noLongerListed': 'Une session qui ne figure plus dans la liste',
  'endSessions.done.everywhere':
    '{count, plural, one {Ce navigateur est déconnecté. La déconnexion de # autre session est en cours.} many {Ce navigateur est déconnecté. La déconnexion des # autres sessions est en cours.} other {Ce navigateur est déconnecté. La déconnexion des # autres sessions est en cours.}}',
};
