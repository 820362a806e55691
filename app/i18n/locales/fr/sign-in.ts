import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'Votre compte',
  'signIn.welcome.heading': 'Voyez où votre compte est connecté',
  'signIn.welcome.devices': 'Voyez chaque appareil connecté à votre compte.',
  'signIn.welcome.strangers': 'Déconnectez ceux que vous ne reconnaissez pas.',
  'signIn.welcome.help': 'Obtenez de l’aide si quelqu’un d’autre a accédé à votre compte.',
  'signIn.welcome.more':
    'Gérez aussi votre profil, vos modes de connexion et vos applications, et consultez votre activité.',
  'signIn.welcome.signIn': 'Se connecter',

  'signIn.signOut.title': 'Se déconnecter',
  'signIn.signOut.heading': 'Déconnecter ce navigateur ?',
  'signIn.signOut.text':
    'Vous devrez vous reconnecter pour utiliser ici {product} et d’autres applications.',
  'signIn.signOut.confirm': 'Se déconnecter',
  'signIn.signOut.cancel': 'Garder la session ouverte',

  'signIn.signedOut.title': 'Navigateur déconnecté',
  'signIn.signedOut.heading': 'Ce navigateur est déconnecté',
  'signIn.signedOut.text': 'Pour utiliser votre compte ici, reconnectez-vous.',
  'signIn.signedOut.signInAgain': 'Se reconnecter',

  'signIn.again.title': 'Confirmez que c’est vous',
  'signIn.again.heading': 'Confirmez que c’est vous',
  'signIn.again.text': 'Reconnectez-vous pour continuer. Rien n’a encore été modifié.',
  'signIn.again.secondFactor':
    'Si vous utilisez la validation en deux étapes, elle sera aussi demandée.',
  'signIn.again.link': 'Se reconnecter',
  'signIn.again.cancel': 'Annuler',

  'signIn.failed.title': 'Échec de la connexion',
  'signIn.failed.heading': 'La connexion n’a pas abouti',
  'signIn.failed.retry': 'Réessayer',
  'signIn.failed.anotherAccount': 'Se connecter avec un autre compte',
  'signIn.failed.home': 'Aller à la page d’accueil',
  'signIn.failed.access_denied':
    'La connexion a été annulée ou refusée. Si votre compte est peut-être bloqué, contactez l’assistance.',
  'signIn.failed.stale':
    'Cette connexion a pris trop de temps, a été commencée dans un autre navigateur ou était déjà terminée.',
  'signIn.failed.unreachable':
    'Le service de connexion ne répond pas pour le moment. Réessayez dans une minute.',
  'signIn.failed.session_ended':
    'Cette session vient d’être déconnectée. Reconnectez-vous avec votre mot de passe.',
  'signIn.failed.service_error':
    'Le service de connexion a signalé une erreur : aucune session n’a été ouverte. Si cela se reproduit, contactez l’assistance et indiquez le numéro de référence.',
  'signIn.failed.someone_else':
    'Un autre compte a été utilisé : cela ne confirme pas que c’est vous.',
  'signIn.failed.second_factor':
    'La validation en deux étapes est nécessaire ici, mais le service de connexion ne l’a pas demandée. Rien n’a été modifié. Si cela se reproduit, contactez l’assistance et indiquez le numéro de référence.',
  'signIn.failed.invitation':
    'Le lien de cette invitation est incomplet. Ouvrez-le à nouveau depuis l’e-mail qui vous l’a apporté, ou copiez-le en entier.',
  'signIn.failed.refused': 'Nous n’avons pas pu vérifier cette connexion. Réessayez.',
  'signIn.failed.account_deleted':
    'Ce compte a été supprimé. Si vous en voulez un nouveau, connectez-vous à nouveau.',
  'signIn.failed.locked': 'Ce compte est verrouillé. Personne ne peut s’y connecter.',
};
