import { type mail as english } from '../en/mail';
import { type Translated } from '../../translate';

export const mail: Translated<typeof english> = {
  'mail.change.password-change-opened': 'فتح أحدهم صفحة تعيين كلمة المرور الخاصة بك',
  'mail.change.password-changed': 'تغيّرت كلمة المرور الخاصة بك',
  'mail.change.email-change-asked': 'طُلب تغيير عنوان بريدك',
  'mail.change.email-changed': 'تغيّر عنوان بريدك',
  'mail.change.email-change-cancelled': 'أُلغي تغيير عنوان بريدك',
  'mail.change.username-changed': 'تغيّر اسم المستخدم الخاص بك',
  'mail.change.profile-changed': 'تغيّر ملفك الشخصي',
  'mail.change.method-added': 'أُضيفت طريقة للتحقق بخطوتين',
  'mail.change.method-renamed': 'تغيّر اسم طريقة للتحقق بخطوتين',
  'mail.change.method-removed': 'أُزيلت طريقة للتحقق بخطوتين',
  'mail.change.passkey-added': 'أُضيف مفتاح مرور',
  'mail.change.passkey-renamed': 'تغيّر اسم مفتاح مرور',
  'mail.change.passkey-removed': 'أُزيل مفتاح مرور',
  'mail.change.recovery-code-replaced': 'استُبدل رمز الاسترداد الخاص بك',
  'mail.change.browsers-forgotten': 'أُزيلت كل المتصفحات المحفوظة',
  'mail.change.sign-in-linked': 'رُبط تسجيل دخول آخر بحسابك',
  'mail.change.sign-in-unlinked': 'أُلغي ربط تسجيل دخول بحسابك',
  'mail.change.application-removed': 'أُزيل وصول أحد التطبيقات',
  'mail.change.account-disconnected': 'قُطع الاتصال بحساب متصل',
  'mail.change.organization-left': 'غادرت مؤسسة',
  'mail.change.data-asked': 'طُلبت نسخة من بياناتك',
  'mail.change.data-downloaded': 'نُزّلت نسخة من بياناتك',
  'mail.change.change-undone': 'أمّنّا حسابك',
  'mail.maybe.heading': 'ربما تغيّر حسابك',
  'mail.maybe.text': 'طُلب التغيير أدناه. لا نعرف هل تم أم لا، فتحقق من حسابك.',
  'mail.change.yours': 'إن كنت أنت من فعل ذلك، فلا داعي لفعل أي شيء.',
  'mail.change.notYours':
    'إن لم تكن أنت، فاستخدم الرابط أدناه. سنسجّل خروجك من كل مكان ونساعدك على تأمين حسابك.',
  'mail.change.restores': 'ويعيد هذا الرابط عنوانك هذا أيضًا.',
  'mail.change.cancels': 'ويلغي هذا الرابط تغيير العنوان أيضًا.',
  'mail.change.undone': 'استخدم أحدهم رابط «لم أكن أنا». سجّل الدخول لتتحقق من حسابك.',
  'mail.change.link': 'لم أكن أنا',
  'mail.change.linkLife': 'يعمل الرابط مرة واحدة خلال 7 أيام، دون الحاجة إلى تسجيل الدخول.',
  'mail.change.why': 'نرسل هذه الرسالة إلى كل عنوان مؤكد في الحساب عندما يتغيّر شيء مهم.',
  'mail.change.deletion-asked': 'طُلب حذف حسابك',
  'mail.change.deletion-requested': 'طُلب من فريق الدعم حذف حسابك',
  'mail.change.deletion-cancelled': 'أُلغي حذف حسابك',
  'mail.change.keep':
    'حتى ذلك الوقت يمكنك الاحتفاظ بحسابك: استخدم الرابط الثاني وسجّل الدخول وألغِ الحذف.',
  'mail.change.account-locked': 'قُفل حسابك',
  'mail.change.account-unlocked': 'فُتح قفل حسابك',
  'mail.locked.text':
    'لا يمكن لأحد تسجيل الدخول، حتى أنت. يجري تسجيل الخروج من كل المتصفحات والتطبيقات.',
  'mail.locked.unlock':
    'لاستخدام حسابك من جديد، افتح قفله بالرابط أدناه، أيًّا كان من قفله. إن كان غيرك قد يقرأ بريدك، فأمّن بريدك أولًا.',
  'mail.locked.people': 'لا يمكن فتح القفل إلا للقائمين على هذه الخدمة.',
  'mail.locked.link': 'فتح قفل حسابك',
  'mail.locked.used':
    'استخدم أحدهم الرابط في رسالتنا لفتح القفل. إن لم تكن أنت، فغيرك يستطيع قراءة بريدك. أمّن بريدك ثم اقفل حسابك من جديد.',
};
