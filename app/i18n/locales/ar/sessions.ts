import { type sessions as english } from '../en/sessions';
import { type Translated } from '../../translate';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'الجلسات',
  'sessions.heading': 'أين سُجّل الدخول إلى حسابك',
  'sessions.all': 'كل الجلسات',
  'sessions.count':
    '{count, plural, zero {لا جلسات} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'sessions.countFound':
    '{found, number} من {count, plural, zero {لا جلسات} one {جلسة واحدة} two {جلستين} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'sessions.none':
    'لا نجد أي جلسة لحسابك في الوقت الحالي، ولا حتى هذه. أعد تحميل الصفحة بعد قليل، وإن لم يُجدِ ذلك فسجّل الخروج ثم سجّل الدخول من جديد.',
  'sessions.incomplete':
    'توجد جلسات أكثر مما تستطيع هذه الصفحة قراءته. عدد المعروف منها {count, number}.',
  'sessions.currentUnknown': 'لا نعرف أيها يخص هذا المتصفح، لذلك لم تُميَّز أي منها.',
  'sessions.stale':
    'لا يمكننا تحديث القائمة الآن. تعود إلى {time}، لذا قد تنقصها عمليات تسجيل دخول أحدث.',
  'sessions.refresh': 'تحديث القائمة',
  'sessions.asOf':
    'لا يمكننا الوصول إلى خدمة تسجيل الدخول الآن. هذا ما كان معروفًا {time} ({exact}).',

  'sessions.group.attention': 'تحتاج إلى انتباهك',
  'sessions.group.this-browser': 'هذا المتصفح',
  'sessions.group.recent': 'المستخدمة مؤخرًا',
  'sessions.group.unused':
    'لم تظهر منذ {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'sessions.group.expired': 'منتهية الصلاحية',
  'sessions.group.all': 'الجلسات',

  'sessions.signOut': 'تسجيل الخروج',
  'sessions.signOut.pending': 'جارٍ تسجيل الخروج…',
  'sessions.signOut.pendingNamed': 'جارٍ تسجيل الخروج… {device}',
  'sessions.signOut.named': 'تسجيل الخروج: {device}',
  'sessions.signOut.current': 'تسجيل الخروج: هذا المتصفح ({device})',
  'sessions.select.named': 'تحديد {device}',
  'sessions.signingOut': 'جارٍ تسجيل الخروج، بدأ {time}.',
  'sessions.signingOut.explained': 'لم يتأكد ذلك بعد. أعد تحميل الصفحة للتحقق.',
  'sessions.openEndings':
    '{count, plural, zero {تأكدت كل عمليات تسجيل الخروج.} one {لم تتأكد بعد عملية تسجيل خروج واحدة.} two {لم تتأكد بعد عمليتا تسجيل خروج.} few {لم تتأكد بعد # عمليات تسجيل خروج.} many {لم تتأكد بعد # عملية تسجيل خروج.} other {لم تتأكد بعد # عملية تسجيل خروج.}}',
  'sessions.allConfirmed': 'تأكدت كل عمليات تسجيل الخروج.',

  'sessions.signedIn': 'تسجيل الدخول',
  'sessions.lastSeen': 'آخر ظهور',
  'sessions.lastSeen.explained':
    '«آخر ظهور» هو آخر مرة اتصل فيها متصفح بخدمة تسجيل الدخول. الوقت الذي يمضي داخل تطبيق لا يُحتسب.',
  'sessions.idleExpiry': 'تنتهي إن لم تُستخدم',
  'sessions.expiry': 'تنتهي على أبعد تقدير',
  'sessions.expired': 'انتهت',
  'sessions.fact.model': 'الطراز {value}',
  'sessions.fact.system-version': 'إصدار النظام {value}',
  'sessions.fact.last-seen': 'آخر ظهور {value}',
  'sessions.fact.address': 'عنوان IP {value}',

  'sessions.filter.search': 'الجهاز أو المكان أو التطبيق أو IP',
  'sessions.filter.any': 'الكل',
  'sessions.filter.application': 'التطبيق',
  'sessions.filter.country': 'البلد',
  'sessions.filter.idle': 'لم تظهر منذ',
  'sessions.filter.idleDays':
    '{days, plural, zero {# يوم} one {# يوم} two {# يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'sessions.filter.sort': 'الترتيب حسب',
  'sessions.filter.sort.last-seen': 'آخر ظهور، الأحدث أولًا',
  'sessions.filter.sort.signed-in': 'تسجيل الدخول، الأحدث أولًا',
  'sessions.filter.sort.place': 'الموقع',
  'sessions.filter.sort.device': 'الجهاز',

  'sessions.several.others': 'تسجيل الخروج من كل مكان آخر ({count, number})',
  'sessions.pages': 'صفحات القائمة',
  'sessions.page': 'الصفحة {number, number}',

  'sessions.ended.heading': 'سُجِّل خروجها مؤخرًا',
  'sessions.ended.at': 'سُجِّل الخروج',
  'sessions.ended.unknownDevice': 'جلسة',
  'sessions.ended.open': 'جارٍ تسجيل الخروج…',
  'sessions.ended.confirmed': 'سُجّل خروجها هنا، وتأكد ذلك في {time}.',
  'sessions.ended.from': 'سُجِّل خروجها من {device}.',
  'sessions.ended.outside': 'سُجِّل خروجها خارج هذه البوابة.',
  'sessions.ended.listed-again': 'لم ينجح ذلك: ما زالت الجلسة مسجَّلة الدخول.',
  'sessions.ended.more':
    '{count, plural, zero {لم يُسجَّل خروج غيرها في الأيام الأخيرة.} one {سُجِّل خروج جلسة أخرى في الأيام الأخيرة.} two {سُجِّل خروج جلستين أخريين في الأيام الأخيرة.} few {سُجِّل خروج # جلسات أخرى في الأيام الأخيرة.} many {سُجِّل خروج # جلسة أخرى في الأيام الأخيرة.} other {سُجِّل خروج # جلسة أخرى في الأيام الأخيرة.}}',

  'sessions.access.heading': 'وصول بلا جلسة',
  'sessions.access.explained':
    'يمكن لهذه التطبيقات الوصول إلى حسابك مع أنها لا تتبع أيًّا من الجلسات أعلاه. وتحتفظ بهذا الوصول إلى أن تزيله.',
  'sessions.access.unknown': 'لا يمكننا عرض التطبيقات التي لها وصول بلا جلسة: {reason}.',
  'sessions.access.lastUsed': 'آخر استخدام',
  'sessions.access.removing': 'جارٍ إزالة الوصول: لم يتأكد ذلك بعد.',
  'sessions.access.remove': 'إزالة الوصول',
  'sessions.access.remove.pending': 'جارٍ إزالة الوصول…',
  'sessions.access.remove.pendingNamed': 'جارٍ إزالة الوصول… {application}',
  'sessions.access.remove.named': 'إزالة الوصول: {application}',
  'sessions.credits.countries': 'بيانات البلدان:',
  'sessions.credits.network-owners': 'مالكو الشبكات:',

  'sessions.failure.heading.notPermitted': 'لا يمكننا عرض جلساتك هنا',
  'sessions.failure.heading.tryAgain': 'لا يمكننا عرض جلساتك الآن',
  'sessions.failure.stillSignedIn': 'هذا لا يعني عدم وجود جلسات: ربما كنت مسجَّل الدخول في مكان آخر.',
  'sessions.failure.tryAgain': 'إعادة المحاولة',
  'sessions.signIns.heading': 'أحدث عمليات تسجيل الدخول',
  'sessions.signIns.none': 'لم يُعثر على عمليات تسجيل دخول حديثة.',
  'sessions.signIns.unknown': 'لا يمكننا عرضها الآن: {reason}.',
  'sessions.signIns.sign-in-failed': 'فشل تسجيل الدخول هذا.',
  'sessions.signIns.blocked': 'حُظر الحساب.',

  'sessions.failure.notPermitted':
    'لا يُسمح لهذه البوابة بقراءة قائمة الجلسات: لا تتضمن ذلك الخطة أو إحدى الصلاحيات في خدمة تسجيل الدخول. ما زال بإمكانك تسجيل خروج هذا المتصفح.',
  'sessions.failure.credentialsRefused':
    'هذه البوابة غير مهيأة بشكل صحيح لقراءة الجلسات. يُرجى إبلاغ القائمين عليها وإعطاؤهم الرقم المرجعي.',
  'sessions.done.alreadySignedOut': 'كانت تلك الجلسة قد سُجّل خروجها من قبل.',
  'sessions.done.accessRemoved': 'أُزيل الوصول.',
  'sessions.done.accessAlreadyRemoved': 'كان هذا الوصول قد أُزيل من قبل.',
  'sessions.nothingDone': 'لم يُسجَّل خروج شيء.',
  'sessions.notKnown': 'لا نعرف هل سُجّل خروج شيء.',
  'sessions.notFound': 'لم نعثر على تلك الجلسة بين جلساتك. القائمة أدناه محدَّثة.',
  'sessions.access.nothingDone': 'لم يُزَل أي وصول.',
  'sessions.access.notKnown': 'لا نعرف هل أُزيل الوصول.',
  'sessions.access.notFound': 'لم نعثر على هذا الوصول بين ما لديك. القائمة أدناه محدَّثة.',
  'sessions.selectionGone': 'لم يعد ما حدّدته محفوظًا، لذلك لم يُسجَّل خروج شيء. يُرجى التحديد من جديد.',
  'sessions.introduction':
    '{count, plural, zero {لا يوجد متصفح أو جهاز مسجّل الدخول.} one {متصفح أو جهاز واحد مسجّل الدخول.} two {متصفحان أو جهازان مسجّلا الدخول.} few {# متصفحات وأجهزة مسجّلة الدخول.} many {# متصفحًا وجهازًا مسجّلة الدخول.} other {# متصفح وجهاز مسجّلة الدخول.}} ألا تعرف أحدها؟ افتحه.',
  'sessions.onlyThis': 'حسابك مسجّل الدخول هنا فقط.',
  'sessions.exception.impersonated': 'شخص آخر',
  'sessions.exception.copied': 'ربما مسروقة',
  'sessions.exception.script': 'برنامج نصي أو أداة',
  'sessions.exception.country-changed': 'تغيّر البلد',
  'sessions.exception.password-only': 'كلمة المرور فقط',
  'sessions.exception.new': 'جديدة',
  'sessions.attention.impersonated': 'شخص آخر، مثل فريق الدعم، مسجّل الدخول باسمك.',
  'sessions.attention.copied': 'انتقلت هذه الجلسة إلى متصفح آخر وشبكة أخرى. ربما سُرقت.',
  'sessions.attention.script': 'يستخدم هذه الجلسة برنامج نصي أو أداة، وليس شخصًا في متصفح.',
  'sessions.attention.password-only-new-country':
    'سُجّل الدخول بكلمة المرور فقط، من بلد ليست لك فيه جلسة أخرى.',
  'sessions.notMe': 'لم أكن أنا',
  'sessions.dismiss': 'لا بأس، إخفاء',
  'sessions.dismiss.pending': 'جارٍ الإخفاء…',
  'sessions.lastSeenAt': 'آخر ظهور {time}',
  'sessions.expiredAt': 'انتهت صلاحيتها {time}',
  'sessions.row.moreApplications': '{named} +{count, number}',
  'sessions.several.shown':
    '{count, plural, zero {تسجيل خروج هذه الجلسات} one {تسجيل خروج هذه الجلسة} two {تسجيل خروج هاتين الجلستين} few {تسجيل خروج هذه الجلسات الـ #} many {تسجيل خروج هذه الجلسات الـ #} other {تسجيل خروج هذه الجلسات الـ #}}',
  'sessions.several.selected': 'تسجيل خروج المحدد',
  'sessions.selected':
    '{count, plural, zero {لم تُحدد أي جلسة.} one {حُددت جلسة واحدة.} two {حُددت جلستان.} few {حُددت # جلسات.} many {حُددت # جلسة.} other {حُددت # جلسة.}}',
  'sessions.selectedElsewhere': 'المحدد: {count, number}، منها {elsewhere, number} في صفحات أخرى.',
  'sessions.selectionFull': 'الحد الأقصى للتحديد في المرة الواحدة: {count, number}.',
  'sessions.clearSelection': 'إلغاء التحديد',
  'sessions.review': 'تستحق النظر',
  'sessions.review.unused':
    '{count, number} لم تظهر منذ {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'sessions.review.password-only': '{count, number} بكلمة المرور فقط',
  'sessions.filter.active': 'عوامل التصفية المطبّقة',
  'sessions.filter.remove': 'إزالة عامل التصفية:',
  'sessions.filter.more': 'التصفية والترتيب',
  'sessions.filter.apply': 'بحث',
  'sessions.filter.clear': 'مسح عوامل التصفية',
  'sessions.filter.withoutMfa': 'كلمة المرور فقط',
  'sessions.fact.browser-version': 'الإصدار {value}',
  'sessions.fact.signed-in': 'تسجيل الدخول {value}',
  'sessions.fact.position': '{number, number} من {count, number} متشابهة',
  'sessions.matching':
    '{found, plural, zero {لا توجد جلسات مطابقة} one {جلسة واحدة مطابقة من أصل {count, number}} two {جلستان مطابقتان من أصل {count, number}} few {# جلسات مطابقة من أصل {count, number}} many {# جلسة مطابقة من أصل {count, number}} other {# جلسة مطابقة من أصل {count, number}}}',
  'sessions.rows': '{first, number}–{last, number} من {count, number}',
  'sessions.times.exact': 'عرض الأوقات الدقيقة',
  'sessions.times.relative': 'عرض المدة المنقضية',
  'sessions.access.unnamed': 'تطبيق بلا اسم',
};
