import { type mail as english } from '../en/mail';
import { type Translated } from '../../translate';

export const mail: Translated<typeof english> = {
  'mail.change.password-change-opened':
    'Quelqu’un a ouvert la page pour modifier votre mot de passe',
  'mail.change.password-changed': 'Votre mot de passe a été modifié',
  'mail.change.email-change-asked': 'Une modification de votre adresse e-mail a été demandée',
  'mail.change.email-changed': 'Votre adresse e-mail a été modifiée',
  'mail.change.email-change-cancelled': 'La modification de votre adresse e-mail a été annulée',
  'mail.change.username-changed': 'Votre nom d’utilisateur a été modifié',
  'mail.change.profile-changed': 'Votre profil a été modifié',
  'mail.change.method-added': 'Une méthode de validation en deux étapes a été ajoutée',
  'mail.change.method-renamed': 'Une méthode de validation en deux étapes a été renommée',
  'mail.change.method-removed': 'Une méthode de validation en deux étapes a été retirée',
  'mail.change.passkey-added': 'Une clé d’accès a été ajoutée',
  'mail.change.passkey-renamed': 'Une clé d’accès a été renommée',
  'mail.change.passkey-removed': 'Une clé d’accès a été retirée',
  'mail.change.recovery-code-replaced': 'Votre code de récupération a été remplacé',
  'mail.change.browsers-forgotten': 'Tous les navigateurs mémorisés ont été oubliés',
  'mail.change.sign-in-linked': 'Un autre mode de connexion a été lié à votre compte',
  'mail.change.sign-in-unlinked': 'Un mode de connexion a été dissocié de votre compte',
  'mail.change.application-removed': 'L’accès d’une application a été retiré',
  'mail.change.account-disconnected': 'Un compte associé a été retiré',
  'mail.change.organization-left': 'Vous avez quitté une organisation',
  'mail.change.data-asked': 'Une copie de vos données a été demandée',
  'mail.change.data-downloaded': 'Une copie de vos données a été téléchargée',
  'mail.change.change-undone': 'Nous avons sécurisé votre compte',
  'mail.maybe.heading': 'Votre compte a peut-être été modifié',
  'mail.maybe.text':
    'La modification ci-dessous a été demandée. Nous ne savons pas si elle a été faite : vérifiez votre compte.',
  'mail.notMade.heading': 'Rien n’a été modifié dans votre compte',
  'mail.notMade.text':
    'Nous vous avons écrit que la modification ci-dessous avait peut-être été faite. Nous avons vérifié à nouveau : elle ne l’a pas été.',
  'mail.notMade.yours': 'Si c’était vous, vous pouvez réessayer.',
  'mail.change.yours': 'Si c’était vous, il n’y a rien à faire.',
  'mail.change.notYours':
    'Sinon, utilisez le lien ci-dessous. Nous déconnecterons toutes vos sessions et vous aiderons à sécuriser votre compte.',
  'mail.change.restores': 'Cette adresse sera aussi rétablie.',
  'mail.change.cancels': 'La modification de l’adresse sera aussi annulée.',
  'mail.change.cancelsDeletion': 'La suppression sera aussi annulée.',
  'mail.change.undone':
    'Quelqu’un a utilisé le lien « Ce n’était pas moi ». Connectez-vous pour vérifier votre compte.',
  'mail.change.link': 'Ce n’était pas moi',
  'mail.change.linkLife':
    'Le lien « {link} » fonctionne une seule fois, pendant 7 jours. Il n’est pas nécessaire de se connecter.',
  'mail.change.why':
    'Cet e-mail est envoyé à chaque adresse confirmée d’un compte quand quelque chose d’important change.',
  'mail.change.deletion-asked': 'La suppression de votre compte a été demandée',
  'mail.change.deletion-requested': 'La suppression de votre compte a été demandée à l’assistance',
  'mail.change.deletion-held-back': 'Votre compte n’est pas encore supprimé',
  'mail.change.deletion-cancelled': 'La suppression de votre compte a été annulée',
  'mail.change.keep':
    'Si vous changez d’avis, utilisez ci-dessous le lien « Garder le compte » et connectez-vous.',
  'mail.change.account-locked': 'Votre compte a été verrouillé',
  'mail.change.account-unlocked': 'Votre compte a été déverrouillé',
  'mail.locked.text':
    'Personne ne peut se connecter, pas même vous. La déconnexion de tous les navigateurs et applications est en cours.',
  'mail.locked.unlock':
    'Pour utiliser de nouveau votre compte, déverrouillez-le par le lien ci-dessous, peu importe qui l’a verrouillé. Si quelqu’un d’autre a peut-être accès à vos e-mails, sécurisez d’abord votre messagerie.',
  'mail.locked.people': 'Seuls les responsables de ce service peuvent le déverrouiller.',
  'mail.locked.link': 'Déverrouiller votre compte',
  'mail.locked.used':
    'Quelqu’un a utilisé le lien de notre e-mail pour le déverrouiller. Si ce n’était pas vous, quelqu’un d’autre peut lire vos e-mails. Sécurisez votre messagerie, puis verrouillez de nouveau votre compte.',
};
