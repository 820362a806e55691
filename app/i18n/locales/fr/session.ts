import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'Session introuvable',
  'session.notFound.text':
    'Nous n’avons pas trouvé cette session. L’adresse est peut-être incomplète ou appartient à un autre compte.',
  'session.gone.title': 'Cette session est déconnectée',
  'session.gone.person': 'Vous l’avez déconnectée {time} ({exact}).',
  'session.gone.personFrom': 'Vous l’avez déconnectée {time} ({exact}), depuis {device}.',
  'session.gone.confirmed': 'Confirmation : {exact}.',
  'session.gone.notConfirmed': 'Pas encore confirmé.',
  'session.gone.tenant': 'Elle a été déconnectée ailleurs {time} ({exact}).',
  'session.gone.unknown': 'Elle a été déconnectée ailleurs ou a expiré. Nous ne savons pas quand.',
  'session.unavailable': 'Nous ne pouvons pas afficher cette session pour le moment',
  'session.notPermitted': 'Nous ne pouvons pas afficher cette session ici',

  'session.signingOut.text': 'Demandé {time}. Cela peut prendre une minute.',
  'session.signingOut.reload': 'Actualisez la page pour vérifier.',
  'session.expired.text':
    'A expiré {time} ({exact}). Plus personne ne peut utiliser cette session.',
  'session.impersonation.heading': 'Quelqu’un d’autre est connecté ici en votre nom',
  'session.impersonation.text': 'L’assistance peut se connecter en votre nom pour vous aider.',
  'session.copied.heading': 'Cette session a peut-être été volée',
  'session.copied.text':
    'Elle a commencé dans un navigateur et a été vue pour la dernière fois dans un autre, sur un autre réseau. Une session ne se déplace pas toute seule : quelqu’un l’a peut-être copiée.',
  'session.alarm.advice': 'Si vous ne l’expliquez pas, choisissez « Ce n’était pas moi ».',
  'session.reported': 'Vous avez signalé {time} que cette session n’était pas la vôtre.',
  'session.reported.link': 'Voir ce qui a été fait',
  'session.stranger.heading': 'Quelqu’un d’autre a utilisé ce navigateur ?',
  'session.stranger.text':
    'Nous pouvons vous déconnecter ici et vous envoyer un e-mail pour choisir un nouveau mot de passe.',
  'session.stranger.act': 'Sécuriser votre compte',

  'session.signOut.other': 'Il faudra se reconnecter sur cet appareil.',
  'session.signOut.current': 'Vous utilisez ce navigateur : il sera déconnecté.',
  'session.signOut.failed': 'Impossible de déconnecter {device}.',
  'session.signOut.unsure': 'Nous ne savons pas si {device} est déconnecté.',
  'session.application.removed': 'Application supprimée',
  'session.application.unnamed': 'Une application dont nous ne connaissons pas le nom',

  'session.facts.heading': 'Détails',
  'session.facts.network': 'Réseau',
  'session.facts.sinceSignIn': 'Depuis la connexion',
  'session.facts.device': 'Appareil',
  'session.facts.model': 'Modèle',
  'session.facts.browser': 'Navigateur',
  'session.facts.system': 'Système',
  'session.facts.applications': 'Applications',
  'session.signIn.methods': 'Comment cette session a été ouverte',
  'session.signIn.mfa': 'Validation en deux étapes',
  'session.signIn.mfa.yes': 'Oui',
  'session.signIn.mfa.passkey': 'Oui, par une clé d’accès',
  'session.signIn.mfa.no': 'Non',
  'session.signIn.mfa.unknown': 'Inconnue',
  'session.signIn.closing': 'À la fermeture du navigateur',
  'session.signIn.persistent': 'Reste connectée',
  'session.signIn.transient': 'Est déconnectée',

  'session.clients.heading': 'Où elle a été utilisée',
  'session.clients.changed': 'Modifié',
  'session.change.none': 'Même navigateur, même réseau',
  'session.change.network':
    'Le réseau a changé. C’est normal pour un téléphone, un ordinateur portable ou un VPN, et inhabituel pour un ordinateur de bureau.',
  'session.change.country':
    'Le pays a changé. Si vous n’avez ni voyagé ni utilisé de VPN, soyez prudent.',
  'session.change.browser':
    'Le navigateur ou le système a changé. C’est inhabituel, sauf si vous avez demandé la version pour ordinateur d’une page.',
  'session.change.address': 'Seule l’adresse IP a changé, dans le même réseau. C’est normal.',
  'session.change.unknown': 'Impossible de savoir si le navigateur ou le réseau a changé.',

  'session.more': 'En savoir plus sur cette session',
  'session.technical.heading': 'Détails techniques',
  'session.technical.addressAtSignIn': 'Adresse IP à la connexion',
  'session.technical.userAgentAtSignIn': 'Informations du navigateur à la connexion',
  'session.effects.sum.atOnce': 'La session se ferme aussitôt dans {applications}.',
  'session.effects.sum.until':
    'La session peut rester ouverte dans {applications} jusqu’au {exact} ou plus longtemps.',
  'session.effects.sum.open': 'La session peut rester ouverte quelque temps dans {applications}.',
  'session.effects.sum.more': '{count, number} de plus',
  'session.effects.sum.unnamed':
    '{count, plural, one {# application} many {# applications} other {# applications}}',
  'session.effects.heading': 'Ce qui se passe à la déconnexion',
  'session.effects.atOnce': 'Est déconnectée aussitôt.',
  'session.effects.until':
    'Peut rester ouverte jusqu’au {exact} ({time}), ou plus longtemps si elle garde une session à elle.',
  'session.effects.open': 'Peut rester ouverte ; nous ne savons pas combien de temps.',
  'session.effects.unknown': 'Impossible de savoir si elle est déconnectée : {reason}.',
  'session.effects.losesAccess': 'Perd son accès à votre compte.',
  'session.access.heading': 'Accès d’applications par cette session',
  'session.access.explained':
    'Ces applications peuvent accéder à votre compte sans vous. Elles perdent cet accès quand la session est déconnectée.',
  'session.access.none': 'Aucune application n’a d’accès par elle.',
  'session.access.unknown':
    'Impossible de savoir si des applications ont un accès par elle : {reason}.',
  'session.access.given': 'Accordé',
  'session.access.lastUsed': 'Dernière utilisation',
};
