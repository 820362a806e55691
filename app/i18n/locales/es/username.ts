import { type username as english } from '../en/username';
import { type Translated } from '../../translate';

export const username: Translated<typeof english> = {
  'username.title': 'Cambiar su nombre de usuario',
  'username.link': 'Cambiar nombre de usuario',
  'username.current': 'Su nombre de usuario actual:',
  'username.new': 'Nombre de usuario nuevo',
  'username.signedOut':
    'Después, inicie sesión con él. Puede que se cierre su sesión en todas partes, también aquí.',
  'username.change': 'Cambiar nombre de usuario',
  'username.changed': 'Su nombre de usuario se ha cambiado.',
  'username.problem.length': 'Use de {min} a {max} caracteres.',
  'username.problem.characters': 'Use solo letras de la a a la z, cifras y signos como . _ -',
  'username.problem.likeEmail': 'Un nombre de usuario no puede parecer una dirección de correo.',
  'username.problem.inUse': 'Este nombre de usuario no se puede usar. Elija otro.',
};
