import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'Votre compte',
  'signIn.welcome.heading': 'Voyez où votre compte est connecté',
  'signIn.welcome.text':
    'Connectez-vous pour voir tous les navigateurs et appareils connectés à votre compte, et pour déconnecter ceux qui ne devraient pas l’être.',
  'signIn.welcome.signIn': 'Se connecter',

  'signIn.signOut.title': 'Se déconnecter',
  'signIn.signOut.heading': 'Déconnecter ce navigateur ?',
  'signIn.signOut.text':
    'Vous devrez vous reconnecter pour utiliser ici le portail et d’autres applications.',
  'signIn.signOut.confirm': 'Se déconnecter',
  'signIn.signOut.cancel': 'Rester connecté',

  'signIn.signedOut.title': 'Déconnecté',
  'signIn.signedOut.heading': 'Vous êtes déconnecté',
  'signIn.signedOut.text':
    'Ce navigateur est déconnecté. Quiconque veut utiliser votre compte ici doit se connecter.',
  'signIn.signedOut.signInAgain': 'Se reconnecter',

  'signIn.again.title': 'Se reconnecter',
  'signIn.again.heading': 'Reconnectez-vous pour continuer',
  'signIn.again.text':
    'Votre connexion date d’un moment, le service de connexion doit donc vous redemander qui vous êtes. Rien n’a encore été déconnecté. Vous reviendrez ensuite où vous étiez, et déciderez à ce moment-là.',
  'signIn.again.secondFactor':
    'La validation en deux étapes est aussi demandée, si vous l’avez configurée.',
  'signIn.again.link': 'Se reconnecter',
  'signIn.again.cancel': 'Revenir sans se reconnecter',

  'signIn.failed.title': 'Connexion impossible',
  'signIn.failed.heading': 'La connexion n’a pas abouti',
  'signIn.failed.retry': 'Réessayer de se connecter',
  'signIn.failed.anotherAccount': 'Se connecter avec un autre compte',
  'signIn.failed.home': 'Aller à la page d’accueil',
  'signIn.failed.access_denied':
    'Le service de connexion ne vous a pas laissé entrer, ou vous avez choisi d’arrêter.',
  'signIn.failed.stale':
    'Cette connexion a pris trop de temps, a été commencée dans un autre navigateur ou était déjà terminée.',
  'signIn.failed.unreachable':
    'Le service de connexion ne répond pas pour le moment. Réessayez dans une minute.',
  'signIn.failed.session_ended':
    'Cette session vient d’être déconnectée ; elle ne peut donc pas servir à se connecter. Reconnectez-vous avec votre mot de passe.',
  'signIn.failed.service_error':
    'Le service de connexion a signalé une erreur ; personne n’a donc été connecté. Si cela se reproduit, veuillez prévenir les personnes qui gèrent ce portail et leur donner le numéro de référence.',
  'signIn.failed.someone_else':
    'Il vous a été demandé de vous reconnecter, et un autre compte a été utilisé. Cette connexion n’est donc pas prise en compte ici.',
  'signIn.failed.second_factor':
    'Le service de connexion ne vous a pas demandé la seconde étape ; cette connexion ne suffit donc pas pour ce que vous vouliez faire. Rien n’a été fait. Si cela se reproduit, veuillez prévenir les personnes qui gèrent ce portail et leur donner le numéro de référence.',
  'signIn.failed.invitation':
    'Le lien de cette invitation est incomplet. Ouvrez-le à nouveau depuis l’e-mail qui vous l’a apporté, ou copiez-le en entier.',
  'signIn.failed.refused':
    'La réponse du service de connexion n’a pas passé nos contrôles ; personne n’a donc été connecté.',
};
