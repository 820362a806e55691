import { type undo as english } from '../en/undo';
import { type Translated } from '../../translate';

export const undo: Translated<typeof english> = {
  'undo.change': 'Une modification de votre compte, {exact} : {change}',
  'undo.intro': 'Si ce n’était pas vous, voici ce que nous ferons :',
  'undo.step.pending': 'Annuler la modification de votre adresse e-mail',
  'undo.step.email': 'Rétablir votre adresse e-mail',
  'undo.step.username': 'Rétablir votre nom d’utilisateur',
  'undo.step.signOut': 'Déconnecter toutes vos sessions, dans tous les navigateurs et applications',
  'undo.step.browsers': 'Redemander la validation en deux étapes dans chaque navigateur',
  'undo.cancel': 'C’était moi',
  'undo.over.title': 'Ce lien ne fonctionne plus',
  'undo.over.text':
    'Il fonctionne une seule fois, pendant 7 jours. Pour vérifier votre compte, connectez-vous et consultez ses modifications.',
  'undo.over.link': 'Voir les modifications',
  'undo.did.email': 'Votre ancienne adresse e-mail est rétablie.',
  'undo.did.username': 'Votre ancien nom d’utilisateur est rétabli.',
  'undo.did.pending': 'La modification de votre adresse e-mail a été annulée.',
  'undo.did.signOut':
    'Toutes les sessions ont été déconnectées, dans tous les navigateurs et applications.',
  'undo.did.dataExport': 'Nous avons supprimé la copie de vos données.',
  'undo.did.browsers': 'Tous les navigateurs mémorisés ont été oubliés.',
  'undo.did.when': 'Ce que nous avons fait, {exact} :',
  'undo.did.once': 'Le lien a servi à cela, et ne fonctionne qu’une fois.',
  'undo.done.title': 'Nous avons sécurisé votre compte',
  'undo.done.text':
    'Connectez-vous pour vérifier ce qui a été modifié d’autre. Les applications peuvent mettre un moment à s’apercevoir de la déconnexion.',
  'undo.done.link': 'Se connecter et vérifier les modifications',
  'undo.done.mailed': 'Nous avons envoyé un lien pour un nouveau mot de passe à {address}.',
  'undo.done.notMailed':
    'Nous n’avons pas pu vous envoyer de lien pour un nouveau mot de passe. Changez votre mot de passe à la connexion.',
  'undo.done.notRestored':
    'Nous n’avons pas pu rétablir votre ancienne adresse e-mail. Demandez de l’aide à l’assistance.',
  'undo.done.usernameNotRestored':
    'Nous n’avons pas pu rétablir votre ancien nom d’utilisateur. Vous pourrez le modifier après votre connexion.',
  'undo.step.deletion': 'Annuler la suppression de votre compte',
  'undo.did.deletion': 'La suppression de votre compte a été annulée.',
  'undo.lock.title': 'Déverrouiller votre compte',
  'undo.lock.heading': 'Déverrouiller votre compte ?',
  'undo.lock.intro': 'Si vous voulez utiliser de nouveau votre compte, voici ce que nous ferons :',
  'undo.lock.step': 'Déverrouiller votre compte, pour que vous puissiez vous reconnecter',
  'undo.lock.password':
    'Toute personne qui connaît votre mot de passe pourra alors aussi se connecter. Si quelqu’un d’autre le connaît peut-être, définissez-en un nouveau aussitôt.',
  'undo.lock.confirm': 'Déverrouiller mon compte',
  'undo.lock.pending': 'Déverrouillage…',
  'undo.lock.cancel': 'Le laisser verrouillé',
  'undo.lock.done': 'Votre compte est déverrouillé',
  'undo.lock.kept':
    'Votre compte a été modifié après son verrouillage, ce lien ne peut donc pas le déverrouiller. Les responsables de ce service peuvent le faire.',
  'undo.did.unlocked': 'Votre compte a été déverrouillé.',
};
