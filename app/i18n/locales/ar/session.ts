import { type session as english } from '../en/session';
import { type Translated } from '../../translate';

export const session: Translated<typeof english> = {
  'session.notFound.title': 'لم يُعثر على الجلسة',
  'session.notFound.text':
    'لم نتمكن من العثور على هذه الجلسة. ربما كان العنوان ناقصًا أو يخص حسابًا آخر.',
  'session.gone.title': 'سُجِّل خروج هذه الجلسة',
  'session.gone.person': 'سجّلتَ خروجها هنا {time} ({exact}).',
  'session.gone.confirmed': 'تأكّد ذلك: {exact}.',
  'session.gone.tenant': 'سُجِّل خروجها خارج هذه البوابة {time} ({exact}).',
  'session.gone.unknown': 'سُجِّل خروجها من مكان آخر أو انتهت صلاحيتها. ولا نعرف متى.',
  'session.unavailable': 'لا يمكننا عرض هذه الجلسة الآن',
  'session.notPermitted': 'لا يمكننا عرض هذه الجلسة هنا',

  'session.impersonation.heading': 'شخص آخر مسجَّل الدخول هنا باسمك',
  'session.impersonation.text':
    'يستطيع موظفو الدعم فتح جلسة باسمك. إن لم تطلب ذلك فاختر «لم أكن أنا».',
  'session.copied.heading': 'ربما سُرقت هذه الجلسة',
  'session.copied.text':
    'بدأت في متصفح وشبكة، وظهرت آخر مرة في متصفح آخر على شبكة أخرى. لا تنتقل الجلسات من تلقاء نفسها: ربما نسخ أحدٌ ملف تعريف الارتباط الخاص بها. إن لم تجد لذلك تفسيرًا فاختر «لم أكن أنا».',

  'session.signOut.heading': 'تسجيل خروج هذه الجلسة',
  'session.signOut.other':
    'سيلزم تسجيل الدخول من جديد على متصفحها. لا يمكن التراجع عن هذا الإجراء.',
  'session.signOut.current':
    'أنت تستخدم هذا المتصفح: سيُسجَّل خروجك هنا وسيلزمك تسجيل الدخول من جديد.',

  'session.signOut.named': 'تسجيل خروج {device}',
  'session.signOut.currentNamed': 'تسجيل خروج هذا المتصفح ({device})',

  'session.clients.heading': 'المتصفح والشبكة',
  'session.clients.first': 'عند تسجيل الدخول',
  'session.clients.last': 'آخر ظهور',
  'session.clients.browser': 'المتصفح',
  'session.clients.network': 'الشبكة',
  'session.clients.showAddress': 'إظهار العنوان كاملًا',
  'session.change.none': 'المتصفح والشبكة هما نفسهما كما عند تسجيل الدخول.',
  'session.change.network':
    'تغيّرت الشبكة. هذا معتاد للهواتف والحواسيب المحمولة وشبكات VPN، وغير معتاد لحاسوب مكتبي.',
  'session.change.country': 'تغيّر البلد. إن لم تسافر ولم تستخدم VPN فدقّق النظر.',
  'session.change.browser':
    'تغيّر المتصفح أو النظام. هذا غير معتاد، إلا إذا طلبت نسخة سطح المكتب من صفحة.',
  'session.change.address': 'تغيّر عنوان IP فقط داخل الشبكة نفسها. هذا أمر معتاد.',
  'session.change.unknown': 'لا يمكننا معرفة ما إذا كان المتصفح أو الشبكة قد تغيّر.',

  'session.times': 'متى',
  'session.signIn.heading': 'كيف سُجِّل الدخول',
  'session.signIn.methods': 'سُجِّل الدخول بواسطة',
  'session.signIn.mfa': 'التحقق بخطوتين',
  'session.signIn.mfa.yes': 'نعم',
  'session.signIn.mfa.passkey': 'نعم، بمفتاح مرور',
  'session.signIn.mfa.no': 'لا',
  'session.signIn.mfa.unknown': 'غير معروف',
  'session.signIn.closing': 'عند إغلاق المتصفح',
  'session.signIn.persistent': 'يبقى الدخول مسجَّلًا',
  'session.signIn.transient': 'يُسجَّل الخروج',

  'session.effects.sum.atOnce': 'يُسجَّل الخروج فورًا من {applications}.',
  'session.effects.sum.until': 'قد تبقى الجلسة مفتوحة في {applications} حتى {exact} أو أكثر.',
  'session.effects.sum.open': 'قد تبقى الجلسة مفتوحة بعض الوقت في {applications}.',
  'session.effects.sum.more': '{count, number} غيرها',
  'session.effects.sum.unnamed':
    '{count, plural, zero {لا تطبيقات} one {تطبيق واحد} two {تطبيقين} few {# تطبيقات} many {# تطبيقًا} other {# تطبيق}}',
  'session.effects.heading': 'ماذا يحدث عند تسجيل خروجها',
  'session.effects.none': 'لا نعرف أي تطبيق مسجَّل الدخول هنا.',
  'session.effects.atOnce': 'يُسجَّل خروجه فورًا.',
  'session.effects.until':
    'قد يبقى مفتوحًا: ما حصل عليه تنتهي صلاحيته {time} ({exact}) على أبعد تقدير، لكنه قد يحتفظ بجلسة خاصة به.',
  'session.effects.open': 'قد يبقى مفتوحًا، ولا نعرف المدة.',
  'session.effects.unknown': 'لا يمكننا معرفة ما إذا كان خروجه يُسجَّل: {reason}.',
  'session.effects.losesAccess': 'يفقد وصوله إلى حسابك.',
  'session.access.heading': 'وصول التطبيقات من خلال هذه الجلسة',
  'session.access.explained':
    'يمكن لهذه التطبيقات الوصول إلى حسابك من دونك. وتفقد ذلك عند تسجيل خروج الجلسة.',
  'session.access.none': 'ليس لأي تطبيق وصول من خلالها.',
  'session.access.unknown': 'لا يمكننا معرفة ما إذا كان لتطبيقات وصول من خلالها: {reason}.',
  'session.access.given': 'مُنح',
  'session.access.lastUsed': 'آخر استخدام',
};
