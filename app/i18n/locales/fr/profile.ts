import { type profile as english } from '../en/profile';
import { type Translated } from '../../translate';

export const profile: Translated<typeof english> = {
  'profile.title': 'Profil',
  'profile.intro':
    'Vos informations. Les applications auxquelles vous vous connectez peuvent les voir.',
  'profile.notRead': 'Impossible de lire votre profil pour le moment. Réessayez dans une minute.',
  'profile.asOf':
    'Voici ce qu’il en était {when}. Rien de plus récent n’est disponible pour le moment.',
  'profile.details': 'Vos informations',
  'profile.details.kept': 'Ce que vous ne pouvez pas modifier ici',
  'profile.field.givenName': 'Prénom',
  'profile.field.familyName': 'Nom de famille',
  'profile.field.name': 'Nom complet',
  'profile.field.nickname': 'Surnom',
  'profile.notSet': 'Non renseigné',
  'profile.yes': 'Oui',
  'profile.no': 'Non',
  'profile.save': 'Enregistrer le profil',
  'profile.saving': 'Enregistrement…',
  'profile.saved': 'Votre profil est enregistré.',
  'profile.notConfirmed':
    'Votre modification a été envoyée, mais elle n’est pas encore confirmée. Regardez à nouveau dans une minute.',
  'profile.nothingChanged': 'Vous n’avez rien modifié : il n’y avait rien à enregistrer.',
  'profile.checkFields': 'Vérifiez les champs signalés.',
  'profile.changedMeanwhile':
    'Votre profil a été modifié entre-temps, peut-être dans un autre onglet. Vérifiez ce qui suit, puis enregistrez à nouveau.',
  'profile.tooLarge': 'C’est trop de texte. Raccourcissez-le.',
  'profile.picture': 'Photo',
  'profile.picture.initials': 'Vos initiales remplacent la photo.',
  'profile.picture.yours': 'Votre photo',
  'profile.picture.elsewhere':
    'Votre photo vient de {host} et se modifie là-bas. Elle ne s’affiche pas ici, mais des applications peuvent la montrer.',
  'profile.picture.address': 'Adresse d’une photo',
  'profile.picture.hint': 'Elle commence par https:// et se trouve sur {hosts}.',
  'profile.picture.otherHost':
    'Cette adresse ne convient pas. Elle doit commencer par https:// et se trouver à l’un des endroits indiqués ici.',
  'profile.picture.set': 'Utiliser cette photo',
  'profile.picture.remove': 'Retirer la photo',
  'profile.picture.removing': 'Retrait de la photo…',
  'profile.identifiers': 'Informations de connexion',
  'profile.email': 'E-mail',
  'profile.unconfirmed': 'Non confirmé',
  'profile.phone': 'Téléphone',
  'profile.username': 'Nom d’utilisateur',
  'profile.preferences': 'Langue, fuseau horaire et apparence',
  'profile.preferences.text': 'Ces choix ne valent que pour ce navigateur.',
  'profile.preferences.link': 'Modifier les préférences',
  'profile.reason.providerReplaces':
    'Cela vient du fournisseur avec lequel vous vous connectez, et c’est remplacé à chaque connexion. Modifiez-le chez lui.',
  'profile.reason.namedProviderReplaces':
    'Cela vient de {provider}, et c’est remplacé à chaque connexion. Modifiez-le chez {provider}.',
  'profile.reason.organizationReplaces':
    'C’est fixé par votre organisation, et remplacé à chaque connexion.',
  'profile.reason.organization': 'C’est fixé par votre organisation.',
  'profile.reason.keptElsewhere':
    'Cela ne se modifie pas ici. C’est géré par le fournisseur avec lequel vous vous connectez.',
  'profile.reason.namedProvider': 'Cela vient de {provider}. Modifiez-le chez {provider}.',
  'profile.reason.identifies':
    'C’est avec cela que vous vous connectez, donc cela ne se modifie pas ici.',
  'profile.reason.notProvable':
    'Cela ne se modifie pas ici, car nous n’avons aucun moyen de vérifier un nouveau numéro.',
  'profile.reason.noMail':
    'Cela ne se modifie pas ici, car nous ne pouvons pas vous envoyer d’e-mail.',
  'profile.reason.scopeMissing': 'Cela ne se modifie pas, car {product} n’en a pas le droit.',
  'profile.reason.turnedOff': 'Cela ne se modifie pas ici.',
  'profile.problem.number': 'Saisissez un nombre.',
  'profile.problem.wholeNumber': 'Saisissez un nombre entier.',
  'profile.problem.date':
    'Saisissez une date avec l’année, le mois et le jour, par exemple 2026-03-01.',
  'profile.problem.url': 'Saisissez une adresse qui commence par https://.',
  'profile.problem.choice': 'Choisissez dans la liste.',
  'profile.problem.between': 'Saisissez une valeur de {minimum} à {maximum}.',
  'profile.problem.atLeast': 'Saisissez {minimum} ou plus.',
  'profile.problem.atMost': 'Saisissez {maximum} ou moins.',
  'profile.problem.notAccepted': 'Le service de connexion ne l’accepte pas. Saisissez autre chose.',
};
