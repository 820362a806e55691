import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'Erreur {status}. Numéro de référence : {reference}',
  'error.busy': '{product} est très sollicité. Réessayez dans quelques secondes.',

  'error.badRequest.heading': 'Cette demande est illisible',
  'error.badRequest.text':
    'Cette demande contenait une erreur, rien n’a donc été modifié. Revenez en arrière, rechargez la page et réessayez.',
  'error.forbidden.heading': 'Cette demande a été refusée',
  'error.forbidden.text':
    'Elle ne venait pas d’une page de {product}, rien n’a donc été modifié. Revenez en arrière, rechargez la page et réessayez.',
  'error.notFound.heading': 'Page introuvable',
  'error.notFound.text': 'Vérifiez l’adresse ou allez à votre compte.',
  'error.tooLarge.heading': 'Le formulaire est trop volumineux',
  'error.tooLarge.text':
    'Il contient plus que ce que nous pouvons accepter, rien n’a donc été modifié.',
  'error.tooSlow.text':
    'La demande a mis trop de temps à arriver, rien n’a donc été modifié. Réessayez.',
  'error.headersTooLarge.text':
    'Votre navigateur a envoyé trop de données, sans doute trop de cookies. Supprimez les cookies de ce site et réessayez.',
  'error.tooMany.heading': 'Trop de demandes',
  'error.tooMany.text':
    'Trop de demandes sont venues d’ici, rien n’a donc été modifié. Attendez une minute et réessayez.',
  'error.formExpired.heading': 'Confirmez de nouveau',
  'error.formExpired.text':
    'Vous avez ouvert une nouvelle session depuis l’ouverture de cette page, rien n’a donc encore été modifié. Votre saisie est conservée : envoyez-la de nouveau si c’est toujours ce que vous voulez.',
  'error.formExpired.send': 'Envoyer de nouveau',
  'error.formExpired.sending': 'Envoi…',
  'error.signedOutHere.heading': 'Ce navigateur est déconnecté',
  'error.signedOutHere.text': 'Votre session a été déconnectée ailleurs ou a expiré.',
  'error.signedOutHere.ownAct':
    'Vous avez déconnecté ce navigateur. Pour continuer, reconnectez-vous.',
  'error.signedOutHere.nothingDone': 'Ce que vous venez d’envoyer n’a pas été exécuté.',
  'error.signedOutHere.signIn': 'Se connecter',
  'error.method.heading': 'Cette page ne s’ouvre pas directement',
  'error.method.text': 'Allez à votre compte et repartez de là.',
  'error.accepted.heading': 'Votre demande a été acceptée',
  'error.accepted.text':
    'Elle n’est pas encore confirmée : une panne de notre côté nous a empêchés d’afficher le résultat. Vérifiez dans une minute. Inutile de recommencer.',
  'error.acceptedInPart.heading': 'Une partie de votre demande a été acceptée',
  'error.acceptedInPart.text':
    'Une panne est survenue de notre côté avant la fin. Vérifiez dans une minute ce qu’il reste, puis réessayez pour le reste.',
  'error.unavailable.heading': '{product} n’est pas disponible pour le moment',
  'error.unavailable.text':
    'Une partie ne répond pas : votre demande n’a peut-être pas été exécutée. Réessayez dans une minute.',
  'error.unexpected.heading': 'Une erreur est survenue',
  'error.unexpected.text': 'Toutes nos excuses, cela vient de nous. Réessayez dans une minute.',
  'error.home': 'Aller à votre compte',
};
