import { type addMethod as english } from '../en/add-method';
import { type Translated } from '../../translate';

export const addMethod: Translated<typeof english> = {
  'addMethod.heading': 'Ajouter une validation en deux étapes',
  'addMethod.none': 'Votre organisation ne propose rien pour la validation en deux étapes.',
  'addMethod.duo': 'Duo',
  'addMethod.about.authenticator-app':
    'Elle affiche un nouveau code toutes les 30 secondes, même sans réseau.',
  'addMethod.about.push': 'À la connexion, votre téléphone vous demande de confirmer.',
  'addMethod.about.phone': 'À la connexion, vous recevez un code par SMS ou par appel.',
  'addMethod.about.security-key': 'Vous branchez la clé, ou vous l’approchez de votre téléphone.',
  'addMethod.state.has_one': 'Vous l’avez déjà. Pour recommencer, retirez-la d’abord.',
  'addMethod.state.comes_with_email':
    'Ce code est lié à votre adresse e-mail confirmée. Vous n’avez rien à configurer.',
  'addMethod.state.email_not_confirmed':
    'Ce code fonctionne dès que votre adresse e-mail est confirmée.',
  'addMethod.state.at_sign_in':
    'Ceci ne se configure pas ici. Cela peut vous être proposé à la connexion.',
  'addMethod.state.not_known': 'Pour le moment, nous ne savons pas si vous pouvez l’utiliser.',
  'addMethod.link.authenticator-app': 'Configurer une application d’authentification',
  'addMethod.link.push': 'Configurer la confirmation sur un téléphone',
  'addMethod.link.phone': 'Configurer les codes par téléphone',
  'addMethod.link.security-key': 'Configurer une clé de sécurité',
  'addMethod.link.another': 'Configurer une autre clé de sécurité',
  'addMethod.ask.authenticator-app': 'Configurer une application d’authentification ?',
  'addMethod.ask.push': 'Configurer la confirmation sur un téléphone ?',
  'addMethod.ask.phone': 'Configurer les codes par téléphone ?',
  'addMethod.ask.security-key': 'Configurer une clé de sécurité ?',
  'addMethod.opens':
    'La page s’ouvre dans un nouvel onglet. Quand vous y avez terminé, revenez dans cet onglet.',
  'addMethod.life':
    'La page fonctionne une fois, pendant 5 jours. Gardez son adresse pour vous : elle permet d’ajouter quelque chose à votre compte.',
  'addMethod.stays':
    'Votre session reste ouverte, et vos autres modes de connexion ne changent pas.',
  'addMethod.open': 'Ouvrir la page dans un nouvel onglet',
  'addMethod.cancel': 'Annuler',
  'addMethod.afterwards': 'Avez-vous terminé dans l’autre onglet ?',
  'addMethod.finished': 'Voir ce qui a été ajouté',
  'addMethod.waiting':
    'Pas encore terminé : {what}. Terminez dans l’autre onglet, puis revenez ici.',
  'addMethod.until': 'La page fonctionne jusqu’au :',
  'addMethod.check': 'Vérifier à nouveau',
  'addMethod.added': 'Configuré pour la validation en deux étapes :',
  'addMethod.back': 'Voir ce que vous pouvez configurer',
  'addMethod.refused.turned_off':
    'Vous ne pouvez pas configurer ceci ici. Demandez de l’aide à l’assistance.',
  'addMethod.refused.not_offered':
    'Votre organisation ne propose pas ceci pour la validation en deux étapes.',
  'addMethod.refused.has_one': 'Vous l’avez déjà. Pour recommencer, retirez-la d’abord.',
  'addMethod.nothingDone': 'Rien n’a été ajouté à votre compte.',
};
