import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../../translate';

export const endSessions: Translated<typeof english> = {
  'endSessions.title.several': 'تسجيل خروج جلسات',
  'endSessions.title.others': 'تسجيل الخروج من كل مكان آخر',
  'endSessions.title.result': 'نتيجة تسجيل الخروج',

  'endSessions.heading.several':
    '{count, plural, zero {لا جلسات لتسجيل خروجها} one {هل تريد تسجيل خروج جلسة واحدة؟} two {هل تريد تسجيل خروج جلستين؟} few {هل تريد تسجيل خروج # جلسات؟} many {هل تريد تسجيل خروج # جلسة؟} other {هل تريد تسجيل خروج # جلسة؟}}',
  'endSessions.heading.others':
    '{count, plural, zero {لا جلسات أخرى لتسجيل خروجها} one {هل تريد تسجيل خروج الجلسة الأخرى؟} two {هل تريد تسجيل خروج الجلستين الأخريين؟} few {هل تريد تسجيل خروج الجلسات الأخرى كلها (#)؟} many {هل تريد تسجيل خروج الجلسات الأخرى كلها (#)؟} other {هل تريد تسجيل خروج الجلسات الأخرى كلها (#)؟}}',
  'endSessions.heading.current': 'هل تريد تسجيل خروج هذا المتصفح؟',
  'endSessions.staysHere': 'ستبقى مسجَّل الدخول هنا.',
  'endSessions.someGone':
    '{count, plural, zero {كل الجلسات المحدَّدة ما زالت مسجَّلة الدخول.} one {إحدى الجلسات المحدَّدة سُجّل خروجها من قبل.} two {جلستان من الجلسات المحدَّدة سُجّل خروجهما من قبل.} few {# جلسات من المحدَّدة سُجّل خروجها من قبل.} many {# جلسة من المحدَّدة سُجّل خروجها من قبل.} other {# جلسة من المحدَّدة سُجّل خروجها من قبل.}}',
  'endSessions.incomplete':
    'توجد جلسات أكثر مما يمكننا قراءته دفعة واحدة، فقد يبقى المزيد لتسجيل خروجه.',
  'endSessions.currentWarning':
    'سيؤدي هذا إلى تسجيل خروج المتصفح الذي تستخدمه الآن، وسيلزمك تسجيل الدخول من جديد.',
  'endSessions.currentToo': 'تسجيل خروج هذا المتصفح أيضًا',
  'endSessions.confirm':
    '{count, plural, zero {لا جلسات لتسجيل خروجها} one {تسجيل خروج جلسة واحدة} two {تسجيل خروج جلستين} few {تسجيل خروج # جلسات} many {تسجيل خروج # جلسة} other {تسجيل خروج # جلسة}}',
  'endSessions.confirmCurrent': 'تسجيل خروج هذا المتصفح',
  'endSessions.cancel': 'إلغاء',
  'endSessions.list': 'الجلسات التي سيُسجَّل خروجها',
  'endSessions.more':
    '{count, plural, zero {لا يوجد المزيد} one {إظهار جلسة أخرى} two {إظهار جلستين أخريين} few {إظهار # جلسات أخرى} many {إظهار # جلسة أخرى} other {إظهار # جلسة أخرى}}',

  'endSessions.nothing.others': 'لست مسجَّل الدخول في أي مكان آخر.',
  'endSessions.nothing.selected': 'حدّد جلسة واحدة على الأقل أولًا.',
  'endSessions.nothing.shown': 'لا توجد جلسة أخرى تطابق بحثك، فلا يوجد شيء لتسجيل خروجه.',
  'endSessions.nothing.gone':
    '{count, plural, zero {لا جلسات محدَّدة.} one {هذه الجلسة سُجّل خروجها من قبل.} two {هاتان الجلستان سُجّل خروجهما من قبل.} few {هذه الجلسات الـ# سُجّل خروجها من قبل.} many {هذه الجلسات الـ# سُجّل خروجها من قبل.} other {هذه الجلسات الـ# سُجّل خروجها من قبل.}}',
  'endSessions.nothing.currentUnknown':
    'لا نعرف أي جلسة تخص هذا المتصفح، لذلك لا يمكن تسجيل خروج الجلسات الأخرى دفعة واحدة. ارجع وسجّل خروجها واحدة تلو الأخرى.',

  'endSessions.progress':
    'سُجّل خروج {done, number} من {count, plural, zero {# جلسة} one {جلسة واحدة} two {جلستين} few {# جلسات} many {# جلسة} other {# جلسة}}…',
  'endSessions.goesOn': 'يتابَع الباقي تلقائيًا. يمكنك مغادرة هذه الصفحة.',
  'endSessions.signedOut':
    '{count, plural, zero {لم يُسجَّل خروج أي جلسة.} one {سُجّل خروج جلسة واحدة.} two {سُجّل خروج جلستين.} few {سُجّل خروج # جلسات.} many {سُجّل خروج # جلسة.} other {سُجّل خروج # جلسة.}}',
  'endSessions.pending':
    '{count, plural, zero {لا جلسات قيد تسجيل الخروج} one {جارٍ تسجيل خروج جلسة واحدة…} two {جارٍ تسجيل خروج جلستين…} few {جارٍ تسجيل خروج # جلسات…} many {جارٍ تسجيل خروج # جلسة…} other {جارٍ تسجيل خروج # جلسة…}}',
  'endSessions.gone':
    '{count, plural, zero {لم تكن أي جلسة قد سُجّل خروجها من قبل.} one {كانت جلسة واحدة قد سُجّل خروجها من قبل.} two {كانت جلستان قد سُجّل خروجهما من قبل.} few {كانت # جلسات قد سُجّل خروجها من قبل.} many {كانت # جلسة قد سُجّل خروجها من قبل.} other {كانت # جلسة قد سُجّل خروجها من قبل.}}',
  'endSessions.remaining':
    '{count, plural, zero {لم تبقَ جلسة دون تسجيل خروج.} one {بقيت جلسة واحدة لم يُسجَّل خروجها بعد.} two {بقيت جلستان لم يُسجَّل خروجهما بعد.} few {بقيت # جلسات لم يُسجَّل خروجها بعد.} many {بقيت # جلسة لم يُسجَّل خروجها بعد.} other {بقيت # جلسة لم يُسجَّل خروجها بعد.}}',
  'endSessions.retry':
    '{count, plural, zero {متابعة المتبقي (#)} one {متابعة الجلسة المتبقية} two {متابعة الجلستين المتبقيتين} few {متابعة # جلسات متبقية} many {متابعة # جلسة متبقية} other {متابعة # جلسة متبقية}}',
  'endSessions.retryWhen': 'كانت الطلبات كثيرة دفعة واحدة. تابع {when}.',
  'endSessions.back': 'الرجوع إلى جلساتك',
  'endSessions.outcomes': 'الجلسات حسب النتيجة',
  'endSessions.group.not-yet': 'لم يُسجَّل خروجها بعد ({count, number}): {reason}',
  'endSessions.group.waiting': 'في الانتظار ({count, number})',
  'endSessions.group.pending': 'جارٍ تسجيل الخروج… ({count, number})',
  'endSessions.group.confirmed': 'سُجّل خروجها، مؤكَّد ({count, number})',
  'endSessions.group.signed-out': 'سُجّل خروجها ({count, number})',
  'endSessions.group.already-gone': 'سُجّل خروجها من قبل ({count, number})',
  'endSessions.group.not-found': 'لم يُعثر عليها بين جلساتك ({count, number})',
  'endSessions.noLongerListed': 'جلسة لم تعد في القائمة',
  'endSessions.done.everywhere':
    '{count, plural, zero {سُجّل خروج هذا المتصفح.} one {سُجّل خروج الجلسة الأخرى وهذا المتصفح.} two {سُجّل خروج الجلستين الأخريين وهذا المتصفح.} few {سُجّل خروج الجلسات الأخرى كلها (#) وهذا المتصفح.} many {سُجّل خروج الجلسات الأخرى كلها (#) وهذا المتصفح.} other {سُجّل خروج الجلسات الأخرى كلها (#) وهذا المتصفح.}}',
};
