import { type tasks as english } from '../en/tasks';
import { type Translated } from '../../translate';

export const tasks: Translated<typeof english> = {
  'tasks.from': 'أتيت من {application}.',
  'tasks.refused': 'ما أرسلك {application} من أجله غير متاح هنا.',
  'tasks.goTo': 'الانتقال إلى «{page}»',
  'tasks.cancel': 'إلغاء والعودة إلى {application}',
  'tasks.back': 'العودة إلى {application}',
};
