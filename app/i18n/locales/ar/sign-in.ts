import { type signIn as english } from '../en/sign-in';
import { type Translated } from '../translated';

export const signIn: Translated<typeof english> = {
  'welcome.title': 'حسابك',
  'welcome.heading': 'اعرف أين سُجّل الدخول إلى حسابك',
  'welcome.text':
    'سجّل الدخول لترى كل المتصفحات والأجهزة المسجَّل دخولها إلى حسابك، ولتسجّل خروج ما لا ينبغي أن يكون بينها.',
  'welcome.signIn': 'تسجيل الدخول',

  'signOut.title': 'تسجيل الخروج',
  'signOut.heading': 'هل تريد تسجيل خروج هذا المتصفح؟',
  'signOut.text': 'سيلزمك تسجيل الدخول من جديد لاستخدام البوابة والتطبيقات الأخرى هنا.',
  'signOut.confirm': 'تسجيل الخروج',
  'signOut.cancel': 'البقاء مسجَّل الدخول',

  'signedOut.title': 'تم تسجيل الخروج',
  'signedOut.heading': 'تم تسجيل خروجك',
  'signedOut.text': 'سُجّل خروج هذا المتصفح. على من يريد استخدام حسابك هنا أن يسجّل الدخول.',
  'signedOut.signInAgain': 'تسجيل الدخول من جديد',

  'signInAgain.title': 'تسجيل الدخول من جديد',
  'signInAgain.heading': 'سجّل الدخول من جديد للقيام بذلك',
  'signInAgain.text':
    'مضى وقت على تسجيل دخولك، لذلك يجب أن تتحقق خدمة تسجيل الدخول مرة أخرى من هويتك. لم يُسجَّل خروج أي شيء بعد. ستعود بعد ذلك إلى حيث كنت وتقرر هناك.',
  'signInAgain.link': 'تسجيل الدخول من جديد',
  'signInAgain.cancel': 'العودة دون تسجيل الدخول',

  'signInFailed.title': 'لم ينجح تسجيل الدخول',
  'signInFailed.heading': 'لم ينجح تسجيل الدخول',
  'signInFailed.retry': 'محاولة تسجيل الدخول من جديد',
  'signInFailed.home': 'الانتقال إلى صفحة البداية',
  'signInFailed.access_denied': 'لم تسمح لك خدمة تسجيل الدخول بالدخول، أو اخترت التوقف.',
  'signInFailed.stale':
    'استغرق تسجيل الدخول هذا وقتًا طويلًا، أو بدأ في متصفح آخر، أو كان قد اكتمل من قبل.',
  'signInFailed.unreachable': 'خدمة تسجيل الدخول لا تستجيب الآن. أعد المحاولة بعد دقيقة.',
  'signInFailed.session_ended':
    'سُجّل خروج هذه الجلسة للتو، لذلك لا يمكن استخدامها لتسجيل الدخول. سجّل الدخول من جديد بكلمة مرورك.',
  'signInFailed.service_error':
    'أبلغت خدمة تسجيل الدخول عن خطأ، لذلك لم يُسجَّل دخول أحد. إن تكرر ذلك فيُرجى إبلاغ القائمين على هذه البوابة وإعطاؤهم الرقم المرجعي.',
  'signInFailed.someone_else':
    'طُلب منك تسجيل الدخول من جديد، واستُخدم حساب آخر. لذلك لا يُحتسب تسجيل الدخول ذاك هنا.',
  'signInFailed.refused': 'لم تجتز إجابة خدمة تسجيل الدخول فحوصاتنا، لذلك لم يُسجَّل دخول أحد.',
};
