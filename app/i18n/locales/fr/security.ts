import { type security as english } from '../en/security';
import { type Translated } from '../../translate';

export const security: Translated<typeof english> = {
  'security.title': 'Sécurité',
  'security.asOf':
    'Impossible d’actualiser cette page pour le moment. Situation constatée {time} ({exact}).',
  'security.turnedOff': 'Ceci ne peut pas être modifié ici.',
  'security.notNow': 'Nous ne pouvons pas afficher ceci pour le moment : {reason}.',
  'security.notYet': 'Votre demande n’est pas encore confirmée. Vérifiez dans une minute.',
  'security.named': '{what} {detail}',
  'security.unnamed': '{what}, ajout : {date}',
  'security.unnamed.begun': '{what}, début : {date}',
  'security.notUsable': 'N’est plus accepté',
  'security.kind.authenticator-app': 'Application d’authentification',
  'security.kind.push': 'Confirmation sur un téléphone',
  'security.kind.phone': 'Code par téléphone',
  'security.kind.sms': 'Code par SMS',
  'security.kind.voice': 'Code par appel',
  'security.kind.email': 'Code par e-mail',
  'security.kind.security-key': 'Clé de sécurité',
  'security.kind.device-biometrics': 'Empreinte, visage ou verrouillage de l’écran',
  'security.kind.passkey': 'Clé d’accès',
  'security.kind.recovery-code': 'Code de récupération',
  'security.kind.password': 'Mot de passe',
  'security.kind.other': 'Autre méthode',
  'security.role.sign-in': 'Connexion',
  'security.role.two-step': 'Validation en deux étapes',
  'security.role.recovery': 'Récupération de l’accès',
  'security.ways.heading': 'Modes de connexion',
  'security.ways.way': 'Mode',
  'security.ways.role': 'Sert à',
  'security.ways.added': 'Ajout',
  'security.ways.begun': 'Début',
  'security.ways.lastUsed': 'Dernière utilisation',
  'security.ways.incomplete': 'Il peut manquer des modes de connexion ici : {reason}.',
  'security.ways.unreadable':
    '{count, plural, one {Il y en a # autre que nous ne pouvons pas afficher.} many {Il y en a # autres que nous ne pouvons pas afficher.} other {Il y en a # autres que nous ne pouvons pas afficher.}}',
  'security.forecast.heading': 'Si vous perdez votre téléphone',
  'security.forecast.after': 'Si vous perdez ensuite votre téléphone',
  'security.forecast.unknown':
    'Nous ne pouvons pas dire pour le moment comment vous pourriez vous connecter.',
  'security.forecast.lacks.first':
    'Vous ne pourriez plus vous connecter. Configurez un mode de connexion qui ne dépend pas de votre téléphone.',
  'security.forecast.lacks.second':
    'Vous ne pourriez plus vous connecter : rien d’autre n’est configuré pour la validation en deux étapes. Configurez une méthode qui ne dépend pas de votre téléphone.',
  'security.forecast.one': 'Vous pouvez encore vous connecter avec : {first}.',
  'security.forecast.two':
    'Vous pouvez encore vous connecter avec : {first}. Pour la validation en deux étapes, il vous reste : {second}.',
  'security.lost': 'Vous l’avez déjà perdu ? Voici quoi faire maintenant :',
  'security.lost.remove': 'Retirer « {name} »',
  'security.password.none': 'Votre compte n’a pas de mot de passe ici.',
  'security.password.changed': 'Dernière modification :',
  'security.passkeys.heading': 'Clés d’accès',
  'security.passkeys.count':
    '{count, plural, =0 {Vous n’avez aucune clé d’accès.} one {Vous avez # clé d’accès.} many {Vous avez # clés d’accès.} other {Vous avez # clés d’accès.}}',
  'security.passkeys.about':
    'Une clé d’accès vous connecte avec votre empreinte, votre visage ou le verrouillage de l’écran, sans mot de passe.',
  'security.passkey.synced': 'Synchronisée avec vos autres appareils',
  'security.passkey.oneDevice': 'Sur un seul appareil',
  'security.passkey.provider': 'Enregistrée dans',
  'security.passkey.kept': 'Copies',
  'security.passkey.reached': 'Utilisable par',
  'security.passkey.browser': 'Créée dans',
  'security.transport.internal': 'l’appareil lui-même',
  'security.transport.hybrid': 'un téléphone à proximité',
  'security.transport.usb': 'USB',
  'security.transport.nfc': 'NFC',
  'security.transport.ble': 'Bluetooth',
  'security.twoStep.on': 'La validation en deux étapes est configurée.',
  'security.twoStep.add': 'Ajouter une validation en deux étapes',
  'security.twoStep.addAnother': 'Ajouter une autre méthode',
  'security.twoStep.off': 'Rien n’est configuré pour la validation en deux étapes.',
  'security.twoStep.onlyEmail':
    'En dehors des codes par e-mail, rien n’est configuré pour la validation en deux étapes.',
  'security.twoStep.emailComesWith':
    'Les codes par e-mail fonctionnent tant que votre adresse e-mail est confirmée. Ils ne peuvent pas être retirés seuls.',
  'security.twoStep.unfinished':
    '{count, plural, one {Vous avez commencé # autre configuration sans aller jusqu’au bout. Elle ne peut pas servir.} many {Vous avez commencé # autres configurations sans aller jusqu’au bout. Elles ne peuvent pas servir.} other {Vous avez commencé # autres configurations sans aller jusqu’au bout. Elles ne peuvent pas servir.}}',
  'security.policy.always': 'Elle vous est demandée à chaque connexion.',
  'security.policy.risky-sign-ins':
    'Elle vous est demandée quand une connexion semble inhabituelle.',
  'security.policy.unknown':
    'Nous ne pouvons pas dire pour le moment quand elle vous est demandée.',
  'security.code.none':
    'Vous n’avez pas de code de récupération. Le service de connexion vous en donnera peut-être un quand vous ajouterez une méthode de validation en deux étapes.',
  'security.code.since': 'Ajout :',
  'security.code.link': 'Gérer le code de récupération',
  'security.code.about':
    'Un code de récupération vous permet de passer une fois la validation en deux étapes si vous avez perdu votre téléphone ou votre clé. Personne ne peut le retrouver : gardez-le en lieu sûr.',
  'security.code.ask': 'Créer un nouveau code de récupération ?',
  'security.code.voids':
    'L’ancien code cesse aussitôt de fonctionner. Vos autres modes de connexion ne changent pas.',
  'security.code.once':
    'Nous n’affichons le nouveau code qu’une fois. Prévoyez de quoi le noter ou l’enregistrer.',
  'security.code.make': 'Créer un nouveau code',
  'security.code.pending': 'Création du code…',
  'security.code.new': 'Nouveau code de récupération',
  'security.code.done': 'Votre nouveau code est prêt. L’ancien ne fonctionne plus.',
  'security.code.keep':
    'Enregistrez-le maintenant : il ne sera plus affiché. Ne le gardez pas seulement sur votre téléphone.',
  'security.code.copy': 'Copier le code',
  'security.code.copied': 'Copié',
  'security.code.save': 'Enregistrer le code dans un fichier',
  'security.code.print': 'Imprimer le code',
  'security.code.saved': 'Je l’ai enregistré',
  'security.code.file':
    'Code de récupération pour {product}. Il fonctionne une seule fois. Gardez-le en lieu sûr.',
  'security.code.notKnown':
    'Nous n’avons pas reçu de réponse : votre ancien code ne fonctionne peut-être plus. Par sécurité, créez-en un autre.',
  'security.code.refused.no_code': 'Vous n’avez pas de code de récupération à remplacer.',
  'security.code.refused.asked_before':
    'Un code a déjà été créé avec ce formulaire. Si vous ne l’avez pas enregistré, créez-en un autre.',
  'security.browsers.heading': 'Navigateurs mémorisés',
  'security.browsers.about':
    'Un navigateur mémorisé ne demande pas la validation en deux étapes pendant un certain temps.',
  'security.browsers.link': 'Oublier tous les navigateurs',
  'security.browsers.ask': 'Oublier tous les navigateurs mémorisés ?',
  'security.browsers.notListed':
    'Nous ne savons pas lesquels : ils sont donc oubliés tous ensemble.',
  'security.browsers.stays':
    'Vos sessions restent ouvertes partout. À la prochaine connexion, chaque navigateur demandera de nouveau la validation en deux étapes.',
  'security.browsers.pending': 'Oubli des navigateurs…',
  'security.browsers.done':
    'Tous les navigateurs mémorisés sont oubliés. Vos sessions restent ouvertes.',
  'security.linked.heading': 'Modes de connexion liés',
  'security.linked.none': 'Aucun mode de connexion d’un autre fournisseur n’est lié.',
  'security.method.kind': 'Type',
  'security.method.phone': 'Numéro de téléphone',
  'security.method.email': 'Adresse e-mail',
  'security.method.unfinished':
    'Vous avez commencé cette configuration sans aller jusqu’au bout. Elle ne peut pas servir. Vous pouvez la retirer.',
  'security.method.notUsable':
    'Votre organisation n’accepte plus cette méthode : elle ne vous aide pas à vous connecter.',
  'security.rename.label': 'Nom',
  'security.rename.hint': '{maximum} caractères au plus, par exemple « Téléphone pro ».',
  'security.rename.save': 'Enregistrer le nom',
  'security.rename.pending': 'Enregistrement…',
  'security.rename.empty': 'Saisissez un nom.',
  'security.rename.done': 'Le nom est désormais « {name} ».',
  'security.remove.method': 'Retirer cette méthode',
  'security.remove.passkey': 'Retirer la clé d’accès',
  'security.remove.refused': 'Ceci ne peut pas être retiré',
  'security.remove.heading': 'Retirer « {name} » ?',
  'security.remove.keeps': 'Il vous reste : {ways}.',
  'security.remove.unfinished':
    'Cette configuration est restée inachevée. Tout ce qui fonctionne actuellement reste inchangé.',
  'security.remove.passkeyStays':
    'Elle reste dans votre gestionnaire de mots de passe ou sur votre clé. Supprimez-la aussi à cet endroit.',
  'security.remove.forgets':
    'Les navigateurs mémorisés sont aussi oubliés : chacun demandera de nouveau la validation en deux étapes. Vos sessions restent ouvertes.',
  'security.remove.lastFactor': 'Je sais qu’il ne restera rien pour la validation en deux étapes',
  'security.remove.pending': 'Retrait…',
  'security.remove.done': 'Vous avez retiré « {name} ». Vos autres modes de connexion restent.',
  'security.remove.doneButBrowsers':
    'Vous avez retiré « {name} ». Nous n’avons pas pu oublier les navigateurs mémorisés : réessayez ci-dessous.',
  'security.refused.not_removable':
    'Cela fait partie de votre compte et ne peut pas être retiré seul.',
  'security.refused.last_method_under_policy':
    'Votre organisation demande à tous la validation en deux étapes, et c’est votre dernière méthode. Configurez-en d’abord une autre.',
  'security.refused.policy_unknown':
    'C’est votre dernière méthode pour la validation en deux étapes, et nous ne savons pas pour le moment si votre organisation la demande. Configurez-en d’abord une autre.',
  'security.refused.last_way_in':
    'C’est votre dernier mode de connexion. Configurez-en d’abord un autre.',
  'security.refused.account_unknown':
    'Nous ne savons pas pour le moment si vous avez un autre mode de connexion. Réessayez plus tard.',
  'security.refused.last_factor_not_agreed':
    'C’est désormais votre dernière méthode pour la validation en deux étapes. Confirmez ci-dessous que vous le savez.',
  'security.notFound.title': 'Introuvable',
  'security.notFound.text': 'Cet élément a peut-être été retiré, ou n’est pas à vous.',
  'security.problem.title': 'Impossible d’afficher ceci pour le moment',
};
