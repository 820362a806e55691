import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': 'لم أكن أنا',
  'notMe.hint': 'ألا تتعرّف على هذه الجلسة؟ سنساعدك على تأمين حسابك.',

  'notMe.heading': 'هل تريد الإبلاغ بأن {device} ليس أنت؟',
  'notMe.current':
    'هذا هو المتصفح الذي تستخدمه الآن، لذا سيُسجَّل خروجك هنا. سجّل الدخول من جديد لترى النتيجة.',
  'notMe.intro': 'عند التأكيد:',
  'notMe.step.signsOut': 'يُسجَّل خروج الجلسة، وتفقد التطبيقات الوصول الذي حصلت عليه من خلالها.',
  'notMe.step.removesAccess':
    'سُجِّل خروج الجلسة من قبل، وتفقد التطبيقات ما تبقّى لها من وصول من خلالها.',
  'notMe.step.password':
    'تصلك رسالة بريد فيها رابط لتعيين كلمة مرور جديدة. وإن كنت تسجّل الدخول عبر مزوّد آخر، نخبرك أين تغيّرها.',
  'notMe.step.changes': 'ترى ما تغيّر في حسابك منذ ذلك الحين، ويمكنك تنزيل إيصال.',
  'notMe.confirm': 'الإبلاغ عن هذه الجلسة',
  'notMe.pending': 'جارٍ الإبلاغ…',
  'notMe.cancel': 'إلغاء',

  'notMe.report.title': 'أُبلغ بأنها ليست لك',
  'notMe.report.ended': 'سُجِّل خروج الجلسة. قد يحتاج ذلك إلى لحظة ليسري.',
  'notMe.report.already-gone': 'كان قد سُجِّل خروج الجلسة من قبل.',
  'notMe.report.not-yet': 'لم يُسجَّل خروج الجلسة بعد: {reason}.',
  'notMe.report.access.removed':
    '{count, plural, zero {لم يُزَل أي وصول من خلالها.} one {أُزيل الوصول الذي حصل عليه تطبيق واحد من خلالها.} two {أُزيل وصولان حصلت عليهما تطبيقات من خلالها.} few {أُزيلت # حالات وصول حصلت عليها تطبيقات من خلالها.} many {أُزيلت # حالة وصول حصلت عليها تطبيقات من خلالها.} other {أُزيلت # حالة وصول حصلت عليها تطبيقات من خلالها.}}',
  'notMe.report.access.uncounted': 'تفقد التطبيقات أي وصول حصلت عليه من خلالها.',
  'notMe.report.access.none': 'لم يكن لأي تطبيق وصول من خلالها.',
  'notMe.report.access.not-yet':
    'وصول التطبيقات: أُزيل {ended, number}، ولم يُزَل بعد {remaining, number}: {reason}.',
  'notMe.report.access.unknown': 'لا يمكننا معرفة ما إذا كان لتطبيقات وصول من خلالها: {reason}.',
  'notMe.report.password.sent':
    'رسالة بريد فيها رابط لتعيين كلمة مرور جديدة في طريقها إليك. استخدمه قريبًا.',
  'notMe.report.password.elsewhere': 'تسجّل الدخول عبر {provider}. غيّر كلمة مرورك هناك.',
  'notMe.report.password.elsewhereUnnamed':
    'تسجّل الدخول عبر مزوّد آخر، مثل مؤسستك. غيّر كلمة مرورك هناك.',
  'notMe.report.password.no-address':
    'لم نتمكن من إرسال رسالة إليك لأن حسابك بلا عنوان بريد. اطلب ممن يديرون هذه البوابة تغيير كلمة مرورك.',
  'notMe.report.password.too-often':
    'أُرسلت قبل قليل رسالة لتعيين كلمة مرور جديدة. يمكنك طلب أخرى بعد {minutes, number} د.',
  'notMe.report.password.failed':
    'لم نتمكن من إرسال رسالة تعيين كلمة المرور الجديدة: {reason}. غيّر كلمة مرورك عند تسجيل الدخول القادم، أو حاول لاحقًا.',
  'notMe.report.retry': 'إعادة المحاولة',
  'notMe.report.next': 'ما العمل بعد ذلك',
  'notMe.report.others': 'ربما كان من استخدم هذه الجلسة مسجَّل الدخول في أماكن أخرى أيضًا.',
  'notMe.report.endOthers': 'تسجيل الخروج من كل مكان آخر',
  'notMe.report.receipt': 'تنزيل الإيصال',
  'notMe.changes.heading': 'ما تغيّر في حسابك منذ ذلك الحين',
  'notMe.changes.none': 'لم يُعثر على تغييرات مهمة.',
  'notMe.changes.incomplete': 'لا يغطي النشاط المتاح لنا المدة كلها، فربما تغيّر أكثر من ذلك.',
  'notMe.changes.unknown': 'لا يمكننا معرفة ما تغيّر: {reason}.',

  'notMe.receipt.title': 'إيصال: جلسة أُبلغ بأنها ليست لك',
  'notMe.receipt.written': 'تاريخ الإبلاغ: {exact}',
  'notMe.receipt.device': 'الجهاز: {device}',
  'notMe.receipt.place': 'الموقع (تقريبي): {place}',
  'notMe.receipt.signedIn': 'تسجيل الدخول: {exact}',
  'notMe.receipt.lastSeen': 'آخر ظهور: {exact}',
  'notMe.receipt.others': 'جلسات أخرى: سُجِّل خروج {ended, number}، وبقي {remaining, number}',
  'notMe.receipt.changes': 'التغييرات في حسابك منذ ذلك الحين:',
  'notMe.receipt.change': '{exact}: {change}',
};
