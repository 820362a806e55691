import { type applications as english } from '../en/applications';
import { type Translated } from '../../translate';

export const applications: Translated<typeof english> = {
  'applications.title': 'Applications',
  'applications.text':
    'Ce qui peut utiliser votre compte, et ce que chaque application peut faire. Retirez ce dont vous ne vous servez plus.',
  'applications.none': 'Aucune application n’a accès à votre compte.',
  'applications.problem.title': 'Impossible d’afficher vos applications pour le moment',
  'applications.missing.grants':
    'Nous ne savons pas ce que les applications peuvent faire : {reason}.',
  'applications.missing.tokens':
    'Nous ne savons pas lesquelles accèdent à votre compte en votre absence : {reason}.',
  'applications.missing.sessions': 'Nous ne savons pas où vos sessions sont ouvertes : {reason}.',
  'applications.incomplete': 'Il y en a plus que nous ne pouvons en afficher.',
  'applications.goesOn':
    'Vous avez beaucoup d’applications, et nous n’avons pas fini de lire la liste.',
  'applications.goesOn.link': 'Afficher les autres',
  'applications.group.others': 'D’autres éditeurs',
  'applications.group.unknown': 'Éditeur inconnu',
  'applications.group.own': 'Les nôtres',
  'applications.morePermissions':
    '{count, plural, one {# de plus} many {# de plus} other {# de plus}}',
  'applications.lasting': 'Accède à votre compte en votre absence',
  'applications.lastUsed': 'Dernière utilisation',
  'applications.signedIn':
    '{count, plural, one {Session ouverte : #} many {Sessions ouvertes : #} other {Sessions ouvertes : #}}',
  'applications.chip.portal': 'Vous l’utilisez',
  'applications.chip.selfRegistered': 'S’est inscrite elle-même',
  'applications.portal.text':
    'C’est l’application que vous utilisez en ce moment. Pour lui retirer l’accès, déconnectez-vous.',
  'applications.selfRegistered.text':
    'Personne ici ne l’a contrôlée avant qu’elle puisse demander un accès. Les assistants d’IA arrivent souvent ainsi.',
  'applications.gone.text':
    'Elle n’existe plus ici. Ce qui lui a été donné est peut-être encore là, et vous pouvez le retirer.',
  'applications.permissions': 'Ce qu’elle peut faire',
  'applications.permissions.unknown': 'Nous ne savons pas ce qu’elle peut faire.',
  'applications.permissions.notAsked': 'Elle est à nous et ne demande pas ce qu’elle utilise.',
  'applications.permissions.none': 'Vous ne lui avez rien permis.',
  'applications.api.profile': 'Votre profil',
  'applications.scope.openid': 'Savoir qui vous êtes',
  'applications.scope.profile': 'Voir votre nom et votre photo',
  'applications.scope.email': 'Voir votre adresse e-mail',
  'applications.scope.phone': 'Voir votre numéro de téléphone',
  'applications.scope.address': 'Voir votre adresse postale',
  'applications.scope.offline_access': 'Accéder à votre compte en votre absence',
  'applications.fact.whose': 'Éditeur',
  'applications.fact.own': 'Nous',
  'applications.fact.others': 'Quelqu’un d’autre',
  'applications.fact.since': 'Première trace',
  'applications.fact.lasting': 'En votre absence',
  'applications.fact.lasting.yes': 'Elle peut y accéder',
  'applications.fact.lasting.no': 'Elle ne peut pas y accéder',
  'applications.fact.organizations': 'Organisations',
  'applications.fact.organizationCount':
    '{count, plural, one {Pour # organisation} many {Pour # organisations} other {Pour # organisations}}',
  'applications.kept': 'Comment elle y accède',
  'applications.kept.text': 'Avec cela, elle peut accéder à votre compte en votre absence.',
  'applications.kept.more':
    '{count, plural, one {# autre accès, utilisé il y a plus longtemps, n’est pas affiché.} many {# autres accès, utilisés il y a plus longtemps, ne sont pas affichés.} other {# autres accès, utilisés il y a plus longtemps, ne sont pas affichés.}} Retirer l’accès les retire tous.',
  'applications.sessions': 'Sessions où vous l’utilisez',
  'applications.sessions.more':
    '{count, plural, one {# autre session} many {# autres sessions} other {# autres sessions}}',
  'applications.remove.heading': 'Retirer l’accès de {application} ?',
  'applications.remove.heading.unnamed': 'Retirer l’accès de cette application ?',
  'applications.remove.goes': 'Ce qui disparaît',
  'applications.remove.stays': 'Ce qui reste',
  'applications.remove.accessGoes': 'Son accès à votre compte.',
  'applications.remove.keptGoes':
    '{count, plural, one {# moyen d’accéder à votre compte en votre absence} many {# moyens d’accéder à votre compte en votre absence} other {# moyens d’accéder à votre compte en votre absence}}',
  'applications.remove.permissionsGo': 'Ces autorisations :',
  'applications.remove.until': 'Ce qu’elle détient déjà peut fonctionner jusqu’au',
  'applications.remove.untilUnknown':
    'Ce qu’elle détient déjà peut fonctionner quelque temps, un jour au plus en général.',
  'applications.remove.dataStays': 'Ce qu’elle a copié reste chez elle.',
  'applications.remove.sessionsStay':
    '{count, plural, one {Vous y gardez # session ouverte.} many {Vous y gardez # sessions ouvertes.} other {Vous y gardez # sessions ouvertes.}}',
  'applications.remove.seeSessions': 'Voir vos sessions',
  'applications.remove.comesBack': 'Elle est à nous : l’ouvrir lui rend l’accès.',
  'applications.remove.mayAskAgain': 'Elle peut vous redemander l’accès.',
  'applications.remove.portal': 'Vous utilisez cette application. Déconnectez-vous plutôt.',
  'applications.remove.nothing':
    'Elle ne détient rien à retirer. Seule une session y est ouverte : déconnectez cette session.',
  'applications.remove.unknown':
    'Nous ne savons pas quel accès elle a : vous ne pouvez pas le lui retirer ici pour le moment.',
  'applications.removed.until':
    '{application} n’a plus accès. Ce qu’elle détient déjà peut fonctionner jusqu’au {until}.',
  'applications.removed.until.unnamed':
    'L’application n’a plus accès. Ce qu’elle détient déjà peut fonctionner jusqu’au {until}.',
  'applications.removed.untilUnknown':
    '{application} n’a plus accès. Ce qu’elle détient déjà peut fonctionner quelque temps, un jour au plus en général.',
  'applications.removed.untilUnknown.unnamed':
    'L’application n’a plus accès. Ce qu’elle détient déjà peut fonctionner quelque temps, un jour au plus en général.',
  'applications.removed.notYet':
    'Nous avons demandé le retrait de l’accès de {application}. Ce n’est pas encore confirmé : revenez voir dans une minute.',
  'applications.removed.notYet.unnamed':
    'Nous avons demandé le retrait de l’accès de l’application. Ce n’est pas encore confirmé : revenez voir dans une minute.',
  'applications.removed.partly':
    'Seule une partie de l’accès de {application} a été retirée. Retirez-le à nouveau pour enlever le reste.',
  'applications.removed.partly.unnamed':
    'Seule une partie de l’accès de l’application a été retirée. Retirez-le à nouveau pour enlever le reste.',
  'applications.notFound.title': 'Nous n’avons pas trouvé cette application',
  'applications.notFound.text': 'Son accès est peut-être déjà retiré, ou l’adresse est incorrecte.',
  'applications.access.removing': 'Retrait de l’accès… Pas encore confirmé.',
  'applications.access.remove': 'Retirer l’accès',
  'applications.access.remove.pending': 'Retrait de l’accès…',
  'applications.access.remove.pendingNamed': 'Retrait de l’accès… {application}',
  'applications.access.remove.one': 'Retirer seulement celui-ci',
  'applications.access.remove.named': 'Retirer seulement celui-ci : {application}',
  'applications.access.nothingDone': 'Aucun accès n’a été retiré.',
  'applications.access.notKnown': 'Nous ne savons pas si l’accès a été retiré.',
  'applications.access.notFound':
    'Nous n’avons pas trouvé cet accès. La liste ci-dessous est à jour.',
  'applications.access.removed': 'L’accès est retiré.',
  'applications.access.removedOne':
    'Cet accès est retiré. L’application garde les autres tant que vous ne les retirez pas.',
  'applications.access.alreadyRemoved': 'Cet accès était déjà retiré.',
  'applications.connected': 'Comptes associés',
  'applications.connected.may':
    'Certaines peuvent aussi utiliser des comptes que vous avez ailleurs :',
  'applications.connected.none': 'Aucun compte n’est associé pour des applications.',
  'applications.connected.text':
    'Des applications peuvent utiliser ces comptes que vous avez ailleurs, avec l’accès que vous avez donné. Ils ne servent pas à se connecter ici.',
  'applications.connected.remove':
    'Ils ne peuvent pas être retirés ici. Ouvrez les réglages de votre compte chez le fournisseur et retirez-y l’accès.',
  'applications.connected.disconnect': 'Retirer le compte',
  'applications.connected.disconnect.pending': 'Retrait du compte…',
  'applications.connected.disconnect.heading': 'Retirer le compte {provider} ?',
  'applications.connected.disconnect.goes':
    'Les applications n’obtiennent pas de nouvel accès à ce compte.',
  'applications.connected.disconnect.until':
    'L’accès dont elles disposent déjà peut fonctionner jusqu’à son expiration.',
  'applications.connected.disconnect.copied':
    'Elles gardent ce qu’elles ont copié, et peuvent vous solliciter à nouveau.',
  'applications.connected.disconnect.atProvider':
    '{provider} peut encore afficher l’autorisation. Supprimez-la là aussi.',
  'applications.connected.noToken':
    'Impossible de retirer ce compte pour le moment. Réessayez dans une minute.',
  'applications.connected.notFound.title': 'Ce compte n’est pas associé',
  'applications.connected.notFound.text': 'Il a peut-être déjà été retiré.',
  'applications.disconnected':
    'Le compte {provider} est retiré. Supprimez aussi l’autorisation chez {provider}.',
  'applications.disconnected.notYet':
    'Nous avons demandé le retrait du compte {provider}, mais il figure encore dans la liste. Revenez dans une minute.',
  'applications.connected.expires': 'Expire',
  'applications.connected.expired': 'Expiré',
  'applications.since': 'Depuis le',
  'applications.access.removeAll': 'Retirer tout l’accès',
};
