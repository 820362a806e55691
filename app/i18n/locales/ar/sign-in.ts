import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../../translate';

export const signIn: Translated<typeof english> = {
  'signIn.welcome.title': 'حسابك',
  'signIn.welcome.heading': 'اعرف أين سُجّل الدخول إلى حسابك',
  'signIn.welcome.text':
    'سجّل الدخول لترى كل المتصفحات والأجهزة المسجَّل دخولها إلى حسابك، ولتسجّل خروج ما لا ينبغي أن يكون بينها.',
  'signIn.welcome.signIn': 'تسجيل الدخول',

  'signIn.signOut.title': 'تسجيل الخروج',
  'signIn.signOut.heading': 'هل تريد تسجيل خروج هذا المتصفح؟',
  'signIn.signOut.text': 'سيلزمك تسجيل الدخول من جديد لاستخدام البوابة والتطبيقات الأخرى هنا.',
  'signIn.signOut.confirm': 'تسجيل الخروج',
  'signIn.signOut.cancel': 'البقاء مسجَّل الدخول',

  'signIn.signedOut.title': 'تم تسجيل الخروج',
  'signIn.signedOut.heading': 'تم تسجيل خروجك',
  'signIn.signedOut.text': 'سُجّل خروج هذا المتصفح. على من يريد استخدام حسابك هنا أن يسجّل الدخول.',
  'signIn.signedOut.signInAgain': 'تسجيل الدخول من جديد',

  'signIn.again.title': 'تسجيل الدخول من جديد',
  'signIn.again.heading': 'سجّل الدخول من جديد للقيام بذلك',
  'signIn.again.text':
    'مضى وقت على تسجيل دخولك، لذلك يجب أن تتحقق خدمة تسجيل الدخول مرة أخرى من هويتك. لم يُسجَّل خروج أي شيء بعد. ستعود بعد ذلك إلى حيث كنت وتقرر هناك.',
  'signIn.again.secondFactor': 'ويتطلب ذلك أيضًا التحقق بخطوتين إذا كنت قد فعّلته.',
  'signIn.again.link': 'تسجيل الدخول من جديد',
  'signIn.again.cancel': 'العودة دون تسجيل الدخول',

  'signIn.failed.title': 'لم ينجح تسجيل الدخول',
  'signIn.failed.heading': 'لم ينجح تسجيل الدخول',
  'signIn.failed.retry': 'محاولة تسجيل الدخول من جديد',
  'signIn.failed.anotherAccount': 'تسجيل الدخول بحساب آخر',
  'signIn.failed.home': 'الانتقال إلى صفحة البداية',
  'signIn.failed.access_denied': 'لم تسمح لك خدمة تسجيل الدخول بالدخول، أو اخترت التوقف.',
  'signIn.failed.stale':
    'استغرق تسجيل الدخول هذا وقتًا طويلًا، أو بدأ في متصفح آخر، أو كان قد اكتمل من قبل.',
  'signIn.failed.unreachable': 'خدمة تسجيل الدخول لا تستجيب الآن. أعد المحاولة بعد دقيقة.',
  'signIn.failed.session_ended':
    'سُجّل خروج هذه الجلسة للتو، لذلك لا يمكن استخدامها لتسجيل الدخول. سجّل الدخول من جديد بكلمة مرورك.',
  'signIn.failed.service_error':
    'أبلغت خدمة تسجيل الدخول عن خطأ، لذلك لم يُسجَّل دخول أحد. إن تكرر ذلك فيُرجى إبلاغ القائمين على هذه البوابة وإعطاؤهم الرقم المرجعي.',
  'signIn.failed.someone_else':
    'طُلب منك تسجيل الدخول من جديد، واستُخدم حساب آخر. لذلك لا يُحتسب تسجيل الدخول ذاك هنا.',
  'signIn.failed.second_factor':
    'لم تطلب خدمة تسجيل الدخول منك الخطوة الثانية، لذلك لا يكفي هذا الدخول لما أردت القيام به. لم يُنفَّذ أي شيء. إذا تكرر ذلك فأبلغ القائمين على هذه البوابة وأعطهم الرقم المرجعي.',
  'signIn.failed.invitation':
    'رابط هذه الدعوة غير كامل. افتحه مرة أخرى من الرسالة التي وصل فيها، أو انسخه كاملًا.',
  'signIn.failed.refused': 'لم تجتز إجابة خدمة تسجيل الدخول فحوصاتنا، لذلك لم يُسجَّل دخول أحد.',
};
