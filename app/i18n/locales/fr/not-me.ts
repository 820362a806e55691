import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': 'Ce n’était pas moi',
  'notMe.hint':
    'Vous ne reconnaissez pas cette session ? Nous vous aidons à sécuriser votre compte.',

  'notMe.heading': 'Sécuriser votre compte',
  'notMe.current':
    'Vous utilisez ce navigateur : il sera déconnecté. Reconnectez-vous pour poursuivre les étapes.',
  'notMe.intro': 'Nous faisons trois choses :',
  'notMe.step.signsOut':
    'Déconnecter {device} et retirer l’accès que des applications ont obtenu par cette session',
  'notMe.step.removesAccess':
    'Retirer l’accès que des applications ont encore par {device}, déjà déconnecté',
  'notMe.step.password':
    'Vous envoyer un lien pour définir un nouveau mot de passe, ou vous indiquer où le changer',
  'notMe.step.changes': 'Vous montrer ce qui a changé dans votre compte depuis cette connexion',
  'notMe.confirm': 'Oui, sécuriser mon compte',
  'notMe.pending': 'Sécurisation…',
  'notMe.signedOutHere.text':
    'Nous avons déconnecté ce navigateur parce que vous l’avez signalé. Reconnectez-vous pour poursuivre les étapes.',
  'notMe.signedOutHere.mailed':
    'Nous avons déconnecté ce navigateur parce que vous l’avez signalé. Un lien pour un nouveau mot de passe a été envoyé à {address}. Définissez-le, puis reconnectez-vous pour poursuivre les étapes.',

  'notMe.guide.title': 'Étapes pour sécuriser votre compte',
  'notMe.guide.reported': 'Signalée comme n’étant pas la vôtre : {device}',
  'notMe.guide.progress': 'Étapes faites : {done, number} sur {count, number}',
  'notMe.guide.allDone': 'Toutes les étapes sont faites',
  'notMe.guide.kept':
    'Cette page reste disponible pendant 30 jours. Tant qu’il reste des étapes, l’aperçu de votre compte y mène.',
  'notMe.guide.kept.done': 'Cette page reste disponible pendant 30 jours.',
  'notMe.guide.step': '{number, number}. {title}',
  'notMe.guide.signed-out': 'Déconnecter la session',
  'notMe.guide.password': 'Définir un nouveau mot de passe',
  'notMe.guide.changes': 'Annuler ce qui a été modifié',
  'notMe.guide.others': 'Déconnecter partout ailleurs',
  'notMe.guide.state.done': 'Fait',
  'notMe.guide.state.open': 'À faire',
  'notMe.guide.state.pending': 'Déconnexion…',
  'notMe.mark.password': 'J’ai un nouveau mot de passe',
  'notMe.mark.changes': 'J’ai vérifié mon compte',
  'notMe.mark.others': 'Les autres sont les miennes',
  'notMe.mark.undo': 'Marquer comme à faire',
  'notMe.mark.pending': 'Enregistrement…',

  'notMe.signedOut.confirmed': '{device} : session déconnectée, confirmé le {exact}.',
  'notMe.signedOut.confirmedUntimed': '{device} : session déconnectée.',
  'notMe.signedOut.pending': 'Déconnexion de {device}… Cela peut prendre une minute.',
  'notMe.signedOut.already-gone': '{device} : session déjà déconnectée.',
  'notMe.signedOut.not-yet': '{device} : session pas encore déconnectée ({reason}).',
  'notMe.signedOut.listed-again': 'Cela n’a pas fonctionné : {device} est toujours connecté.',
  'notMe.access.removed':
    '{count, plural, one {Accès retiré avec cette session : #.} many {Accès retirés avec cette session : #.} other {Accès retirés avec cette session : #.}}',
  'notMe.access.uncounted': 'Les applications perdent l’accès obtenu par cette session.',
  'notMe.access.none': 'Aucune application n’avait d’accès par cette session.',
  'notMe.access.not-yet':
    'Accès retirés : {ended, number}. Pas encore : {remaining, number}, {reason}.',
  'notMe.access.unknown': 'Nous ne savons pas quelles applications avaient un accès : {reason}.',
  'notMe.retry': 'Réessayer',

  'notMe.password.sentTo':
    'Nous avons envoyé un lien pour un nouveau mot de passe à {address}. Il expire bientôt.',
  'notMe.password.sent':
    'Nous vous avons envoyé par e-mail un lien pour un nouveau mot de passe. Il expire bientôt.',
  'notMe.password.mailedAt': 'Envoyé',
  'notMe.password.changedAt': 'Votre mot de passe a été modifié',
  'notMe.password.elsewhere':
    'Vous vous connectez avec {provider}. Changez votre mot de passe chez ce fournisseur.',
  'notMe.password.elsewhereUnnamed':
    'Vous vous connectez par un autre fournisseur, par exemple votre organisation. Changez votre mot de passe chez lui.',
  'notMe.password.no-address':
    'Nous n’avons pas pu vous envoyer d’e-mail, car votre compte n’a pas d’adresse e-mail. Demandez à l’assistance de changer votre mot de passe.',
  'notMe.password.too-often':
    'Un lien pour un nouveau mot de passe a été envoyé il y a peu. Regardez votre boîte de réception avant d’en demander un autre.',
  'notMe.password.failed':
    'Nous n’avons pas pu envoyer de lien pour un nouveau mot de passe : {reason}.',
  'notMe.mail.sendAgain': 'Renvoyer',
  'notMe.mail.send': 'Envoyer l’e-mail',
  'notMe.mail.pending': 'Envoi…',
  'notMe.mail.sentAgain': 'Nous vous avons envoyé un autre lien. Utilisez le plus récent.',
  'notMe.mail.sentAgainTo': 'Nous avons envoyé un autre lien à {address}. Utilisez le plus récent.',
  'notMe.mail.tooOften':
    '{count, plural, one {Vous avez déjà demandé plusieurs e-mails. Vous pourrez en demander un autre dans # minute.} many {Vous avez déjà demandé plusieurs e-mails. Vous pourrez en demander un autre dans # minutes.} other {Vous avez déjà demandé plusieurs e-mails. Vous pourrez en demander un autre dans # minutes.}}',
  'notMe.mail.failed': 'Nous n’avons pas pu envoyer l’e-mail. Réessayez dans une minute.',

  'notMe.changes.explained':
    'Ceci a changé après cette connexion et avant votre signalement. Commencez par le plus ancien.',
  'notMe.changes.later': 'Depuis votre signalement',
  'notMe.changes.laterExplained':
    'Si l’un de ces changements n’est pas de vous, demandez de l’aide à l’assistance.',
  'notMe.changes.person': 'Vous l’avez demandé ici.',
  'notMe.changes.none': 'Aucun changement important trouvé.',
  'notMe.changes.incomplete':
    'Nous ne voyons pas toute l’activité de cette période : d’autres changements sont possibles. Vérifiez aussi vos informations.',
  'notMe.changes.unknown':
    'Nous ne savons pas ce qui a changé : {reason}. Vérifiez vous-même vos informations.',
  'notMe.changes.here': 'Modifié ici récemment',
  'notMe.changes.hereExplained':
    'Corrigez ce que vous ne reconnaissez pas : ouvrez-le ou suivez le lien en dessous.',
  'notMe.mend.password': 'Définissez un nouveau mot de passe avec le lien de l’étape 2.',
  'notMe.mend.request': 'Supprimez cet e-mail. Utilisez uniquement le lien de l’étape 2.',
  'notMe.mend.restore': 'Demandez à l’assistance de le rétablir.',
  'notMe.mend.remove': 'Si vous ne le reconnaissez pas, demandez à l’assistance de le retirer.',
  'notMe.mend.mfa':
    'Réactivez la validation en deux étapes. Si elle n’est pas demandée à la connexion, contactez l’assistance.',
  'notMe.mend.recovery-code': 'Ce code est utilisé. Demandez-en un nouveau à l’assistance.',
  'notMe.mend.access':
    'Si vous ne connaissez pas cette application, déconnectez partout ailleurs à l’étape 4.',
  'notMe.mend.copied-access':
    'Quelqu’un l’a peut-être copié. Déconnectez partout ailleurs à l’étape 4.',
  'notMe.mend.ask': 'Renseignez-vous auprès de l’assistance.',
  'notMe.mendHere.restore': 'Vous pouvez le rétablir vous-même :',
  'notMe.mendHere.remove': 'Si vous ne le reconnaissez pas, retirez-le :',
  'notMe.mendHere.mfa': 'Configurez-la de nouveau :',
  'notMe.mendHere.recovery-code': 'Ce code est utilisé. Créez-en un nouveau :',

  'notMe.changes.look': 'Vérifiez aussi le reste :',
  'notMe.changes.look.activity': 'Activité depuis cette connexion',
  'notMe.mendHere.access': 'Si vous ne connaissez pas cette application, retirez son accès :',
  'notMe.mendHere.copied-access':
    'Quelqu’un l’a peut-être copié. Retirez l’accès de l’application :',
  'notMe.mend.leave': 'Si vous ne la connaissez pas, demandez à l’assistance de vous en retirer.',
  'notMe.mendHere.leave': 'Si vous ne la connaissez pas, quittez-la :',
  'notMe.others.applications':
    'Des applications ont peut-être encore accès. Retirez l’accès de celles que vous ne connaissez pas :',
  'notMe.others.remaining':
    '{count, plural, one {# autre session est ouverte. Elle n’est peut-être pas à vous.} many {# autres sessions sont ouvertes. Elles ne sont peut-être pas toutes à vous.} other {# autres sessions sont ouvertes. Elles ne sont peut-être pas toutes à vous.}}',
  'notMe.others.ended':
    '{count, plural, one {Vous avez déconnecté # autre session.} many {Vous avez déconnecté # autres sessions.} other {Vous avez déconnecté # autres sessions.}}',
  'notMe.others.none': 'Aucune autre session n’est ouverte.',
  'notMe.others.unknown':
    'Nous ne pouvons pas afficher vos autres sessions pour le moment. Elles ne sont peut-être pas toutes à vous.',
  'notMe.others.end':
    '{count, plural, one {Déconnecter l’autre session (#)} many {Déconnecter les # autres} other {Déconnecter les # autres}}',
  'notMe.others.endAll': 'Déconnecter partout ailleurs',

  'notMe.summary.heading': 'Récapitulatif',
  'notMe.summary.text':
    'Gardez une trace de ce qui a été fait : imprimez cette page ou téléchargez-la en fichier texte.',
  'notMe.summary.download': 'Télécharger le récapitulatif',
  'notMe.receipt.title': 'Récapitulatif : session signalée comme n’étant pas la vôtre',
  'notMe.receipt.portal': '{name}, {address}',
  'notMe.receipt.account': 'Compte : {account}',
  'notMe.receipt.written': 'Signalée le : {exact}',
  'notMe.receipt.device': 'Appareil : {device}',
  'notMe.receipt.place': 'Lieu (approximatif) : {place}',
  'notMe.receipt.address': 'Adresse IP : {address}',
  'notMe.receipt.signedIn': 'Connexion : {exact}',
  'notMe.receipt.lastSeen': 'Vue pour la dernière fois : {exact}',
  'notMe.receipt.zone': 'Fuseau horaire : {zone}',
  'notMe.receipt.others':
    'Autres sessions : déconnectées {ended, number}, encore ouvertes {remaining, number}',
  'notMe.receipt.changes': 'Changements dans votre compte depuis :',
  'notMe.receipt.change': '{exact} : {change}',

  'notMe.open.text':
    'Le {exact}, vous avez répondu « Ce n’était pas moi ». Étapes faites : {done, number} sur {count, number}.',
  'notMe.open.link': 'Continuer',
  'notMe.reported.mark': 'Signalée comme n’étant pas la vôtre',
  'notMe.reported.link': 'Voir les étapes',
};
