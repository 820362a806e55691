import { type data as english } from '../en/data';
import { type Translated } from '../../translate';

export const data: Translated<typeof english> = {
  'data.title': 'Daten und Konto',
  'data.text': 'Was wir über Sie speichern und was Sie mit Ihrem Konto als Ganzem tun können.',
};
