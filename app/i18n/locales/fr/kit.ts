import { type kit as english } from '../en/kit';
import { type Translated } from '../translated';

export const kit: Translated<typeof english> = {
  'sessions.current': 'Ce navigateur',
  'sessions.address': 'Adresse IP',
  'sessions.place': 'Lieu approximatif',
  'sessions.unknown': 'inconnu',
  'sessions.rawUserAgent': 'Ce que le navigateur dit de lui-même',

  'limited.signedInAt': 'Connecté au service de connexion',
  'limited.signIns': 'Dernières connexions',

  'server.place': '{part}, {country}',
  'server.placeInRegion': '{city}, {region}, {country}',
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
  'server.signIns.none': 'Le journal ne contient aucune connexion.',
  'server.signIns.unknown': 'Elles ne peuvent pas être affichées pour le moment : {reason}.',
  'server.signIns.sign-in-failed': 'Cette connexion a échoué.',
  'server.signIns.blocked': 'Le compte a été bloqué.',

  'server.session.all': 'Toutes les sessions',
  'server.timeZone.choice':
    'Les heures sont indiquées dans le fuseau que vous avez choisi : {zone}.',
  'server.timeZone.profile':
    'Les heures sont indiquées dans le fuseau horaire de votre compte, {zone}.',
  'server.timeZone.browser':
    'Les heures sont indiquées dans le fuseau horaire de ce navigateur, {zone}.',
  'server.timeZone.nobody':
    'Les heures sont indiquées en UTC, car votre fuseau horaire n’est pas connu ici.',
  'server.session.notFound.title': 'Session introuvable',
  'server.session.notFound.text':
    'Aucune de vos sessions n’a cette adresse. Elle a peut-être été copiée en partie seulement, ou appartient à un autre compte.',
  'server.session.firstSignIn': 'Première connexion',
  'server.session.expired': 'A pris fin d’elle-même',
  'server.session.lastContact': 'Dernier contact avec le service de connexion',
  'server.session.idleEnd': 'Se termine d’elle-même sans utilisation',
  'server.session.latestEnd': 'Se termine au plus tard',
  'server.method.mfa': 'Seconde étape',
  'server.method.mfaWith': 'Seconde étape : {factor}',
  'server.factor.otp': 'code d’une application',
  'server.factor.push-notification': 'confirmation sur un téléphone',
  'server.factor.webauthn-roaming': 'clé de sécurité',
  'server.factor.webauthn-platform': 'verrouillage de l’appareil',
  'server.factor.recovery-code': 'code de récupération',
  'server.reason.gone': 'le service de connexion n’a plus cette application',
  'server.reason.not-told': 'le service de connexion ne le dit pas',
  'server.reason.no-beginning': 'le début de la session est inconnu',

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
  'problem.sessionNotFound':
    'Cette session n’a pas été trouvée parmi les vôtres. La liste ci-dessous est à jour.',
  'problem.accessNotFound':
    'Cet accès n’a pas été trouvé parmi les vôtres. La liste ci-dessous est à jour.',
  'problem.badRequest': 'Ce formulaire n’était pas complet.',
  'problem.actNotPermitted':
    'Ce portail n’est pas autorisé à le faire. Veuillez prévenir les personnes qui le gèrent et leur donner le numéro de référence.',
  'problem.underWay':
    'Une autre modification de votre compte est encore en cours. Réessayez dans un instant.',
  'problem.nothingDone': 'Rien n’a été modifié.',
  'problem.notKnown': 'Nous ne savons pas si cela a été fait.',
  'field.required': 'Veuillez remplir ce champ.',
  'field.tooLong':
    'Veuillez saisir au maximum {maximum, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'field.invalid': 'Cette valeur n’est pas valable. Veuillez la vérifier.',
};
