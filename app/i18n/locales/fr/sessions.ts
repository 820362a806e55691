import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sessions',
  'sessions.heading': 'Où votre compte est connecté',
  'sessions.all': 'Toutes les sessions',
  'sessions.count': '{count, plural, one {# session} many {# sessions} other {# sessions}}',
  'sessions.countFound':
    '{found, number} sur {count, plural, one {# session} many {# sessions} other {# sessions}}',
  'sessions.none':
    'Nous ne trouvons aucune de vos sessions pour le moment, pas même celle-ci. Rechargez la page dans un instant. Si cela ne change rien, déconnectez-vous puis reconnectez-vous.',
  'sessions.incomplete':
    'Vous avez plus de sessions que nous ne pouvons en afficher. Voici les {count, number} premières.',
  'sessions.currentUnknown':
    'Nous ne savons pas laquelle est celle de ce navigateur, aucune n’est donc signalée.',
  'sessions.stale':
    'Nous ne pouvons pas actualiser la liste pour le moment. Elle date de : {time}. Des connexions plus récentes peuvent manquer.',
  'sessions.refresh': 'Actualiser la liste',
  'sessions.refresh.pending': 'Actualisation…',
  'sessions.refresh.failed':
    'Nous ne pouvons toujours pas actualiser la liste. Réessayez dans une minute.',
  'sessions.asOf':
    'Impossible d’actualiser pour le moment. Voici ce que nous savions {time} ({exact}).',

  'sessions.group.attention': 'À vérifier',
  'sessions.group.this-browser': 'Ce navigateur',
  'sessions.group.recent': 'Vues récemment',
  'sessions.group.unused':
    'Non vues depuis {days, plural, one {# jour} many {# jours} other {# jours}}',
  'sessions.group.expired': 'Expirées',
  'sessions.group.all': 'Sessions trouvées',

  'sessions.signOut': 'Déconnecter',
  'sessions.signOut.pending': 'Déconnexion…',
  'sessions.signOut.pendingNamed': 'Déconnexion… {device}',
  'sessions.signOut.named': 'Déconnecter {device}',
  'sessions.signOut.current': 'Déconnecter ce navigateur ({device})',
  'sessions.select.named': 'Sélectionner {device}',
  'sessions.openEndings':
    '{count, plural, one {# déconnexion n’est pas encore confirmée.} many {# déconnexions ne sont pas encore confirmées.} other {# déconnexions ne sont pas encore confirmées.}}',
  'sessions.allConfirmed': 'Toutes les déconnexions sont confirmées.',

  'sessions.signedIn': 'Connexion',
  'sessions.lastSeen': 'Vue pour la dernière fois',
  'sessions.lastSeen.unknown': 'Vue : date inconnue',
  'sessions.lastSeen.explained':
    '« Vue pour la dernière fois » est le moment où un navigateur a joint le service de connexion pour la dernière fois. Le temps passé dans une application ne compte pas.',
  'sessions.idleExpiry': 'Expire sans utilisation',
  'sessions.expiry': 'Expire au plus tard',
  'sessions.expired': 'A expiré',
  'sessions.fact.model': 'modèle {value}',
  'sessions.fact.system-version': 'version du système {value}',
  'sessions.fact.last-seen': 'vue {value}',
  'sessions.fact.address': 'adresse IP {value}',

  'sessions.filter.search': 'Appareil, lieu, application ou IP',
  'sessions.filter.any': 'Tous',
  'sessions.filter.application': 'Application utilisée',
  'sessions.filter.country': 'Pays',
  'sessions.filter.idle': 'Non vues depuis',
  'sessions.filter.idleDays': '{days, plural, one {# jour} many {# jours} other {# jours}}',
  'sessions.filter.sort': 'Trier par',
  'sessions.filter.sort.last-seen': 'Vues le plus récemment',
  'sessions.filter.sort.signed-in': 'Connectées le plus récemment',
  'sessions.filter.sort.place': 'Lieu',
  'sessions.filter.sort.device': 'Appareil',

  'sessions.several.others': 'Déconnecter partout ailleurs ({count, number})',
  'sessions.pages': 'Pages de la liste',
  'sessions.page': 'Page n° {number, number}',

  'sessions.ended.heading': 'Déconnectées récemment',
  'sessions.ended.group':
    '{count, plural, one {# session déconnectée par vous, {time}} many {# sessions déconnectées par vous, {time}} other {# sessions déconnectées par vous, {time}}}',
  'sessions.ended.groupOpen':
    '{count, plural, one {Déconnexion de # session, commencée {time}} many {Déconnexion de # sessions, commencée {time}} other {Déconnexion de # sessions, commencée {time}}}',
  'sessions.ended.unknownDevice': 'Une session',
  'sessions.ended.open': 'Déconnexion en cours…',
  'sessions.ended.confirmed': 'Déconnectée ici, confirmé le {time}.',
  'sessions.ended.outside': 'Déconnectée hors de {product}.',
  'sessions.ended.secured': 'Déconnectée quand votre compte a été sécurisé.',
  'sessions.ended.listed-again': 'Cela n’a pas fonctionné : la session est encore ouverte.',
  'sessions.ended.more':
    '{count, plural, one {# autre a été déconnectée ces derniers jours.} many {# autres ont été déconnectées ces derniers jours.} other {# autres ont été déconnectées ces derniers jours.}}',

  'sessions.access.heading': 'Applications ayant accès',
  'sessions.access.explained':
    'Certaines applications peuvent accéder à votre compte même sans session ouverte, jusqu’à ce que vous retiriez leur accès.',
  'sessions.access.see': 'Voir les applications',
  'sessions.credits.countries': 'Données sur les pays :',
  'sessions.credits.network-owners': 'Propriétaires des réseaux :',

  'sessions.failure.heading.notPermitted': 'Nous ne pouvons pas afficher vos sessions ici',
  'sessions.failure.heading.tryAgain': 'Nous ne pouvons pas afficher vos sessions pour le moment',
  'sessions.failure.stillSignedIn':
    'Vous avez peut-être tout de même des sessions ouvertes ailleurs.',
  'sessions.failure.tryAgain': 'Réessayer',
  'sessions.signIns.heading': 'Connexions récentes',
  'sessions.signIns.none': 'Aucune connexion récente trouvée.',
  'sessions.signIns.unknown': 'Nous ne pouvons pas les afficher pour le moment : {reason}.',
  'sessions.signIns.sign-in-failed': 'Cette connexion a échoué.',
  'sessions.signIns.blocked': 'Le compte a été bloqué.',

  'sessions.failure.notPermitted':
    '{product} n’est pas configuré pour afficher les sessions ici. Vous pouvez tout de même déconnecter ce navigateur.',
  'sessions.failure.credentialsRefused':
    '{product} n’est pas configuré correctement et ne peut pas lire vos sessions. Contactez l’assistance et indiquez le numéro de référence.',
  'sessions.done.alreadySignedOut': 'Cette session était déjà déconnectée.',
  'sessions.nothingDone': 'Rien n’a été déconnecté.',
  'sessions.notKnown': 'Nous ne savons pas si une session a été déconnectée.',
  'sessions.notFound': 'Nous n’avons pas trouvé cette session. La liste ci-dessous est à jour.',
  'sessions.selectionGone':
    'Votre sélection n’est plus conservée, rien n’a donc été déconnecté. Sélectionnez à nouveau.',
  'sessions.resultGone': 'Ce résultat n’est plus conservé. Voici où en sont vos sessions.',
  'sessions.introduction':
    '{count, plural, one {# navigateur ou appareil est connecté.} many {# navigateurs et appareils sont connectés.} other {# navigateurs et appareils sont connectés.}} Une session inconnue ? Ouvrez-la.',
  'sessions.onlyThis': 'Votre compte n’est connecté qu’ici.',
  'sessions.exception.impersonated': 'Autre personne',
  'sessions.exception.copied': 'Peut-être volée',
  'sessions.exception.script': 'Script ou outil',
  'sessions.exception.country-changed': 'Autre pays',
  'sessions.exception.password-only': 'Mot de passe seul',
  'sessions.exception.new': 'Nouvelle',
  'sessions.attention.impersonated':
    'Une autre personne, par exemple l’assistance, est connectée à votre place.',
  'sessions.attention.copied':
    'Cette session est passée à un autre navigateur et à un autre réseau. Elle a peut-être été volée.',
  'sessions.attention.script':
    'Un script ou un outil utilise cette session, pas une personne dans un navigateur.',
  'sessions.attention.password-only-new-country':
    'Connexion par mot de passe seul, depuis un pays nouveau pour vous.',
  'sessions.notMe': 'Ce n’était pas moi',
  'sessions.dismiss': 'C’est normal, masquer',
  'sessions.dismiss.pending': 'Masquage…',
  'sessions.dismiss.refused':
    'Vous ne pouvez pas masquer cela ici : la session de ce navigateur est peut-être aussi à vérifier. Utilisez un autre navigateur où votre compte est connecté.',
  'sessions.lastSeenAt': 'vue {time}',
  'sessions.expiredAt': 'Expirée {time}',
  'sessions.row.moreApplications': '{named} +{count, number}',
  'sessions.several.shown':
    '{count, plural, one {Déconnecter # session} many {Déconnecter ces # sessions} other {Déconnecter ces # sessions}}',
  'sessions.several.selected': 'Déconnecter la sélection',
  'sessions.selected':
    '{count, plural, one {# sélectionnée.} many {# sélectionnées.} other {# sélectionnées.}}',
  'sessions.selectedElsewhere':
    'Sélection : {count, number}, dont {elsewhere, number} sur d’autres pages.',
  'sessions.selectionFull': 'Vous pouvez sélectionner jusqu’à {count, number} sessions à la fois.',
  'sessions.clearSelection': 'Effacer la sélection',
  'sessions.review': 'À vérifier',
  'sessions.review.unused':
    'Non vues depuis {days, plural, one {# jour} many {# jours} other {# jours}} : {count, number}',
  'sessions.review.without-mfa': '{count, number} sans validation en deux étapes',
  'sessions.filter.active': 'Filtres actifs',
  'sessions.filter.remove': 'Retirer le filtre :',
  'sessions.filter.more': 'Filtrer et trier',
  'sessions.filter.apply': 'Rechercher',
  'sessions.filter.clear': 'Effacer les filtres',
  'sessions.filter.withoutMfa': 'Sans validation en deux étapes',
  'sessions.fact.browser-version': 'version {value}',
  'sessions.fact.signed-in': 'connexion {value}',
  'sessions.fact.position': '{number, number} sur {count, number} identiques',
  'sessions.matching':
    '{found, plural, =0 {Aucune session ne correspond} one {# session sur {count, number} correspond} many {# sessions sur {count, number} correspondent} other {# sessions sur {count, number} correspondent}}',
  'sessions.rows': '{first, number}–{last, number} sur {count, number}',
  'sessions.times.exact': 'Afficher les heures exactes',
  'sessions.times.relative': 'Afficher le temps écoulé',
};
