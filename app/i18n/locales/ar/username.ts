import { type username as english } from '../en/username';
import { type Translated } from '../../translate';

export const username: Translated<typeof english> = {
  'username.title': 'تغيير اسم المستخدم',
  'username.link': 'تغيير اسم المستخدم',
  'username.current': 'اسم المستخدم الحالي:',
  'username.new': 'اسم المستخدم الجديد',
  'username.signedOut':
    'بعد ذلك تسجّل الدخول به. قد تحتاج إلى تسجيل الدخول من جديد في كل مكان، وهنا أيضًا.',
  'username.change': 'تغيير اسم المستخدم',
  'username.changed': 'تغيّر اسم المستخدم.',
  'username.problem.length': 'اجعل عدد الأحرف بين {min} و{max}.',
  'username.problem.characters': 'استخدم فقط الأحرف من a إلى z والأرقام وعلامات مثل . _ -',
  'username.problem.likeEmail': 'لا يمكن أن يشبه اسم المستخدم عنوان بريد إلكتروني.',
  'username.problem.inUse': 'لا يمكن استخدام اسم المستخدم هذا. اختر اسمًا آخر.',
};
