import { type organizations as english } from '../en/organizations';
import { type Translated } from '../../translate';

/** The organizations that a person belongs to, and leaving one. */
export const organizations: Translated<typeof english> = {
  'organizations.title': 'Organisations',
  'organizations.text': 'Vous faites partie de ces organisations.',
  'organizations.none': 'Vous ne faites partie d’aucune organisation.',
  'organizations.incomplete': 'Il y a peut-être d’autres organisations que celles affichées ici.',
  'organizations.problem.title': 'Impossible d’afficher vos organisations pour le moment',
  'organizations.notFound.title': 'Nous n’avons pas trouvé cette organisation',
  'organizations.notFound.text': 'Vous l’avez peut-être déjà quittée, ou l’adresse est incorrecte.',
  'organizations.roles': 'Vos rôles',
  'organizations.roles.none': 'Membre, sans rôle particulier',
  'organizations.joined': 'Date d’entrée',
  'organizations.joined.invitation': 'Sur invitation',
  'organizations.joined.auto_membership': 'Par une connexion',
  'organizations.demands': 'Connexion à l’organisation',
  'organizations.ways': 'Elle accepte : {ways}.',
  'organizations.ways.none': 'Elle n’indique pas comment ses membres se connectent.',
  'organizations.twoStep':
    'Nous ne savons pas si elle demande aussi une validation en deux étapes.',
  'organizations.rejoining': 'Toute personne devient membre en se connectant avec : {ways}.',
  'organizations.leave.link': 'Quitter l’organisation',
  'organizations.leave.heading': 'Quitter {organization} ?',
  'organizations.leave.roles': 'Vos rôles dans l’organisation : {roles}.',
  'organizations.leave.roles.unknown':
    'Vos rôles dans l’organisation. Nous ne savons pas pour le moment lesquels.',
  'organizations.leave.access': 'Ce que seuls les membres peuvent ouvrir.',
  'organizations.leave.signedOut':
    'Les sessions ouvertes ici par cette organisation sont déconnectées.',
  'organizations.leave.lastAdmin':
    'Vous êtes la dernière personne à vous occuper de {organization}. Confiez d’abord ce rôle à quelqu’un d’autre. Une personne qui part aussi ne compte pas. Si elle reste finalement, réessayez dans quelques minutes.',
  'organizations.underWay':
    'Une autre modification de l’une de vos organisations est encore en cours. Réessayez dans un instant.',
  'organizations.leave.lag': 'Cela peut prendre quelques secondes.',
  'organizations.leave.account': 'Votre compte et vos autres organisations.',
  'organizations.leave.until':
    'Là où une session y est ouverte, l’accès peut durer jusqu’à son expiration.',
  'organizations.leave.pending': 'Départ en cours…',
  'organizations.return': 'Si vous voulez revenir',
  'organizations.return.unknown':
    'Nous ne savons pas pour le moment si une connexion vous rend membre à nouveau.',
  'organizations.return.invitation':
    'Vous ne pouvez pas revenir de votre propre chef : l’organisation doit vous inviter.',
  'organizations.return.byItself': 'Vous redevenez membre si vous vous y connectez avec : {ways}.',
  'organizations.return.handOver':
    'Si personne d’autre ne s’en occupe, confiez-la d’abord à quelqu’un.',
  'organizations.leaving': 'Départ en cours… Pas encore confirmé.',
  'organizations.left': 'Vous avez quitté {organization}.',
  'organizations.left.rejoins':
    'Vous avez quitté {organization}. Vous redevenez membre si vous vous y connectez avec : {ways}.',
  'organizations.left.notYet':
    'Nous avons demandé votre départ de {organization}. Ce n’est pas encore confirmé : revenez voir dans une minute.',
};
