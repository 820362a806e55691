import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'Session introuvable',
  'session.notFound.text':
    'Nous n’avons pas trouvé cette session. Vérifiez l’adresse et le compte que vous utilisez.',
  'session.gone.title': 'Cette session est déconnectée',
  'session.gone.person': 'Vous l’avez déconnectée {time} ({exact}).',
  'session.gone.personFrom': 'Vous l’avez déconnectée {time} ({exact}), depuis {device}.',
  'session.gone.confirmed': 'Confirmation : {exact}.',
  'session.gone.notConfirmed': 'Pas encore confirmé.',
  'session.gone.tenant': 'Elle a été déconnectée ailleurs {time} ({exact}).',
  'session.gone.unknown': 'Elle a été déconnectée ailleurs ou a expiré. Nous ne savons pas quand.',
  'session.unavailable': 'Nous ne pouvons pas afficher cette session pour le moment',
  'session.notPermitted': 'Nous ne pouvons pas afficher cette session ici',

  'session.signingOut.text': 'Demandé {time}. Cela peut prendre une minute.',
  'session.signingOut.reload': 'Rechargez la page pour vérifier.',
  'session.expired.text':
    'A expiré {time} ({exact}). Plus personne ne peut utiliser cette session.',
  'session.impersonation.heading': 'Quelqu’un d’autre est connecté ici à votre place',
  'session.impersonation.text': 'L’assistance peut se connecter en votre nom pour vous aider.',
  'session.copied.heading': 'Cette session a peut-être été volée',
  'session.copied.text':
    'Elle a commencé dans un navigateur. Elle a ensuite été vue dans un autre, sur un autre réseau. Une session ne se déplace pas toute seule : quelqu’un l’a peut-être copiée.',
  'session.alarm.advice': 'Si vous ne savez pas pourquoi, choisissez « Ce n’était pas moi ».',
  'session.reported': 'Vous avez signalé {time} que cette session n’était pas la vôtre.',
  'session.reported.link': 'Voir les étapes',
  'session.stranger.heading': 'Quelqu’un d’autre a-t-il utilisé ce navigateur ?',
  'session.stranger.text':
    'Nous pouvons déconnecter ce navigateur et vous envoyer par e-mail un lien pour choisir un nouveau mot de passe.',
  'session.stranger.act': 'Sécuriser votre compte',

  'session.signOut.other': 'Il faudra se reconnecter sur cet appareil.',
  'session.signOut.current': 'Vous utilisez ce navigateur. Il sera déconnecté.',
  'session.signOut.failed': 'Nous n’avons pas pu déconnecter {device}.',
  'session.signOut.unsure': 'Nous ne savons pas si {device} est déconnecté.',

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
  'session.signIn.mfa.passkey': 'Oui (clé d’accès)',
  'session.signIn.mfa.no': 'Non',
  'session.signIn.mfa.unknown': 'Inconnue',
  'session.signIn.closing': 'Quand vous fermez le navigateur',
  'session.signIn.persistent': 'Reste connectée',
  'session.signIn.transient': 'Est déconnectée',

  'session.clients.heading': 'Où elle a été utilisée',
  'session.clients.changed': 'Modifié',
  'session.change.none': 'Même navigateur, même réseau',
  'session.change.network':
    'Le réseau a changé. C’est normal pour un téléphone, un ordinateur portable ou un VPN, mais inhabituel pour un ordinateur fixe.',
  'session.change.country':
    'Le pays a changé. Si vous n’avez ni voyagé ni utilisé de VPN, faites attention.',
  'session.change.browser':
    'Le navigateur ou le système a changé. C’est inhabituel, sauf si vous avez choisi la version pour ordinateur d’un site.',
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
  'session.effects.heading': 'Ce qui se passe si vous déconnectez cette session',
  'session.effects.atOnce': 'Est déconnectée aussitôt.',
  'session.effects.until':
    'Peut rester ouverte jusqu’au {exact} ({time}), ou plus longtemps si elle garde une session à elle.',
  'session.effects.open': 'Peut rester ouverte. Nous ne savons pas combien de temps.',
  'session.effects.unknown': 'Nous ne savons pas si elle est déconnectée : {reason}.',
  'session.effects.losesAccess': 'Perd son accès à votre compte.',
  'session.access.heading': 'Accès par cette session',
  'session.access.explained':
    'Ces applications peuvent accéder à votre compte sans vous. Elles perdent cet accès si vous déconnectez cette session.',
  'session.access.none': 'Aucune application n’a d’accès par cette session.',
  'session.access.unknown': 'Nous ne savons pas quelles applications ont un accès : {reason}.',
  'session.access.given': 'Accordé',
  'session.access.lastUsed': 'Dernière utilisation',
};
