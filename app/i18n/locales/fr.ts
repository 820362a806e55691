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

  'sessions.title': '{count, plural, one {# session} many {# sessions} other {# sessions}}',
  'sessions.titleUnknown': 'Sessions',
  'sessions.heading': 'Où votre compte est connecté',
  'sessions.intro':
    '{count, plural, =0 {Aucun navigateur ni appareil n’est connecté à votre compte.} one {Un navigateur ou appareil est connecté à votre compte. Si vous ne le reconnaissez pas, déconnectez-le.} many {# navigateurs et appareils sont connectés à votre compte. Si vous n’en reconnaissez pas un, déconnectez-le.} other {# navigateurs et appareils sont connectés à votre compte. Si vous n’en reconnaissez pas un, déconnectez-le.}}',
  'sessions.onlyThis':
    'Seul ce navigateur est connecté à votre compte. Il n’y a rien d’autre à déconnecter.',
  'sessions.none':
    'Le service de connexion n’indique aucune session pour votre compte en ce moment, pas même celle-ci. Rechargez la page dans un instant ; si rien ne change, déconnectez-vous puis reconnectez-vous.',
  'sessions.list': 'Vos sessions',
  'sessions.current': 'Ce navigateur',
  'sessions.ending': 'Déconnexion en cours, demandée {time}.',
  'sessions.endingExplained':
    'Le service de connexion a accepté la demande et ne l’a pas encore confirmée. Rechargez la page pour vérifier.',
  'sessions.lastContact': 'Dernier contact',
  'sessions.firstSignIn': 'Première connexion',
  'sessions.expires': 'Prend fin d’elle-même',
  'sessions.expired': 'A pris fin d’elle-même',
  'sessions.address': 'Adresse IP',
  'sessions.addressReveal': 'Afficher l’adresse entière',
  'sessions.place': 'Lieu approximatif',
  'sessions.unknown': 'inconnu',
  'sessions.rawUserAgent': 'Ce que le navigateur dit de lui-même',
  'sessions.signOut': 'Déconnecter',
  'sessions.signOutPending': 'Déconnexion…',
  'sessions.signOutPendingNamed': 'Déconnexion… {device}',
  'sessions.signOutNamed': 'Déconnecter {device}, dernier contact {time}',
  'sessions.signOutNamedUndated': 'Déconnecter {device}',
  'sessions.signOutCurrent': 'Déconnecter ce navigateur ({device})',
  'sessions.lastContactExplained':
    'Le « dernier contact » est le moment où un navigateur a joint le service de connexion pour la dernière fois. Le temps passé dans une application ne compte pas.',
  'sessions.timeZone': 'Les heures sont indiquées dans le fuseau horaire {zone}.',
  'sessions.incomplete':
    'Il y a plus de sessions que cette page ne peut en lire. Elle en affiche {count, number}.',
  'sessions.stale':
    'Le service de connexion ne donne pas la liste pour le moment. Voici la liste telle qu’elle était à cette date : {time}. Les sessions commencées depuis n’y figurent pas.',
  'sessions.refresh': 'Redemander',
  'sessions.endOthers': 'Déconnecter partout ailleurs',
  'sessions.currentUnknown':
    'Le service de connexion ne dit pas laquelle de ces sessions est celle de ce navigateur ; aucune n’est donc signalée.',

  'endOthers.title': 'Déconnecter partout ailleurs',
  'endOthers.heading': 'Déconnecter partout ailleurs ?',
  'endOthers.intro':
    '{count, plural, one {# session va prendre fin. Il faudra se reconnecter sur le navigateur ou l’appareil concerné.} many {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.} other {# sessions vont prendre fin. Il faudra se reconnecter sur les navigateurs et appareils concernés.}} Ce navigateur reste connecté.',
  'endOthers.list': 'Sessions qui vont prendre fin',
  'endOthers.lastContact': 'Dernier contact :',
  'endOthers.confirm':
    '{count, plural, one {Déconnecter # session} many {Déconnecter # sessions} other {Déconnecter # sessions}}',
  'endOthers.pending': 'Déconnexion…',
  'endOthers.cancel': 'Les garder et revenir',
  'endOthers.nothing': 'Aucune autre session n’est connectée. Il n’y a rien à déconnecter.',
  'endOthers.currentUnknown':
    'Le service de connexion ne dit pas quelle session est celle de ce navigateur ; les autres ne peuvent donc pas prendre fin d’un seul coup sans que celle-ci prenne fin aussi. Revenez en arrière et déconnectez-les une par une.',
  'endOthers.back': 'Retour à vos sessions',
  'endOthers.cannotUndo': 'Cette action est irréversible.',

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

  'server.place': '{city}, {country}',
  'server.error': 'Erreur {status}. Numéro de référence : {reference}',
  'server.busy': 'Il y a trop de monde ici en ce moment. Réessayez dans quelques secondes.',

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
  'problem.badRequest': 'Ce formulaire n’était pas complet ; rien n’a donc été fait.',

  'flash.sessionEnded': 'Déconnexion effectuée : {device}.',
  'flash.sessionAlreadyGone': 'Cette session était déjà déconnectée.',
  'flash.otherSessionsEnded':
    '{count, plural, =0 {Il n’y avait aucune autre session à déconnecter.} one {Une autre session est déconnectée.} many {# autres sessions sont déconnectées.} other {# autres sessions sont déconnectées.}} Ce navigateur reste connecté.',
  'flash.otherSessionsPartlyEnded':
    '{ended, plural, =0 {Aucune session n’est encore déconnectée} one {Une session est déconnectée} many {# sessions sont déconnectées} other {# sessions sont déconnectées}}, {remaining, plural, one {# ne l’est pas encore} many {# ne le sont pas encore} other {# ne le sont pas encore}} : le temps a manqué pour toutes, ou le service de connexion nous demande de patienter. Elles figurent toujours dans la liste ci-dessous ; réessayez dans une minute.',
  'flash.thereMayBeMore': 'Il y avait plus de sessions que l’on ne peut en lire à la fois.',
  'flash.retry': 'Déconnecter les autres',

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
