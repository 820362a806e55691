import { type password as english } from '../en/password';
import { type Translated } from '../../translate';

export const password: Translated<typeof english> = {
  'password.heading': 'كلمة المرور',
  'password.manage': 'إدارة كلمة المرور',
  'password.changed': 'آخر تغيير',
  'password.neverChanged': 'لم تتغير منذ إنشاء الحساب',
  'password.change': 'تغيير كلمة المرور',
  'password.ask': 'هل تريد تغيير كلمة المرور؟',
  'password.opens': 'تُفتح صفحة كلمة المرور الجديدة. وهي تعمل مرة واحدة ولمدة 10 دقائق.',
  'password.signsOut':
    'بعد ذلك يُسجَّل خروجك من كل مكان، ومن هنا أيضًا. سجّل الدخول من جديد بكلمة المرور الجديدة.',
  'password.goOn': 'تعيين كلمة مرور جديدة',
  'password.opening': 'جارٍ الفتح…',
  'password.none': 'ليس لحسابك كلمة مرور هنا، فلا توجد كلمة مرور لتغييرها.',
  'password.keptBy': 'أنت تسجّل الدخول عبر {provider}. غيّر كلمة مرورك هناك.',
  'password.rules': 'شروط كلمة المرور الجديدة',
  'password.rule.length':
    '{count, plural, zero {# حرف على الأقل} one {حرف واحد على الأقل} two {حرفان على الأقل} few {# أحرف على الأقل} many {# حرفًا على الأقل} other {# حرف على الأقل}}',
  'password.rule.fair': 'أحرف صغيرة وأحرف كبيرة وأرقام',
  'password.rule.good': 'ثلاثة من هذه: أحرف صغيرة، أحرف كبيرة، أرقام، رموز مثل ! أو %',
  'password.rule.excellent':
    'ثلاثة من هذه: أحرف صغيرة، أحرف كبيرة، أرقام، رموز مثل ! أو %. بلا تكرار للحرف أكثر من مرتين متتاليتين',
  'password.rule.history':
    '{count, plural, zero {ليست من آخر # كلمة مرور} one {ليست كلمة مرورك السابقة} two {ليست من آخر كلمتي مرور} few {ليست من آخر # كلمات مرور} many {ليست من آخر # كلمة مرور} other {ليست من آخر # كلمة مرور}}',
  'password.rule.personal': 'بلا اسمك ولا عنوان بريدك الإلكتروني',
  'password.rule.common': 'ليست مما يستخدمه كثيرون',
  'password.refused.no_password': 'ليس لحسابك كلمة مرور، فلا توجد كلمة مرور لتغييرها.',
  'password.refused.no_address':
    'تحتاج كلمة المرور الجديدة إلى عنوان بريد إلكتروني، وليس لحسابك عنوان. اطلب المساعدة من فريق الدعم.',
  'password.refused.turned_off': 'لا يمكنك تغيير كلمة المرور هنا. اطلب المساعدة من فريق الدعم.',
  'password.nothingDone': 'ما زالت كلمة مرورك هي القديمة.',
};
