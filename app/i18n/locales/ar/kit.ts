import { type kit as english } from '../en/kit';
import { type Translated } from '../translated';

export const kit: Translated<typeof english> = {
  'sessions.current': 'هذا المتصفح',
  'sessions.address': 'عنوان IP',
  'sessions.place': 'المكان التقريبي',
  'sessions.unknown': 'غير معروف',
  'sessions.rawUserAgent': 'ما يقوله المتصفح عن نفسه',

  'limited.signedInAt': 'تسجيل الدخول لدى خدمة تسجيل الدخول',
  'limited.signIns': 'أحدث عمليات تسجيل الدخول',

  'server.place': '{part}، {country}',
  'server.placeInRegion': '{city}، {region}، {country}',
  'server.signIn.yes': '{methods}، مع خطوة ثانية',
  'server.signIn.passkey': '{methods}',
  'server.signIn.no': '{methods}، بدون خطوة ثانية',
  'server.signIn.unknown': '{methods}',
  'server.signIn.onlySecondStep': 'مع خطوة ثانية',
  'server.signIn.notTold': 'طريقة تسجيل الدخول غير معروفة',
  'server.method.pwd': 'كلمة المرور',
  'server.method.passkey': 'مفتاح مرور',
  'server.method.federated': 'مزوّد آخر',
  'server.method.sms': 'رمز برسالة نصية',
  'server.method.email': 'رمز بالبريد الإلكتروني',
  'server.method.other': 'طريقة أخرى ({name})',
  'server.address.private': 'شبكة خاصة، كما في البيت أو العمل',
  'server.address.shared': 'مشتركة بين عملاء مزوّد خدمة',
  'server.address.reserved': 'عنوان محجوز لا ينتمي إلى مكان',
  'server.application.unnamed': 'تطبيق غير معروف الاسم',
  'server.reason.rate_limited': 'خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار',
  'server.reason.not_permitted': 'هذه البوابة غير مسموح لها بذلك',
  'server.reason.failed': 'خدمة تسجيل الدخول لا تجيب كما ينبغي',
  'server.signIns.none': 'لا يحتوي السجل على أي تسجيل دخول.',
  'server.signIns.unknown': 'لا يمكن عرضها الآن: {reason}.',
  'server.signIns.sign-in-failed': 'فشل تسجيل الدخول هذا.',
  'server.signIns.blocked': 'حُظر الحساب.',

  'server.session.all': 'كل الجلسات',
  'server.timeZone.choice': 'الأوقات بحسب المنطقة الزمنية التي اخترتها: {zone}.',
  'server.timeZone.profile': 'الأوقات بحسب المنطقة الزمنية لحسابك: {zone}.',
  'server.timeZone.browser': 'الأوقات بحسب المنطقة الزمنية لهذا المتصفح: {zone}.',
  'server.timeZone.nobody':
    'الأوقات بالتوقيت العالمي المنسق (UTC)، لأن منطقتك الزمنية غير معروفة هنا.',
  'server.session.notFound.title': 'لا توجد جلسة كهذه',
  'server.session.notFound.text':
    'لا تحمل أيٌّ من جلساتك هذا العنوان. ربما نُسخ جزء منه فقط، أو أنه يخص حسابًا آخر.',
  'server.session.firstSignIn': 'أول تسجيل دخول',
  'server.session.expired': 'انتهت تلقائيًا',
  'server.session.lastContact': 'آخر اتصال بخدمة تسجيل الدخول',
  'server.session.idleEnd': 'تنتهي تلقائيًا إن لم تُستخدم',
  'server.session.latestEnd': 'تنتهي على أبعد تقدير',
  'server.method.mfa': 'الخطوة الثانية',
  'server.method.mfaWith': 'الخطوة الثانية: {factor}',
  'server.factor.otp': 'رمز من تطبيق',
  'server.factor.push-notification': 'تأكيد على هاتف',
  'server.factor.webauthn-roaming': 'مفتاح أمان',
  'server.factor.webauthn-platform': 'قفل الجهاز نفسه',
  'server.factor.recovery-code': 'رمز الاسترداد',
  'server.reason.gone': 'لم يعد لدى خدمة تسجيل الدخول هذا التطبيق',
  'server.reason.not-told': 'خدمة تسجيل الدخول لا تذكر ذلك',
  'server.reason.no-beginning': 'لا يُعرف متى بدأت الجلسة',

  'problem.heading.notPermitted': 'لا يمكن عرض جلساتك هنا',
  'problem.heading.tryAgain': 'لا يمكن عرض جلساتك الآن',
  'problem.stillSignedIn': 'هذا لا يعني عدم وجود جلسات: لم تقدّم خدمة تسجيل الدخول القائمة.',
  'problem.rateLimited': 'خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار. أعد المحاولة {when}.',
  'problem.rateLimitedUnknown':
    'خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار. أعد المحاولة بعد دقيقة.',
  'problem.unavailable':
    'خدمة تسجيل الدخول لا تستجيب، أو لا تستجيب كما ينبغي. ينتهي هذا عادةً سريعًا. أعد المحاولة بعد دقيقة.',
  'problem.credentialsRefused':
    'البوابة غير مهيأة بشكل صحيح لقراءة الجلسات. يُرجى إبلاغ القائمين عليها وإعطاؤهم الرقم المرجعي.',
  'problem.notPermitted':
    'لا يُسمح لهذه البوابة بقراءة قائمة الجلسات: لا تتضمن ذلك الخطة أو إحدى الصلاحيات في خدمة تسجيل الدخول. ما زال بإمكانك تسجيل خروج هذا المتصفح.',
  'problem.tryAgain': 'إعادة المحاولة',
  'problem.signedInHere': 'سُجّل الدخول إلى هذه البوابة',
  'problem.signOutThis': 'تسجيل خروج هذا المتصفح',
  'problem.actionHeading': 'لم ينجح ذلك',
  'problem.actionRateLimited':
    'لم يُسجَّل خروج شيء: خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار. أعد المحاولة {when}.',
  'problem.actionRateLimitedUnknown':
    'لم يُسجَّل خروج شيء: خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار. أعد المحاولة بعد دقيقة.',
  'problem.actionUnavailable':
    'لا نعرف هل سُجّل خروج الجلسة: لم تستجب خدمة تسجيل الدخول كما ينبغي. أعد المحاولة بعد دقيقة.',
  'problem.actionNotPermitted':
    'لم يُسجَّل خروج شيء: لا يُسمح لهذه البوابة بإنهاء الجلسات. يُرجى إبلاغ القائمين عليها وإعطاؤهم الرقم المرجعي.',
  'problem.sessionNotFound':
    'لم يُعثر على تلك الجلسة بين جلساتك، لذلك لم يُسجَّل خروج شيء. القائمة أدناه محدَّثة.',
  'problem.accessNotFound': 'لم يُعثر على هذا الوصول بين ما لديك، فلم يُنهَ شيء. القائمة أدناه محدَّثة.',
  'problem.badRequest': 'لم يكن النموذج مكتملًا، لذلك لم يُنفَّذ شيء.',
};
