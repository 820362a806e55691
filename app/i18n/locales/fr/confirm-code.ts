import { type confirmCode as english } from '../en/confirm-code';
import { type Translated } from '../../translate';

export const confirmCode: Translated<typeof english> = {
  'confirmCode.intro':
    'Vous vous connectez par un autre fournisseur, qui ne vous redemandera peut-être rien. Cette modification nécessite donc un code que nous vous envoyons par e-mail.',
  'confirmCode.to': 'Le code sera envoyé à {address}.',
  'confirmCode.sent':
    'Nous envoyons un code à {address}. Il est valable 10 minutes, dans ce navigateur uniquement.',
  'confirmCode.send': 'Envoyer le code',
  'confirmCode.sending': 'Envoi du code…',
  'confirmCode.sendAnother': 'Envoyer un autre code',
  'confirmCode.label': 'Code à 6 chiffres',
  'confirmCode.enter': 'Confirmer le code',
  'confirmCode.entering': 'Confirmation…',
  'confirmCode.sixDigits': 'Le code comporte 6 chiffres.',
  'confirmCode.wrong': 'Ce n’est pas le bon code. Regardez dans le dernier e-mail reçu.',
  'confirmCode.over': 'Ce code n’est plus valable. Demandez-en un autre.',
  'confirmCode.closed.heading': 'Vous ne pouvez pas modifier cela ici',
  'confirmCode.closed.no_mail':
    'Vous vous connectez par un autre fournisseur : cette modification nécessite un code par e-mail, et {product} n’a pas de serveur de messagerie. Contactez l’assistance.',
  'confirmCode.closed.no_confirmed_address':
    'Vous vous connectez par un autre fournisseur : cette modification nécessite un code par e-mail, et votre compte n’a pas d’adresse e-mail confirmée. Contactez l’assistance.',
  'confirmCode.closed.back': 'Retour à l’aperçu',
  'confirmCode.mail.subject': 'Votre code de confirmation',
  'confirmCode.mail.heading': 'Confirmez que c’est vous',
  'confirmCode.mail.text':
    'Saisissez ce code dans le navigateur où vous l’avez demandé. Il est valable 10 minutes.',
  'confirmCode.mail.code': 'Code',
  'confirmCode.mail.notYou':
    'Si vous ne l’avez pas demandé, quelqu’un d’autre est peut-être connecté à votre compte. Ne donnez ce code à personne et déconnectez toutes les sessions que vous ne reconnaissez pas.',
};
