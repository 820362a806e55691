import { type data as english } from '../en/data';
import { type Translated } from '../../translate';

export const data: Translated<typeof english> = {
  'data.title': 'データとアカウント',
  'data.text': '保存しているデータと、アカウント全体に対してできることです。',
};
