import { type undo as english } from '../en/undo';
import { type Translated } from '../../translate';

export const undo: Translated<typeof english> = {
  'undo.change': 'تغيير في حسابك، {exact}: {change}',
  'undo.intro': 'إن لم تكن أنت، فسنفعل ما يلي:',
  'undo.step.pending': 'إلغاء تغيير عنوان بريدك',
  'undo.step.email': 'إعادة عنوان بريدك السابق',
  'undo.step.username': 'إعادة اسم المستخدم السابق',
  'undo.step.signOut': 'تسجيل خروجك من كل المتصفحات والتطبيقات',
  'undo.step.browsers': 'طلب التحقق بخطوتين من جديد في كل متصفح',
  'undo.cancel': 'كنت أنا',
  'undo.over.title': 'لم يعد هذا الرابط يعمل',
  'undo.over.text': 'يعمل مرة واحدة خلال 7 أيام. للتحقق من حسابك، سجّل الدخول واطّلع على التغييرات.',
  'undo.over.link': 'عرض التغييرات',
  'undo.did.email': 'عاد عنوان بريدك السابق.',
  'undo.did.username': 'عاد اسم المستخدم السابق.',
  'undo.did.pending': 'أُلغي تغيير عنوان بريدك.',
  'undo.did.signOut': 'سُجّل الخروج من كل الجلسات، في كل المتصفحات والتطبيقات.',
  'undo.did.dataExport': 'حذفنا نسخة بياناتك.',
  'undo.did.browsers': 'أُزيلت كل المتصفحات المحفوظة.',
  'undo.did.when': 'ما فعلناه، {exact}:',
  'undo.did.once': 'استُخدم هذا الرابط لذلك، وهو يعمل مرة واحدة فقط.',
  'undo.done.title': 'أمّنّا حسابك',
  'undo.done.text':
    'سجّل الدخول لتتحقق مما تغيّر أيضًا. قد تتأخر التطبيقات قليلًا في ملاحظة تسجيل الخروج.',
  'undo.done.link': 'تسجيل الدخول والتحقق من التغييرات',
  'undo.done.mailed': 'أرسلنا رابطًا لكلمة مرور جديدة إلى {address}.',
  'undo.done.notMailed': 'تعذّر إرسال رابط لكلمة مرور جديدة إليك. غيّر كلمة المرور عند تسجيل الدخول.',
  'undo.done.notRestored': 'تعذّرت إعادة عنوان بريدك السابق. اطلب المساعدة من فريق الدعم.',
  'undo.done.usernameNotRestored':
    'تعذّرت إعادة اسم المستخدم السابق. يمكنك تغييره بعد تسجيل الدخول.',
  'undo.step.deletion': 'إلغاء حذف حسابك',
  'undo.did.deletion': 'أُلغي حذف حسابك.',
  'undo.lock.title': 'فتح قفل حسابك',
  'undo.lock.heading': 'هل تريد فتح قفل حسابك؟',
  'undo.lock.intro': 'إن أردت استخدام حسابك من جديد، فسنفعل ما يلي:',
  'undo.lock.step': 'فتح قفل حسابك لتتمكن من تسجيل الدخول من جديد',
  'undo.lock.password':
    'عندها يستطيع كل من يعرف كلمة المرور تسجيل الدخول أيضًا. إن كان غيرك قد يعرفها، فعيّن كلمة مرور جديدة فورًا.',
  'undo.lock.confirm': 'فتح قفل حسابي',
  'undo.lock.pending': 'جارٍ فتح القفل…',
  'undo.lock.cancel': 'إبقاؤه مقفلًا',
  'undo.lock.done': 'فُتح قفل حسابك',
  'undo.lock.kept':
    'تغيّر حسابك بعد قفله، فلا يمكن فتح قفله بهذا الرابط. يمكن ذلك للقائمين على هذه الخدمة.',
  'undo.did.unlocked': 'فُتح قفل حسابك.',
};
