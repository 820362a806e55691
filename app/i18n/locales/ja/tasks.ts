import { type tasks as english } from '../en/tasks';
import { type Translated } from '../../translate';

export const tasks: Translated<typeof english> = {
  'tasks.from': '{application} から移動しました。',
  'tasks.refused': '{application} から案内された操作は、ここでは行えません。',
  'tasks.goTo': '「{page}」に移動',
  'tasks.cancel': 'キャンセルして {application} に戻る',
  'tasks.back': '{application} に戻る',
};
