import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'Erreur {status}. Numéro de référence : {reference}',
  'error.busy': 'Il y a trop de monde ici en ce moment. Réessayez dans quelques secondes.',

  'error.badRequest.heading': 'Cette demande n’a pas pu être lue',
  'error.badRequest.text':
    'Ce qui a été envoyé ne vient pas d’un formulaire de ce portail, rien n’a donc été fait. Revenez en arrière, rechargez la page et réessayez.',
  'error.forbidden.heading': 'Cette demande n’a pas été acceptée',
  'error.forbidden.text':
    'Le formulaire ne venait pas d’une page de ce portail ; rien n’a donc été fait. Revenez en arrière, rechargez la page et réessayez.',
  'error.notFound.heading': 'Cette page n’existe pas',
  'error.notFound.text': 'L’adresse est fausse, ou la page a été déplacée.',
  'error.tooLarge.heading': 'C’était trop',
  'error.tooLarge.text':
    'Le formulaire contenait plus que cette page n’accepte ; rien n’a donc été fait.',
  'error.tooSlow.text':
    'La demande a mis trop de temps à arriver, rien n’a donc été fait. Réessayez.',
  'error.headersTooLarge.text':
    'Votre navigateur a envoyé plus que ce portail n’accepte, sans doute trop de cookies. Supprimez les cookies de ce site et réessayez.',
  'error.tooMany.heading': 'Trop de demandes',
  'error.tooMany.text':
    'Trop de demandes sont venues d’ici en peu de temps ; rien n’a donc été fait. Attendez une minute et réessayez.',
  'error.formExpired.heading': 'Veuillez envoyer ceci une nouvelle fois',
  'error.formExpired.text':
    'Le formulaire datait d’une connexion précédente ; rien n’a donc encore été fait. Votre saisie est conservée : envoyez-la de nouveau si c’est toujours ce que vous voulez.',
  'error.formExpired.send': 'Envoyer de nouveau',
  'error.signedOutHere.heading': 'Vous êtes déconnecté ici',
  'error.signedOutHere.text':
    'Votre session dans ce navigateur est terminée. Elle a été déconnectée depuis un autre navigateur ou par le service de connexion, ou sa durée était écoulée.',
  'error.signedOutHere.ownAct':
    'Vous avez déconnecté ce navigateur. Pour continuer, reconnectez-vous.',
  'error.signedOutHere.nothingDone': 'Ce que vous venez d’envoyer n’a pas été exécuté.',
  'error.signedOutHere.signIn': 'Se connecter',
  'error.method.heading': 'Cette adresse ne fonctionne pas ainsi',
  'error.method.text': 'Revenez à votre compte et recommencez à partir de là.',
  'error.accepted.heading': 'Votre demande a été acceptée',
  'error.accepted.text':
    'Elle n’est pas encore confirmée : une panne de notre côté nous a empêchés d’afficher le résultat. Vérifiez dans une minute. Inutile de recommencer.',
  'error.acceptedInPart.heading': 'Une partie de votre demande a été acceptée',
  'error.acceptedInPart.text':
    'Une panne est survenue de notre côté avant la fin. Vérifiez dans une minute ce qu’il reste, puis réessayez pour le reste.',
  'error.unavailable.heading': 'Le portail n’est pas disponible pour le moment',
  'error.unavailable.text':
    'L’un de ses éléments ne répond pas, votre demande n’a donc peut-être pas été exécutée. Réessayez dans une minute.',
  'error.unexpected.heading': 'Une erreur est survenue',
  'error.unexpected.text': 'C’est de notre faute. Réessayez dans une minute.',
  'error.home': 'Aller à votre compte',
};
