import { type confirmCode as english } from '../en/confirm-code';
import { type Translated } from '../../translate';

export const confirmCode: Translated<typeof english> = {
  'confirmCode.intro':
    'أنت تسجّل الدخول عبر مزوّد آخر قد لا يطلب منك شيئًا من جديد. لذلك يحتاج هذا التغيير إلى رمز نرسله إليك بالبريد.',
  'confirmCode.to': 'سيُرسل الرمز إلى {address}.',
  'confirmCode.sent': 'نرسل الآن رمزًا إلى {address}. يصلح لمدة 10 دقائق وفي هذا المتصفح فقط.',
  'confirmCode.send': 'إرسال الرمز',
  'confirmCode.sending': 'جارٍ إرسال الرمز…',
  'confirmCode.sendAnother': 'إرسال رمز آخر',
  'confirmCode.label': 'رمز من 6 أرقام',
  'confirmCode.enter': 'تأكيد الرمز',
  'confirmCode.entering': 'جارٍ التأكيد…',
  'confirmCode.sixDigits': 'يتكوّن الرمز من 6 أرقام.',
  'confirmCode.wrong': 'هذا ليس الرمز الصحيح. تحقّق من أحدث رسالة.',
  'confirmCode.over': 'لم يعد هذا الرمز صالحًا. اطلب رمزًا آخر.',
  'confirmCode.closed.heading': 'لا يمكنك تغيير هذا هنا',
  'confirmCode.closed.no_mail':
    'أنت تسجّل الدخول عبر مزوّد آخر، ولذلك يحتاج هذا التغيير إلى رمز بالبريد، وليس لدى {product} خادم بريد. اطلب المساعدة من فريق الدعم.',
  'confirmCode.closed.no_confirmed_address':
    'أنت تسجّل الدخول عبر مزوّد آخر، ولذلك يحتاج هذا التغيير إلى رمز بالبريد، وليس في حسابك عنوان بريد مؤكَّد. اطلب المساعدة من فريق الدعم.',
  'confirmCode.closed.back': 'العودة إلى النظرة العامة',
  'confirmCode.mail.subject': 'رمز تأكيد هويتك',
  'confirmCode.mail.heading': 'أكّد هويتك',
  'confirmCode.mail.text': 'أدخل هذا الرمز في المتصفح الذي طلبته منه. يصلح لمدة 10 دقائق.',
  'confirmCode.mail.code': 'الرمز',
  'confirmCode.mail.notYou':
    'إن لم تطلبه فقد يكون شخص آخر قد سجّل الدخول إلى حسابك. لا تعطِ الرمز لأحد، وسجّل الخروج من كل جلسة لا تعرفها.',
};
