import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.selected': 'Déconnecter des sessions',
  'endSessions.title.others': 'Déconnecter partout ailleurs',
  'endSessions.title.idle': 'Déconnecter les sessions inutilisées',
  'endSessions.title.application': 'Déconnecter les sessions d’une application',
  'endSessions.title.without-mfa': 'Déconnecter les sessions sans validation en deux étapes',
  'endSessions.title.answer': 'Ce qui a été déconnecté',

  'endSessions.heading.selected': 'Déconnecter les sessions sélectionnées ?',
  'endSessions.heading.others': 'Déconnecter partout ailleurs ?',
  'endSessions.heading.idle':
    'Déconnecter les sessions inutilisées depuis {days, plural, one {# jour} many {# jours} other {# jours}} ?',
  'endSessions.heading.application': 'Déconnecter toutes les autres sessions avec {application} ?',
  'endSessions.heading.without-mfa':
    'Déconnecter toutes les autres sessions sans validation en deux étapes ?',
  'endSessions.heading.current': 'Déconnecter ce navigateur ?',
  'endSessions.intro':
    '{count, plural, one {# session va être déconnectée. Il faudra se reconnecter sur le navigateur ou l’appareil concerné.} many {# sessions vont être déconnectées. Il faudra se reconnecter sur les navigateurs et appareils concernés.} other {# sessions vont être déconnectées. Il faudra se reconnecter sur les navigateurs et appareils concernés.}} Ce navigateur reste connecté. Cette action est irréversible.',
  'endSessions.introWithCurrent':
    '{count, plural, one {# session va être déconnectée. Il faudra se reconnecter sur le navigateur ou l’appareil concerné.} many {# sessions vont être déconnectées. Il faudra se reconnecter sur les navigateurs et appareils concernés.} other {# sessions vont être déconnectées. Il faudra se reconnecter sur les navigateurs et appareils concernés.}} Cette action est irréversible.',
  'endSessions.notListed':
    '{count, plural, one {# des sessions sélectionnées ne figure plus dans la liste.} many {# des sessions sélectionnées ne figurent plus dans la liste.} other {# des sessions sélectionnées ne figurent plus dans la liste.}}',
  'endSessions.incomplete':
    'Il y a plus de sessions que nous ne pouvons en lire d’un coup ; il peut donc en rester à déconnecter.',
  'endSessions.currentWarning':
    'Cela déconnecte le navigateur que vous utilisez : vous devrez vous reconnecter.',
  'endSessions.confirm':
    '{count, plural, one {Déconnecter # session} many {Déconnecter # sessions} other {Déconnecter # sessions}}',
  'endSessions.confirmCurrent': 'Déconnecter ce navigateur',
  'endSessions.cancel': 'Annuler',
  'endSessions.list': 'Sessions à déconnecter',

  'endSessions.nothing.others':
    'Vous n’avez aucune autre session ouverte : il n’y a rien à déconnecter.',
  'endSessions.nothing.selected':
    'Aucune session encore ouverte n’est sélectionnée. Revenez en arrière et sélectionnez-en.',
  'endSessions.nothing.matching':
    'Aucune autre session ne correspond : il n’y a rien à déconnecter.',
  'endSessions.nothing.currentUnknown':
    'Nous ne savons pas quelle session est celle de ce navigateur ; les autres ne peuvent donc pas être déconnectées d’un seul coup. Revenez en arrière et déconnectez-les une par une.',

  'endSessions.ended':
    '{count, plural, =0 {Aucune session n’est déconnectée.} one {# session est déconnectée.} many {# sessions sont déconnectées.} other {# sessions sont déconnectées.}}',
  'endSessions.gone':
    '{count, plural, one {# était déjà déconnectée.} many {# étaient déjà déconnectées.} other {# étaient déjà déconnectées.}}',
  'endSessions.remaining':
    '{count, plural, one {# n’est pas encore déconnectée.} many {# ne sont pas encore déconnectées.} other {# ne sont pas encore déconnectées.}}',
  'endSessions.retry':
    '{count, plural, one {Déconnecter # session restante} many {Déconnecter # sessions restantes} other {Déconnecter # sessions restantes}}',
  'endSessions.retryWhen': 'Il y a eu trop de demandes à la fois. Continuez {when}.',
  'endSessions.back': 'Retour à vos sessions',
  'endSessions.outcomes': 'Ce qu’est devenue chaque session',
  'endSessions.outcome.ended': 'Déconnectée.',
  'endSessions.outcome.already-gone': 'Était déjà déconnectée.',
  'endSessions.outcome.not-found': 'Introuvable parmi vos sessions.',
  'endSessions.outcome.not-yet': 'Pas encore : {reason}.',
  'endSessions.noLongerListed': 'Une session qui ne figure plus dans la liste',
};
