import { type data as english } from '../en/data';
import { type Translated } from '../../translate';

export const data: Translated<typeof english> = {
  'data.title': 'البيانات والحساب',
  'data.text': 'ما نحتفظ به عنك، وما يمكنك فعله بحسابك كله.',
};
