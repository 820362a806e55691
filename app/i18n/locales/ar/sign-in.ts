import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'حسابك',
  'signIn.welcome.heading': 'اعرف أين سُجّل الدخول إلى حسابك',
  'signIn.welcome.devices': 'اعرف كل جهاز سُجّل الدخول منه إلى حسابك.',
  'signIn.welcome.strangers': 'سجّل الخروج مما لا تعرفه منها.',
  'signIn.welcome.help': 'احصل على المساعدة إذا دخل شخص آخر إلى حسابك.',
  'signIn.welcome.more':
    'يمكنك أيضًا إدارة ملفك الشخصي وطرق تسجيل الدخول والتطبيقات، والاطلاع على نشاطك.',
  'signIn.welcome.signIn': 'تسجيل الدخول',

  'signIn.signOut.title': 'تسجيل الخروج',
  'signIn.signOut.heading': 'هل تريد تسجيل الخروج من هذا المتصفح؟',
  'signIn.signOut.text': 'سيلزمك تسجيل الدخول من جديد لاستخدام {product} والتطبيقات الأخرى هنا.',
  'signIn.signOut.confirm': 'تسجيل الخروج',
  'signIn.signOut.cancel': 'إبقاء الجلسة مفتوحة',

  'signIn.signedOut.title': 'تم تسجيل الخروج',
  'signIn.signedOut.heading': 'تم تسجيل خروجك',
  'signIn.signedOut.text': 'لاستخدام حسابك هنا، سجّل الدخول من جديد.',
  'signIn.signedOut.signInAgain': 'تسجيل الدخول من جديد',

  'signIn.again.title': 'أكّد هويتك',
  'signIn.again.heading': 'أكّد هويتك',
  'signIn.again.text': 'سجّل الدخول من جديد للمتابعة. لم يتغيّر شيء بعد.',
  'signIn.again.secondFactor': 'إن كنت تستخدم التحقق بخطوتين فسيُطلب منك أيضًا.',
  'signIn.again.link': 'تسجيل الدخول من جديد',
  'signIn.again.cancel': 'إلغاء',

  'signIn.failed.title': 'لم ينجح تسجيل الدخول',
  'signIn.failed.heading': 'لم ينجح تسجيل الدخول',
  'signIn.failed.retry': 'إعادة المحاولة',
  'signIn.failed.anotherAccount': 'تسجيل الدخول بحساب آخر',
  'signIn.failed.home': 'الانتقال إلى صفحة البداية',
  'signIn.failed.access_denied':
    'أُلغي تسجيل الدخول أو رُفض. إن كنت تظن أن حسابك محظور، فتواصل مع فريق الدعم.',
  'signIn.failed.stale':
    'استغرق تسجيل الدخول هذا وقتًا طويلًا، أو بدأ في متصفح آخر، أو كان قد اكتمل من قبل.',
  'signIn.failed.unreachable': 'خدمة تسجيل الدخول لا تستجيب الآن. أعد المحاولة بعد دقيقة.',
  'signIn.failed.session_ended': 'سُجّل الخروج من هذه الجلسة للتو. سجّل الدخول من جديد بكلمة مرورك.',
  'signIn.failed.service_error':
    'أبلغت خدمة تسجيل الدخول عن خطأ، لذلك لم يُسجّل دخولك. إن تكرر ذلك فتواصل مع فريق الدعم وأعطهم الرقم المرجعي.',
  'signIn.failed.someone_else': 'استُخدم حساب آخر، لذلك لا يؤكد هذا هويتك.',
  'signIn.failed.second_factor':
    'يلزم هنا التحقق بخطوتين، لكن خدمة تسجيل الدخول لم تطلبه. لم يتغيّر شيء. إن تكرر ذلك فتواصل مع فريق الدعم وأعطهم الرقم المرجعي.',
  'signIn.failed.invitation':
    'رابط هذه الدعوة غير كامل. افتحه مرة أخرى من الرسالة التي وصل فيها، أو انسخه كاملًا.',
  'signIn.failed.refused': 'تعذّر علينا التحقق من تسجيل الدخول هذا. حاول مرة أخرى.',
  'signIn.failed.account_deleted': 'حُذف هذا الحساب. إذا أردت حسابًا جديدًا، فسجّل الدخول مرة أخرى.',
  'signIn.failed.locked': 'هذا الحساب مقفل، ولا يمكن لأحد تسجيل الدخول إليه.',
};
