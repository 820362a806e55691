import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': 'Ce n’était pas moi',
  'notMe.hint':
    'Vous ne reconnaissez pas cette session ? Nous vous aidons à sécuriser votre compte.',

  'notMe.heading': 'Signaler {device} comme n’étant pas vous ?',
  'notMe.current':
    'Vous utilisez ce navigateur en ce moment : il sera donc déconnecté. Reconnectez-vous pour voir le résultat.',
  'notMe.intro': 'Si vous confirmez :',
  'notMe.step.signsOut':
    'La session est déconnectée et les applications perdent l’accès qu’elles ont obtenu par elle.',
  'notMe.step.removesAccess':
    'La session est déjà déconnectée ; les applications perdent l’accès qui en reste.',
  'notMe.step.password':
    'Vous recevez un e-mail avec un lien pour définir un nouveau mot de passe. Si vous vous connectez par un autre fournisseur, nous vous indiquons où le changer.',
  'notMe.step.changes':
    'Vous voyez ce qui a changé dans votre compte depuis, et pouvez télécharger un justificatif.',
  'notMe.confirm': 'Signaler cette session',
  'notMe.pending': 'Signalement…',
  'notMe.cancel': 'Annuler',

  'notMe.report.title': 'Session signalée',
  'notMe.report.ended': 'La session est déconnectée. La prise d’effet peut demander un instant.',
  'notMe.report.already-gone': 'La session était déjà déconnectée.',
  'notMe.report.not-yet': 'La session n’est pas encore déconnectée : {reason}.',
  'notMe.report.access.removed':
    '{count, plural, one {L’accès qu’une application en avait obtenu est retiré (#).} many {Les accès que des applications en avaient obtenus sont retirés (#).} other {Les accès que des applications en avaient obtenus sont retirés (#).}}',
  'notMe.report.access.uncounted': 'Les applications perdent tout accès obtenu par elle.',
  'notMe.report.access.none': 'Aucune application n’avait d’accès par elle.',
  'notMe.report.access.not-yet':
    'Accès d’applications : retirés {ended, number}, pas encore {remaining, number} : {reason}.',
  'notMe.report.access.unknown':
    'Impossible de savoir si des applications avaient un accès par elle : {reason}.',
  'notMe.report.password.sent':
    'Un e-mail avec un lien pour définir un nouveau mot de passe est en route. Utilisez-le sans tarder.',
  'notMe.report.password.elsewhere':
    'Vous vous connectez avec {provider}. Changez votre mot de passe chez ce fournisseur.',
  'notMe.report.password.elsewhereUnnamed':
    'Vous vous connectez par un autre fournisseur, par exemple votre organisation. Changez votre mot de passe chez lui.',
  'notMe.report.password.no-address':
    'Nous n’avons pas pu vous envoyer d’e-mail, car votre compte n’a pas d’adresse e-mail. Demandez aux responsables de ce portail de changer votre mot de passe.',
  'notMe.report.password.too-often':
    'Un e-mail pour définir un nouveau mot de passe a été envoyé il y a peu. Vous pourrez en demander un autre dans {minutes, number} min.',
  'notMe.report.password.failed':
    'Nous n’avons pas pu envoyer l’e-mail pour définir un nouveau mot de passe : {reason}. Changez votre mot de passe à la prochaine connexion, ou réessayez plus tard.',
  'notMe.report.retry': 'Réessayer',
  'notMe.report.next': 'Que faire ensuite',
  'notMe.report.others':
    'La personne qui a utilisé cette session est peut-être connectée ailleurs aussi.',
  'notMe.report.endOthers': 'Déconnecter partout ailleurs',
  'notMe.report.receipt': 'Télécharger le justificatif',
  'notMe.changes.heading': 'Ce qui a changé dans votre compte depuis',
  'notMe.changes.none': 'Aucun changement important trouvé.',
  'notMe.changes.incomplete':
    'L’activité consultable ne couvre pas toute la période : d’autres changements sont possibles.',
  'notMe.changes.unknown': 'Impossible de savoir ce qui a changé : {reason}.',

  'notMe.receipt.title': 'Justificatif : session signalée comme n’étant pas la vôtre',
  'notMe.receipt.written': 'Signalée le : {exact}',
  'notMe.receipt.device': 'Appareil : {device}',
  'notMe.receipt.place': 'Lieu (approximatif) : {place}',
  'notMe.receipt.signedIn': 'Connexion : {exact}',
  'notMe.receipt.lastSeen': 'Vue pour la dernière fois : {exact}',
  'notMe.receipt.others':
    'Autres sessions : déconnectées {ended, number}, encore ouvertes {remaining, number}',
  'notMe.receipt.changes': 'Changements dans votre compte depuis :',
  'notMe.receipt.change': '{exact} : {change}',
};
