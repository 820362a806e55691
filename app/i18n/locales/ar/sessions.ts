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
    'لا نجد أيًّا من جلساتك الآن، ولا حتى هذه. أعد تحميل الصفحة بعد لحظات. إن لم يُجدِ ذلك فسجّل الخروج ثم سجّل الدخول من جديد.',
  'sessions.incomplete':
    'لديك جلسات أكثر مما يمكننا عرضه. هذه هي الأولى منها، وعددها {count, number}.',
  'sessions.currentUnknown': 'لا نعرف أيها يخص هذا المتصفح، لذلك لم تُميَّز أي منها.',
  'sessions.stale':
    'لا يمكننا تحديث القائمة الآن. هي كما كانت {time}، لذا قد تنقصها عمليات تسجيل دخول أحدث.',
  'sessions.refresh': 'تحديث القائمة',
  'sessions.refresh.pending': 'جارٍ التحديث…',
  'sessions.refresh.failed': 'ما زلنا لا نستطيع تحديث القائمة. أعد المحاولة بعد دقيقة.',
  'sessions.asOf': 'يتعذّر التحديث الآن. هذا ما كان معروفًا {time} ({exact}).',

  'sessions.group.attention': 'تحتاج إلى انتباهك',
  'sessions.group.this-browser': 'هذا المتصفح',
  'sessions.group.recent': 'ظهرت مؤخرًا',
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
  'sessions.openEndings':
    '{count, plural, zero {تأكدت كل عمليات تسجيل الخروج.} one {لم تتأكد بعد عملية تسجيل خروج واحدة.} two {لم تتأكد بعد عمليتا تسجيل خروج.} few {لم تتأكد بعد # عمليات تسجيل خروج.} many {لم تتأكد بعد # عملية تسجيل خروج.} other {لم تتأكد بعد # عملية تسجيل خروج.}}',
  'sessions.allConfirmed': 'تأكدت كل عمليات تسجيل الخروج.',

  'sessions.signedIn': 'تسجيل الدخول',
  'sessions.lastSeen': 'آخر ظهور',
  'sessions.lastSeen.unknown': 'آخر ظهور: غير معروف',
  'sessions.lastSeen.explained':
    '«آخر ظهور» هو آخر مرة اتصل فيها متصفح بخدمة تسجيل الدخول. الوقت الذي يمضي داخل تطبيق لا يُحتسب.',
  'sessions.idleExpiry': 'تنتهي إن لم تُستخدم',
  'sessions.expiry': 'تنتهي على أبعد تقدير',
  'sessions.expired': 'انتهت',
  'sessions.fact.model': 'الطراز {value}',
  'sessions.fact.system-version': 'إصدار النظام {value}',
  'sessions.fact.last-seen': 'آخر ظهور {value}',
  'sessions.fact.address': 'عنوان IP {value}',

  'sessions.filter.search': 'الجهاز أو الموقع أو التطبيق أو IP',
  'sessions.filter.any': 'الكل',
  'sessions.filter.application': 'التطبيق',
  'sessions.filter.country': 'البلد',
  'sessions.filter.idle': 'لم تظهر منذ',
  'sessions.filter.idleDays':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'sessions.filter.sort': 'الترتيب حسب',
  'sessions.filter.sort.last-seen': 'آخر ظهور، الأحدث أولًا',
  'sessions.filter.sort.signed-in': 'تسجيل الدخول، الأحدث أولًا',
  'sessions.filter.sort.place': 'الموقع',
  'sessions.filter.sort.device': 'الجهاز',

  'sessions.several.others': 'تسجيل الخروج من كل مكان آخر ({count, number})',
  'sessions.pages': 'صفحات القائمة',
  'sessions.page': 'الصفحة {number, number}',

  'sessions.ended.heading': 'الجلسات التي سُجّل الخروج منها مؤخرًا',
  'sessions.ended.group':
    '{count, plural, zero {لم تسجّل الخروج من أي جلسة، {time}} one {سجّلت الخروج من جلسة واحدة، {time}} two {سجّلت الخروج من جلستين، {time}} few {سجّلت الخروج من # جلسات، {time}} many {سجّلت الخروج من # جلسة، {time}} other {سجّلت الخروج من # جلسة، {time}}}',
  'sessions.ended.groupOpen':
    '{count, plural, zero {لا جلسات قيد تسجيل الخروج، {time}} one {جارٍ تسجيل الخروج من جلسة واحدة، بدأ {time}} two {جارٍ تسجيل الخروج من جلستين، بدأ {time}} few {جارٍ تسجيل الخروج من # جلسات، بدأ {time}} many {جارٍ تسجيل الخروج من # جلسة، بدأ {time}} other {جارٍ تسجيل الخروج من # جلسة، بدأ {time}}}',
  'sessions.ended.unknownDevice': 'جلسة',
  'sessions.ended.open': 'جارٍ تسجيل الخروج…',
  'sessions.ended.confirmed': 'سُجّل الخروج هنا، وتأكد ذلك في {time}.',
  'sessions.ended.outside': 'سُجّل الخروج من خارج {product}.',
  'sessions.ended.secured': 'سُجّل الخروج عند تأمين حسابك.',
  'sessions.ended.listed-again': 'لم ينجح ذلك: ما زالت الجلسة مفتوحة.',
  'sessions.ended.more':
    '{count, plural, zero {لم يُسجّل الخروج من غيرها في الأيام الأخيرة.} one {سُجّل الخروج من جلسة أخرى في الأيام الأخيرة.} two {سُجّل الخروج من جلستين أخريين في الأيام الأخيرة.} few {سُجّل الخروج من # جلسات أخرى في الأيام الأخيرة.} many {سُجّل الخروج من # جلسة أخرى في الأيام الأخيرة.} other {سُجّل الخروج من # جلسة أخرى في الأيام الأخيرة.}}',

  'sessions.access.heading': 'تطبيقات لها وصول',
  'sessions.access.explained':
    'يمكن لبعض التطبيقات الوصول إلى حسابك حتى بعد تسجيل خروجك، إلى أن تزيل وصولها.',
  'sessions.access.see': 'عرض التطبيقات',
  'sessions.credits.countries': 'بيانات البلدان:',
  'sessions.credits.network-owners': 'مالكو الشبكات:',

  'sessions.failure.heading.notPermitted': 'لا يمكننا عرض جلساتك هنا',
  'sessions.failure.heading.tryAgain': 'لا يمكننا عرض جلساتك الآن',
  'sessions.failure.stillSignedIn': 'ربما ما زالت لك جلسات مفتوحة في مكان آخر.',
  'sessions.failure.tryAgain': 'إعادة المحاولة',
  'sessions.signIns.heading': 'أحدث عمليات تسجيل الدخول',
  'sessions.signIns.none': 'لم يُعثر على عمليات تسجيل دخول حديثة.',
  'sessions.signIns.unknown': 'لا يمكننا عرضها الآن: {reason}.',
  'sessions.signIns.sign-in-failed': 'فشل تسجيل الدخول هذا.',
  'sessions.signIns.blocked': 'حُظر الحساب.',

  'sessions.failure.notPermitted':
    'لم يُضبط {product} لعرض الجلسات هنا. ما زال بإمكانك تسجيل الخروج من هذا المتصفح.',
  'sessions.failure.credentialsRefused':
    'لم يُضبط {product} بشكل صحيح، لذلك لا يمكنه قراءة جلساتك. تواصل مع فريق الدعم وأعطهم الرقم المرجعي.',
  'sessions.done.alreadySignedOut': 'سبق تسجيل الخروج من تلك الجلسة.',
  'sessions.nothingDone': 'لم يُسجّل الخروج من شيء.',
  'sessions.notKnown': 'لا نعرف إن كان قد سُجّل الخروج من شيء.',
  'sessions.notFound': 'لم نعثر على تلك الجلسة. القائمة أدناه محدَّثة.',
  'sessions.selectionGone': 'لم يعد ما حدّدته محفوظًا، لذلك لم يُسجّل الخروج من شيء. حدّد من جديد.',
  'sessions.resultGone': 'لم تعد تلك النتيجة محفوظة. هذا هو الوضع الآن.',
  'sessions.introduction':
    '{count, plural, zero {لم يُسجّل الدخول على أي متصفح أو جهاز.} one {سُجّل الدخول على متصفح أو جهاز واحد.} two {سُجّل الدخول على متصفحين أو جهازين.} few {سُجّل الدخول على # متصفحات وأجهزة.} many {سُجّل الدخول على # متصفحًا وجهازًا.} other {سُجّل الدخول على # متصفح وجهاز.}} ألا تعرف أحدها؟ افتحه.',
  'sessions.onlyThis': 'لم يُسجّل الدخول إلى حسابك إلا هنا.',
  'sessions.exception.impersonated': 'شخص آخر',
  'sessions.exception.copied': 'ربما مسروقة',
  'sessions.exception.script': 'برنامج نصي أو أداة',
  'sessions.exception.country-changed': 'تغيّر البلد',
  'sessions.exception.password-only': 'كلمة المرور فقط',
  'sessions.exception.new': 'جديدة',
  'sessions.attention.impersonated': 'شخص آخر، مثل فريق الدعم، سجّل الدخول باسمك.',
  'sessions.attention.copied': 'انتقلت هذه الجلسة إلى متصفح آخر وشبكة أخرى. ربما سُرقت.',
  'sessions.attention.script': 'يستخدم هذه الجلسة برنامج نصي أو أداة، وليس شخصًا في متصفح.',
  'sessions.attention.password-only-new-country':
    'سُجّل الدخول بكلمة المرور فقط، من بلد جديد بالنسبة إليك.',
  'sessions.notMe': 'لم أكن أنا',
  'sessions.dismiss': 'لا بأس، إخفاء',
  'sessions.dismiss.pending': 'جارٍ الإخفاء…',
  'sessions.dismiss.refused':
    'لا يمكنك إخفاء هذا هنا: قد تحتاج جلسة هذا المتصفح أيضًا إلى انتباهك. استخدم متصفحًا آخر سجّلت الدخول فيه.',
  'sessions.lastSeenAt': 'آخر ظهور {time}',
  'sessions.expiredAt': 'انتهت صلاحيتها {time}',
  'sessions.row.moreApplications': '{named} +{count, number}',
  'sessions.several.shown':
    '{count, plural, zero {تسجيل الخروج من هذه الجلسات} one {تسجيل الخروج من هذه الجلسة} two {تسجيل الخروج من هاتين الجلستين} few {تسجيل الخروج من هذه الجلسات (#)} many {تسجيل الخروج من هذه الجلسات (#)} other {تسجيل الخروج من هذه الجلسات (#)}}',
  'sessions.several.selected': 'تسجيل الخروج من المحدد',
  'sessions.selected':
    '{count, plural, zero {لم تُحدد أي جلسة.} one {حُددت جلسة واحدة.} two {حُددت جلستان.} few {حُددت # جلسات.} many {حُددت # جلسة.} other {حُددت # جلسة.}}',
  'sessions.selectedElsewhere': 'المحدد: {count, number}، منها {elsewhere, number} في صفحات أخرى.',
  'sessions.selectionFull': 'الحد الأقصى للتحديد في المرة الواحدة: {count, number}.',
  'sessions.clearSelection': 'إلغاء التحديد',
  'sessions.review': 'يُنصح بمراجعتها',
  'sessions.review.unused':
    'لم تظهر منذ {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}: {count, number}',
  'sessions.review.without-mfa': '{count, number} بدون التحقق بخطوتين',
  'sessions.filter.active': 'عوامل التصفية المطبّقة',
  'sessions.filter.remove': 'إزالة عامل التصفية:',
  'sessions.filter.more': 'التصفية والترتيب',
  'sessions.filter.apply': 'بحث',
  'sessions.filter.clear': 'مسح عوامل التصفية',
  'sessions.filter.withoutMfa': 'بدون التحقق بخطوتين',
  'sessions.fact.browser-version': 'الإصدار {value}',
  'sessions.fact.signed-in': 'تسجيل الدخول {value}',
  'sessions.fact.position': '{number, number} من {count, number} متشابهة',
  'sessions.matching':
    '{found, plural, zero {لا توجد جلسات مطابقة} one {جلسة واحدة مطابقة من أصل {count, number}} two {جلستان مطابقتان من أصل {count, number}} few {# جلسات مطابقة من أصل {count, number}} many {# جلسة مطابقة من أصل {count, number}} other {# جلسة مطابقة من أصل {count, number}}}',
  'sessions.rows': '{first, number}–{last, number} من {count, number}',
  'sessions.times.exact': 'عرض الأوقات الدقيقة',
  'sessions.times.relative': 'عرض المدة المنقضية',
};
