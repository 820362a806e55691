import { type kit as english } from '../en/kit';
import { type Translated } from '../../translate';

export const kit: Translated<typeof english> = {
  'kit.unknown': 'inconnu',
  'kit.unknown.alone': 'Inconnu',
  'kit.cancel': 'Annuler',
  'kit.thisBrowser': 'Ce navigateur',
  'kit.thisBrowser.signedIn': 'Connexion :',
  'kit.thisBrowser.signedInHere': 'Connexion à {product} :',
  'kit.thisBrowser.signOut': 'Déconnecter ce navigateur',
  'kit.ipAddress': 'Adresse IP',
  'kit.userAgent': 'Informations techniques du navigateur',

  'kit.place': 'Lieu (approximatif)',
  'kit.place.inCountry': '{part}, {country}',
  'kit.place.inRegion': '{city}, {region}, {country}',
  'kit.place.private': 'Réseau privé (maison ou travail)',
  'kit.place.shared': 'Adresse partagée par plusieurs personnes',
  'kit.place.reserved': 'Lieu inconnu',

  'kit.method.pwd': 'Mot de passe',
  'kit.method.passkey': 'Clé d’accès',
  'kit.method.federated': 'Autre fournisseur',
  'kit.method.sms': 'Code par SMS',
  'kit.method.email': 'Code par e-mail',
  'kit.method.other': 'Autre méthode ({name})',
  'kit.method.mfa': 'Validation en deux étapes',
  'kit.method.mfaWith': 'Validation en deux étapes : {factor}',
  'kit.factor.otp': 'application d’authentification',
  'kit.factor.push-notification': 'confirmation sur un téléphone',
  'kit.factor.webauthn-roaming': 'clé de sécurité',
  'kit.factor.webauthn-platform': 'empreinte, visage ou verrouillage de l’écran',
  'kit.factor.recovery-code': 'code de récupération',

  'kit.reason.rate_limited': 'trop de demandes pour le moment',
  'kit.reason.not_permitted': '{product} n’y est pas autorisé',
  'kit.reason.failed': 'le service de connexion ne répond pas comme il le devrait',
  'kit.reason.gone': 'l’application n’existe plus',
  'kit.reason.not-told': 'les réglages de l’application ne le disent pas',
  'kit.reason.no-beginning': 'nous ne savons pas quand la session a commencé',
  'kit.timeZone.choice':
    'Les heures sont indiquées dans le fuseau horaire que vous avez choisi, {zone}.',
  'kit.timeZone.profile':
    'Les heures sont indiquées dans le fuseau horaire de votre compte, {zone}.',
  'kit.timeZone.browser':
    'Les heures sont indiquées dans le fuseau horaire de ce navigateur, {zone}.',
  'kit.timeZone.nobody':
    'Les heures sont indiquées en UTC, car nous ne connaissons pas votre fuseau horaire.',

  'kit.application.unnamed': 'Application sans nom',
  'kit.application.gone': 'Application supprimée',

  'kit.formKept': 'Votre saisie est toujours là. Rien n’est encore enregistré.',
  'kit.problem.heading': 'Cela n’a pas fonctionné',
  'kit.problem.rateLimited': 'Il y a trop de demandes pour le moment. Réessayez {when}.',
  'kit.problem.rateLimitedUnknown':
    'Il y a trop de demandes pour le moment. Réessayez dans une minute.',
  'kit.problem.unavailable':
    'Le service de connexion ne répond pas comme il le devrait. Réessayez dans une minute.',
  'kit.problem.notPermitted':
    '{product} n’est pas autorisé à le faire. Contactez l’assistance et indiquez le numéro de référence.',
  'kit.problem.badRequest': 'Il manquait quelque chose dans ce formulaire.',
  'kit.problem.underWay':
    'Une autre modification de votre compte est encore en cours. Réessayez dans un instant.',
  'kit.problem.nothingDone': 'Rien n’a été modifié.',
  'kit.problem.notKnown': 'Nous ne savons pas si cela a été fait.',
  'kit.field.required': 'Remplissez ce champ.',
  'kit.field.tooLong':
    'Saisissez au maximum {maximum, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  'kit.field.invalid': 'Cette valeur n’est pas valable. Vérifiez-la.',
  'kit.name.numbered': '{name} ({count, number})',
  'kit.pages': 'Pages de la liste',
  'kit.pages.previous': 'Page précédente',
  'kit.pages.next': 'Page suivante',
};
