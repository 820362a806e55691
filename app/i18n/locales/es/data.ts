import { type data as english } from '../en/data';
import { type Translated } from '../../translate';

export const data: Translated<typeof english> = {
  'data.title': 'Datos y cuenta',
  'data.text': 'Lo que guardamos de usted y lo que puede hacer con su cuenta entera.',
};
