import { type passkeys as english } from '../en/passkeys';
import { type Translated } from '../../translate';

export const passkeys: Translated<typeof english> = {
  'passkeys.add': 'Ajouter une clé d’accès',
  'passkeys.whereKept':
    'Votre navigateur vous demande où l’enregistrer : sur cet appareil, dans votre gestionnaire de mots de passe, sur votre téléphone ou sur une clé de sécurité.',
  'passkeys.stays': 'Votre mot de passe et vos autres modes de connexion restent.',
  'passkeys.create': 'Créer une clé d’accès',
  'passkeys.pending': 'Création de la clé d’accès…',
  'passkeys.noScript':
    'Pour créer une clé d’accès, il faut JavaScript, qui est désactivé dans ce navigateur. Activez-le, ou configurez un autre mode de connexion.',
  'passkeys.follow':
    'Suivez les étapes dans votre navigateur. Si rien n’apparaît, sélectionnez « Créer une clé d’accès ».',
  'passkeys.mayBeKept':
    'Si votre appareil vient d’enregistrer une nouvelle clé d’accès, supprimez-la sur cet appareil : elle ne permet pas de vous connecter.',
  'passkeys.otherWays': 'Voir tous les modes de connexion',
  'passkeys.again': 'Recommencer',
  'passkeys.over': 'Cette clé d’accès ne peut pas être ajoutée',
  'passkeys.refused.enrolment_over':
    'Cela a pris trop de temps, ou a été commencé dans un autre navigateur. Recommencez.',
  'passkeys.refused.passkey_refused':
    'Le service de connexion n’a pas accepté cette clé d’accès. Recommencez.',
  'passkeys.refused.kind_not_offered':
    'Votre compte ne peut pas avoir de clés d’accès. Configurez un autre mode de connexion.',
  'passkeys.refused.conflict':
    'Vous avez déjà cette clé d’accès, ou autant de clés que possible. Retirez-en une, puis réessayez.',
  'passkeys.refused.not_sent':
    'Votre navigateur n’a envoyé aucune clé d’accès. Recommencez, ou utilisez un autre navigateur.',
  'passkeys.problem.unsupported':
    'Ce navigateur ne peut pas créer de clés d’accès. Utilisez-en un autre, ou configurez un autre mode de connexion.',
  'passkeys.problem.cancelled':
    'Aucune clé d’accès n’a été créée : l’opération a été annulée ou a pris trop de temps. Réessayez.',
  'passkeys.problem.known':
    'Vous y avez déjà une clé d’accès. Utilisez-la, ou choisissez un autre appareil.',
  'passkeys.problem.address':
    'Impossible de créer des clés d’accès à cette adresse web. Contactez l’assistance.',
  'passkeys.problem.device':
    'Cet appareil ou cette clé ne peut pas enregistrer ce type de clé d’accès. Choisissez-en un autre.',
  'passkeys.problem.failed':
    'Votre navigateur n’a pas pu créer de clé d’accès. Réessayez, ou utilisez un autre navigateur.',
  'passkeys.done': 'Votre clé d’accès est ajoutée. Vous pouvez lui donner un nom ci-dessous.',
  'passkeys.elsewhere':
    'Le service de connexion peut vous proposer une clé d’accès quand vous vous connectez avec votre mot de passe. Il ne le fait pas à chaque fois.',
  'passkeys.signIn': 'Se connecter de nouveau',
  'passkeys.noPassword':
    'Les clés d’accès vont avec un mot de passe, et votre compte n’en a pas ici.',
  'passkeys.notNow': 'Impossible d’ajouter une clé d’accès pour le moment. Réessayez plus tard.',
};
