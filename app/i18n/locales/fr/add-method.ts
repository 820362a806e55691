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
  'addMethod.state.has_one':
    'Vous avez déjà cette méthode. Pour la configurer de nouveau, retirez-la d’abord.',
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
  'addMethod.afterwards': 'Avez-vous terminé dans l’autre onglet ?',
  'addMethod.finished': 'Voir ce qui a été ajouté',
  'addMethod.waiting':
    'Pas encore terminé : {what}. Terminez dans l’autre onglet, puis revenez ici.',
  'addMethod.until': 'La page expire',
  'addMethod.check': 'Vérifier à nouveau',
  'addMethod.added': 'Configuré pour la validation en deux étapes :',
  'addMethod.back': 'Voir ce que vous pouvez configurer',
  'addMethod.refused.turned_off':
    'Vous ne pouvez pas configurer ceci ici. Demandez de l’aide à l’assistance.',
  'addMethod.refused.not_offered':
    'Votre organisation ne propose pas ceci pour la validation en deux étapes.',
  'addMethod.nothingDone': 'Rien n’a été ajouté à votre compte.',
  'addMethod.about.email': 'À la connexion, vous recevez un code par e-mail.',
  'addMethod.link.email': 'Configurer les codes par e-mail',
  'addMethod.link.recovery-code': 'Obtenir un code de récupération',
  'addMethod.ask.email': 'Configurer les codes par e-mail ?',
  'addMethod.ask.recovery-code': 'Obtenir un code de récupération ?',
  'addMethod.next.app':
    'Ensuite, une image s’affiche : scannez-la avec votre application d’authentification, puis saisissez le code qu’elle affiche.',
  'addMethod.next.sent':
    'Nous y envoyons un code. Vous le saisissez à la page suivante, pour que nous sachions qu’il vous parvient.',
  'addMethod.next.savedCode':
    'Nous affichons le code une seule fois. Préparez de quoi le noter ou l’enregistrer.',
  'addMethod.begin': 'Continuer',
  'addMethod.beginning': 'Ouverture de l’étape suivante…',
  'addMethod.email': 'Adresse e-mail',
  'addMethod.number.hint': 'Avec l’indicatif du pays, par exemple +33 6 12 34 56 78.',
  'addMethod.delivery': 'Comment recevoir les codes',
  'addMethod.field.number':
    'Saisissez le numéro avec l’indicatif du pays, par exemple +33 6 12 34 56 78.',
  'addMethod.field.email': 'Saisissez l’adresse e-mail complète.',
  'addMethod.field.code': 'Saisissez le code. Il ne contient que des chiffres.',
  'addMethod.field.phone_not_accepted':
    'Nous ne pouvons pas envoyer de code à ce numéro. Vérifiez-le ou prenez-en un autre.',
  'addMethod.field.email_not_accepted':
    'Nous ne pouvons pas envoyer de code à cette adresse. Vérifiez-la ou prenez-en une autre.',
  'addMethod.field.code_wrong': 'Ce code est faux ou trop ancien. Vérifiez-le et réessayez.',
  'addMethod.scan': 'Scannez cette image avec votre application d’authentification :',
  'addMethod.picture': 'Code QR avec la clé pour votre application d’authentification',
  'addMethod.sameDevice': 'Ouvrir l’application d’authentification sur cet appareil',
  'addMethod.typeKey': 'Ou saisissez-y cette clé :',
  'addMethod.sentTo': 'Nous avons envoyé un code à :',
  'addMethod.code.shown': 'Code affiché par l’application d’authentification',
  'addMethod.code.sent': 'Code que vous avez reçu',
  'addMethod.finish': 'Finaliser la configuration',
  'addMethod.finishing': 'Vérification…',
  'addMethod.again': 'Recommencer',
  'addMethod.sendAnother': 'Envoyer un autre code',
  'addMethod.minutes': 'Vous avez quelques minutes. Rien n’est ajouté avant la fin.',
  'addMethod.confirmSaved':
    'Votre code de récupération est valable dès que vous dites l’avoir enregistré.',
  'addMethod.codeReady':
    'Votre code de récupération est prêt. Il est valable dès que vous dites ci-dessous l’avoir enregistré.',
  'addMethod.over': 'Cela a pris trop de temps',
  'addMethod.done': 'C’est configuré. Vos autres modes de connexion ne changent pas.',
  'addMethod.refused.over': 'Cela a pris trop de temps : rien n’a été ajouté. Recommencez.',
  'addMethod.refused.conflict':
    'Vous avez déjà exactement cette méthode, ou autant que possible. Retirez-en une, puis réessayez.',
  'addMethod.refused.not_now':
    'Ce n’est pas possible pour le moment. Réessayez dans quelques minutes.',
};
