import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'نظرة عامة على الحساب',
  'overview.heading': 'مرحبًا، {name}',
  'overview.headingNameless': 'مرحبًا',
  'overview.attention.heading': 'تحتاج إلى انتباهك',
  'overview.attention.text': 'ربما يستخدم شخص آخر حسابك.',
  'overview.attention.moreSessions':
    '{count, plural, zero {مراجعة الجلسات} one {مراجعة جلسة أخرى} two {مراجعة جلستين أخريين} few {مراجعة # جلسات أخرى} many {مراجعة # جلسة أخرى} other {مراجعة # جلسة أخرى}}',
  'overview.attention.more':
    '{count, plural, zero {لا شيء آخر} one {عرض تنبيه آخر} two {عرض تنبيهين آخرين} few {عرض # تنبيهات أخرى} many {عرض # تنبيهًا آخر} other {عرض # تنبيه آخر}}',
  'overview.attention.hide': 'إخفاء لمدة {days, number} يومًا',
  'overview.security.needs-phone': 'لا يمكنك تسجيل الدخول من دون هاتفك',
  'overview.security.needs-phone.cause': 'إذا فقدته فلن تصل إلى حسابك. أعِدّ طريقة ليست على هاتفك.',
  'overview.security.one-way-in': 'لديك طريقة واحدة فقط لتسجيل الدخول',
  'overview.security.one-way-in.cause': 'إذا فقدتها فلن تصل إلى حسابك. أعِدّ طريقة أخرى.',
  'overview.security.no-second-factor': 'لم تُعِدّ التحقق بخطوتين',
  'overview.security.no-second-factor.cause':
    'من دونه يمكن لمن يعرف كلمة مرورك تسجيل الدخول باسمك.',
  'overview.security.email-codes-only': 'التحقق بخطوتين لديك بالرموز عبر البريد فقط',
  'overview.security.email-codes-only.cause':
    'من يدخل إلى بريدك تصله رموزك أيضًا ويمكنه تعيين كلمة مرور جديدة. تطبيق المصادقة أو مفتاح الأمان أكثر أمانًا.',
  'overview.security.text-messages-only': 'لم تُعِدّ للتحقق بخطوتين سوى الرسائل النصية',
  'overview.security.text-messages-only.cause':
    'من يستولِ على رقم هاتفك تصله رموزك أيضًا. تطبيق المصادقة أو مفتاح الأمان أكثر أمانًا.',
  'overview.security.email-unconfirmed': 'عنوان بريدك الإلكتروني غير مؤكد',
  'overview.security.email-unconfirmed.cause': 'إلى أن تؤكده، لن نراسلك عندما يتغير شيء في حسابك.',
  'overview.security.one-device-passkey': 'مفتاح المرور الوحيد لديك موجود على جهاز واحد',
  'overview.security.one-device-passkey.cause': 'إذا فقدت هذا الجهاز فستفقد مفتاح المرور أيضًا.',
  'overview.security.no-recovery-code': 'ليس لديك رمز استرداد',
  'overview.security.no-recovery-code.cause':
    'أضف طريقة أخرى للتحقق بخطوتين تحسبًا لفقدان هاتفك أو مفتاحك.',
  'overview.security.unused-for-a-year': 'لم تستخدم «{name}» منذ أكثر من سنة',
  'overview.security.unused-for-a-year.cause': 'إذا لم يعد لديك، فأزله.',
  'overview.security.unfinished': 'لم يكتمل إعداد «{name}»',
  'overview.security.unfinished.cause': 'لا يمكنك تسجيل الدخول به. أزله إن لم تكن بحاجة إليه.',
  'overview.security.seeWays': 'عرض طرق تسجيل الدخول لديك',
  'overview.security.seeMethod': 'عرض طريقة تسجيل الدخول هذه',
  'overview.security.add': 'إضافة التحقق بخطوتين',
  'overview.security.confirmEmail': 'تأكيد بريدك الإلكتروني',
  'overview.access.application-unused': 'لم يستخدم {name} حسابك منذ أكثر من عام',
  'overview.access.application-unused.cause':
    'ما زال بإمكان هذا التطبيق الوصول إلى حسابك من دونك. إن لم تعد بحاجة إليه، فأزل وصوله.',
  'overview.access.organization-way': 'لا يمكنك تسجيل الدخول إلى {name} بطرق تسجيل الدخول لديك',
  'overview.access.organization-way.cause': 'الطرق المقبولة: {ways}.',
  'overview.access.lastUsed': 'آخر استخدام: {time}',
  'overview.access.review': 'عرض التفاصيل',
  'overview.lastSignIn.heading': 'آخر تسجيل دخول من مكان آخر',
  'overview.lastSignIn.at': 'سُجّل الدخول {time}',
  'overview.ways.count':
    '{count, plural, zero {لا نجد أي طريقة لتسجيل الدخول الآن.} one {لديك طريقة واحدة لتسجيل الدخول أو لاستعادة الوصول.} two {لديك طريقتان لتسجيل الدخول أو لاستعادة الوصول.} few {لديك # طرق لتسجيل الدخول أو لاستعادة الوصول.} many {لديك # طريقة لتسجيل الدخول أو لاستعادة الوصول.} other {لديك # طريقة لتسجيل الدخول أو لاستعادة الوصول.}}',
  'overview.ways.none': 'لم يُعدّ شيء',
  'overview.ways.link': 'عرض كل طرق تسجيل الدخول',
  'overview.sessions.count':
    '{count, plural, zero {لا نجد أي جلسة الآن.} one {سُجّل الدخول إلى حسابك على متصفح أو جهاز واحد.} two {سُجّل الدخول إلى حسابك على متصفحين أو جهازين.} few {سُجّل الدخول إلى حسابك على # متصفحات وأجهزة.} many {سُجّل الدخول إلى حسابك على # متصفحًا وجهازًا.} other {سُجّل الدخول إلى حسابك على # متصفح وجهاز.}}',
  'overview.sessions.incomplete':
    'سُجّل الدخول إلى حسابك على أكثر من {count, number} من المتصفحات والأجهزة.',
  'overview.asOf': 'يتعذّر التحديث الآن. آخر تحديث: {time} ({exact}).',
  'overview.sessions.notNow': 'يتعذّر تحميل جلساتك الآن.',
  'overview.sessions.notAvailable': 'لا يمكن لـ {product} عرض جلساتك هنا.',
  'overview.sessions.lastSeen': 'آخر ظهور {time}',
  'overview.sessions.link': 'عرض كل الجلسات',
  'overview.applications.count':
    '{count, plural, zero {لا يوجد تطبيق له وصول إلى حسابك.} one {لتطبيق واحد وصول إلى حسابك.} two {لتطبيقين وصول إلى حسابك.} few {لـ # تطبيقات وصول إلى حسابك.} many {لـ # تطبيقًا وصول إلى حسابك.} other {لـ # تطبيق وصول إلى حسابك.}}',
  'overview.applications.link': 'عرض كل التطبيقات',
  'overview.activity.heading': 'آخر نشاط',
  'overview.activity.none': 'لم يحدث شيء مؤخرًا.',
  'overview.activity.unknown': 'يتعذّر عرضه الآن: {reason}.',
  'overview.activity.asOf': 'آخر تحديث: {time} ({exact}).',
  'overview.activity.later': 'عرض آخر الأحداث',
  'overview.activity.link': 'عرض كل النشاط',
  'overview.thisBrowser.since': 'هذا المتصفح هو {device}، وسُجّل الدخول منه {time} ({exact}).',
};
