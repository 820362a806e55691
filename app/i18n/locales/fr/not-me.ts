import { type notMe as english } from '../en/not-me';
import { type Translated } from '../translated';

export const notMe: Translated<typeof english> = {
  'server.notMe.title': 'Ce n’était pas moi',
  'server.notMe.hint':
    'Vous ne connaissez pas cette session ? Il faut alors faire plus que la terminer.',
  'server.notMe.heading': 'Ce n’était pas vous : {device}',
  'server.notMe.intro': 'Si vous confirmez, voici ce qui se passe :',
  'server.notMe.ends': 'La session se termine, ainsi que l’accès durable qui lui appartient.',
  'server.notMe.endsRest':
    'La session est déjà terminée ; l’accès durable qu’elle a laissé se termine.',
  'server.notMe.mails':
    'Si le service de connexion garde un mot de passe pour vous, il vous envoie un e-mail pour en définir un nouveau. Sinon, on vous dit où le changer.',
  'server.notMe.shows':
    'Vous voyez ce qui a changé dans votre compte depuis le début de la session, et recevez un justificatif à conserver.',
  'server.notMe.current':
    'C’est le navigateur que vous utilisez. Il sera déconnecté ; reconnectez-vous pour voir le résultat.',
  'server.notMe.confirm': 'Confirmer : ce n’était pas moi',
  'server.notMe.cancel': 'Revenir sans rien changer',
  'server.disowned.title': 'Ce qui a été fait',
  'server.disowned.ended':
    'La session est terminée. Le service de connexion peut avoir besoin d’un instant.',
  'server.disowned.already-gone': 'La session était déjà terminée.',
  'server.disowned.not-yet': 'La session n’est pas encore terminée : {reason}.',
  'server.disowned.access.ended':
    '{count, plural, one {# accès durable en est terminé.} many {# accès durables en sont terminés.} other {# accès durables en sont terminés.}}',
  'server.disowned.access.uncounted':
    'L’accès durable qui en est issu, s’il existait, se termine avec elle.',
  'server.disowned.access.none': 'Elle n’avait pas d’accès durable.',
  'server.disowned.access.not-yet':
    'Accès durable : {ended, number} terminé(s), {remaining, number} pas encore : {reason}.',
  'server.disowned.access.unknown': 'Son accès durable est inconnu : {reason}.',
  'server.password.sent':
    'Un e-mail pour définir un nouveau mot de passe est en route. Utilisez-le sans tarder.',
  'server.password.elsewhere': 'Votre mot de passe est chez {provider}. Changez-le là-bas.',
  'server.password.elsewhereUnnamed':
    'Votre mot de passe est chez un autre fournisseur, par exemple votre organisation. Changez-le là-bas.',
  'server.password.no-address':
    'Aucun e-mail n’a pu être envoyé, car votre compte n’a pas d’adresse. Demandez aux responsables de ce portail de changer votre mot de passe.',
  'server.password.too-often':
    'Un e-mail pour définir un nouveau mot de passe a été envoyé il y a peu. Vous pourrez en demander un autre dans {minutes, number} min.',
  'server.password.failed':
    'L’e-mail pour définir un nouveau mot de passe n’a pas pu être envoyé : {reason}. Changez votre mot de passe à la prochaine connexion, ou réessayez plus tard.',
  'server.disowned.retry': 'Réessayer ce qui reste',
  'server.disowned.others':
    'La personne qui a utilisé cette session est peut-être connectée ailleurs aussi.',
  'server.disowned.endOthers': 'Déconnecter partout ailleurs',
  'server.disowned.next': 'Ensuite',
  'server.disowned.receipt': 'Télécharger le justificatif',
  'server.changes.heading': 'Ce qui a changé dans votre compte depuis',
  'server.changes.none': 'Rien d’important, d’après le journal.',
  'server.changes.incomplete':
    'Le journal ne montre pas tout depuis le début de la session : il a pu se passer autre chose.',
  'server.changes.unknown': 'On ne sait pas ce qui a changé : {reason}.',
  'server.change.password-changed': 'Mot de passe modifié',
  'server.change.password-change-requested': 'E-mail pour un nouveau mot de passe demandé',
  'server.change.email-changed': 'Adresse e-mail modifiée',
  'server.change.email-verified': 'Adresse e-mail confirmée',
  'server.change.username-changed': 'Nom d’utilisateur modifié',
  'server.change.phone-changed': 'Numéro de téléphone modifié',
  'server.change.second-step-added': 'Seconde étape ajoutée',
  'server.change.second-step-removed': 'Seconde étape supprimée',
  'server.change.recovery-code-used': 'Code de récupération utilisé',
  'server.change.account-linked': 'Autre compte associé',
  'server.change.account-unlinked': 'Autre compte dissocié',
  'server.change.access-granted': 'Application autorisée',
  'server.change.access-reused': 'Une ancienne copie d’un accès durable a été utilisée',
  'server.change.signed-up': 'Compte créé',
  'server.change.blocked': 'Compte bloqué',
  'server.change.unblocked': 'Compte débloqué',
  'server.change.deleted': 'Compte supprimé',
  'server.change.changed-by-administrator': 'Modifié par l’administration',
  'server.change.at': '{exact} : {change}',
  'server.receipt.title': 'Justificatif : cette session n’était pas la mienne',
  'server.receipt.written': 'Effectué le : {exact}',
  'server.receipt.device': 'Appareil : {device}',
  'server.receipt.place': 'Vu en dernier : {place}',
  'server.receipt.began': 'Première connexion : {exact}',
  'server.receipt.lastContact': 'Dernier contact : {exact}',
  'server.receipt.others':
    'Autres sessions : {ended, number} terminée(s), {remaining, number} encore là',
  'server.receipt.changes': 'Modifications du compte depuis la première connexion :',
};
