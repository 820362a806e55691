import { type username as english } from '../en/username';
import { type Translated } from '../../translate';

export const username: Translated<typeof english> = {
  'username.title': 'Modifier votre nom d’utilisateur',
  'username.link': 'Modifier le nom d’utilisateur',
  'username.current': 'Votre nom d’utilisateur actuel :',
  'username.new': 'Nouveau nom d’utilisateur',
  'username.signedOut':
    'Ensuite, il sert à vous connecter. Vos sessions seront peut-être déconnectées partout, ici aussi.',
  'username.change': 'Modifier le nom d’utilisateur',
  'username.changed': 'Votre nom d’utilisateur a été modifié.',
  'username.problem.length': 'Utilisez de {min} à {max} caractères.',
  'username.problem.characters':
    'Utilisez seulement des lettres de a à z, des chiffres et des signes comme . _ -',
  'username.problem.likeEmail': 'Un nom d’utilisateur ne peut pas ressembler à une adresse e-mail.',
  'username.problem.inUse':
    'Ce nom d’utilisateur ne peut pas être utilisé. Choisissez-en un autre.',
};
