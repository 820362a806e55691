import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': 'Chacun de ces modes de connexion ouvre ce compte.',
  'linkedSignIns.main': 'Mode de connexion principal',
  'linkedSignIns.manage': 'Gérer les modes de connexion liés',
  'linkedSignIns.provider': 'Mode de connexion',
  'linkedSignIns.account': 'Compte chez ce fournisseur',
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
    'Aucun de vos autres modes de connexion ne fonctionne pour le moment : celui-ci reste donc lié.',
  'linkedSignIns.refused.account_unknown':
    'Nous ne savons pas pour le moment si vous pourriez entrer sans lui. Réessayez plus tard.',
};
