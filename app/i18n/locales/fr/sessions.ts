import { type sessions as english } from '../en/sessions';
import { type Translated } from '../translated';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'Sessions',
  'sessions.heading': 'Où votre compte est connecté',
  'sessions.endingExplained':
    'Le service de connexion a accepté la demande et ne l’a pas encore confirmée. Rechargez la page pour vérifier.',
  'sessions.lastContact': 'Dernier contact',
  'sessions.details': 'Détails',
  'sessions.signOut': 'Déconnecter',
  'sessions.signOutPending': 'Déconnexion…',
  'sessions.signOutPendingNamed': 'Déconnexion… {device}',
  'sessions.lastContactExplained':
    'Le « dernier contact » est le moment où un navigateur a joint le service de connexion pour la dernière fois. Le temps passé dans une application ne compte pas.',
  'sessions.stale':
    'Le service de connexion ne donne pas la liste pour le moment. Voici la liste telle qu’elle était à cette date : {time}. Les sessions commencées depuis n’y figurent pas.',
  'sessions.refresh': 'Redemander',
  'sessions.openEndings':
    '{count, plural, one {# déconnexion n’est pas encore confirmée.} many {# déconnexions ne sont pas encore confirmées.} other {# déconnexions ne sont pas encore confirmées.}}',
  'sessions.allConfirmed': 'Toutes les déconnexions sont confirmées.',

  'filter.heading': 'Rechercher des sessions',
  'filter.search': 'Mots, par exemple un appareil ou un lieu',
  'filter.withoutSecondStep': 'Seulement sans seconde étape',
  'filter.apply': 'Afficher',
  'filter.clear': 'Afficher toutes les sessions',

  'several.heading': 'Déconnecter plusieurs sessions',
  'several.ticked': 'Déconnecter les sessions cochées…',

  'pages.label': 'Pages de la liste',
  'pages.page': 'Page n° {number, number}',

  'ended.heading': 'Terminées récemment',
  'ended.at': 'Fin :',
  'ended.more':
    '{count, plural, one {# autre a pris fin ces derniers jours.} many {# autres ont pris fin ces derniers jours.} other {# autres ont pris fin ces derniers jours.}}',

  'access.heading': 'Accès sans session',
  'access.explained':
    'Ces applications gardent un accès durable qui ne dépend d’aucune session ci-dessus. Il dure jusqu’à ce qu’on y mette fin.',
  'access.unknown':
    'Impossible pour le moment de dire si des applications ont un accès durable sans session.',
  'access.lastUsed': 'Dernière utilisation :',
  'access.ending': 'Fin en cours : le service de connexion ne l’a pas encore confirmée.',
  'access.end': 'Mettre fin à l’accès',
  'server.list.title': '{count, plural, one {# session} many {# sessions} other {# sessions}}',
  'server.list.titleFound':
    '{found, number} / {count, plural, one {# session} many {# sessions} other {# sessions}}',
  'server.list.intro':
    '{count, plural, =0 {Aucun navigateur ni appareil n’est connecté à votre compte.} one {Un navigateur ou appareil est connecté à votre compte. Si vous ne le reconnaissez pas, déconnectez-le.} many {# navigateurs et appareils sont connectés à votre compte. Si vous n’en reconnaissez pas un, déconnectez-le.} other {# navigateurs et appareils sont connectés à votre compte. Si vous n’en reconnaissez pas un, déconnectez-le.}}',
  'server.list.onlyThis':
    'Seul ce navigateur est connecté à votre compte. Il n’y a rien d’autre à déconnecter.',
  'server.list.none':
    'Le service de connexion n’indique aucune session pour votre compte en ce moment, pas même celle-ci. Rechargez la page dans un instant ; si rien ne change, déconnectez-vous puis reconnectez-vous.',
  'server.list.found':
    '{found, plural, =0 {Aucune session ne correspond à votre recherche.} one {# session correspond à votre recherche.} many {# sessions correspondent à votre recherche.} other {# sessions correspondent à votre recherche.}}',
  'server.list.incomplete':
    'Il y a plus de sessions que cette page ne peut en lire. Elle en connaît {count, number}.',
  'server.list.currentUnknown':
    'Le service de connexion ne dit pas laquelle de ces sessions est celle de ce navigateur ; aucune n’est donc signalée.',
  'server.group.this-device': 'Cet appareil',
  'server.group.active-lately': 'Actives récemment',
  'server.group.unused': 'Inutilisées depuis {days, number} jours',
  'server.group.all': 'Sessions trouvées',
  'server.row.end': 'Déconnecter {device}, dernier contact {time}',
  'server.row.endUndated': 'Déconnecter {device}',
  'server.row.endCurrent': 'Déconnecter ce navigateur ({device})',
  'server.row.tick': 'Sélectionner {device}, dernier contact {time}',
  'server.row.tickUndated': 'Sélectionner {device}',
  'server.row.ending': 'Déconnexion en cours, demandée {time}.',
  'server.row.copied':
    'Le navigateur et le réseau ont tous deux changé depuis le début de cette session. C’est à cela que ressemble une connexion copiée : si vous ne pouvez pas l’expliquer, déconnectez-la.',
  'server.row.impersonation': 'Dans cette session, quelqu’un d’autre est connecté à votre place.',
  'server.row.apart':
    '{count, plural, one {# autre ici a le même aspect.} many {# autres ici ont le même aspect.} other {# autres ici ont le même aspect.}} Seule celle-ci : {facts}.',
  'server.row.notApart':
    '{count, plural, one {# autre ici a le même aspect, et rien de connu ne les distingue.} many {# autres ici ont le même aspect, et rien de connu ne distingue celle-ci de toutes.} other {# autres ici ont le même aspect, et rien de connu ne distingue celle-ci de toutes.}}',
  'server.fact.model': 'modèle {value}',
  'server.fact.system-version': 'version du système {value}',
  'server.fact.country': 'pays : {value}',
  'server.fact.city': 'ville : {value}',
  'server.fact.network': 'réseau : {value}',
  'server.fact.first-sign-in': 'première connexion {value}',
  'server.fact.last-contact': 'dernier contact {value}',
  'server.fact.address': 'adresse IP {value}',
  'server.fact.unknown': 'inconnu',
  'server.scope.others': 'Déconnecter partout ailleurs ({count, number})',
  'server.scope.idle': 'Inutilisées depuis {days, number} jours ({count, number})',
  'server.scope.without-second-step': 'Sans seconde étape ({count, number})',
  'server.scope.application': 'Toutes avec {application} ({count, number})',
  'server.filter.any': 'indifférent',
  'server.filter.application': 'Application utilisée',
  'server.filter.country': 'Pays',
  'server.filter.idle': 'Inutilisées depuis',
  'server.filter.idleDays': '{count, plural, one {# jour} many {# jours} other {# jours}}',
  'server.filter.sort': 'Ordre',
  'server.sort.last-contact': 'Dernier contact, du plus récent au plus ancien',
  'server.sort.first-sign-in': 'Première connexion, de la plus récente à la plus ancienne',
  'server.sort.place': 'Lieu',
  'server.sort.device': 'Appareil',
  'server.ended.unknownDevice': 'Une session',
  'server.ended.open': 'Fin en cours : le service de connexion ne l’a pas encore confirmée.',
  'server.ended.confirmed': 'Déconnectée ici, confirmé le {time}.',
  'server.ended.from': 'Elle a été terminée depuis {device}.',
  'server.ended.byTenant': 'Terminée par le service de connexion.',
  'server.ended.listedAgain': 'Non exécutée : le service de connexion l’affiche de nouveau.',
  'server.tokens.end': 'Mettre fin à l’accès de {application}',
  'server.credits.countries': 'Données sur les pays :',
  'server.credits.network-owners': 'Propriétaires des réseaux :',

  'flash.sessionEnded': 'Déconnexion effectuée : {device}.',
  'flash.sessionAlreadyGone': 'Cette session était déjà déconnectée.',
  'flash.accessEnded': 'L’accès a pris fin.',
  'flash.accessAlreadyGone': 'Cet accès avait déjà pris fin.',
  'flash.selectionGone':
    'Votre sélection n’est plus conservée ; rien n’a donc été déconnecté. Veuillez sélectionner à nouveau.',
  'sessions.nothingDone': 'Rien n’a été déconnecté.',
  'sessions.notKnown': 'Nous ne savons pas si une session a été déconnectée.',
  'access.nothingDone': 'Aucun accès n’a pris fin.',
  'access.notKnown': 'Nous ne savons pas si l’accès a pris fin.',
};
