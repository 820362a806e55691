import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sessions',
  'sessions.heading': 'Où votre compte est connecté',
  'sessions.all': 'Toutes les sessions',
  'sessions.count': '{count, plural, one {# session} many {# sessions} other {# sessions}}',
  'sessions.countFound':
    '{found, number} sur {count, plural, one {# session} many {# sessions} other {# sessions}}',
  'sessions.introduction':
    '{count, plural, =0 {Aucun navigateur ni appareil n’est connecté à votre compte.} one {Un navigateur ou appareil est connecté à votre compte. Vous ne le reconnaissez pas ? Déconnectez-le.} many {# navigateurs et appareils sont connectés à votre compte. Vous n’en reconnaissez pas un ? Déconnectez-le.} other {# navigateurs et appareils sont connectés à votre compte. Vous n’en reconnaissez pas un ? Déconnectez-le.}}',
  'sessions.onlyThis':
    'Vous n’êtes connecté à aucun autre endroit. Il n’y a rien d’autre à déconnecter.',
  'sessions.none':
    'Nous ne trouvons aucune session de votre compte en ce moment, pas même celle-ci. Rechargez la page dans un instant ; si cela ne change rien, déconnectez-vous puis reconnectez-vous.',
  'sessions.found':
    '{found, plural, =0 {Aucune session ne correspond.} one {# session correspond.} many {# sessions correspondent.} other {# sessions correspondent.}}',
  'sessions.incomplete':
    'Il y a plus de sessions que cette page ne peut en lire. Elle en connaît {count, number}.',
  'sessions.currentUnknown':
    'Nous ne savons pas laquelle est celle de ce navigateur ; aucune n’est donc signalée.',
  'sessions.stale':
    'Nous ne pouvons pas actualiser la liste pour le moment. Elle date de : {time}. Des connexions plus récentes peuvent manquer.',
  'sessions.refresh': 'Actualiser la liste',
  'sessions.asOf':
    'Nous n’arrivons pas à joindre le service de connexion pour le moment. Voici ce que nous savions {time} ({exact}).',

  'sessions.group.attention': 'À vérifier',
  'sessions.group.this-browser': 'Ce navigateur',
  'sessions.group.recent': 'Utilisées récemment',
  'sessions.group.unused':
    'Inutilisées depuis {days, plural, one {# jour} many {# jours} other {# jours}}',
  'sessions.group.expired': 'Expirées',
  'sessions.group.all': 'Sessions trouvées',

  'sessions.signOut': 'Déconnecter',
  'sessions.signOut.pending': 'Déconnexion…',
  'sessions.signOut.pendingNamed': 'Déconnexion… {device}',
  'sessions.signOut.named': 'Déconnecter {device}',
  'sessions.signOut.lastSeen': 'Déconnecter {device}, vue {time}',
  'sessions.signOut.current': 'Déconnecter ce navigateur ({device})',
  'sessions.select.named': 'Sélectionner {device}',
  'sessions.select.lastSeen': 'Sélectionner {device}, vue {time}',
  'sessions.signingOut': 'Déconnexion en cours, demandée {time}.',
  'sessions.signingOut.explained': 'Ce n’est pas encore confirmé. Rechargez la page pour vérifier.',
  'sessions.openEndings':
    '{count, plural, one {# déconnexion n’est pas encore confirmée.} many {# déconnexions ne sont pas encore confirmées.} other {# déconnexions ne sont pas encore confirmées.}}',
  'sessions.allConfirmed': 'Toutes les déconnexions sont confirmées.',

  'sessions.details': 'Détails',
  'sessions.signedIn': 'Connexion',
  'sessions.lastSeen': 'Vue pour la dernière fois',
  'sessions.lastSeen.explained':
    '« Vue pour la dernière fois » est le moment où un navigateur a joint le service de connexion pour la dernière fois. Le temps passé dans une application ne compte pas.',
  'sessions.idleExpiry': 'Expire sans utilisation',
  'sessions.expiry': 'Expire au plus tard',
  'sessions.expired': 'A expiré',
  'sessions.copied':
    'Cette session est passée dans un autre navigateur et un autre réseau, comme le ferait une session volée. Si vous ne l’expliquez pas, ouvrez-la et choisissez « Ce n’était pas moi ».',
  'sessions.impersonation': 'Dans cette session, quelqu’un d’autre est connecté en votre nom.',
  'sessions.similar':
    '{count, plural, one {# autre ici a le même aspect.} many {# autres ici ont le même aspect.} other {# autres ici ont le même aspect.}} Celle-ci : {facts}.',
  'sessions.identical':
    '{count, plural, one {# autre ici a le même aspect, et nous ne savons rien qui les distingue.} many {# autres ici ont le même aspect, et nous ne savons rien qui distingue celle-ci de toutes.} other {# autres ici ont le même aspect, et nous ne savons rien qui distingue celle-ci de toutes.}}',
  'sessions.fact.model': 'modèle {value}',
  'sessions.fact.system-version': 'version du système {value}',
  'sessions.fact.last-seen': 'vue {value}',
  'sessions.fact.country': 'pays : {value}',
  'sessions.fact.city': 'ville : {value}',
  'sessions.fact.network': 'réseau : {value}',
  'sessions.fact.first-sign-in': 'connexion {value}',
  'sessions.fact.address': 'adresse IP {value}',

  'sessions.filter.heading': 'Rechercher des sessions',
  'sessions.filter.search': 'Rechercher par appareil, lieu, application ou adresse IP',
  'sessions.filter.any': 'Tous',
  'sessions.filter.application': 'Application utilisée',
  'sessions.filter.country': 'Pays',
  'sessions.filter.idle': 'Inutilisées depuis',
  'sessions.filter.idleDays': '{days, plural, one {# jour} many {# jours} other {# jours}}',
  'sessions.filter.withoutMfa': 'Seulement sans validation en deux étapes',
  'sessions.filter.sort': 'Trier par',
  'sessions.filter.sort.last-seen': 'Dernière activité, de la plus récente à la plus ancienne',
  'sessions.filter.sort.signed-in': 'Connexion, de la plus récente à la plus ancienne',
  'sessions.filter.sort.place': 'Lieu',
  'sessions.filter.sort.device': 'Appareil',
  'sessions.filter.apply': 'Afficher',
  'sessions.filter.clear': 'Afficher toutes les sessions',

  'sessions.several.heading': 'Déconnecter plusieurs sessions',
  'sessions.several.selected': 'Déconnecter les sessions sélectionnées…',
  'sessions.several.others': 'Déconnecter partout ailleurs ({count, number})',
  'sessions.several.idle':
    'Inutilisées depuis {days, plural, one {# jour} many {# jours} other {# jours}} ({count, number})',
  'sessions.several.without-mfa': 'Sans validation en deux étapes ({count, number})',
  'sessions.several.application': 'Toutes avec {application} ({count, number})',
  'sessions.pages': 'Pages de la liste',
  'sessions.page': 'Page n° {number, number}',

  'sessions.ended.heading': 'Déconnectées récemment',
  'sessions.ended.at': 'Déconnexion :',
  'sessions.ended.unknownDevice': 'Une session',
  'sessions.ended.open': 'Pas encore confirmé.',
  'sessions.ended.confirmed': 'Déconnectée ici, confirmé le {time}.',
  'sessions.ended.from': 'Déconnectée depuis {device}.',
  'sessions.ended.outside': 'Déconnectée hors de ce portail.',
  'sessions.ended.listed-again': 'Cela n’a pas fonctionné : la session est encore ouverte.',
  'sessions.ended.more':
    '{count, plural, one {# autre a été déconnectée ces derniers jours.} many {# autres ont été déconnectées ces derniers jours.} other {# autres ont été déconnectées ces derniers jours.}}',

  'sessions.access.heading': 'Accès sans session',
  'sessions.access.explained':
    'Ces applications peuvent accéder à votre compte sans appartenir à aucune des sessions ci-dessus. Elles gardent cet accès jusqu’à ce que vous le retiriez.',
  'sessions.access.unknown':
    'Nous ne pouvons pas afficher les applications qui ont un accès sans session : {reason}.',
  'sessions.access.unnamed': 'Une application dont nous ne connaissons pas le nom',
  'sessions.access.lastUsed': 'Dernière utilisation :',
  'sessions.access.removing': 'Retrait de l’accès : pas encore confirmé.',
  'sessions.access.remove': 'Retirer l’accès',
  'sessions.access.remove.pending': 'Retrait de l’accès…',
  'sessions.access.remove.pendingNamed': 'Retrait de l’accès… {application}',
  'sessions.access.remove.named': 'Retirer l’accès de {application}',
  'sessions.credits.countries': 'Données sur les pays :',
  'sessions.credits.network-owners': 'Propriétaires des réseaux :',

  'sessions.failure.heading.notPermitted': 'Nous ne pouvons pas afficher vos sessions ici',
  'sessions.failure.heading.tryAgain': 'Nous ne pouvons pas afficher vos sessions pour le moment',
  'sessions.failure.stillSignedIn':
    'Cela ne veut pas dire qu’il n’y en a aucune : vous avez peut-être des sessions ouvertes ailleurs.',
  'sessions.failure.tryAgain': 'Réessayer',
  'sessions.signIns.heading': 'Connexions récentes',
  'sessions.signIns.none': 'Aucune connexion récente trouvée.',
  'sessions.signIns.unknown': 'Nous ne pouvons pas les afficher pour le moment : {reason}.',
  'sessions.signIns.sign-in-failed': 'Cette connexion a échoué.',
  'sessions.signIns.blocked': 'Le compte a été bloqué.',

  'sessions.failure.notPermitted':
    'Ce portail n’est pas autorisé à lire la liste des sessions : la formule ou une autorisation du service de connexion ne le prévoit pas. Vous pouvez tout de même déconnecter ce navigateur.',
  'sessions.failure.credentialsRefused':
    'Ce portail n’est pas configuré correctement pour lire les sessions. Veuillez prévenir les personnes qui le gèrent et leur donner le numéro de référence.',
  'sessions.done.signedOut': 'Déconnexion effectuée : {device}.',
  'sessions.done.alreadySignedOut': 'Cette session était déjà déconnectée.',
  'sessions.done.accessRemoved': 'L’accès est retiré.',
  'sessions.done.accessAlreadyRemoved': 'Cet accès était déjà retiré.',
  'sessions.nothingDone': 'Rien n’a été déconnecté.',
  'sessions.notKnown': 'Nous ne savons pas si une session a été déconnectée.',
  'sessions.notFound':
    'Nous n’avons pas trouvé cette session parmi les vôtres. La liste ci-dessous est à jour.',
  'sessions.access.nothingDone': 'Aucun accès n’a été retiré.',
  'sessions.access.notKnown': 'Nous ne savons pas si l’accès a été retiré.',
  'sessions.access.notFound':
    'Nous n’avons pas trouvé cet accès parmi les vôtres. La liste ci-dessous est à jour.',
  'sessions.selectionGone':
    'Votre sélection n’est plus conservée ; rien n’a donc été déconnecté. Veuillez sélectionner à nouveau.',
};
