import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../translated';

export const endSessions: Translated<typeof english> = {
  'endSessions.list': 'Sessions qui vont prendre fin',
  'endSessions.outcomes': 'Ce qu’est devenue chaque session',
  'endSessions.pending': 'Déconnexion…',
  'endSessions.cancel': 'Les garder et revenir',
  'endSessions.back': 'Retour à vos sessions',
  'server.ending.title.ticked': 'Déconnecter des sessions',
  'server.ending.title.others': 'Déconnecter partout ailleurs',
  'server.ending.title.idle': 'Déconnecter ce qui ne sert plus',
  'server.ending.title.application': 'Déconnecter une application',
  'server.ending.title.without-second-step': 'Déconnecter ce qui n’a pas eu de seconde étape',
  'server.ending.title.answer': 'Ce qui a été déconnecté',
  'server.ending.heading.ticked': 'Déconnecter les sessions cochées ?',
  'server.ending.heading.others': 'Déconnecter partout ailleurs ?',
  'server.ending.heading.idle': 'Déconnecter ce qui n’a pas servi depuis {days, number} jours ?',
  'server.ending.heading.application':
    'Déconnecter toutes les autres sessions avec {application} ?',
  'server.ending.heading.without-second-step':
    'Déconnecter toutes les autres sessions sans seconde étape ?',
  'server.ending.headingCurrent': 'Déconnecter ce navigateur ?',
  'server.ending.intro':
    '{count, plural, one {# session va prendre fin. Il faudra se reconnecter sur le navigateur ou l’appareil concerné.} many {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.} other {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.}} Ce navigateur reste connecté. Cette action est irréversible.',
  'server.ending.introWithCurrent':
    '{count, plural, one {# session va prendre fin. Il faudra se reconnecter sur le navigateur ou l’appareil concerné.} many {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.} other {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.}} Cette action est irréversible.',
  'server.ending.notListed':
    '{count, plural, one {# des sessions demandées ne figure plus dans la liste.} many {# des sessions demandées ne figurent plus dans la liste.} other {# des sessions demandées ne figurent plus dans la liste.}}',
  'server.ending.incomplete':
    'Il y a plus de sessions qu’on n’a pu en lire d’un coup ; il peut donc en rester à déconnecter.',
  'server.ending.currentWarning':
    'Cela déconnecte le navigateur que vous utilisez : vous devrez vous reconnecter.',
  'server.ending.confirm':
    '{count, plural, one {Déconnecter # session} many {Déconnecter # sessions} other {Déconnecter # sessions}}',
  'server.ending.confirmCurrent': 'Déconnecter ce navigateur',
  'server.ending.nothing.others':
    'Aucune autre session n’est connectée. Il n’y a rien à déconnecter.',
  'server.ending.nothing.ticked':
    'Aucune session à déconnecter n’est cochée. Revenez en arrière et cochez-en.',
  'server.ending.nothing.fits': 'Aucune autre session ne correspond. Il n’y a rien à déconnecter.',
  'server.ending.currentUnknown':
    'Le service de connexion ne dit pas quelle session est celle de ce navigateur ; les autres ne peuvent donc pas prendre fin d’un seul coup sans que celle-ci prenne fin aussi. Revenez en arrière et déconnectez-les une par une.',
  'server.ending.ended':
    '{count, plural, =0 {Aucune session n’est déconnectée.} one {# session est déconnectée.} many {# sessions sont déconnectées.} other {# sessions sont déconnectées.}}',
  'server.ending.gone':
    '{count, plural, one {# avait déjà pris fin.} many {# avaient déjà pris fin.} other {# avaient déjà pris fin.}}',
  'server.ending.remaining':
    '{count, plural, one {# n’est pas encore déconnectée.} many {# ne sont pas encore déconnectées.} other {# ne sont pas encore déconnectées.}}',
  'server.ending.retry':
    '{count, plural, one {Réessayer pour # session} many {Réessayer pour # sessions} other {Réessayer pour # sessions}}',
  'server.ending.retryWhen': 'Le service de connexion nous demande d’attendre. Réessayez {when}.',
  'server.ending.outcome.ended': 'Déconnectée.',
  'server.ending.outcome.already-gone': 'Avait déjà pris fin.',
  'server.ending.outcome.not-found': 'N’a pas été trouvée parmi les vôtres.',
  'server.ending.outcome.not-yet': 'Pas encore : {reason}.',
  'server.ending.notListedDevice': 'Une session qui ne figure pas dans la liste',
};
