import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'Session introuvable',
  'session.notFound.text':
    'Nous n’avons pas trouvé cette session. L’adresse est peut-être incomplète ou appartient à un autre compte.',
  'session.gone.title': 'Cette session est déconnectée',
  'session.gone.person': 'Vous l’avez déconnectée ici {time} ({exact}).',
  'session.gone.confirmed': 'Confirmation : {exact}.',
  'session.gone.tenant': 'Elle a été déconnectée hors de ce portail {time} ({exact}).',
  'session.gone.unknown': 'Elle a été déconnectée ailleurs ou a expiré. Nous ne savons pas quand.',
  'session.unavailable': 'Nous ne pouvons pas afficher cette session pour le moment',
  'session.notPermitted': 'Nous ne pouvons pas afficher cette session ici',

  'session.impersonation.heading': 'Quelqu’un d’autre est connecté ici en votre nom',
  'session.impersonation.text':
    'L’assistance peut ouvrir une session en votre nom. Si vous ne l’avez pas demandé, choisissez « Ce n’était pas moi ».',
  'session.copied.heading': 'Cette session a peut-être été volée',
  'session.copied.text':
    'Elle a commencé dans un navigateur et un réseau, et a été vue pour la dernière fois dans un autre navigateur, sur un autre réseau. Une session ne se déplace pas toute seule : quelqu’un a pu copier son cookie. Si vous ne l’expliquez pas, choisissez « Ce n’était pas moi ».',

  'session.signOut.heading': 'Déconnecter cette session',
  'session.signOut.other':
    'Il faudra se reconnecter sur son navigateur. Cette action est irréversible.',
  'session.signOut.current':
    'Vous utilisez ce navigateur : il sera déconnecté et vous devrez vous y reconnecter.',

  'session.signOut.named': 'Déconnecter {device}',
  'session.signOut.currentNamed': 'Déconnecter ce navigateur ({device})',

  'session.clients.heading': 'Navigateur et réseau',
  'session.clients.first': 'À la connexion',
  'session.clients.last': 'Vue pour la dernière fois',
  'session.clients.browser': 'Navigateur',
  'session.clients.network': 'Réseau',
  'session.clients.showAddress': 'Afficher l’adresse entière',
  'session.change.none': 'Le navigateur et le réseau sont les mêmes qu’à la connexion.',
  'session.change.network':
    'Le réseau a changé. C’est normal pour un téléphone, un ordinateur portable ou un VPN, et inhabituel pour un ordinateur de bureau.',
  'session.change.country':
    'Le pays a changé. Si vous n’avez ni voyagé ni utilisé de VPN, regardez de près.',
  'session.change.browser':
    'Le navigateur ou le système a changé. C’est inhabituel, sauf si vous avez demandé la version pour ordinateur d’une page.',
  'session.change.address': 'Seule l’adresse IP a changé, dans le même réseau. C’est normal.',
  'session.change.unknown': 'Impossible de savoir si le navigateur ou le réseau a changé.',

  'session.times': 'Quand',
  'session.signIn.heading': 'Comment elle a été ouverte',
  'session.signIn.methods': 'Connexion par',
  'session.signIn.mfa': 'Validation en deux étapes',
  'session.signIn.mfa.yes': 'Oui',
  'session.signIn.mfa.passkey': 'Oui, par une clé d’accès',
  'session.signIn.mfa.no': 'Non',
  'session.signIn.mfa.unknown': 'Inconnue',
  'session.signIn.closing': 'À la fermeture du navigateur',
  'session.signIn.persistent': 'Reste connectée',
  'session.signIn.transient': 'Est déconnectée',

  'session.effects.sum.atOnce': 'La session se ferme aussitôt dans {applications}.',
  'session.effects.sum.until':
    'La session peut rester ouverte dans {applications} jusqu’au {exact} ou plus longtemps.',
  'session.effects.sum.open': 'La session peut rester ouverte quelque temps dans {applications}.',
  'session.effects.sum.more': '{count, number} de plus',
  'session.effects.sum.unnamed':
    '{count, plural, one {# application} many {# applications} other {# applications}}',
  'session.effects.heading': 'Ce qui se passe à la déconnexion',
  'session.effects.none': 'Nous ne connaissons aucune application connectée ici.',
  'session.effects.atOnce': 'Est déconnectée aussitôt.',
  'session.effects.until':
    'Peut rester ouverte : ce qu’elle a reçu expire au plus tard {time} ({exact}), mais elle peut garder une session à elle.',
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
