import { type session as english } from '../en/session';
import { type Translated } from '../translated';

export const session: Translated<typeof english> = {
  'server.session.gone.title': 'هذه الجلسة انتهت',
  'server.session.gone.person': 'سجّلتَ خروجها في هذه البوابة {time} ({exact}).',
  'server.session.gone.confirmed': 'أكدت خدمة تسجيل الدخول ذلك في {exact}.',
  'server.session.gone.tenant': 'أنهتها خدمة تسجيل الدخول {time} ({exact}).',
  'server.session.gone.unknown':
    'لم تعد خدمة تسجيل الدخول تعرضها: سُجّل خروجها من مكان آخر أو انتهى وقتها. ولا يُعرف هنا متى حدث ذلك.',
  'server.session.unavailable': 'لا يمكن عرض هذه الجلسة الآن',
  'server.session.notPermitted': 'لا يمكن عرض هذه الجلسة هنا',
  'server.session.impersonation.heading': 'شخص آخر مسجَّل الدخول هنا باسمك',
  'server.session.impersonation.text':
    'فُتحت هذه الجلسة باسمك كما يستطيع موظفو الدعم أن يفعلوا. إن لم تطلب ذلك فاختر «لم أكن أنا».',
  'server.session.copied.heading': 'قد يكون هذا تسجيل دخول منسوخًا',
  'server.session.copied.text':
    'بدأت الجلسة في متصفح وشبكة، واستُخدمت آخر مرة في متصفح آخر على شبكة أخرى. لا تنتقل الجلسة من تلقاء نفسها: ربما نسخ أحدٌ ملف تعريف الارتباط الخاص بها. إن لم تجد لذلك تفسيرًا فاختر «لم أكن أنا».',
  'server.session.asOf': 'خدمة تسجيل الدخول لا تجيب الآن. هذا ما كان معروفًا {time} ({exact}).',
  'server.session.visits': 'المتصفح والشبكة',
  'server.session.began': 'عند البداية',
  'server.session.now': 'عند آخر اتصال',
  'server.session.browser': 'المتصفح',
  'server.session.network': 'الشبكة',
  'server.session.addressReveal': 'إظهار العنوان كاملًا',
  'server.session.change.none': 'المتصفح والشبكة هما نفسهما كما في البداية.',
  'server.session.change.network':
    'تغيّرت الشبكة. هذا معتاد لجهاز يتنقل أو يستخدم VPN، وغريب لحاسوب يبقى في مكانه.',
  'server.session.change.country': 'تغيّر البلد. السفر أو VPN يفسّر ذلك، وإلا فدقّق النظر.',
  'server.session.change.browser':
    'يبدو المتصفح أو النظام مختلفًا. لا تنتقل الجلسة إلى متصفح آخر من تلقاء نفسها، لكن طلب نسخة سطح المكتب من صفحة قد يبدو كذلك.',
  'server.session.change.address': 'تغيّر العنوان فقط داخل الشبكة نفسها، وهذا يحدث من تلقاء نفسه.',
  'server.session.change.unknown':
    'لا يُعرف هل تغيّر المتصفح أو الشبكة: لا تذكر خدمة تسجيل الدخول كل شيء عن المرّتين.',
  'server.session.when': 'متى',
  'server.session.how': 'كيف سُجّل الدخول',
  'server.session.methods': 'الطرق',
  'server.session.secondStep': 'الخطوة الثانية',
  'server.secondStep.yes': 'نعم',
  'server.secondStep.passkey': 'مفتاح مرور، يثبت أمرين في خطوة واحدة',
  'server.secondStep.no': 'لا، خطوة واحدة فقط',
  'server.secondStep.unknown': 'غير معروف هنا',
  'server.session.persistence': 'عند إغلاق المتصفح',
  'server.session.persistent': 'يبقى الدخول مسجَّلًا',
  'server.session.transient': 'يُسجَّل الخروج',
  'server.session.effects': 'ماذا يفعل إنهاء هذه الجلسة',
  'server.session.noApplications': 'لا تذكر خدمة تسجيل الدخول أي تطبيق مسجَّل الدخول هنا.',
  'server.effect.atOnce': 'يُسجَّل خروجه فورًا.',
  'server.effect.until':
    'لا يُبلَّغ، فقد يبقى مفتوحًا. ما حصل عليه تنتهي صلاحيته {time} ({exact}) على أبعد تقدير، وقد يدوم تسجيل دخول يحتفظ به بنفسه أكثر من ذلك.',
  'server.effect.open': 'لا يُبلَّغ، فقد يبقى مفتوحًا، ولا تُعرف المدة.',
  'server.effect.unknown': 'لا يُعرف هل يُسجَّل خروجه: {reason}.',
  'server.effect.losesAccess': 'يفقد وصوله الطويل الأمد.',
  'server.access.heading': 'الوصول الطويل الأمد من هذه الجلسة',
  'server.access.explained': 'يُدخل التطبيق من دونك، وينتهي مع الجلسة.',
  'server.access.none': 'لا يملكه أي تطبيق.',
  'server.access.unknown': 'لا يُعرف هل يملكه تطبيق: {reason}.',
  'server.access.given': 'مُنح',
  'server.access.lastUsed': 'آخر استخدام',
  'server.end.heading': 'إنهاء هذه الجلسة',
  'server.end.other': 'على المتصفح الذي وراءها أن يسجّل الدخول من جديد. لا يمكن التراجع عن هذا.',
  'server.end.current': 'هذا هو المتصفح الذي تستخدمه: سيُسجَّل خروجك هنا وعليك تسجيل الدخول من جديد.',
};
