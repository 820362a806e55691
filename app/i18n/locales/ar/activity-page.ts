import { type activityPage as english } from '../en/activity-page';
import { type Translated } from '../../translate';

export const activityPage: Translated<typeof english> = {
  'activityPage.title': 'النشاط',
  'activityPage.all': 'كل النشاط',
  'activityPage.none': 'لا توجد أحداث لعرضها.',
  'activityPage.noneFound': 'لا شيء هنا يطابق التصفية.',
  'activityPage.missing':
    'لا يمكننا عرض ما تعرفه خدمة تسجيل الدخول: {reason}. لا تضم هذه القائمة إلا ما فعلته هنا.',
  'activityPage.changesMissing': 'يتعذّر حاليًا تحميل ما فعلته هنا، لذا لا يظهر في هذه القائمة.',
  'activityPage.unreadable':
    '{count, plural, zero {لا أحداث غير معروضة (#).} one {حدث واحد (#) غير معروض لتعذّر قراءته.} two {حدثان (#) غير معروضين لتعذّر قراءتهما.} few {# أحداث غير معروضة لتعذّر قراءتها.} many {# حدثًا غير معروض لتعذّر قراءته.} other {# حدث غير معروض لتعذّر قراءته.}}',
  'activityPage.filter': 'التصفية',
  'activityPage.filter.kind': 'عرض',
  'activityPage.filter.all': 'الكل',
  'activityPage.filter.from': 'من',
  'activityPage.filter.to': 'إلى',
  'activityPage.filter.apply': 'تطبيق التصفية',
  'activityPage.filter.clear': 'عرض الكل',
  'activityPage.group.sign-ins': 'عمليات تسجيل الدخول',
  'activityPage.group.changes': 'تغييرات الحساب',
  'activityPage.group.applications': 'التطبيقات',
  'activityPage.group.other': 'أخرى',
  'activityPage.by': 'بواسطة',
  'activityPage.by.you': 'بواسطتك، هنا',
  'activityPage.by.administrator': 'بواسطة مسؤول',
  'activityPage.own.signed-out': 'تسجيل الخروج من هنا',
  'activityPage.own.session-signed-out': 'تسجيل الخروج من جلسة: {device}',
  'activityPage.own.sessions-signed-out':
    '{count, plural, zero {لم يُسجَّل الخروج من أي جلسة} one {تسجيل الخروج من جلسة واحدة} two {تسجيل الخروج من جلستين} few {تسجيل الخروج من # جلسات} many {تسجيل الخروج من # جلسة} other {تسجيل الخروج من # جلسة}}',
  'activityPage.own.session-reported': 'الإبلاغ عن جلسة بأنها ليست لك: {device}',
  'activityPage.own.password-mail-sent': 'إرسال رسالة بريد لتعيين كلمة مرور جديدة',
  'activityPage.own.access-ended': 'إزالة إحدى صلاحيات وصول {application}',
  'activityPage.own.access-ended.unnamed': 'إزالة إحدى صلاحيات وصول تطبيق بلا اسم',
  'activityPage.fold':
    '{count, plural, zero {# مرات منذ {time}} one {مرة واحدة (#) منذ {time}} two {مرتان (#) منذ {time}} few {# مرات منذ {time}} many {# مرة منذ {time}} other {# مرة منذ {time}}}',
  'activityPage.pages.newer': 'الأحدث',
  'activityPage.pages.older': 'الأقدم',
  'activityPage.pages.of': 'الصفحة {number, number} من {count, number}',
  'activityPage.older': 'عرض ما قبل ذلك',
  'activityPage.latest': 'العودة إلى الأحدث',
  'activityPage.reach': 'إلى متى يعود هذا',
  'activityPage.reach.more': 'يعود هذا الجزء إلى {time}. الأحداث الأقدم في الجزء التالي.',
  'activityPage.reach.nothing':
    'أقدم حدث يعود إلى {time}. تحتفظ خدمة تسجيل الدخول بالأحداث مدة محدودة، ويُحتفظ بما فعلته هنا {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  'activityPage.reach.empty':
    'تحتفظ خدمة تسجيل الدخول بالأحداث مدة محدودة، فربما لم تعد الأحداث الأقدم موجودة، ويُحتفظ بما فعلته هنا {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  'activityPage.reach.out-of-reach':
    'يعود هذا إلى {time}. لا تعرض خدمة تسجيل الدخول إلا آخر 1000 حدث، ويُحتفظ بما فعلته هنا {days, plural, zero {# يوم} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  'activityPage.reach.late': 'قد تستغرق الأحداث الجديدة بضع دقائق لتظهر.',
  'activityPage.csv': 'تنزيل بصيغة CSV',
  'activityPage.csv.time': 'الوقت (UTC)',
  'activityPage.csv.event': 'الحدث',
  'activityPage.event.other': 'لا نملك بعد وصفًا لهذا. اسأل فريق الدعم إن أردت معرفة المزيد.',
  'activityPage.event.nothingMore': 'لا يُعرف شيء آخر عن هذا الحدث.',
  'activityPage.event.way': 'تسجيل الدخول عبر',
  'activityPage.event.way.database': 'كلمة مرور أو مفتاح مرور',
  'activityPage.event.session': 'الجلسة',
  'activityPage.event.session.link': 'عرض هذه الجلسة',
  'activityPage.notMe.heading': 'ألم تكن أنت؟',
  'activityPage.notMe.guide': 'أخبرنا بذلك، وسنسجّل الخروج من تلك الجلسة ونساعدك على تأمين حسابك.',
  'activityPage.notMe.text':
    'ابحث عن جلسة لا تعرفها وأبلغ عنها هناك، ثم راجع طرق الدخول إلى حسابك وعيّن كلمة مرور جديدة.',
  'activityPage.notMe.sessions': 'عرض جلساتك',
  'activityPage.notMe.security': 'عرض طرق تسجيل الدخول',
  'activityPage.notFound.title': 'لا نجد هذا الحدث',
  'activityPage.notFound.text':
    'ربما أصبح قديمًا، أو دفعته أحداث أحدث إلى الخلف. ابحث عنه في نشاطك.',
  'activityPage.problem.title': 'يتعذّر عرض هذا الحدث الآن',
};
