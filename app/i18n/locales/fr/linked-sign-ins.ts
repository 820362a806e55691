import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': 'Chacun de ces modes de connexion ouvre ce compte.',
  'linkedSignIns.main': 'Mode de connexion principal',
  'linkedSignIns.manage': 'Gérer les modes de connexion liés',
  'linkedSignIns.provider': 'Mode de connexion',
  'linkedSignIns.account': 'Compte',
  'linkedSignIns.role': 'Rôle',
  'linkedSignIns.closed':
    'Votre organisation ne propose plus ce mode de connexion : il ne vous permet plus d’entrer.',
  'linkedSignIns.unlink.link': 'Dissocier ce mode de connexion',
  'linkedSignIns.unlink.heading': 'Dissocier « {name} » ?',
  'linkedSignIns.unlink.refused': 'Ce mode de connexion ne peut pas être dissocié',
  'linkedSignIns.unlink.separate':
    '« {name} » aura son propre compte, vide. Si vous l’utilisez plus tard pour vous connecter, c’est ce compte vide qui s’ouvrira.',
  'linkedSignIns.unlink.password':
    'Le mot de passe et les clés d’accès de ce mode de connexion partent avec lui.',
  'linkedSignIns.unlink.keeps': 'Vous pourrez toujours entrer dans ce compte avec : {ways}.',
  'linkedSignIns.unlink.stays':
    'Ce compte garde tout : profil, sessions, applications et validation en deux étapes. Rien ne passe dans le nouveau compte.',
  'linkedSignIns.unlink.sessions':
    'Les sessions ouvertes par ce mode de connexion restent ouvertes dans ce compte. Vous pouvez les déconnecter sous « Sessions ».',
  'linkedSignIns.unlink.pending': 'Dissociation…',
  'linkedSignIns.unlink.done':
    'Ce mode de connexion est dissocié et n’ouvre plus ce compte. Les sessions qu’il a ouvertes le restent : voyez « Sessions ».',
  'linkedSignIns.refused.main_sign_in':
    'Votre compte a commencé par ce mode de connexion et en dépend : il ne peut pas être dissocié.',
  'linkedSignIns.refused.sign_in_not_told':
    'Nous ne savons pas de quel compte il s’agit chez le fournisseur : il ne peut pas être dissocié ici.',
  'linkedSignIns.refused.last_way_in':
    'Aucun de vos autres modes de connexion ne fonctionne pour le moment : celui-ci reste donc lié. Configurez-en d’abord un autre.',
  'linkedSignIns.refused.account_unknown':
    'Nous ne savons pas pour le moment si vous pourriez entrer sans lui. Réessayez plus tard.',
  'linkedSignIns.name': 'Nom',
  'linkedSignIns.link.heading': 'Lier un autre mode de connexion',
  'linkedSignIns.link.about': 'Un autre de vos modes de connexion peut aussi ouvrir ce compte.',
  'linkedSignIns.link.with': 'Lier {name}',
  'linkedSignIns.link.password': 'e-mail et mot de passe',
  'linkedSignIns.link.none': 'Aucun autre mode de connexion ne peut être lié ici.',
  'linkedSignIns.link.ask': 'Lier {name} ?',
  'linkedSignIns.link.first':
    'D’abord, connectez-vous avec {name} pour montrer que ce compte est à vous. Nous affichons ensuite les deux comptes, et vous décidez.',
  'linkedSignIns.link.loses':
    'Si {name} ouvre ici un autre compte, c’est cet autre compte qui sera perdu au moment de lier. Le compte que vous utilisez maintenant reste.',
  'linkedSignIns.link.start': 'Commencer à lier',
  'linkedSignIns.link.starting': 'Début de la liaison…',
  'linkedSignIns.link.continueHeading': 'Se connecter avec {name}',
  'linkedSignIns.link.continueText':
    'Choisissez le compte à lier. Vous reviendrez ensuite ici. Rien n’est encore lié.',
  'linkedSignIns.link.continue': 'Aller chez {name}',
  'linkedSignIns.link.confirmHeading': 'Lier ces comptes ?',
  'linkedSignIns.link.stays': 'Ce compte reste',
  'linkedSignIns.link.keeps':
    'Il garde tout : profil, sessions, applications et validation en deux étapes.',
  'linkedSignIns.link.goes': 'Ce compte disparaît',
  'linkedSignIns.link.lost':
    'Son profil, sa validation en deux étapes et ce que des applications gardent pour lui sont perdus. Rien n’est repris.',
  'linkedSignIns.link.after':
    'Dès lors, {name} ouvre le compte qui reste. Vous devrez vous connecter une nouvelle fois.',
  'linkedSignIns.link.notBack':
    'Vous pourrez le dissocier plus tard, mais le compte perdu ne reviendra pas.',
  'linkedSignIns.link.confirm': 'Lier les comptes',
  'linkedSignIns.link.pending': 'Liaison…',
  'linkedSignIns.link.done':
    'Le mode de connexion est lié. Connectez-vous de nouveau pour continuer.',
  'linkedSignIns.link.over': 'Il n’y a rien à lier',
  'linkedSignIns.link.overText':
    'La liaison a pris trop de temps, est déjà terminée ou a été recommencée ailleurs. La liste de vos modes de connexion indique ce qui est lié.',
  'linkedSignIns.link.beginAgain': 'Recommencer',
  'linkedSignIns.link.denied': 'La connexion n’a pas eu lieu : rien n’a été lié.',
  'linkedSignIns.link.blocked': 'Le compte de cette connexion est verrouillé : rien n’a été lié.',
  'linkedSignIns.link.later':
    'Le service de connexion ne répond pas pour le moment : rien n’a été lié. Réessayez dans une minute.',
  'linkedSignIns.link.failed':
    'Nous n’avons pas pu vérifier cette connexion : rien n’a été lié. Recommencez.',
  'linkedSignIns.link.cancelled': 'Annulé. Rien n’a été lié.',
  'linkedSignIns.linkRefused.same_account':
    'Ce mode de connexion ouvre déjà ce compte. Rien n’a été modifié.',
  'linkedSignIns.linkRefused.another_connection':
    'La connexion s’est faite par un autre moyen que celui choisi : rien n’a été lié. Recommencez.',
  'linkedSignIns.linkRefused.second_unknown':
    'Nous ne trouvons pas le compte de cette connexion : rien n’a été lié. Réessayez dans une minute.',
  'linkedSignIns.linkRefused.linked_elsewhere':
    'D’autres modes de connexion sont liés au compte de celui-ci : rien n’a été lié. Dissociez-les d’abord dans cet autre compte.',
  'linkedSignIns.linkRefused.email_not_confirmed':
    'Le compte de cette connexion n’a pas d’adresse e-mail confirmée : rien n’a été lié. Confirmez-la d’abord dans cet autre compte.',
  'linkedSignIns.linkRefused.second_factor_missing':
    'L’autre compte a la validation en deux étapes, mais elle n’a pas été demandée : rien n’a été lié. Demandez de l’aide à l’assistance.',
  'linkedSignIns.linkRefused.not_offered':
    'Ce mode de connexion ne peut pas être lié ici. Rien n’a été modifié.',
};
