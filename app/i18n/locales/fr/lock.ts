import { type lock as english } from '../en/lock';
import { type Translated } from '../../translate';

export const lock: Translated<typeof english> = {
  'lock.title': 'Verrouiller votre compte',
  'lock.section.text':
    'Vous craignez que quelqu’un d’autre ait accès à votre compte ? Verrouillez-le. Personne ne pourra se connecter tant qu’il ne sera pas déverrouillé.',
  'lock.section.link': 'Verrouiller mon compte',
  'lock.section.unavailable':
    'Votre compte ne se verrouille pas ici. Les responsables de ce service peuvent le faire.',
  'lock.heading': 'Verrouiller votre compte ?',
  'lock.does': 'Ce qui se passe',
  'lock.does.signIn': 'Personne ne peut se connecter, pas même vous.',
  'lock.does.signOut':
    'Toutes vos sessions sont déconnectées, dans tous les navigateurs et applications.',
  'lock.does.access':
    'Toutes les applications perdent leur accès. Il faudra ensuite les autoriser de nouveau.',
  'lock.does.browsers': 'Tous les navigateurs mémorisés sont oubliés.',
  'lock.does.pending': 'Une modification de votre adresse e-mail pas encore confirmée est annulée.',
  'lock.does.deletion':
    'La suppression de votre compte est annulée, car plus personne ne pourrait l’arrêter.',
  'lock.does.mail': 'Nous écrivons à toutes vos adresses confirmées.',
  'lock.stays': 'Ce qui reste',
  'lock.stays.data': 'Vos données, vos modes de connexion et vos organisations.',
  'lock.stays.until':
    'Là où une application est ouverte, l’accès peut durer jusqu’à son expiration.',
  'lock.back': 'Comment retrouver l’accès',
  'lock.back.question': 'Comment voulez-vous le déverrouiller ?',
  'lock.back.mail': 'Par un lien que nous envoyons à {address}',
  'lock.back.mail.hint': 'Il fonctionne une seule fois, pendant 7 jours.',
  'lock.back.support': 'Uniquement par les responsables de ce service',
  'lock.back.support.hint':
    'Choisissez cette option si quelqu’un d’autre a peut-être accès à vos e-mails.',
  'lock.back.onlySupport': 'Seuls les responsables de ce service peuvent le déverrouiller.',
  'lock.contact': 'Contact',
  'lock.contact.none':
    'Nous ne pouvons pas vous dire comment les joindre. Renseignez-vous avant de verrouiller votre compte.',
  'lock.confirm': 'Verrouiller mon compte',
  'lock.pending': 'Verrouillage…',
  'lock.done': 'Votre compte est verrouillé. Toutes vos sessions sont déconnectées.',
  'lock.done.signingOut':
    'Votre compte est verrouillé. La déconnexion de certains navigateurs et applications est encore en cours.',
  'lock.done.left':
    'Votre compte est verrouillé. Nous n’avons pas pu tout déconnecter. Dites-le aux responsables de ce service.',
  'lock.underWay':
    'Le verrouillage de votre compte est en cours, et nous continuons d’essayer. Tant que la connexion est possible, il n’est pas encore verrouillé.',
  'lock.back.mailed':
    'Vous l’avez verrouillé en choisissant un lien ? Ouvrez notre e-mail « {subject} » et utilisez le lien. Il fonctionne une seule fois, pendant 7 jours.',
  'lock.back.people': 'Sinon, les responsables de ce service peuvent le déverrouiller.',
};
