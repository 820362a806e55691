import { type emailChange as english } from '../en/email-change';
import { type Translated } from '../../translate';

export const emailChange: Translated<typeof english> = {
  'emailChange.title': 'Modifier votre e-mail',
  'emailChange.title.unconfirmed': 'Confirmer ou modifier votre e-mail',
  'emailChange.link': 'Modifier l’e-mail',
  'emailChange.current': 'Votre e-mail actuel :',
  'emailChange.newEmail': 'Nouvel e-mail',
  'emailChange.oldEmail': 'E-mail actuel',
  'emailChange.step.link': 'Nous envoyons un lien à la nouvelle adresse.',
  'emailChange.step.until': 'Rien ne change tant que vous n’ouvrez pas ce lien pour confirmer.',
  'emailChange.step.signedOut':
    'Ensuite, vous vous connectez avec la nouvelle adresse. Vos sessions seront peut-être déconnectées partout, ici aussi.',
  'emailChange.step.mails':
    'Les e-mails au sujet de votre compte et les codes de connexion y arriveront aussi.',
  'emailChange.step.linked': 'Vos modes de connexion liés gardent leur propre e-mail.',
  'emailChange.replaces':
    'Votre e-mail est déjà en train de passer à {email}. Un nouveau lien remplace cette modification.',
  'emailChange.confirmHint': 'Pour confirmer votre adresse actuelle, saisissez-la ici.',
  'emailChange.send': 'Envoyer le lien',
  'emailChange.sending': 'Envoi…',
  'emailChange.back': 'Revenir à votre profil',
  'emailChange.invalid': 'Saisissez une adresse e-mail, par exemple name@example.com.',
  'emailChange.same': 'C’est déjà votre e-mail.',
  'emailChange.tooOften':
    'Trop de liens ont été envoyés à cette adresse. Réessayez demain ou choisissez une autre adresse.',
  'emailChange.sent': 'Un lien est en route vers la nouvelle adresse.',
  'emailChange.waits': 'En attente de votre confirmation de {email}.',
  'emailChange.waits.link': 'Voir la modification',
  'emailChange.noneWaits':
    'Aucune modification de votre e-mail n’est en attente. Votre e-mail reste le même.',
  'emailChange.pending.title': 'Ouvrez le lien reçu à votre nouvelle adresse',
  'emailChange.pending.text':
    'Nous avons envoyé un lien à cette adresse. Ouvrez-le dans un navigateur où votre session est ouverte, et confirmez.',
  'emailChange.pending.expires': 'Le lien expire',
  'emailChange.pending.notArrived':
    'Rien reçu ? Regardez parmi les messages indésirables ou demandez un autre lien. Seul le plus récent fonctionne.',
  'emailChange.sendAgain': 'Envoyer un autre lien',
  'emailChange.cancel': 'Annuler la modification',
  'emailChange.cancelling': 'Annulation…',
  'emailChange.cancelled': 'La modification est annulée. Votre e-mail reste le même.',
  'emailChange.confirm.title': 'Utiliser cet e-mail désormais ?',
  'emailChange.confirm': 'Utiliser cet e-mail',
  'emailChange.notNow': 'Pas maintenant',
  'emailChange.changed': 'Votre e-mail a été modifié.',
  'emailChange.nowConfirmed': 'Votre e-mail est confirmé.',
  'emailChange.done.title': 'Votre nouvel e-mail',
  'emailChange.done.text':
    'Utilisez-le désormais pour vous connecter. Vos sessions seront peut-être déconnectées partout, ici aussi.',
  'emailChange.done.link': 'Aller à votre profil',
  'emailChange.notKnown':
    'Nous ne savons pas si votre e-mail a été modifié. Regardez votre profil dans une minute.',
  'emailChange.notUsable':
    'Cette adresse ne peut pas être utilisée, et votre e-mail reste le même. Un e-mail envoyé à cette adresse dit pourquoi.',
  'emailChange.dead.title': 'Ce lien ne fonctionne pas',
  'emailChange.dead.again': 'Obtenir un autre lien',
  'emailChange.linkDead':
    'Il a déjà servi, a été annulé ou remplacé, ou appartient à quelqu’un d’autre. Vérifiez que vous utilisez bien le compte qui l’a demandé.',
  'emailChange.linkExpired': 'Le lien est trop ancien. Demandez-en un autre.',
  'emailChange.mail.subject': 'Confirmez votre nouvelle adresse e-mail',
  'emailChange.mail.asked': 'Quelqu’un a demandé à utiliser cette adresse pour son compte.',
  'emailChange.mail.open':
    'Si c’était vous, ouvrez le lien dans un navigateur où votre session est ouverte, et confirmez.',
  'emailChange.mail.link': 'Confirmer cette adresse',
  'emailChange.mail.expires': 'Le lien est valable 30 minutes.',
  'emailChange.mail.notYou':
    'Si ce n’était pas vous, il n’y a rien à faire. Sans ce lien, rien ne change.',
  'emailChange.inUseMail.subject': 'Votre adresse e-mail est déjà utilisée',
  'emailChange.inUseMail.text':
    'Quelqu’un a demandé à utiliser cette adresse pour son compte. Un autre compte l’utilise déjà, donc rien n’a été modifié.',
  'emailChange.inUseMail.next': 'Si c’était vous, connectez-vous plutôt avec cette adresse.',
  'emailChange.inUseMail.notYou':
    'Si ce n’était pas vous, quelqu’un d’autre lit peut-être vos e-mails. Modifiez le mot de passe de cette boîte.',
};
