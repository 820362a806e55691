import { type sessions as english } from '../en/sessions';
import { type Translated } from '../translated';

export const sessions: Translated<typeof english> = {
  'sessions.title': 'الجلسات',
  'sessions.heading': 'أين سُجّل الدخول إلى حسابك',
  'sessions.endingExplained':
    'قبلت خدمة تسجيل الدخول الطلب ولم تؤكده بعد. أعد تحميل الصفحة للتحقق.',
  'sessions.lastContact': 'آخر اتصال',
  'sessions.details': 'التفاصيل',
  'sessions.signOut': 'تسجيل الخروج',
  'sessions.signOutPending': 'جارٍ تسجيل الخروج…',
  'sessions.signOutPendingNamed': 'جارٍ تسجيل الخروج… {device}',
  'sessions.lastContactExplained':
    '«آخر اتصال» هو آخر مرة وصل فيها متصفح إلى خدمة تسجيل الدخول. الوقت الذي يمضي داخل تطبيق ما لا يُحتسب.',
  'sessions.stale':
    'لا تعطي خدمة تسجيل الدخول القائمة الآن. هذه هي القائمة كما كانت في {time}، ولا تشمل الجلسات التي بدأت بعد ذلك.',
  'sessions.refresh': 'السؤال مرة أخرى',
  'sessions.openEndings':
    '{count, plural, zero {عمليات تسجيل خروج لم تؤكَّد بعد: #.} one {عمليات تسجيل خروج لم تؤكَّد بعد: #.} two {عمليات تسجيل خروج لم تؤكَّد بعد: #.} few {عمليات تسجيل خروج لم تؤكَّد بعد: #.} many {عمليات تسجيل خروج لم تؤكَّد بعد: #.} other {عمليات تسجيل خروج لم تؤكَّد بعد: #.}}',
  'sessions.allConfirmed': 'تأكدت كل عمليات تسجيل الخروج.',

  'filter.heading': 'البحث عن جلسات',
  'filter.search': 'كلمات، مثل جهاز أو مكان',
  'filter.withoutSecondStep': 'بدون خطوة ثانية فقط',
  'filter.apply': 'عرض',
  'filter.clear': 'عرض كل الجلسات',

  'several.heading': 'تسجيل خروج عدة جلسات',
  'several.ticked': 'تسجيل خروج المحدَّد…',

  'pages.label': 'صفحات القائمة',
  'pages.page': 'الصفحة {number, number}',

  'ended.heading': 'انتهت مؤخرًا',
  'ended.at': 'انتهت',
  'ended.more':
    '{count, plural, zero {جلسات أخرى انتهت في الأيام الأخيرة: #.} one {جلسات أخرى انتهت في الأيام الأخيرة: #.} two {جلسات أخرى انتهت في الأيام الأخيرة: #.} few {جلسات أخرى انتهت في الأيام الأخيرة: #.} many {جلسات أخرى انتهت في الأيام الأخيرة: #.} other {جلسات أخرى انتهت في الأيام الأخيرة: #.}}',

  'access.heading': 'وصول بدون جلسة',
  'access.explained':
    'تحتفظ هذه التطبيقات بوصول طويل الأمد لا يتبع أي جلسة أعلاه، ويستمر إلى أن يُنهى.',
  'access.unknown': 'لا يمكن الآن عرض ما إذا كانت هناك تطبيقات لها وصول طويل الأمد بدون جلسة.',
  'access.lastUsed': 'آخر استخدام',
  'access.ending': 'جارٍ الإنهاء: لم تؤكده خدمة تسجيل الدخول بعد.',
  'access.end': 'إنهاء الوصول',
  'server.list.title':
    '{count, plural, zero {لا جلسات} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'server.list.titleFound':
    '{found, number} / {count, plural, zero {لا جلسات} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'server.list.intro':
    '{count, plural, zero {لا يوجد متصفح أو جهاز مسجَّل الدخول إلى حسابك.} one {متصفح أو جهاز واحد مسجَّل الدخول إلى حسابك. إن كنت لا تعرفه فسجّل خروجه.} two {متصفحان أو جهازان مسجَّلا الدخول إلى حسابك. إن كنت لا تعرف أحدهما فسجّل خروجه.} few {# متصفحات وأجهزة مسجَّلة الدخول إلى حسابك. إن كنت لا تعرف أحدها فسجّل خروجه.} many {# متصفحًا وجهازًا مسجَّلة الدخول إلى حسابك. إن كنت لا تعرف أحدها فسجّل خروجه.} other {# متصفح وجهاز مسجَّلة الدخول إلى حسابك. إن كنت لا تعرف أحدها فسجّل خروجه.}}',
  'server.list.onlyThis': 'هذا المتصفح وحده مسجَّل الدخول إلى حسابك. لا يوجد شيء آخر لتسجيل خروجه.',
  'server.list.none':
    'لا تعرض خدمة تسجيل الدخول أي جلسة لحسابك في الوقت الحالي، ولا حتى هذه. أعد تحميل الصفحة بعد قليل، وإن بقي الأمر كذلك فسجّل الخروج ثم سجّل الدخول من جديد.',
  'server.list.found':
    '{found, plural, zero {لا توجد جلسة تطابق بحثك.} one {جلسة واحدة تطابق بحثك.} two {جلستان تطابقان بحثك.} few {# جلسات تطابق بحثك.} many {# جلسة تطابق بحثك.} other {# جلسة تطابق بحثك.}}',
  'server.list.incomplete':
    'توجد جلسات أكثر مما تستطيع هذه الصفحة قراءته. عدد المعروف منها {count, number}.',
  'server.list.currentUnknown':
    'لا تذكر خدمة تسجيل الدخول أي هذه الجلسات تخص هذا المتصفح، لذلك لم تُميَّز أي منها.',
  'server.group.this-device': 'هذا الجهاز',
  'server.group.active-lately': 'نشطة مؤخرًا',
  'server.group.unused': 'غير مستخدمة منذ {days, number} يومًا',
  'server.group.all': 'الجلسات',
  'server.row.end': 'تسجيل خروج {device}، آخر اتصال {time}',
  'server.row.endUndated': 'تسجيل خروج {device}',
  'server.row.endCurrent': 'تسجيل خروج هذا المتصفح ({device})',
  'server.row.tick': 'تحديد {device}، آخر اتصال {time}',
  'server.row.tickUndated': 'تحديد {device}',
  'server.row.ending': 'جارٍ تسجيل الخروج، طُلب {time}.',
  'server.row.copied':
    'تغيّر المتصفح والشبكة كلاهما منذ بدء هذه الجلسة. هكذا يبدو تسجيل دخول منسوخ: إن لم تجد لذلك تفسيرًا فسجّل خروجها.',
  'server.row.impersonation': 'في هذه الجلسة سجّل شخص آخر الدخول باسمك.',
  'server.row.apart':
    '{count, plural, zero {جلسات أخرى هنا تبدو مثلها: #.} one {جلسات أخرى هنا تبدو مثلها: #.} two {جلسات أخرى هنا تبدو مثلها: #.} few {جلسات أخرى هنا تبدو مثلها: #.} many {جلسات أخرى هنا تبدو مثلها: #.} other {جلسات أخرى هنا تبدو مثلها: #.}} هذه وحدها: {facts}.',
  'server.row.notApart':
    '{count, plural, zero {جلسات أخرى هنا تبدو مثلها (#)، ولا شيء معروفًا يميّزها عنها كلها.} one {جلسات أخرى هنا تبدو مثلها (#)، ولا شيء معروفًا يميّزها عنها كلها.} two {جلسات أخرى هنا تبدو مثلها (#)، ولا شيء معروفًا يميّزها عنها كلها.} few {جلسات أخرى هنا تبدو مثلها (#)، ولا شيء معروفًا يميّزها عنها كلها.} many {جلسات أخرى هنا تبدو مثلها (#)، ولا شيء معروفًا يميّزها عنها كلها.} other {جلسات أخرى هنا تبدو مثلها (#)، ولا شيء معروفًا يميّزها عنها كلها.}}',
  'server.fact.model': 'الطراز {value}',
  'server.fact.system-version': 'إصدار النظام {value}',
  'server.fact.country': 'البلد: {value}',
  'server.fact.city': 'المدينة: {value}',
  'server.fact.network': 'الشبكة: {value}',
  'server.fact.first-sign-in': 'أول تسجيل دخول {value}',
  'server.fact.last-contact': 'آخر اتصال {value}',
  'server.fact.address': 'عنوان IP {value}',
  'server.fact.unknown': 'غير معروف',
  'server.scope.others': 'تسجيل الخروج من كل مكان آخر ({count, number})',
  'server.scope.idle': 'غير مستخدمة منذ {days, number} يومًا ({count, number})',
  'server.scope.without-second-step': 'بدون خطوة ثانية ({count, number})',
  'server.scope.application': 'كل ما فيه {application} ({count, number})',
  'server.filter.any': 'أي شيء',
  'server.filter.application': 'التطبيق',
  'server.filter.country': 'البلد',
  'server.filter.idle': 'غير مستخدمة منذ',
  'server.filter.idleDays':
    '{count, plural, zero {# يوم} one {# يوم} two {# يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'server.filter.sort': 'الترتيب',
  'server.sort.last-contact': 'آخر اتصال، الأحدث أولًا',
  'server.sort.first-sign-in': 'أول تسجيل دخول، الأحدث أولًا',
  'server.sort.place': 'المكان',
  'server.sort.device': 'الجهاز',
  'server.ended.unknownDevice': 'جلسة',
  'server.ended.open': 'ما زالت تنتهي: لم تؤكد خدمة تسجيل الدخول ذلك بعد.',
  'server.ended.confirmed': 'سُجّل خروجها هنا، وتأكد ذلك في {time}.',
  'server.ended.from': 'أُنهيت من {device}.',
  'server.ended.byTenant': 'أنهتها خدمة تسجيل الدخول.',
  'server.ended.listedAgain': 'لم يُنفَّذ: تعرضها خدمة تسجيل الدخول من جديد.',
  'server.tokens.end': 'إنهاء وصول {application}',
  'server.credits.countries': 'بيانات البلدان:',
  'server.credits.network-owners': 'مالكو الشبكات:',

  'flash.sessionEnded': 'تم تسجيل خروج {device}.',
  'flash.sessionAlreadyGone': 'كانت تلك الجلسة قد سُجّل خروجها من قبل.',
  'flash.accessEnded': 'أُنهي الوصول.',
  'flash.accessAlreadyGone': 'كان هذا الوصول قد أُنهي من قبل.',
  'flash.selectionGone': 'لم يعد ما حدّدته محفوظًا، لذلك لم يُسجَّل خروج شيء. يُرجى التحديد من جديد.',
  'sessions.nothingDone': 'لم يُسجَّل خروج شيء.',
  'sessions.notKnown': 'لا نعرف هل سُجّل خروج شيء.',
  'access.nothingDone': 'لم يُنهَ أي وصول.',
  'access.notKnown': 'لا نعرف هل أُنهي الوصول.',
};
