import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'Aperçu du compte',
  'overview.heading': 'Bonjour {name}',
  'overview.headingNameless': 'Bonjour',
  'overview.attention.heading': 'À vérifier',
  'overview.attention.text': 'Quelqu’un d’autre utilise peut-être votre compte.',
  'overview.attention.moreSessions':
    '{count, plural, one {Vérifier # autre session} many {Vérifier # autres sessions} other {Vérifier # autres sessions}}',
  'overview.attention.more':
    '{count, plural, one {Afficher # autre point} many {Afficher # autres points} other {Afficher # autres points}}',
  'overview.attention.hide': 'Masquer {days, number} jours',
  'overview.security.needs-phone': 'Sans votre téléphone, vous ne pouvez pas vous connecter',
  'overview.security.needs-phone.cause':
    'Si vous le perdez, vous n’avez plus accès à votre compte. Ajoutez un mode de connexion qui n’est pas sur votre téléphone.',
  'overview.security.one-way-in': 'Vous n’avez qu’un seul mode de connexion',
  'overview.security.one-way-in.cause':
    'Si vous le perdez, vous n’avez plus accès à votre compte. Ajoutez-en un autre.',
  'overview.security.no-second-factor': 'La validation en deux étapes n’est pas configurée',
  'overview.security.no-second-factor.cause':
    'Sans elle, toute personne qui apprend votre mot de passe peut se connecter à votre place.',
  'overview.security.email-codes-only':
    'Votre validation en deux étapes repose uniquement sur des codes par e-mail',
  'overview.security.email-codes-only.cause':
    'Une personne qui accède à vos e-mails reçoit aussi vos codes et peut définir un nouveau mot de passe. Une application d’authentification ou une clé de sécurité est plus sûre.',
  'overview.security.text-messages-only':
    'Pour la validation en deux étapes, vous n’avez configuré que des SMS',
  'overview.security.text-messages-only.cause':
    'Une personne qui s’empare de votre numéro reçoit aussi vos codes. Une application d’authentification ou une clé de sécurité est plus sûre.',
  'overview.security.email-unconfirmed': 'Votre adresse e-mail n’est pas confirmée',
  'overview.security.email-unconfirmed.cause':
    'Tant qu’elle ne l’est pas, nous ne vous écrivons pas quand votre compte est modifié.',
  'overview.security.one-device-passkey': 'Votre seule clé d’accès se trouve sur un seul appareil',
  'overview.security.one-device-passkey.cause':
    'Si vous perdez cet appareil, la clé d’accès est perdue aussi.',
  'overview.security.no-recovery-code': 'Vous n’avez pas de code de récupération',
  'overview.security.no-recovery-code.cause':
    'Ajoutez une autre méthode de validation en deux étapes, au cas où vous perdriez votre téléphone ou votre clé.',
  'overview.security.unused-for-a-year': 'Vous n’avez pas utilisé « {name} » depuis plus d’un an',
  'overview.security.unused-for-a-year.cause':
    'Si vous ne l’avez plus, retirez ce mode de connexion.',
  'overview.security.unfinished': '« {name} » n’est pas entièrement configuré',
  'overview.security.unfinished.cause':
    'Vous ne pouvez pas vous en servir pour vous connecter. Retirez-le si vous n’en avez pas besoin.',
  'overview.security.seeWays': 'Voir vos modes de connexion',
  'overview.security.seeMethod': 'Voir ce mode de connexion',
  'overview.security.add': 'Ajouter une validation en deux étapes',
  'overview.security.confirmEmail': 'Confirmer votre adresse e-mail',
  'overview.access.application-unused': '{name} n’a pas utilisé votre compte depuis plus d’un an',
  'overview.access.application-unused.cause':
    'Cette application peut toujours accéder à votre compte sans vous. Si vous n’en avez pas besoin, retirez son accès.',
  'overview.access.organization-way':
    'Vos modes de connexion ne permettent pas de se connecter à {name}',
  'overview.access.organization-way.cause': 'Modes acceptés : {ways}.',
  'overview.access.lastUsed': 'Dernière utilisation : {time}',
  'overview.access.review': 'Voir les détails',
  'overview.lastSignIn.heading': 'Dernière connexion ailleurs',
  'overview.lastSignIn.at': 'Connexion {time}',
  'overview.ways.count':
    '{count, plural, =0 {Nous ne trouvons aucun mode de connexion pour le moment.} one {Vous avez # moyen de vous connecter ou de retrouver l’accès.} many {Vous avez # moyens de vous connecter ou de retrouver l’accès.} other {Vous avez # moyens de vous connecter ou de retrouver l’accès.}}',
  'overview.ways.none': 'Rien de configuré',
  'overview.ways.link': 'Voir tous les modes de connexion',
  'overview.sessions.count':
    '{count, plural, =0 {Nous ne trouvons aucune session pour le moment.} one {Votre compte est connecté sur # navigateur ou appareil.} many {Votre compte est connecté sur # navigateurs et appareils.} other {Votre compte est connecté sur # navigateurs et appareils.}}',
  'overview.sessions.incomplete':
    'Votre compte est connecté sur plus de {count, number} navigateurs et appareils.',
  'overview.asOf': 'Impossible d’actualiser pour le moment. Situation constatée {time} ({exact}).',
  'overview.sessions.notNow': 'Impossible de charger vos sessions pour le moment.',
  'overview.sessions.notAvailable': '{product} ne peut pas afficher vos sessions ici.',
  'overview.sessions.lastSeen': 'Vue {time}',
  'overview.sessions.link': 'Voir toutes les sessions',
  'overview.applications.count':
    '{count, plural, =0 {Aucune application n’a accès à votre compte.} one {# application a accès à votre compte.} many {# applications ont accès à votre compte.} other {# applications ont accès à votre compte.}}',
  'overview.applications.link': 'Voir toutes les applications',
  'overview.activity.heading': 'Activité récente',
  'overview.activity.none': 'Il ne s’est rien passé récemment.',
  'overview.activity.unknown': 'Impossible de l’afficher pour le moment : {reason}.',
  'overview.activity.asOf': 'Situation constatée {time} ({exact}).',
  'overview.activity.later': 'Afficher les derniers événements',
  'overview.activity.link': 'Voir toute l’activité',
  'overview.thisBrowser.since': 'Ce navigateur est {device}, connecté {time} ({exact}).',
};
