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
  'sessions.introduction':
    '{count, plural, zero {لا يوجد متصفح أو جهاز مسجَّل الدخول إلى حسابك.} one {متصفح أو جهاز واحد مسجَّل الدخول إلى حسابك. ألا تتعرّف عليه؟ سجّل خروجه.} two {متصفحان أو جهازان مسجَّلا الدخول إلى حسابك. ألا تتعرّف على أحدهما؟ سجّل خروجه.} few {# متصفحات وأجهزة مسجَّلة الدخول إلى حسابك. ألا تتعرّف على أحدها؟ سجّل خروجه.} many {# متصفحًا وجهازًا مسجَّلة الدخول إلى حسابك. ألا تتعرّف على أحدها؟ سجّل خروجه.} other {# متصفح وجهاز مسجَّلة الدخول إلى حسابك. ألا تتعرّف على أحدها؟ سجّل خروجه.}}',
  'sessions.onlyThis': 'أنت مسجَّل الدخول هنا فقط. لا يوجد شيء آخر لتسجيل خروجه.',
  'sessions.none':
    'لا نجد أي جلسة لحسابك في الوقت الحالي، ولا حتى هذه. أعد تحميل الصفحة بعد قليل، وإن لم يُجدِ ذلك فسجّل الخروج ثم سجّل الدخول من جديد.',
  'sessions.found':
    '{found, plural, zero {لا توجد جلسة مطابقة.} one {جلسة واحدة مطابقة.} two {جلستان مطابقتان.} few {# جلسات مطابقة.} many {# جلسة مطابقة.} other {# جلسة مطابقة.}}',
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
  'sessions.signOut.lastSeen': 'تسجيل الخروج: {device}، آخر ظهور {time}',
  'sessions.signOut.current': 'تسجيل الخروج: هذا المتصفح ({device})',
  'sessions.select.named': 'تحديد {device}',
  'sessions.select.lastSeen': 'تحديد {device}، آخر ظهور {time}',
  'sessions.signingOut': 'جارٍ تسجيل الخروج، بدأ {time}.',
  'sessions.signingOut.explained': 'لم يتأكد ذلك بعد. أعد تحميل الصفحة للتحقق.',
  'sessions.openEndings':
    '{count, plural, zero {تأكدت كل عمليات تسجيل الخروج.} one {لم تتأكد بعد عملية تسجيل خروج واحدة.} two {لم تتأكد بعد عمليتا تسجيل خروج.} few {لم تتأكد بعد # عمليات تسجيل خروج.} many {لم تتأكد بعد # عملية تسجيل خروج.} other {لم تتأكد بعد # عملية تسجيل خروج.}}',
  'sessions.allConfirmed': 'تأكدت كل عمليات تسجيل الخروج.',

  'sessions.details': 'التفاصيل',
  'sessions.signedIn': 'تسجيل الدخول',
  'sessions.lastSeen': 'آخر ظهور',
  'sessions.lastSeen.explained':
    '«آخر ظهور» هو آخر مرة اتصل فيها متصفح بخدمة تسجيل الدخول. الوقت الذي يمضي داخل تطبيق لا يُحتسب.',
  'sessions.idleExpiry': 'تنتهي إن لم تُستخدم',
  'sessions.expiry': 'تنتهي على أبعد تقدير',
  'sessions.expired': 'انتهت',
  'sessions.copied':
    'انتقلت هذه الجلسة إلى متصفح آخر وشبكة أخرى، كما لو كانت مسروقة. إن لم تجد لذلك تفسيرًا فافتحها واختر «لم أكن أنا».',
  'sessions.impersonation': 'في هذه الجلسة سجّل شخص آخر الدخول باسمك.',
  'sessions.similar':
    '{count, plural, zero {لا توجد هنا جلسة أخرى تشبهها.} one {توجد هنا جلسة أخرى تشبهها.} two {توجد هنا جلستان أخريان تشبهانها.} few {توجد هنا # جلسات أخرى تشبهها.} many {توجد هنا # جلسة أخرى تشبهها.} other {توجد هنا # جلسة أخرى تشبهها.}} هذه: {facts}.',
  'sessions.identical':
    '{count, plural, zero {لا توجد هنا جلسة أخرى تشبهها.} one {توجد هنا جلسة أخرى تشبهها، ولا نعرف ما يميّز بينهما.} two {توجد هنا جلستان أخريان تشبهانها، ولا نعرف ما يميّزها عنهما.} few {توجد هنا # جلسات أخرى تشبهها، ولا نعرف ما يميّزها عنها كلها.} many {توجد هنا # جلسة أخرى تشبهها، ولا نعرف ما يميّزها عنها كلها.} other {توجد هنا # جلسة أخرى تشبهها، ولا نعرف ما يميّزها عنها كلها.}}',
  'sessions.fact.model': 'الطراز {value}',
  'sessions.fact.system-version': 'إصدار النظام {value}',
  'sessions.fact.last-seen': 'آخر ظهور {value}',
  'sessions.fact.country': 'البلد: {value}',
  'sessions.fact.city': 'المدينة: {value}',
  'sessions.fact.network': 'الشبكة: {value}',
  'sessions.fact.first-sign-in': 'تسجيل الدخول {value}',
  'sessions.fact.address': 'عنوان IP {value}',

  'sessions.filter.heading': 'البحث عن جلسات',
  'sessions.filter.search': 'البحث بالجهاز أو الموقع أو التطبيق أو عنوان IP',
  'sessions.filter.any': 'الكل',
  'sessions.filter.application': 'التطبيق',
  'sessions.filter.country': 'البلد',
  'sessions.filter.idle': 'لم تظهر منذ',
  'sessions.filter.idleDays':
    '{days, plural, zero {# يوم} one {# يوم} two {# يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'sessions.filter.withoutMfa': 'بلا تحقق بخطوتين فقط',
  'sessions.filter.sort': 'الترتيب حسب',
  'sessions.filter.sort.last-seen': 'آخر ظهور، الأحدث أولًا',
  'sessions.filter.sort.signed-in': 'تسجيل الدخول، الأحدث أولًا',
  'sessions.filter.sort.place': 'الموقع',
  'sessions.filter.sort.device': 'الجهاز',
  'sessions.filter.apply': 'عرض',
  'sessions.filter.clear': 'عرض كل الجلسات',

  'sessions.several.heading': 'تسجيل خروج عدة جلسات',
  'sessions.several.selected': 'تسجيل خروج الجلسات المحدَّدة…',
  'sessions.several.others': 'تسجيل الخروج من كل مكان آخر ({count, number})',
  'sessions.several.idle':
    'لم تظهر منذ {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} ({count, number})',
  'sessions.several.without-mfa': 'بلا تحقق بخطوتين ({count, number})',
  'sessions.several.application': 'كل ما فيه {application} ({count, number})',
  'sessions.pages': 'صفحات القائمة',
  'sessions.page': 'الصفحة {number, number}',

  'sessions.ended.heading': 'سُجِّل خروجها مؤخرًا',
  'sessions.ended.at': 'سُجِّل الخروج',
  'sessions.ended.unknownDevice': 'جلسة',
  'sessions.ended.open': 'لم يتأكد ذلك بعد.',
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
  'sessions.access.unnamed': 'تطبيق لا نعرف اسمه',
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
  'sessions.done.signedOut': 'تم تسجيل خروج {device}.',
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
};
