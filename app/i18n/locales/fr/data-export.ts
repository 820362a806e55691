import { type dataExport as english } from '../en/data-export';
import { type Translated } from '../../translate';

export const dataExport: Translated<typeof english> = {
  'dataExport.title': 'Télécharger vos données',
  'dataExport.text':
    'Une copie de ce que nous savons de vous ici : une page à lire et un fichier pour les programmes.',
  'dataExport.link': 'Demander une copie',
  'dataExport.link.again': 'Demander une nouvelle copie',
  'dataExport.preparing': 'Nous préparons votre copie.',
  'dataExport.preparing.mail':
    'Cela peut prendre quelques minutes. Nous vous enverrons un e-mail quand elle sera prête.',
  'dataExport.preparing.noMail':
    'Cela peut prendre quelques minutes. Aucun e-mail n’est envoyé : revenez sur cette page.',
  'dataExport.late': 'Votre copie prend plus de temps que prévu. Demandez-en une nouvelle.',
  'dataExport.ready': 'Votre copie est prête. Elle reste ici jusqu’au {exact} ({time}).',
  'dataExport.ready.link': 'Aller à la copie',
  'dataExport.next':
    'Vous avez demandé une copie il y a peu. Vous pourrez recommencer {time} ({exact}).',
  'dataExport.tooSoon':
    'Vous avez demandé une copie il y a peu. Vous pourrez recommencer à partir du {time}.',
  'dataExport.asked': 'Vous avez demandé une copie de vos données.',
  'dataExport.ask': 'Demander une copie de vos données ?',
  'dataExport.ask.act': 'Demander la copie',
  'dataExport.ask.pending': 'Demande de votre copie…',
  'dataExport.inside': 'Ce qu’elle contient',
  'dataExport.inside.profile': 'Votre profil et vos modes de connexion.',
  'dataExport.inside.access': 'Vos sessions, applications et organisations.',
  'dataExport.inside.activity': 'Votre activité, aussi loin que nous pouvons la voir.',
  'dataExport.inside.kept':
    'Ce que vous avez modifié ou signalé ici, et ce que nous conservons d’autre à votre sujet.',
  'dataExport.outside':
    'Aucune copie ne contient de mots de passe, de clés, de codes, ni de numéros de téléphone ou d’adresses IP en entier.',
  'dataExport.how': 'Comment ça marche',
  'dataExport.how.mail':
    'Nous vous enverrons un e-mail quand elle sera prête, et à chaque téléchargement.',
  'dataExport.how.noMail': 'Aucun e-mail n’est envoyé : revenez voir si elle est prête.',
  'dataExport.how.life': 'Nous la conservons chiffrée pendant 24 heures, puis nous la supprimons.',
  'dataExport.how.safe': 'Pour la télécharger, vous devrez confirmer à nouveau que c’est vous.',
  'dataExport.how.replaces': 'Elle remplace la copie qui se trouve ici.',
  'dataExport.file.made': 'Créée le {made}. Elle reste ici jusqu’au {until}.',
  'dataExport.file.html': 'À lire',
  'dataExport.file.html.text':
    'Une page à ouvrir dans n’importe quel navigateur, à lire et à imprimer.',
  'dataExport.file.html.act': 'Télécharger la page',
  'dataExport.file.json': 'Pour les programmes',
  'dataExport.file.json.text': 'La même chose en JSON, que d’autres services savent lire.',
  'dataExport.file.json.act': 'Télécharger le JSON',
  'dataExport.file.told':
    'Toute personne qui a ce fichier peut le lire : gardez-le en lieu sûr. Nous vous envoyons un e-mail à chaque téléchargement.',
  'dataExport.file.noted':
    'Toute personne qui a ce fichier peut le lire : gardez-le en lieu sûr. Chaque téléchargement figure sous « Modifications ».',
  'dataExport.file.none':
    'Il n’y a pas de copie ici. Nous la conservons 24 heures : demandez-en une nouvelle.',
  'dataExport.mail.heading': 'Votre copie est prête',
  'dataExport.mail.text': 'La copie de vos données que vous avez demandée est prête.',
  'dataExport.mail.until':
    'Vous pouvez la télécharger jusqu’au {time}. Ensuite, nous la supprimons.',
  'dataExport.mail.link': 'Aller à la copie',
  'dataExport.mail.notYou':
    'Si vous ne l’avez pas demandée, utilisez « Ce n’était pas moi » dans notre e-mail à ce sujet.',
};
