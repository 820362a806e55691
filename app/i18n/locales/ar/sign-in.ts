import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'حسابك',
  'signIn.welcome.heading': 'اعرف أين سُجّل الدخول إلى حسابك',
  'signIn.welcome.devices': 'اعرف كل جهاز سُجّل الدخول منه إلى حسابك.',
  'signIn.welcome.strangers': 'سجّل خروج ما لا تعرفه منها.',
  'signIn.welcome.help': 'احصل على المساعدة إذا دخل شخص آخر.',
  'signIn.welcome.signIn': 'تسجيل الدخول',

  'signIn.signOut.title': 'تسجيل الخروج',
  'signIn.signOut.heading': 'هل تريد تسجيل خروج هذا المتصفح؟',
  'signIn.signOut.text': 'سيلزمك تسجيل الدخول من جديد لاستخدام البوابة والتطبيقات الأخرى هنا.',
  'signIn.signOut.confirm': 'تسجيل الخروج',
  'signIn.signOut.cancel': 'البقاء مسجَّل الدخول',

  'signIn.signedOut.title': 'تم تسجيل الخروج',
  'signIn.signedOut.heading': 'تم تسجيل خروجك',
  'signIn.signedOut.text': 'لاستخدام حسابك هنا، سجّل الدخول من جديد.',
  'signIn.signedOut.signInAgain': 'تسجيل الدخول من جديد',

  'signIn.again.title': 'أكّد أنك أنت',
  'signIn.again.heading': 'أكّد أنك أنت',
  'signIn.again.text': 'مضى وقت على تسجيل دخولك. سجّل الدخول من جديد للمتابعة؛ لم يتغيّر شيء بعد.',
  'signIn.again.secondFactor': 'ويتطلب ذلك أيضًا التحقق بخطوتين إذا كنت قد فعّلته.',
  'signIn.again.link': 'تسجيل الدخول من جديد',
  'signIn.again.cancel': 'إلغاء',

  'signIn.failed.title': 'لم ينجح تسجيل الدخول',
  'signIn.failed.heading': 'لم ينجح تسجيل الدخول',
  'signIn.failed.retry': 'محاولة تسجيل الدخول من جديد',
  'signIn.failed.anotherAccount': 'تسجيل الدخول بحساب آخر',
  'signIn.failed.home': 'الانتقال إلى صفحة البداية',
  'signIn.failed.access_denied':
    'أُلغي تسجيل الدخول أو رُفض. إن كان حسابك محظورًا، فاسأل القائمين على هذه البوابة.',
  'signIn.failed.stale':
    'استغرق تسجيل الدخول هذا وقتًا طويلًا، أو بدأ في متصفح آخر، أو كان قد اكتمل من قبل.',
  'signIn.failed.unreachable': 'خدمة تسجيل الدخول لا تستجيب الآن. أعد المحاولة بعد دقيقة.',
  'signIn.failed.session_ended': 'سُجّل خروج هذه الجلسة للتو. سجّل الدخول من جديد بكلمة مرورك.',
  'signIn.failed.service_error':
    'أبلغت خدمة تسجيل الدخول عن خطأ، لذلك لم يُسجَّل دخول أحد. إن تكرر ذلك فيُرجى إبلاغ القائمين على هذه البوابة وإعطاؤهم الرقم المرجعي.',
  'signIn.failed.someone_else': 'استُخدم حساب آخر، لذلك لا يؤكد هذا أنك أنت.',
  'signIn.failed.second_factor':
    'لم تطلب خدمة تسجيل الدخول التحقق بخطوتين، لذلك لا يمكنك المتابعة. لم يتغيّر شيء. إذا تكرر ذلك فأبلغ القائمين على هذه البوابة وأعطهم الرقم المرجعي.',
  'signIn.failed.invitation':
    'رابط هذه الدعوة غير كامل. افتحه مرة أخرى من الرسالة التي وصل فيها، أو انسخه كاملًا.',
  'signIn.failed.refused': 'تعذّر علينا التحقق من تسجيل الدخول هذا. حاول مرة أخرى.',
};
