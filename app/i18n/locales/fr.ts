import { type Texts } from '../translate';

/** Every text of the portal in French. */
export const fr = {
  'app.name': 'Latchkey',
  'app.pageTitle': '{title} – Latchkey',
  'app.skipToContent': 'Aller au contenu',
  'app.reference': 'Numéro de référence : {reference}',

  'preferences.label': 'Langue et apparence',
  'preferences.language': 'Langue',
  'preferences.theme': 'Apparence',
  'preferences.theme.system': 'Comme cet appareil',
  'preferences.theme.light': 'Claire',
  'preferences.theme.dark': 'Sombre',
  'preferences.save': 'Appliquer',

  'nav.label': 'Compte',
  'nav.overview': 'Aperçu',
  'nav.sessions': 'Sessions',
  'nav.signOut': 'Se déconnecter',
  'nav.signedInAs': 'Connecté en tant que {name}',

  'welcome.title': 'Votre compte',
  'welcome.heading': 'Voyez où votre compte est connecté',
  'welcome.text':
    'Connectez-vous pour voir tous les navigateurs et appareils connectés à votre compte, et pour déconnecter ceux qui ne devraient pas l’être.',
  'welcome.signIn': 'Se connecter',

  'overview.title': 'Aperçu du compte',
  'overview.heading': 'Bonjour {name}',
  'overview.headingNameless': 'Bonjour',
  'overview.sessions.heading': 'Où votre compte est connecté',
  'overview.sessions.count':
    '{count, plural, =0 {Le service de connexion n’indique aucune session pour le moment.} one {Un navigateur ou appareil est connecté à votre compte.} many {# navigateurs et appareils sont connectés à votre compte.} other {# navigateurs et appareils sont connectés à votre compte.}}',
  'overview.sessions.incomplete':
    'Plus de {count, number} navigateurs et appareils sont connectés à votre compte.',
  'overview.sessions.countUnknown':
    'La liste de vos sessions n’est pas disponible pour le moment. Cette page fonctionne tout de même.',
  'overview.sessions.link': 'Voir toutes les sessions',
  'overview.thisBrowser.heading': 'Ce navigateur',
  'overview.thisBrowser.since': 'Connecté à ce portail {time} ({exact})',
  'overview.account.heading': 'Votre compte',
  'overview.account.name': 'Nom',
  'overview.account.email': 'Adresse e-mail',
  'overview.account.notGiven': 'non indiqué',

  'sessions.title': 'Sessions',
  'sessions.heading': 'Où votre compte est connecté',
  'sessions.current': 'Ce navigateur',
  'sessions.endingExplained':
    'Le service de connexion a accepté la demande et ne l’a pas encore confirmée. Rechargez la page pour vérifier.',
  'sessions.lastContact': 'Dernier contact',
  'sessions.address': 'Adresse IP',
  'sessions.details': 'Détails',
  'sessions.place': 'Lieu approximatif',
  'sessions.unknown': 'inconnu',
  'sessions.rawUserAgent': 'Ce que le navigateur dit de lui-même',
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

  'endSessions.list': 'Sessions qui vont prendre fin',
  'endSessions.outcomes': 'Ce qu’est devenue chaque session',
  'endSessions.pending': 'Déconnexion…',
  'endSessions.cancel': 'Les garder et revenir',
  'endSessions.back': 'Retour à vos sessions',

  'limited.signedInAt': 'Connecté au service de connexion',
  'limited.signIns': 'Dernières connexions',

  'device.browserOnSystem': '{browser} sur {system}',
  'device.unknown': 'Appareil inconnu',
  'device.kind.desktop': 'Ordinateur',
  'device.kind.phone': 'Téléphone',
  'device.kind.tablet': 'Tablette',
  'device.kind.tv': 'Téléviseur',
  'device.kind.console': 'Console de jeux',
  'device.kind.watch': 'Montre',
  'device.kind.desktop-or-tablet': 'Ordinateur ou tablette',
  'device.kind.headset': 'Casque',
  'device.kind.app': 'Application',
  'device.kind.bot': 'Robot',
  'device.kind.program': 'Programme',
  'device.kind.unknown': 'Type d’appareil inconnu',
  'device.desktopOrTablet': 'Mac ou iPad',
  'device.windowsOrLater': 'Windows 10 ou ultérieur',
  'device.appleDevice': 'iPhone, iPad ou Mac',

  'server.place': '{part}, {country}',
  'server.placeInRegion': '{city}, {region}, {country}',
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
  'server.signIn.yes': '{methods}, avec une seconde étape',
  'server.signIn.passkey': '{methods}',
  'server.signIn.no': '{methods}, sans seconde étape',
  'server.signIn.unknown': '{methods}',
  'server.signIn.onlySecondStep': 'Avec une seconde étape',
  'server.signIn.notTold': 'Mode de connexion inconnu',
  'server.method.pwd': 'Mot de passe',
  'server.method.passkey': 'Clé d’accès',
  'server.method.federated': 'Un autre fournisseur',
  'server.method.sms': 'Code par SMS',
  'server.method.email': 'Code par e-mail',
  'server.method.other': 'Une autre méthode ({name})',
  'server.address.private': 'Un réseau privé, par exemple à la maison ou au travail',
  'server.address.shared': 'Partagé par des clients d’un fournisseur',
  'server.address.reserved': 'Une adresse réservée, sans lieu',
  'server.application.unnamed': 'Une application dont le nom est inconnu',
  'server.reason.rate_limited': 'le service de connexion est occupé et nous demande d’attendre',
  'server.reason.not_permitted': 'ce portail n’y est pas autorisé',
  'server.reason.failed': 'le service de connexion ne répond pas comme il devrait',
  'server.ended.unknownDevice': 'Une session',
  'server.ended.open': 'Fin en cours : le service de connexion ne l’a pas encore confirmée.',
  'server.ended.confirmed': 'Déconnectée ici, confirmé le {time}.',
  'server.ended.from': 'Elle a été terminée depuis {device}.',
  'server.ended.byTenant': 'Terminée par le service de connexion.',
  'server.ended.listedAgain': 'Non exécutée : le service de connexion l’affiche de nouveau.',
  'server.signIns.none': 'Le journal ne contient aucune connexion.',
  'server.signIns.unknown': 'Elles ne peuvent pas être affichées pour le moment : {reason}.',
  'server.signIns.sign-in-failed': 'Cette connexion a échoué.',
  'server.signIns.blocked': 'Le compte a été bloqué.',
  'server.tokens.end': 'Mettre fin à l’accès de {application}',
  'server.credits.countries': 'Données sur les pays :',
  'server.credits.network-owners': 'Propriétaires des réseaux :',
  'server.ending.title.ticked': 'Déconnecter des sessions',
  'server.ending.title.others': 'Déconnecter partout ailleurs',
  'server.ending.title.idle': 'Déconnecter ce qui ne sert plus',
  'server.ending.title.application': 'Déconnecter une application',
  'server.ending.title.without-second-step': 'Déconnecter ce qui n’a pas eu de seconde étape',
  'server.ending.title.answer': 'Ce qui a été déconnecté',
  'server.ending.heading.ticked': 'Déconnecter les sessions cochées ?',
  'server.ending.heading.others': 'Déconnecter partout ailleurs ?',
  'server.ending.heading.idle': 'Déconnecter ce qui n’a pas servi depuis {days, number} jours ?',
  'server.ending.heading.application':
    'Déconnecter toutes les autres sessions avec {application} ?',
  'server.ending.heading.without-second-step':
    'Déconnecter toutes les autres sessions sans seconde étape ?',
  'server.ending.headingCurrent': 'Déconnecter ce navigateur ?',
  'server.ending.intro':
    '{count, plural, one {# session va prendre fin. Il faudra se reconnecter sur le navigateur ou l’appareil concerné.} many {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.} other {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.}} Ce navigateur reste connecté. Cette action est irréversible.',
  'server.ending.introWithCurrent':
    '{count, plural, one {# session va prendre fin. Il faudra se reconnecter sur le navigateur ou l’appareil concerné.} many {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.} other {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.}} Cette action est irréversible.',
  'server.ending.notListed':
    '{count, plural, one {# des sessions demandées ne figure plus dans la liste.} many {# des sessions demandées ne figurent plus dans la liste.} other {# des sessions demandées ne figurent plus dans la liste.}}',
  'server.ending.incomplete':
    'Il y a plus de sessions qu’on n’a pu en lire d’un coup ; il peut donc en rester à déconnecter.',
  'server.ending.currentWarning':
    'Cela déconnecte le navigateur que vous utilisez : vous devrez vous reconnecter.',
  'server.ending.confirm':
    '{count, plural, one {Déconnecter # session} many {Déconnecter # sessions} other {Déconnecter # sessions}}',
  'server.ending.confirmCurrent': 'Déconnecter ce navigateur',
  'server.ending.nothing.others':
    'Aucune autre session n’est connectée. Il n’y a rien à déconnecter.',
  'server.ending.nothing.ticked':
    'Aucune session à déconnecter n’est cochée. Revenez en arrière et cochez-en.',
  'server.ending.nothing.fits': 'Aucune autre session ne correspond. Il n’y a rien à déconnecter.',
  'server.ending.currentUnknown':
    'Le service de connexion ne dit pas quelle session est celle de ce navigateur ; les autres ne peuvent donc pas prendre fin d’un seul coup sans que celle-ci prenne fin aussi. Revenez en arrière et déconnectez-les une par une.',
  'server.ending.ended':
    '{count, plural, =0 {Aucune session n’est déconnectée.} one {# session est déconnectée.} many {# sessions sont déconnectées.} other {# sessions sont déconnectées.}}',
  'server.ending.gone':
    '{count, plural, one {# avait déjà pris fin.} many {# avaient déjà pris fin.} other {# avaient déjà pris fin.}}',
  'server.ending.remaining':
    '{count, plural, one {# n’est pas encore déconnectée.} many {# ne sont pas encore déconnectées.} other {# ne sont pas encore déconnectées.}}',
  'server.ending.retry':
    '{count, plural, one {Réessayer pour # session} many {Réessayer pour # sessions} other {Réessayer pour # sessions}}',
  'server.ending.retryWhen': 'Le service de connexion nous demande d’attendre. Réessayez {when}.',
  'server.ending.outcome.ended': 'Déconnectée.',
  'server.ending.outcome.already-gone': 'Avait déjà pris fin.',
  'server.ending.outcome.not-found': 'N’a pas été trouvée parmi les vôtres.',
  'server.ending.outcome.not-yet': 'Pas encore : {reason}.',
  'server.ending.notListedDevice': 'Une session qui ne figure pas dans la liste',
  'server.error': 'Erreur {status}. Numéro de référence : {reference}',
  'server.busy': 'Il y a trop de monde ici en ce moment. Réessayez dans quelques secondes.',

  'server.session.all': 'Toutes les sessions',
  'server.timeZone.profile':
    'Les heures sont indiquées dans le fuseau horaire de votre compte, {zone}.',
  'server.timeZone.browser':
    'Les heures sont indiquées dans le fuseau horaire de ce navigateur, {zone}.',
  'server.timeZone.nobody':
    'Les heures sont indiquées en UTC, car votre fuseau horaire n’est pas connu ici.',
  'server.session.notFound.title': 'Session introuvable',
  'server.session.notFound.text':
    'Aucune de vos sessions n’a cette adresse. Elle a peut-être été copiée en partie seulement, ou appartient à un autre compte.',
  'server.session.gone.title': 'Cette session est terminée',
  'server.session.gone.person': 'Vous l’avez déconnectée dans ce portail {time} ({exact}).',
  'server.session.gone.confirmed': 'Le service de connexion l’a confirmé le {exact}.',
  'server.session.gone.tenant': 'Le service de connexion l’a terminée {time} ({exact}).',
  'server.session.gone.unknown':
    'Le service de connexion ne la connaît plus : elle a été déconnectée ailleurs, ou son temps était écoulé. Le moment n’est pas connu ici.',
  'server.session.unavailable': 'Cette session ne peut pas être affichée pour le moment',
  'server.session.notPermitted': 'Cette session ne peut pas être affichée ici',
  'server.session.impersonation.heading': 'Quelqu’un d’autre est connecté ici en votre nom',
  'server.session.impersonation.text':
    'Cette session a été ouverte en votre nom, comme l’assistance peut le faire. Si vous ne l’avez pas demandé, choisissez « Ce n’était pas moi ».',
  'server.session.copied.heading': 'Cette connexion a peut-être été copiée',
  'server.session.copied.text':
    'La session a commencé dans un navigateur et un réseau, et a servi en dernier dans un autre navigateur, sur un autre réseau. Une session ne se déplace pas d’elle-même : quelqu’un a pu copier son cookie. Si vous ne l’expliquez pas, choisissez « Ce n’était pas moi ».',
  'server.session.asOf':
    'Le service de connexion ne répond pas pour le moment. Voici ce qui était connu {time} ({exact}).',
  'server.session.visits': 'Navigateur et réseau',
  'server.session.began': 'Au début',
  'server.session.now': 'Au dernier contact',
  'server.session.browser': 'Navigateur',
  'server.session.network': 'Réseau',
  'server.session.addressReveal': 'Afficher l’adresse entière',
  'server.session.change.none': 'Le navigateur et le réseau sont les mêmes qu’au début.',
  'server.session.change.network':
    'Le réseau a changé. C’est courant pour un appareil qui se déplace ou utilise un VPN, et étrange pour un ordinateur qui reste en place.',
  'server.session.change.country':
    'Le pays a changé. Un voyage ou un VPN l’explique ; sinon, regardez de près.',
  'server.session.change.browser':
    'Le navigateur ou le système semble différent. Une session ne passe pas d’elle-même à un autre navigateur ; une page demandée en version pour ordinateur peut y ressembler.',
  'server.session.change.address':
    'Seule l’adresse a changé, dans le même réseau. Cela arrive tout seul.',
  'server.session.change.unknown':
    'On ne sait pas si le navigateur ou le réseau a changé : le service de connexion ne dit pas tout des deux moments.',
  'server.session.when': 'Quand',
  'server.session.firstSignIn': 'Première connexion',
  'server.session.expired': 'A pris fin d’elle-même',
  'server.session.lastContact': 'Dernier contact avec le service de connexion',
  'server.session.idleEnd': 'Se termine d’elle-même sans utilisation',
  'server.session.latestEnd': 'Se termine au plus tard',
  'server.session.how': 'Comment vous vous êtes connecté',
  'server.session.methods': 'Méthodes',
  'server.method.mfa': 'Seconde étape',
  'server.method.mfaWith': 'Seconde étape : {factor}',
  'server.factor.otp': 'code d’une application',
  'server.factor.push-notification': 'confirmation sur un téléphone',
  'server.factor.webauthn-roaming': 'clé de sécurité',
  'server.factor.webauthn-platform': 'verrouillage de l’appareil',
  'server.factor.recovery-code': 'code de récupération',
  'server.session.secondStep': 'Seconde étape',
  'server.secondStep.yes': 'Oui',
  'server.secondStep.passkey': 'Une clé d’accès, qui prouve deux choses en une étape',
  'server.secondStep.no': 'Non, une seule étape',
  'server.secondStep.unknown': 'Inconnu ici',
  'server.session.persistence': 'À la fermeture du navigateur',
  'server.session.persistent': 'Reste connectée',
  'server.session.transient': 'Est déconnectée',
  'server.session.effects': 'Ce que fait la fin de cette session',
  'server.session.noApplications':
    'Le service de connexion ne nomme aucune application connectée ici.',
  'server.effect.atOnce': 'Déconnectée aussitôt.',
  'server.effect.until':
    'N’en est pas informée et peut rester ouverte. Ce qu’elle a reçu expire au plus tard {time} ({exact}) ; une connexion qu’elle gère elle-même peut durer davantage.',
  'server.effect.open': 'N’en est pas informée et peut rester ouverte ; la durée est inconnue.',
  'server.effect.unknown': 'On ne sait pas si elle est déconnectée : {reason}.',
  'server.effect.losesAccess': 'Perd son accès durable.',
  'server.reason.gone': 'le service de connexion n’a plus cette application',
  'server.reason.not-told': 'le service de connexion ne le dit pas',
  'server.reason.no-beginning': 'le début de la session est inconnu',
  'server.access.heading': 'Accès durables issus de cette session',
  'server.access.explained':
    'Il laisse entrer une application sans vous. Il se termine avec la session.',
  'server.access.none': 'Aucune application n’en a.',
  'server.access.unknown': 'On ne sait pas si une application en a : {reason}.',
  'server.access.given': 'Accordé',
  'server.access.lastUsed': 'Dernière utilisation',
  'server.end.heading': 'Terminer cette session',
  'server.end.other':
    'Le navigateur derrière elle devra se reconnecter. Cette action est irréversible.',
  'server.end.current':
    'C’est le navigateur que vous utilisez : vous serez déconnecté ici et devrez vous reconnecter.',
  'server.notMe.title': 'Ce n’était pas moi',
  'server.notMe.hint':
    'Vous ne connaissez pas cette session ? Il faut alors faire plus que la terminer.',
  'server.notMe.heading': 'Ce n’était pas vous : {device}',
  'server.notMe.intro': 'Si vous confirmez, voici ce qui se passe :',
  'server.notMe.ends': 'La session se termine, ainsi que l’accès durable qui lui appartient.',
  'server.notMe.endsRest':
    'La session est déjà terminée ; l’accès durable qu’elle a laissé se termine.',
  'server.notMe.mails':
    'Si le service de connexion garde un mot de passe pour vous, il vous envoie un e-mail pour en définir un nouveau. Sinon, on vous dit où le changer.',
  'server.notMe.shows':
    'Vous voyez ce qui a changé dans votre compte depuis le début de la session, et recevez un justificatif à conserver.',
  'server.notMe.current':
    'C’est le navigateur que vous utilisez. Il sera déconnecté ; reconnectez-vous pour voir le résultat.',
  'server.notMe.confirm': 'Confirmer : ce n’était pas moi',
  'server.notMe.cancel': 'Revenir sans rien changer',
  'server.disowned.title': 'Ce qui a été fait',
  'server.disowned.ended':
    'La session est terminée. Le service de connexion peut avoir besoin d’un instant.',
  'server.disowned.already-gone': 'La session était déjà terminée.',
  'server.disowned.not-yet': 'La session n’est pas encore terminée : {reason}.',
  'server.disowned.access.ended':
    '{count, plural, one {# accès durable en est terminé.} many {# accès durables en sont terminés.} other {# accès durables en sont terminés.}}',
  'server.disowned.access.uncounted':
    'L’accès durable qui en est issu, s’il existait, se termine avec elle.',
  'server.disowned.access.none': 'Elle n’avait pas d’accès durable.',
  'server.disowned.access.not-yet':
    'Accès durable : {ended, number} terminé(s), {remaining, number} pas encore : {reason}.',
  'server.disowned.access.unknown': 'Son accès durable est inconnu : {reason}.',
  'server.password.sent':
    'Un e-mail pour définir un nouveau mot de passe est en route. Utilisez-le sans tarder.',
  'server.password.elsewhere': 'Votre mot de passe est chez {provider}. Changez-le là-bas.',
  'server.password.elsewhereUnnamed':
    'Votre mot de passe est chez un autre fournisseur, par exemple votre organisation. Changez-le là-bas.',
  'server.password.no-address':
    'Aucun e-mail n’a pu être envoyé, car votre compte n’a pas d’adresse. Demandez aux responsables de ce portail de changer votre mot de passe.',
  'server.password.too-often':
    'Un e-mail pour définir un nouveau mot de passe a été envoyé il y a peu. Vous pourrez en demander un autre dans {minutes, number} min.',
  'server.password.failed':
    'L’e-mail pour définir un nouveau mot de passe n’a pas pu être envoyé : {reason}. Changez votre mot de passe à la prochaine connexion, ou réessayez plus tard.',
  'server.disowned.retry': 'Réessayer ce qui reste',
  'server.disowned.others':
    'La personne qui a utilisé cette session est peut-être connectée ailleurs aussi.',
  'server.disowned.endOthers': 'Déconnecter partout ailleurs',
  'server.disowned.next': 'Ensuite',
  'server.disowned.receipt': 'Télécharger le justificatif',
  'server.changes.heading': 'Ce qui a changé dans votre compte depuis',
  'server.changes.none': 'Rien d’important, d’après le journal.',
  'server.changes.incomplete':
    'Le journal ne montre pas tout depuis le début de la session : il a pu se passer autre chose.',
  'server.changes.unknown': 'On ne sait pas ce qui a changé : {reason}.',
  'server.change.password-changed': 'Mot de passe modifié',
  'server.change.password-change-requested': 'E-mail pour un nouveau mot de passe demandé',
  'server.change.email-changed': 'Adresse e-mail modifiée',
  'server.change.email-verified': 'Adresse e-mail confirmée',
  'server.change.username-changed': 'Nom d’utilisateur modifié',
  'server.change.phone-changed': 'Numéro de téléphone modifié',
  'server.change.second-step-added': 'Seconde étape ajoutée',
  'server.change.second-step-removed': 'Seconde étape supprimée',
  'server.change.recovery-code-used': 'Code de récupération utilisé',
  'server.change.account-linked': 'Autre compte associé',
  'server.change.account-unlinked': 'Autre compte dissocié',
  'server.change.access-granted': 'Application autorisée',
  'server.change.access-reused': 'Une ancienne copie d’un accès durable a été utilisée',
  'server.change.signed-up': 'Compte créé',
  'server.change.blocked': 'Compte bloqué',
  'server.change.unblocked': 'Compte débloqué',
  'server.change.deleted': 'Compte supprimé',
  'server.change.changed-by-administrator': 'Modifié par l’administration',
  'server.change.at': '{exact} : {change}',
  'server.receipt.title': 'Justificatif : cette session n’était pas la mienne',
  'server.receipt.written': 'Effectué le : {exact}',
  'server.receipt.device': 'Appareil : {device}',
  'server.receipt.place': 'Vu en dernier : {place}',
  'server.receipt.began': 'Première connexion : {exact}',
  'server.receipt.lastContact': 'Dernier contact : {exact}',
  'server.receipt.others':
    'Autres sessions : {ended, number} terminée(s), {remaining, number} encore là',
  'server.receipt.changes': 'Modifications du compte depuis la première connexion :',

  'problem.heading.notPermitted': 'Vos sessions ne peuvent pas être affichées ici',
  'problem.heading.tryAgain': 'Vos sessions ne peuvent pas être affichées pour le moment',
  'problem.stillSignedIn':
    'Cela ne veut pas dire qu’il n’y en a aucune : le service de connexion n’a pas fourni la liste.',
  'problem.rateLimited':
    'Le service de connexion est très sollicité et nous demande de patienter. Réessayez {when}.',
  'problem.rateLimitedUnknown':
    'Le service de connexion est très sollicité et nous demande de patienter. Réessayez dans une minute.',
  'problem.unavailable':
    'Le service de connexion ne répond pas, ou pas comme il le devrait. Cela ne dure généralement pas. Réessayez dans une minute.',
  'problem.credentialsRefused':
    'Le portail n’est pas configuré correctement pour lire les sessions. Veuillez prévenir les personnes qui le gèrent et leur donner le numéro de référence.',
  'problem.notPermitted':
    'Ce portail n’est pas autorisé à lire la liste des sessions : la formule ou une autorisation du service de connexion ne le prévoit pas. Vous pouvez tout de même déconnecter ce navigateur.',
  'problem.tryAgain': 'Réessayer',
  'problem.signedInHere': 'Connecté à ce portail',
  'problem.signOutThis': 'Déconnecter ce navigateur',
  'problem.actionHeading': 'Cela n’a pas fonctionné',
  'problem.actionRateLimited':
    'Rien n’a été déconnecté : le service de connexion est très sollicité et nous demande de patienter. Réessayez {when}.',
  'problem.actionRateLimitedUnknown':
    'Rien n’a été déconnecté : le service de connexion est très sollicité et nous demande de patienter. Réessayez dans une minute.',
  'problem.actionUnavailable':
    'Nous ne savons pas si la session a été déconnectée : le service de connexion n’a pas répondu comme il le devrait. Réessayez dans une minute.',
  'problem.actionNotPermitted':
    'Rien n’a été déconnecté : ce portail n’est pas autorisé à mettre fin aux sessions. Veuillez prévenir les personnes qui le gèrent et leur donner le numéro de référence.',
  'problem.sessionNotFound':
    'Cette session n’a pas été trouvée parmi les vôtres ; rien n’a donc été déconnecté. La liste ci-dessous est à jour.',
  'problem.accessNotFound':
    'Cet accès n’a pas été trouvé parmi les vôtres ; rien n’a donc pris fin. La liste ci-dessous est à jour.',
  'problem.badRequest': 'Ce formulaire n’était pas complet ; rien n’a donc été fait.',

  'flash.sessionEnded': 'Déconnexion effectuée : {device}.',
  'flash.sessionAlreadyGone': 'Cette session était déjà déconnectée.',
  'flash.accessEnded': 'L’accès a pris fin.',
  'flash.accessAlreadyGone': 'Cet accès avait déjà pris fin.',

  'signOut.title': 'Se déconnecter',
  'signOut.heading': 'Déconnecter ce navigateur ?',
  'signOut.text':
    'Vous devrez vous reconnecter pour utiliser ici le portail et d’autres applications.',
  'signOut.confirm': 'Se déconnecter',
  'signOut.cancel': 'Rester connecté',

  'signedOut.title': 'Déconnecté',
  'signedOut.heading': 'Vous êtes déconnecté',
  'signedOut.text':
    'Ce navigateur est déconnecté. Quiconque veut utiliser votre compte ici doit se connecter.',
  'signedOut.signInAgain': 'Se reconnecter',

  'signInAgain.title': 'Se reconnecter',
  'signInAgain.heading': 'Reconnectez-vous pour continuer',
  'signInAgain.text':
    'Votre connexion date d’un moment, le service de connexion doit donc vous redemander qui vous êtes. Rien n’a encore été déconnecté. Vous reviendrez ensuite où vous étiez, et déciderez à ce moment-là.',
  'signInAgain.link': 'Se reconnecter',
  'signInAgain.cancel': 'Revenir sans se reconnecter',

  'signInFailed.title': 'Connexion impossible',
  'signInFailed.heading': 'La connexion n’a pas abouti',
  'signInFailed.retry': 'Réessayer de se connecter',
  'signInFailed.home': 'Aller à la page d’accueil',
  'signInFailed.access_denied':
    'Le service de connexion ne vous a pas laissé entrer, ou vous avez choisi d’arrêter.',
  'signInFailed.stale':
    'Cette connexion a pris trop de temps, a été commencée dans un autre navigateur ou était déjà terminée.',
  'signInFailed.unreachable':
    'Le service de connexion ne répond pas pour le moment. Réessayez dans une minute.',
  'signInFailed.session_ended':
    'Cette session vient d’être déconnectée ; elle ne peut donc pas servir à se connecter. Reconnectez-vous avec votre mot de passe.',
  'signInFailed.service_error':
    'Le service de connexion a signalé une erreur ; personne n’a donc été connecté. Si cela se reproduit, veuillez prévenir les personnes qui gèrent ce portail et leur donner le numéro de référence.',
  'signInFailed.someone_else':
    'Il vous a été demandé de vous reconnecter, et un autre compte a été utilisé. Cette connexion n’est donc pas prise en compte ici.',
  'signInFailed.refused':
    'La réponse du service de connexion n’a pas passé nos contrôles ; personne n’a donc été connecté.',

  'error.badRequest.heading': 'Cette demande n’a pas pu être lue',
  'error.badRequest.text':
    'Ce qui a été envoyé ne vient pas d’un formulaire de ce portail, rien n’a donc été fait. Revenez en arrière, rechargez la page et réessayez.',
  'error.forbidden.heading': 'Cette demande n’a pas été acceptée',
  'error.forbidden.text':
    'Le formulaire ne venait pas d’une page de ce portail ; rien n’a donc été fait. Revenez en arrière, rechargez la page et réessayez.',
  'error.notFound.heading': 'Cette page n’existe pas',
  'error.notFound.text': 'L’adresse est fausse, ou la page a été déplacée.',
  'error.tooLarge.heading': 'C’était trop',
  'error.tooLarge.text':
    'Le formulaire contenait plus que cette page n’accepte ; rien n’a donc été fait.',
  'error.tooSlow.text':
    'La demande a mis trop de temps à arriver, rien n’a donc été fait. Réessayez.',
  'error.headersTooLarge.text':
    'Votre navigateur a envoyé plus que ce portail n’accepte, sans doute trop de cookies. Supprimez les cookies de ce site et réessayez.',
  'error.tooMany.heading': 'Trop de demandes',
  'error.tooMany.text':
    'Trop de demandes sont venues d’ici en peu de temps ; rien n’a donc été fait. Attendez une minute et réessayez.',
  'error.formExpired.heading': 'Veuillez envoyer ceci une nouvelle fois',
  'error.formExpired.text':
    'Le formulaire datait d’une connexion précédente ; rien n’a donc encore été fait. Votre saisie est conservée : envoyez-la de nouveau si c’est toujours ce que vous voulez.',
  'error.formExpired.send': 'Envoyer de nouveau',
  'error.signedOutHere.heading': 'Vous êtes déconnecté ici',
  'error.signedOutHere.text':
    'Votre session dans ce navigateur est terminée. Elle a été déconnectée depuis un autre navigateur ou par le service de connexion, ou sa durée était écoulée.',
  'error.signedOutHere.nothingDone': 'Ce que vous venez d’envoyer n’a pas été exécuté.',
  'error.signedOutHere.signIn': 'Se connecter',
  'error.method.heading': 'Cette adresse ne fonctionne pas ainsi',
  'error.method.text': 'Revenez à votre compte et recommencez à partir de là.',
  'error.unavailable.heading': 'Le portail n’est pas disponible pour le moment',
  'error.unavailable.text':
    'L’un de ses éléments ne répond pas, votre demande n’a donc peut-être pas été exécutée. Réessayez dans une minute.',
  'error.unexpected.heading': 'Une erreur est survenue',
  'error.unexpected.text': 'C’est de notre faute. Réessayez dans une minute.',
  'error.home': 'Aller à votre compte',
} satisfies Texts;
