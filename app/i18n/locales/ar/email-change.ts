import { type emailChange as english } from '../en/email-change';
import { type Translated } from '../../translate';

export const emailChange: Translated<typeof english> = {
  'emailChange.title': 'تغيير بريدك الإلكتروني',
  'emailChange.title.unconfirmed': 'تأكيد بريدك الإلكتروني أو تغييره',
  'emailChange.link': 'تغيير البريد الإلكتروني',
  'emailChange.current': 'بريدك الإلكتروني الحالي:',
  'emailChange.newEmail': 'البريد الإلكتروني الجديد',
  'emailChange.oldEmail': 'البريد الإلكتروني الحالي',
  'emailChange.step.link': 'نرسل رابطًا إلى العنوان الجديد.',
  'emailChange.step.until': 'لا يتغيّر شيء حتى تفتح ذلك الرابط وتؤكد.',
  'emailChange.step.signedOut':
    'بعد ذلك تسجّل الدخول بالعنوان الجديد. قد تحتاج إلى تسجيل الدخول من جديد في كل مكان، وهنا أيضًا.',
  'emailChange.step.mails': 'تصل إليه أيضًا الرسائل المتعلقة بحسابك ورموز تسجيل الدخول.',
  'emailChange.step.linked': 'تحتفظ تسجيلات الدخول المرتبطة ببريدها الخاص.',
  'emailChange.replaces': 'لديك تغيير قائم إلى {email}. يحلّ الرابط الجديد محلّه.',
  'emailChange.confirmHint': 'لتأكيد عنوانك الحالي، أدخله هنا.',
  'emailChange.send': 'إرسال الرابط',
  'emailChange.sending': 'جارٍ الإرسال…',
  'emailChange.back': 'العودة إلى ملفك الشخصي',
  'emailChange.invalid': 'أدخل عنوان بريد إلكتروني، مثل name@example.com.',
  'emailChange.same': 'هذا هو بريدك الإلكتروني بالفعل.',
  'emailChange.tooOften':
    'أُرسلت روابط كثيرة إلى هذا العنوان. حاول مرة أخرى غدًا أو استخدم عنوانًا آخر.',
  'emailChange.sent': 'الرابط في طريقه إلى العنوان الجديد.',
  'emailChange.waits': 'في انتظار تأكيدك للعنوان {email}.',
  'emailChange.waits.link': 'عرض التغيير',
  'emailChange.noneWaits': 'لا يوجد تغيير معلّق لبريدك الإلكتروني. يبقى بريدك كما كان.',
  'emailChange.pending.title': 'افتح الرابط في بريدك الجديد',
  'emailChange.pending.text': 'أرسلنا رابطًا إلى هذا العنوان. افتحه في متصفح سجّلت الدخول فيه وأكّد.',
  'emailChange.pending.expires': 'تنتهي صلاحية الرابط',
  'emailChange.pending.notArrived':
    'لم يصل شيء؟ ابحث في البريد غير المرغوب فيه أو اطلب رابطًا آخر. يعمل أحدث رابط فقط.',
  'emailChange.sendAgain': 'إرسال رابط آخر',
  'emailChange.cancel': 'إلغاء التغيير',
  'emailChange.cancelling': 'جارٍ الإلغاء…',
  'emailChange.cancelled': 'أُلغي التغيير. يبقى بريدك الإلكتروني كما كان.',
  'emailChange.confirm.title': 'هل تريد استخدام هذا البريد من الآن؟',
  'emailChange.confirm': 'استخدام هذا البريد',
  'emailChange.notNow': 'ليس الآن',
  'emailChange.changed': 'تغيّر بريدك الإلكتروني.',
  'emailChange.nowConfirmed': 'تأكّد بريدك الإلكتروني.',
  'emailChange.done.title': 'بريدك الإلكتروني الجديد',
  'emailChange.done.text':
    'سجّل الدخول به من الآن. قد تحتاج إلى تسجيل الدخول من جديد في كل مكان، وهنا أيضًا.',
  'emailChange.done.link': 'الانتقال إلى ملفك الشخصي',
  'emailChange.notKnown': 'لا نعرف هل تغيّر بريدك الإلكتروني. انظر إلى ملفك الشخصي بعد دقيقة.',
  'emailChange.notUsable':
    'لا يمكن استخدام هذا العنوان، ويبقى بريدك الإلكتروني كما كان. أرسلنا إلى ذلك العنوان رسالة توضح السبب.',
  'emailChange.dead.title': 'هذا الرابط لا يعمل',
  'emailChange.dead.again': 'الحصول على رابط آخر',
  'emailChange.linkDead':
    'استُخدم من قبل أو أُلغي أو استُبدل، أو يخصّ شخصًا آخر. تأكد من أنك سجّلت الدخول بالحساب الذي طلبه.',
  'emailChange.linkExpired': 'انتهت صلاحية الرابط. اطلب رابطًا آخر.',
  'emailChange.mail.subject': 'أكّد عنوان بريدك الإلكتروني الجديد',
  'emailChange.mail.asked': 'طلب شخص ما استخدام هذا العنوان لحسابه.',
  'emailChange.mail.open': 'إذا كنت صاحب الطلب، فافتح الرابط في متصفح سجّلت الدخول فيه وأكّد.',
  'emailChange.mail.link': 'تأكيد هذا العنوان',
  'emailChange.mail.expires': 'يعمل الرابط لمدة 30 دقيقة.',
  'emailChange.mail.notYou':
    'إذا لم تكن صاحب الطلب، فليس عليك فعل شيء. لا يتغيّر شيء من دون هذا الرابط.',
  'emailChange.inUseMail.subject': 'عنوان بريدك الإلكتروني مستخدم بالفعل',
  'emailChange.inUseMail.text':
    'طلب شخص ما استخدام هذا العنوان لحسابه. يستخدمه حساب آخر بالفعل، لذا لم يتغيّر شيء.',
  'emailChange.inUseMail.next': 'إذا كنت صاحب الطلب، فسجّل الدخول بهذا العنوان.',
  'emailChange.inUseMail.notYou':
    'إذا لم تكن صاحب الطلب، فربما يقرأ شخص آخر بريدك. غيّر كلمة مرور صندوق البريد هذا.',
};
