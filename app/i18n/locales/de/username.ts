import { type username as english } from '../en/username';
import { type Translated } from '../../translate';

export const username: Translated<typeof english> = {
  'username.title': 'Benutzernamen ändern',
  'username.link': 'Benutzernamen ändern',
  'username.current': 'Ihr aktueller Benutzername:',
  'username.new': 'Neuer Benutzername',
  'username.signedOut':
    'Danach melden Sie sich damit an. Vielleicht werden Sie überall abgemeldet, auch hier.',
  'username.change': 'Benutzernamen ändern',
  'username.changed': 'Ihr Benutzername wurde geändert.',
  'username.problem.length': 'Verwenden Sie {min} bis {max} Zeichen.',
  'username.problem.characters':
    'Verwenden Sie nur Buchstaben von a bis z, Ziffern und Zeichen wie . _ -',
  'username.problem.likeEmail': 'Ein Benutzername darf nicht wie eine E-Mail-Adresse aussehen.',
  'username.problem.inUse': 'Dieser Benutzername ist nicht möglich. Wählen Sie einen anderen.',
};
