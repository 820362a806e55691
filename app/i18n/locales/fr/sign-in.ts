import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../translated';

export const signIn: Translated<typeof english> = {
  'welcome.title': 'Votre compte',
  'welcome.heading': 'Voyez où votre compte est connecté',
  'welcome.text':
    'Connectez-vous pour voir tous les navigateurs et appareils connectés à votre compte, et pour déconnecter ceux qui ne devraient pas l’être.',
  'welcome.signIn': 'Se connecter',

  'signOut.title': 'Se déconnecter',
  'signOut.heading': 'Déconnecter ce navigateur ?',
  'signOut.text':
    'Vous devrez vous reconnecter pour utiliser ici le portail et d’autres applications.',
  'signOut.confirm': 'Se déconnecter',
  'signOut.cancel': 'Rester connecté',

  'signedOut.title': 'Déconnecté',
  'signedOut.heading': 'Vous êtes déconnecté',
  'signedOut.text':
    'Ce navigateur est déconnecté. Quiconque veut utiliser votre compte ici doit se connecter.',
  'signedOut.signInAgain': 'Se reconnecter',

  'signInAgain.title': 'Se reconnecter',
  'signInAgain.heading': 'Reconnectez-vous pour continuer',
  'signInAgain.text':
    'Votre connexion date d’un moment, le service de connexion doit donc vous redemander qui vous êtes. Rien n’a encore été déconnecté. Vous reviendrez ensuite où vous étiez, et déciderez à ce moment-là.',
  'signInAgain.secondFactor':
    'La validation en deux étapes est aussi demandée, si vous l’avez configurée.',
  'signInAgain.link': 'Se reconnecter',
  'signInAgain.cancel': 'Revenir sans se reconnecter',

  'signInFailed.title': 'Connexion impossible',
  'signInFailed.heading': 'La connexion n’a pas abouti',
  'signInFailed.retry': 'Réessayer de se connecter',
  'signInFailed.anotherAccount': 'Se connecter avec un autre compte',
  'signInFailed.home': 'Aller à la page d’accueil',
  'signInFailed.access_denied':
    'Le service de connexion ne vous a pas laissé entrer, ou vous avez choisi d’arrêter.',
  'signInFailed.stale':
    'Cette connexion a pris trop de temps, a été commencée dans un autre navigateur ou était déjà terminée.',
  'signInFailed.unreachable':
    'Le service de connexion ne répond pas pour le moment. Réessayez dans une minute.',
  'signInFailed.session_ended':
    'Cette session vient d’être déconnectée ; elle ne peut donc pas servir à se connecter. Reconnectez-vous avec votre mot de passe.',
  'signInFailed.service_error':
    'Le service de connexion a signalé une erreur ; personne n’a donc été connecté. Si cela se reproduit, veuillez prévenir les personnes qui gèrent ce portail et leur donner le numéro de référence.',
  'signInFailed.someone_else':
    'Il vous a été demandé de vous reconnecter, et un autre compte a été utilisé. Cette connexion n’est donc pas prise en compte ici.',
  'signInFailed.second_factor':
    'Le service de connexion ne vous a pas demandé la seconde étape ; cette connexion ne suffit donc pas pour ce que vous vouliez faire. Rien n’a été fait. Si cela se reproduit, veuillez prévenir les personnes qui gèrent ce portail et leur donner le numéro de référence.',
  'signInFailed.invitation':
    'Le lien de cette invitation est incomplet. Ouvrez-le à nouveau depuis l’e-mail qui vous l’a apporté, ou copiez-le en entier.',
  'signInFailed.refused':
    'La réponse du service de connexion n’a pas passé nos contrôles ; personne n’a donc été connecté.',
};
