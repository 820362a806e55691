import { type activityPage as english } from '../en/activity-page';
import { type Translated } from '../../translate';

export const activityPage: Translated<typeof english> = {
  'activityPage.title': 'Activité',
  'activityPage.all': 'Toute l’activité',
  'activityPage.none': 'Il n’y a aucun événement à afficher.',
  'activityPage.noneFound': 'Rien ici ne correspond au filtre.',
  'activityPage.missing':
    'Nous ne pouvons pas afficher ce que le service de connexion sait : {reason}. Cette liste ne contient que ce que vous avez fait ici.',
  'activityPage.changesMissing':
    'Nous ne pouvons pas charger pour le moment ce que vous avez fait ici : cela manque dans cette liste.',
  'activityPage.unreadable':
    '{count, plural, one {# événement n’est pas affiché, car nous ne pouvons pas le lire.} many {# d’événements ne sont pas affichés, car nous ne pouvons pas les lire.} other {# événements ne sont pas affichés, car nous ne pouvons pas les lire.}}',
  'activityPage.filter': 'Filtre',
  'activityPage.filter.kind': 'Afficher',
  'activityPage.filter.all': 'Tout',
  'activityPage.filter.from': 'Du',
  'activityPage.filter.to': 'Au',
  'activityPage.filter.apply': 'Appliquer le filtre',
  'activityPage.filter.clear': 'Tout afficher',
  'activityPage.group.sign-ins': 'Connexions',
  'activityPage.group.changes': 'Modifications du compte',
  'activityPage.group.applications': 'Applications',
  'activityPage.group.other': 'Autres',
  'activityPage.by': 'Par',
  'activityPage.by.you': 'Par vous, ici',
  'activityPage.by.administrator': 'Par un administrateur',
  'activityPage.own.signed-out': 'Déconnexion ici',
  'activityPage.own.session-signed-out': 'Session déconnectée : {device}',
  'activityPage.own.sessions-signed-out':
    '{count, plural, one {# session déconnectée} many {# sessions déconnectées} other {# sessions déconnectées}}',
  'activityPage.own.session-reported': 'Session signalée comme n’étant pas la vôtre : {device}',
  'activityPage.own.password-mail-sent': 'E-mail pour un nouveau mot de passe envoyé',
  'activityPage.own.access-ended': 'Un accès de {application} retiré',
  'activityPage.own.access-ended.unnamed': 'Un accès d’une application sans nom retiré',
  'activityPage.fold':
    '{count, plural, one {# fois depuis {time}} many {# de fois depuis {time}} other {# fois depuis {time}}}',
  'activityPage.pages.newer': 'Plus récents',
  'activityPage.pages.older': 'Plus anciens',
  'activityPage.pages.of': 'Page {number, number} sur {count, number}',
  'activityPage.older': 'Remonter plus loin',
  'activityPage.latest': 'Revenir aux plus récents',
  'activityPage.reach': 'Jusqu’où remonte cette liste',
  'activityPage.reach.more':
    'Cette partie remonte au {time}. Les événements plus anciens sont dans la partie suivante.',
  'activityPage.reach.nothing':
    'L’événement le plus ancien date du {time}. Le service de connexion ne garde les événements qu’un temps limité. Ce que vous avez fait ici est gardé {days, plural, one {# jour} many {# jours} other {# jours}}.',
  'activityPage.reach.empty':
    'Le service de connexion ne garde les événements qu’un temps limité, et les plus anciens ont peut-être disparu. Ce que vous avez fait ici est gardé {days, plural, one {# jour} many {# jours} other {# jours}}.',
  'activityPage.reach.out-of-reach':
    'Cela remonte au {time}. Le service de connexion ne montre que les 1 000 derniers événements. Ce que vous avez fait ici est gardé {days, plural, one {# jour} many {# jours} other {# jours}}.',
  'activityPage.reach.late':
    'Les nouveaux événements peuvent mettre quelques minutes à apparaître.',
  'activityPage.csv': 'Télécharger en CSV',
  'activityPage.csv.time': 'Heure (UTC)',
  'activityPage.csv.event': 'Événement',
  'activityPage.event.other':
    'Nous n’avons pas encore de description pour cet événement. Demandez à l’assistance si vous voulez en savoir plus.',
  'activityPage.event.nothingMore': 'On ne sait rien de plus sur cet événement.',
  'activityPage.event.way': 'Connexion avec',
  'activityPage.event.way.database': 'Mot de passe ou clé d’accès',
  'activityPage.event.session': 'Session',
  'activityPage.event.session.link': 'Voir cette session',
  'activityPage.notMe.heading': 'Ce n’était pas vous ?',
  'activityPage.notMe.guide':
    'Dites-le-nous : nous déconnecterons cette session et vous aiderons à sécuriser votre compte.',
  'activityPage.notMe.text':
    'Cherchez une session que vous ne connaissez pas et signalez-la. Vérifiez ensuite comment on peut ouvrir votre compte, et définissez un nouveau mot de passe.',
  'activityPage.notMe.sessions': 'Voir vos sessions',
  'activityPage.notMe.security': 'Voir vos modes de connexion',
  'activityPage.notFound.title': 'Événement introuvable',
  'activityPage.notFound.text':
    'Il est peut-être trop ancien, ou des événements plus récents l’ont repoussé plus loin. Cherchez-le dans votre activité.',
  'activityPage.problem.title': 'Impossible d’afficher cet événement pour le moment',
};
