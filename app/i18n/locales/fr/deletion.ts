import { type deletion as english } from '../en/deletion';
import { type Translated } from '../../translate';

export const deletion: Translated<typeof english> = {
  'deletion.title': 'Supprimer le compte',
  'deletion.text':
    'Avant de confirmer, vous voyez ce qui disparaît et ce qui reste. Votre compte est ensuite supprimé définitivement.',
  'deletion.text.hold':
    '{days, plural, one {Nous attendons d’abord # jour, au cas où vous changeriez d’avis.} many {Nous attendons d’abord # de jours, au cas où vous changeriez d’avis.} other {Nous attendons d’abord # jours, au cas où vous changeriez d’avis.}}',
  'deletion.text.request': 'L’assistance le supprime pour vous. Vous pouvez le demander ici.',
  'deletion.unavailable':
    'Les comptes ne peuvent pas être supprimés ici pour le moment. Demandez à l’assistance de supprimer le vôtre.',
  'deletion.heading': 'Supprimer votre compte ?',
  'deletion.goes.profile': 'Votre profil, avec tout ce que vous y avez saisi.',
  'deletion.goes.ways':
    '{count, plural, one {# mode de connexion.} many {# de modes de connexion.} other {# modes de connexion.}}',
  'deletion.goes.sessions':
    '{count, plural, one {# session : elle est déconnectée.} many {# de sessions : elles sont toutes déconnectées.} other {# sessions : elles sont toutes déconnectées.}}',
  'deletion.goes.applications':
    '{count, plural, one {L’accès de # application.} many {L’accès de # d’applications.} other {L’accès de # applications.}}',
  'deletion.goes.linked': 'Vos modes de connexion liés : {names}.',
  'deletion.goes.organizations': 'Votre appartenance à {names}.',
  'deletion.goes.kept':
    'Ce que nous conservons ici sur vous, comme vos modifications et vos signalements.',
  'deletion.goes.allWays': 'Tous vos modes de connexion.',
  'deletion.goes.allSessions': 'Toutes vos sessions : elles sont déconnectées partout.',
  'deletion.goes.allApplications': 'L’accès de toutes les applications.',
  'deletion.goes.allOrganizations': 'Votre appartenance à des organisations, s’il y en a.',
  'deletion.stays.applications':
    'Ce que les applications et les fournisseurs savent de vous reste chez eux. Demandez à chacun de le supprimer.',
  'deletion.stays.until':
    'L’accès qu’une application détient déjà peut fonctionner jusqu’à son expiration.',
  'deletion.stays.log': 'Le journal du service de connexion, jusqu’à ce qu’il soit trop ancien.',
  'deletion.stays.mark':
    'La mention qu’un compte a été supprimé, pendant 30 jours. Elle ne contient aucun nom.',
  'deletion.lastAdmin':
    'Vous êtes la dernière personne à vous occuper de {organizations}. Confiez d’abord ce rôle à quelqu’un d’autre. Une personne qui part aussi ne compte pas. Si elle reste finalement, réessayez dans quelques minutes.',
  'deletion.handOver':
    'Si personne d’autre que vous ne s’occupe d’une organisation, confiez-la d’abord à quelqu’un. Nous ne savons pas si c’est le cas.',
  'deletion.handOver.first':
    'Si personne d’autre que vous ne s’occupe d’une organisation, confiez-la d’abord à quelqu’un. Jusque-là, votre compte ne peut pas être supprimé.',
  'deletion.again':
    'Vous pourrez vous inscrire à nouveau plus tard. Vous commencerez avec un compte neuf et vide.',
  'deletion.when.hold':
    'Nous le supprimerons le {date}. D’ici là, vous pouvez vous connecter et le garder.',
  'deletion.when.now': 'Nous le supprimons tout de suite. Personne ne peut l’annuler.',
  'deletion.when.request':
    'Nous envoyons votre demande par e-mail à l’assistance. Vous en recevez le numéro.',
  'deletion.notMailed':
    'Nous ne pouvons pas vous écrire à ce sujet : nous n’avons aucune adresse e-mail confirmée.',
  'deletion.copyFirst': 'Demander d’abord une copie de vos données',
  'deletion.type.email': 'Votre adresse e-mail',
  'deletion.type.username': 'Votre nom d’utilisateur',
  'deletion.type.phone': 'Votre numéro de téléphone',
  'deletion.type.name': 'Votre nom',
  'deletion.type.digits': 'Quatre chiffres',
  'deletion.type.hint': 'Pour confirmer, saisissez ceci : {value}',
  'deletion.type.hint.phone':
    'Pour confirmer, saisissez-le en entier, avec l’indicatif du pays : {value}',
  'deletion.type.wrong': 'Ce n’est pas identique. Saisissez-le à nouveau.',
  'deletion.asking': 'Demande de suppression…',
  'deletion.submit.request': 'Demander la suppression',
  'deletion.pending.title': 'Votre compte va être supprimé',
  'deletion.pending.text':
    'D’ici là, tout fonctionne comme avant. Si vous changez d’avis, gardez votre compte.',
  'deletion.pending.request.title': 'Vous avez demandé la suppression de votre compte',
  'deletion.pending.request':
    'L’assistance a votre demande. Si vous changez d’avis, gardez votre compte.',
  'deletion.pending.begun':
    'La suppression a commencé et ne peut plus être annulée. Elle peut prendre un moment.',
  'deletion.pending.late':
    'Le compte devrait déjà être supprimé, mais cela n’a pas encore fonctionné. Nous essayons encore. Vous pouvez toujours le garder.',
  'deletion.heldBack':
    'Votre compte n’est pas encore supprimé, car vous êtes la dernière personne à vous occuper de {organizations}.',
  'deletion.heldBack.text':
    'Vous êtes la dernière personne à vous occuper d’une organisation. C’est pourquoi nous n’avons pas encore supprimé votre compte.',
  'deletion.heldBack.next':
    'Confiez ce rôle à quelqu’un d’autre. Nous vérifions chaque jour, et supprimons alors votre compte. Vous pouvez toujours le garder.',
  'deletion.waits': 'Nous supprimerons votre compte le {date}.',
  'deletion.see': 'Voir la demande',
  'deletion.dueAt': 'Sera supprimé',
  'deletion.askedAt': 'Demandé',
  'deletion.cancel': 'Garder le compte',
  'deletion.cancelling': 'Annulation de la suppression…',
  'deletion.none.title': 'Votre compte ne va pas être supprimé',
  'deletion.none.text': 'Personne ne l’a demandé, ou vous l’avez déjà gardé.',
  'deletion.asked':
    'Votre compte sera supprimé à la date ci-dessous. D’ici là, vous pouvez le garder.',
  'deletion.asked.unless':
    'Votre compte sera supprimé à la date ci-dessous, sauf si vous êtes alors la dernière personne à vous occuper d’une organisation. Nous n’avons pas pu vérifier toutes les vôtres. D’ici là, vous pouvez garder votre compte.',
  'deletion.asked.already': 'Vous l’aviez déjà demandé. Rien n’y change.',
  'deletion.requested': 'Nous avons envoyé votre demande à l’assistance.',
  'deletion.cancelled': 'Votre compte reste. Rien n’a été supprimé.',
  'deletion.tooLate': 'La suppression a commencé et ne peut plus être annulée.',
  'deletion.goodbye.title': 'Suppression de votre compte en cours',
  'deletion.goodbye.text':
    'Ce navigateur est déconnecté. Cela prend quelques minutes. Cette page vous dira quand ce sera fait.',
  'deletion.done.title': 'Votre compte est supprimé',
  'deletion.done.text':
    'Ce que nous conservions ici sur vous est supprimé aussi. Le journal du service de connexion reste jusqu’à ce qu’il soit trop ancien, et une mention sans votre nom pendant 30 jours.',
  'deletion.goodbye.over.title': 'Il n’y a rien à afficher ici',
  'deletion.goodbye.over.text': 'L’adresse est erronée ou trop ancienne, ou le compte a été gardé.',
  'deletion.mail.reminder': 'Votre compte sera supprimé demain',
  'deletion.mail.reminder.text':
    'Vous l’avez demandé. Si c’est toujours ce que vous voulez, il n’y a rien à faire.',
  'deletion.mail.reminder.keep':
    'Pour garder votre compte, utilisez le lien ci-dessous, connectez-vous et choisissez « Garder le compte ».',
  'deletion.mail.done': 'Votre compte a été supprimé',
  'deletion.mail.done.text':
    'Il est supprimé définitivement, avec ce que {product} conservait sur vous. Le journal du service de connexion reste jusqu’à ce qu’il soit trop ancien, et une mention sans votre nom pendant 30 jours.',
  'deletion.mail.done.last': 'C’est notre dernier e-mail à ce sujet.',
  'deletion.mail.request': 'Demande de suppression d’un compte : {number}',
  'deletion.mail.request.text':
    'La personne à qui appartient ce compte vous demande de le supprimer. Elle a confirmé son identité et possède le même numéro.',
  'deletion.mail.withdrawn': 'Demande retirée : {number}',
  'deletion.mail.withdrawn.text': 'La personne à qui appartient ce compte veut le garder.',
  'deletion.mail.userId': 'Identifiant',
  'deletion.mail.identifier': 'Connu sous',
};
