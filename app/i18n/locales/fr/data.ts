import { type data as english } from '../en/data';
import { type Translated } from '../../translate';

export const data: Translated<typeof english> = {
  'data.title': 'Données et compte',
  'data.text':
    'Ce que nous conservons sur vous, et ce que vous pouvez faire de l’ensemble de votre compte.',
};
