import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.several': 'تسجيل الخروج من جلسات',
  'endSessions.title.others': 'تسجيل الخروج من كل مكان آخر',
  'endSessions.title.result': 'نتيجة تسجيل الخروج',

  'endSessions.heading.several':
    '{count, plural, zero {لا توجد جلسات للخروج منها} one {هل تريد تسجيل الخروج من جلسة واحدة؟} two {هل تريد تسجيل الخروج من جلستين؟} few {هل تريد تسجيل الخروج من # جلسات؟} many {هل تريد تسجيل الخروج من # جلسة؟} other {هل تريد تسجيل الخروج من # جلسة؟}}',
  'endSessions.heading.others':
    '{count, plural, zero {لا توجد جلسات أخرى للخروج منها} one {هل تريد تسجيل الخروج من الجلسة الأخرى؟} two {هل تريد تسجيل الخروج من الجلستين الأخريين؟} few {هل تريد تسجيل الخروج من كل الجلسات الأخرى (#)؟} many {هل تريد تسجيل الخروج من كل الجلسات الأخرى (#)؟} other {هل تريد تسجيل الخروج من كل الجلسات الأخرى (#)؟}}',
  'endSessions.heading.current': 'هل تريد تسجيل الخروج من هذا المتصفح؟',
  'endSessions.staysHere': 'تبقى جلستك هنا مفتوحة.',
  'endSessions.someGone':
    '{count, plural, zero {كل الجلسات المحددة ما زالت مفتوحة.} one {سبق تسجيل الخروج من إحدى الجلسات المحددة.} two {سبق تسجيل الخروج من جلستين من الجلسات المحددة.} few {سبق تسجيل الخروج من # جلسات من المحددة.} many {سبق تسجيل الخروج من # جلسة من المحددة.} other {سبق تسجيل الخروج من # جلسة من المحددة.}}',
  'endSessions.incomplete': 'لديك جلسات أكثر مما يمكننا قراءته دفعة واحدة، فقد يبقى بعضها.',
  'endSessions.currentWarning':
    'أنت تستخدم هذا المتصفح الآن. سيُسجّل خروجك هنا وسيلزمك تسجيل الدخول من جديد.',
  'endSessions.currentToo': 'تسجيل الخروج من هذا المتصفح أيضًا',
  'endSessions.staysUnless': 'ما لم تحدّد هذا الخيار، تبقى جلستك هنا مفتوحة.',
  'endSessions.confirm':
    '{count, plural, zero {لا توجد جلسات للخروج منها} one {تسجيل الخروج من جلسة واحدة} two {تسجيل الخروج من جلستين} few {تسجيل الخروج من # جلسات} many {تسجيل الخروج من # جلسة} other {تسجيل الخروج من # جلسة}}',
  'endSessions.confirmCurrent': 'تسجيل الخروج من هذا المتصفح',
  'endSessions.cancel': 'إلغاء',
  'endSessions.list': 'الجلسات التي ستسجّل الخروج منها',
  'endSessions.more':
    '{count, plural, zero {لا يوجد المزيد} one {إظهار جلسة أخرى} two {إظهار جلستين أخريين} few {إظهار # جلسات أخرى} many {إظهار # جلسة أخرى} other {إظهار # جلسة أخرى}}',

  'endSessions.nothing.others': 'ليست لك جلسات أخرى مفتوحة.',
  'endSessions.nothing.selected': 'حدّد أولًا جلسة واحدة على الأقل.',
  'endSessions.nothing.shown': 'لا توجد جلسة أخرى مطابقة، فلا شيء لتسجيل الخروج منه.',
  'endSessions.nothing.gone':
    '{count, plural, zero {لم تُحدد أي جلسة.} one {سبق تسجيل الخروج من هذه الجلسة.} two {سبق تسجيل الخروج من هاتين الجلستين.} few {سبق تسجيل الخروج من هذه الجلسات (#).} many {سبق تسجيل الخروج من هذه الجلسات (#).} other {سبق تسجيل الخروج من هذه الجلسات (#).}}',
  'endSessions.nothing.currentUnknown':
    'لا نعرف أي جلسة تخص هذا المتصفح، لذلك لا يمكن تسجيل الخروج من كل الجلسات الأخرى دفعة واحدة. ارجع وسجّل الخروج منها واحدة تلو الأخرى.',

  'endSessions.progress':
    'سُجّل الخروج من {done, number} من أصل {count, plural, zero {# جلسة} one {جلسة واحدة} two {جلستين} few {# جلسات} many {# جلسة} other {# جلسة}}…',
  'endSessions.goesOn': 'سنُكمل الباقي حتى إن أغلقت هذه الصفحة.',
  'endSessions.signedOut':
    '{count, plural, zero {لم يُسجّل الخروج من أي جلسة.} one {سُجّل الخروج من جلسة واحدة.} two {سُجّل الخروج من جلستين.} few {سُجّل الخروج من # جلسات.} many {سُجّل الخروج من # جلسة.} other {سُجّل الخروج من # جلسة.}}',
  'endSessions.pending':
    '{count, plural, zero {لا جلسات قيد تسجيل الخروج} one {جارٍ تسجيل الخروج من جلسة واحدة…} two {جارٍ تسجيل الخروج من جلستين…} few {جارٍ تسجيل الخروج من # جلسات…} many {جارٍ تسجيل الخروج من # جلسة…} other {جارٍ تسجيل الخروج من # جلسة…}}',
  'endSessions.gone':
    '{count, plural, zero {لم يسبق تسجيل الخروج من أي جلسة.} one {سبق تسجيل الخروج من جلسة واحدة.} two {سبق تسجيل الخروج من جلستين.} few {سبق تسجيل الخروج من # جلسات.} many {سبق تسجيل الخروج من # جلسة.} other {سبق تسجيل الخروج من # جلسة.}}',
  'endSessions.notFound':
    '{count, plural, zero {عُثر على كل الجلسات.} one {لم يُعثر على جلسة واحدة.} two {لم يُعثر على جلستين.} few {لم يُعثر على # جلسات.} many {لم يُعثر على # جلسة.} other {لم يُعثر على # جلسة.}}',
  'endSessions.remaining':
    '{count, plural, zero {لم تبقَ جلسات مفتوحة.} one {جلسة واحدة ما زالت مفتوحة.} two {جلستان ما زالتا مفتوحتين.} few {# جلسات ما زالت مفتوحة.} many {# جلسة ما زالت مفتوحة.} other {# جلسة ما زالت مفتوحة.}}',
  'endSessions.retry':
    '{count, plural, zero {متابعة الباقي (#)} one {متابعة الجلسة الباقية} two {متابعة الجلستين الباقيتين} few {متابعة الجلسات الباقية (#)} many {متابعة الجلسات الباقية (#)} other {متابعة الجلسات الباقية (#)}}',
  'endSessions.retryWhen': 'كانت الطلبات كثيرة جدًا. تابع {when}.',
  'endSessions.back': 'الرجوع إلى جلساتك',
  'endSessions.outcomes': 'الجلسات حسب النتيجة',
  'endSessions.group.this-browser': 'ما زالت جلسة هذا المتصفح مفتوحة',
  'endSessions.group.not-yet': 'ما زالت مفتوحة ({count, number}): {reason}',
  'endSessions.group.waiting': 'في الانتظار ({count, number})',
  'endSessions.group.pending': 'جارٍ تسجيل الخروج… ({count, number})',
  'endSessions.group.confirmed': 'سُجّل الخروج منها وتأكد ذلك ({count, number})',
  'endSessions.group.signed-out': 'سُجّل الخروج منها ({count, number})',
  'endSessions.group.already-gone': 'سبق تسجيل الخروج منها ({count, number})',
  'endSessions.group.not-found': 'لم يُعثر عليها ({count, number})',
  'endSessions.noLongerListed': 'جلسة لم تعد في القائمة',
  'endSessions.done.everywhere':
    '{count, plural, zero {سُجّل الخروج من هذا المتصفح.} one {سُجّل الخروج من هذا المتصفح، وجارٍ تسجيل الخروج من الجلسة الأخرى.} two {سُجّل الخروج من هذا المتصفح، وجارٍ تسجيل الخروج من الجلستين الأخريين.} few {سُجّل الخروج من هذا المتصفح، وجارٍ تسجيل الخروج من كل الجلسات الأخرى (#).} many {سُجّل الخروج من هذا المتصفح، وجارٍ تسجيل الخروج من كل الجلسات الأخرى (#).} other {سُجّل الخروج من هذا المتصفح، وجارٍ تسجيل الخروج من كل الجلسات الأخرى (#).}}',
};
