import { type Texts } from '../translate';

/**
 * Every text of the portal in Arabic. Where a text that is put into others begins with a Latin name, a
 * right-to-left mark before it keeps it in Arabic order (Unicode Standard Annex #9, rule P2).
 */
export const ar = {
  'app.name': 'Latchkey',
  'app.pageTitle': '{title} – Latchkey',
  'app.skipToContent': 'الانتقال إلى المحتوى',
  'app.reference': 'الرقم المرجعي: {reference}',

  'preferences.label': 'اللغة والمظهر',
  'preferences.language': 'اللغة',
  'preferences.theme': 'المظهر',
  'preferences.theme.system': 'مثل هذا الجهاز',
  'preferences.theme.light': 'فاتح',
  'preferences.theme.dark': 'داكن',
  'preferences.save': 'تطبيق',

  'nav.label': 'الحساب',
  'nav.overview': 'نظرة عامة',
  'nav.sessions': 'الجلسات',
  'nav.signOut': 'تسجيل الخروج',
  'nav.signedInAs': 'تم تسجيل الدخول باسم {name}',

  'welcome.title': 'حسابك',
  'welcome.heading': 'اعرف أين سُجّل الدخول إلى حسابك',
  'welcome.text':
    'سجّل الدخول لترى كل المتصفحات والأجهزة المسجَّل دخولها إلى حسابك، ولتسجّل خروج ما لا ينبغي أن يكون بينها.',
  'welcome.signIn': 'تسجيل الدخول',

  'overview.title': 'نظرة عامة على الحساب',
  'overview.heading': 'مرحبًا، {name}',
  'overview.headingNameless': 'مرحبًا',
  'overview.sessions.heading': 'أين سُجّل الدخول إلى حسابك',
  'overview.sessions.count':
    '{count, plural, zero {لا تعرض خدمة تسجيل الدخول أي جلسة في الوقت الحالي.} one {متصفح أو جهاز واحد مسجَّل الدخول إلى حسابك.} two {متصفحان أو جهازان مسجَّلا الدخول إلى حسابك.} few {# متصفحات وأجهزة مسجَّلة الدخول إلى حسابك.} many {# متصفحًا وجهازًا مسجَّلة الدخول إلى حسابك.} other {# متصفح وجهاز مسجَّلة الدخول إلى حسابك.}}',
  'overview.sessions.incomplete':
    'عدد المتصفحات والأجهزة المسجَّلة الدخول إلى حسابك أكثر من {count, number}.',
  'overview.sessions.countUnknown': 'قائمة جلساتك غير متاحة الآن. هذه الصفحة ما زالت تعمل.',
  'overview.sessions.link': 'عرض كل الجلسات',
  'overview.thisBrowser.heading': 'هذا المتصفح',
  'overview.thisBrowser.since': 'سُجّل الدخول إلى هذه البوابة {time} ({exact})',
  'overview.account.heading': 'حسابك',
  'overview.account.name': 'الاسم',
  'overview.account.email': 'البريد الإلكتروني',
  'overview.account.notGiven': 'غير مذكور',

  'sessions.title':
    '{count, plural, zero {لا جلسات} one {جلسة واحدة} two {جلستان} few {# جلسات} many {# جلسة} other {# جلسة}}',
  'sessions.titleUnknown': 'الجلسات',
  'sessions.heading': 'أين سُجّل الدخول إلى حسابك',
  'sessions.intro':
    '{count, plural, zero {لا يوجد متصفح أو جهاز مسجَّل الدخول إلى حسابك.} one {متصفح أو جهاز واحد مسجَّل الدخول إلى حسابك. إن كنت لا تعرفه فسجّل خروجه.} two {متصفحان أو جهازان مسجَّلا الدخول إلى حسابك. إن كنت لا تعرف أحدهما فسجّل خروجه.} few {# متصفحات وأجهزة مسجَّلة الدخول إلى حسابك. إن كنت لا تعرف أحدها فسجّل خروجه.} many {# متصفحًا وجهازًا مسجَّلة الدخول إلى حسابك. إن كنت لا تعرف أحدها فسجّل خروجه.} other {# متصفح وجهاز مسجَّلة الدخول إلى حسابك. إن كنت لا تعرف أحدها فسجّل خروجه.}}',
  'sessions.onlyThis': 'هذا المتصفح وحده مسجَّل الدخول إلى حسابك. لا يوجد شيء آخر لتسجيل خروجه.',
  'sessions.none':
    'لا تعرض خدمة تسجيل الدخول أي جلسة لحسابك في الوقت الحالي، ولا حتى هذه. أعد تحميل الصفحة بعد قليل، وإن بقي الأمر كذلك فسجّل الخروج ثم سجّل الدخول من جديد.',
  'sessions.list': 'جلساتك',
  'sessions.current': 'هذا المتصفح',
  'sessions.ending': 'جارٍ تسجيل الخروج، طُلب {time}.',
  'sessions.endingExplained':
    'قبلت خدمة تسجيل الدخول الطلب ولم تؤكده بعد. أعد تحميل الصفحة للتحقق.',
  'sessions.lastContact': 'آخر اتصال',
  'sessions.firstSignIn': 'أول تسجيل دخول',
  'sessions.expires': 'تنتهي تلقائيًا',
  'sessions.expired': 'انتهت تلقائيًا',
  'sessions.address': 'عنوان IP',
  'sessions.addressReveal': 'إظهار العنوان كاملًا',
  'sessions.place': 'المكان التقريبي',
  'sessions.unknown': 'غير معروف',
  'sessions.rawUserAgent': 'ما يقوله المتصفح عن نفسه',
  'sessions.signOut': 'تسجيل الخروج',
  'sessions.signOutPending': 'جارٍ تسجيل الخروج…',
  'sessions.signOutPendingNamed': 'جارٍ تسجيل الخروج… {device}',
  'sessions.signOutNamed': 'تسجيل خروج {device}، آخر اتصال {time}',
  'sessions.signOutNamedUndated': 'تسجيل خروج {device}',
  'sessions.signOutCurrent': 'تسجيل خروج هذا المتصفح ({device})',
  'sessions.lastContactExplained':
    '«آخر اتصال» هو آخر مرة وصل فيها متصفح إلى خدمة تسجيل الدخول. الوقت الذي يمضي داخل تطبيق ما لا يُحتسب.',
  'sessions.timeZone': 'الأوقات بحسب المنطقة الزمنية {zone}.',
  'sessions.incomplete':
    'توجد جلسات أكثر مما تستطيع هذه الصفحة قراءته. عدد المعروض منها {count, number}.',
  'sessions.stale':
    'لا تعطي خدمة تسجيل الدخول القائمة الآن. هذه هي القائمة كما كانت في {time}، ولا تشمل الجلسات التي بدأت بعد ذلك.',
  'sessions.refresh': 'السؤال مرة أخرى',
  'sessions.endOthers': 'تسجيل الخروج من كل مكان آخر',
  'sessions.currentUnknown':
    'لا تذكر خدمة تسجيل الدخول أي هذه الجلسات تخص هذا المتصفح، لذلك لم تُميَّز أي منها.',

  'endOthers.title': 'تسجيل الخروج من كل مكان آخر',
  'endOthers.heading': 'هل تريد تسجيل الخروج من كل مكان آخر؟',
  'endOthers.intro':
    '{count, plural, zero {لن تنتهي أي جلسة.} one {ستنتهي جلسة واحدة. وسيلزم تسجيل الدخول من جديد على متصفحها أو جهازها.} two {ستنتهي جلستان. وسيلزم تسجيل الدخول من جديد على متصفحيهما أو جهازيهما.} few {ستنتهي # جلسات. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.} many {ستنتهي # جلسة. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.} other {ستنتهي # جلسة. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.}} يبقى هذا المتصفح مسجَّل الدخول.',
  'endOthers.list': 'الجلسات التي ستنتهي',
  'endOthers.lastContact': 'آخر اتصال:',
  'endOthers.confirm':
    '{count, plural, zero {لا جلسات لتسجيل خروجها} one {تسجيل خروج جلسة واحدة} two {تسجيل خروج جلستين} few {تسجيل خروج # جلسات} many {تسجيل خروج # جلسة} other {تسجيل خروج # جلسة}}',
  'endOthers.pending': 'جارٍ تسجيل الخروج…',
  'endOthers.cancel': 'الإبقاء عليها والرجوع',
  'endOthers.nothing': 'لا توجد جلسة أخرى مسجَّلة الدخول. لا يوجد شيء لتسجيل خروجه.',
  'endOthers.currentUnknown':
    'لا تذكر خدمة تسجيل الدخول أي جلسة تخص هذا المتصفح، لذلك لا يمكن إنهاء الجلسات الأخرى دفعة واحدة دون إنهاء هذه. ارجع وسجّل خروجها واحدة تلو الأخرى.',
  'endOthers.back': 'الرجوع إلى جلساتك',
  'endOthers.cannotUndo': 'لا يمكن التراجع عن هذا الإجراء.',

  'device.browserOnSystem': '\u200F{browser} على {system}',
  'device.unknown': 'جهاز غير معروف',
  'device.kind.desktop': 'حاسوب',
  'device.kind.phone': 'هاتف',
  'device.kind.tablet': 'جهاز لوحي',
  'device.kind.tv': 'تلفاز',
  'device.kind.console': 'جهاز ألعاب',
  'device.kind.watch': 'ساعة',
  'device.kind.desktop-or-tablet': 'حاسوب أو جهاز لوحي',
  'device.kind.headset': 'نظارة رأس',
  'device.kind.app': 'تطبيق',
  'device.kind.bot': 'روبوت',
  'device.kind.program': 'برنامج',
  'device.kind.unknown': 'نوع الجهاز غير معروف',
  'device.desktopOrTablet': '\u200FMac أو iPad',
  'device.windowsOrLater': '\u200FWindows 10 أو أحدث',
  'device.appleDevice': '\u200FiPhone أو iPad أو Mac',

  'server.place': '{city}، {country}',
  'server.error': 'خطأ {status}. الرقم المرجعي: {reference}',
  'server.busy': 'يوجد هنا عدد كبير جدًا من الأشخاص في هذه اللحظة. أعد المحاولة بعد بضع ثوانٍ.',

  'problem.heading.notPermitted': 'لا يمكن عرض جلساتك هنا',
  'problem.heading.tryAgain': 'لا يمكن عرض جلساتك الآن',
  'problem.stillSignedIn': 'هذا لا يعني عدم وجود جلسات: لم تقدّم خدمة تسجيل الدخول القائمة.',
  'problem.rateLimited': 'خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار. أعد المحاولة {when}.',
  'problem.rateLimitedUnknown':
    'خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار. أعد المحاولة بعد دقيقة.',
  'problem.unavailable':
    'خدمة تسجيل الدخول لا تستجيب، أو لا تستجيب كما ينبغي. ينتهي هذا عادةً سريعًا. أعد المحاولة بعد دقيقة.',
  'problem.credentialsRefused':
    'البوابة غير مهيأة بشكل صحيح لقراءة الجلسات. يُرجى إبلاغ القائمين عليها وإعطاؤهم الرقم المرجعي.',
  'problem.notPermitted':
    'لا يُسمح لهذه البوابة بقراءة قائمة الجلسات: لا تتضمن ذلك الخطة أو إحدى الصلاحيات في خدمة تسجيل الدخول. ما زال بإمكانك تسجيل خروج هذا المتصفح.',
  'problem.tryAgain': 'إعادة المحاولة',
  'problem.signedInHere': 'سُجّل الدخول إلى هذه البوابة',
  'problem.signOutThis': 'تسجيل خروج هذا المتصفح',
  'problem.actionHeading': 'لم ينجح ذلك',
  'problem.actionRateLimited':
    'لم يُسجَّل خروج شيء: خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار. أعد المحاولة {when}.',
  'problem.actionRateLimitedUnknown':
    'لم يُسجَّل خروج شيء: خدمة تسجيل الدخول مشغولة وتطلب منا الانتظار. أعد المحاولة بعد دقيقة.',
  'problem.actionUnavailable':
    'لا نعرف هل سُجّل خروج الجلسة: لم تستجب خدمة تسجيل الدخول كما ينبغي. أعد المحاولة بعد دقيقة.',
  'problem.actionNotPermitted':
    'لم يُسجَّل خروج شيء: لا يُسمح لهذه البوابة بإنهاء الجلسات. يُرجى إبلاغ القائمين عليها وإعطاؤهم الرقم المرجعي.',
  'problem.sessionNotFound':
    'لم يُعثر على تلك الجلسة بين جلساتك، لذلك لم يُسجَّل خروج شيء. القائمة أدناه محدَّثة.',
  'problem.badRequest': 'لم يكن النموذج مكتملًا، لذلك لم يُنفَّذ شيء.',

  'flash.sessionEnded': 'تم تسجيل خروج {device}.',
  'flash.sessionAlreadyGone': 'كانت تلك الجلسة قد سُجّل خروجها من قبل.',
  'flash.otherSessionsEnded':
    '{count, plural, zero {لم تكن هناك جلسة أخرى لتسجيل خروجها.} one {سُجّل خروج جلسة أخرى واحدة.} two {سُجّل خروج جلستين أخريين.} few {سُجّل خروج # جلسات أخرى.} many {سُجّل خروج # جلسة أخرى.} other {سُجّل خروج # جلسة أخرى.}} يبقى هذا المتصفح مسجَّل الدخول.',
  'flash.otherSessionsPartlyEnded':
    '{ended, plural, zero {لم يُسجَّل خروج أي جلسة بعد} one {سُجّل خروج جلسة واحدة} two {سُجّل خروج جلستين} few {سُجّل خروج # جلسات} many {سُجّل خروج # جلسة} other {سُجّل خروج # جلسة}}، {remaining, plural, zero {ولم يبقَ شيء} one {وبقيت جلسة واحدة} two {وبقيت جلستان} few {وبقيت # جلسات} many {وبقيت # جلسة} other {وبقيت # جلسة}}: لم يتسع الوقت لها كلها، أو تطلب منا خدمة تسجيل الدخول الانتظار. ما زالت في القائمة أدناه، فأعد المحاولة بعد دقيقة.',
  'flash.thereMayBeMore': 'كانت هناك جلسات أكثر مما يمكن قراءته دفعة واحدة.',
  'flash.retry': 'تسجيل خروج الباقي',

  'signOut.title': 'تسجيل الخروج',
  'signOut.heading': 'هل تريد تسجيل خروج هذا المتصفح؟',
  'signOut.text': 'سيلزمك تسجيل الدخول من جديد لاستخدام البوابة والتطبيقات الأخرى هنا.',
  'signOut.confirm': 'تسجيل الخروج',
  'signOut.cancel': 'البقاء مسجَّل الدخول',

  'signedOut.title': 'تم تسجيل الخروج',
  'signedOut.heading': 'تم تسجيل خروجك',
  'signedOut.text': 'سُجّل خروج هذا المتصفح. على من يريد استخدام حسابك هنا أن يسجّل الدخول.',
  'signedOut.signInAgain': 'تسجيل الدخول من جديد',

  'signInAgain.title': 'تسجيل الدخول من جديد',
  'signInAgain.heading': 'سجّل الدخول من جديد للقيام بذلك',
  'signInAgain.text':
    'مضى وقت على تسجيل دخولك، لذلك يجب أن تتحقق خدمة تسجيل الدخول مرة أخرى من هويتك. لم يُسجَّل خروج أي شيء بعد. ستعود بعد ذلك إلى حيث كنت وتقرر هناك.',
  'signInAgain.link': 'تسجيل الدخول من جديد',
  'signInAgain.cancel': 'العودة دون تسجيل الدخول',

  'signInFailed.title': 'لم ينجح تسجيل الدخول',
  'signInFailed.heading': 'لم ينجح تسجيل الدخول',
  'signInFailed.retry': 'محاولة تسجيل الدخول من جديد',
  'signInFailed.home': 'الانتقال إلى صفحة البداية',
  'signInFailed.access_denied': 'لم تسمح لك خدمة تسجيل الدخول بالدخول، أو اخترت التوقف.',
  'signInFailed.stale':
    'استغرق تسجيل الدخول هذا وقتًا طويلًا، أو بدأ في متصفح آخر، أو كان قد اكتمل من قبل.',
  'signInFailed.unreachable': 'خدمة تسجيل الدخول لا تستجيب الآن. أعد المحاولة بعد دقيقة.',
  'signInFailed.session_ended':
    'سُجّل خروج هذه الجلسة للتو، لذلك لا يمكن استخدامها لتسجيل الدخول. سجّل الدخول من جديد بكلمة مرورك.',
  'signInFailed.service_error':
    'أبلغت خدمة تسجيل الدخول عن خطأ، لذلك لم يُسجَّل دخول أحد. إن تكرر ذلك فيُرجى إبلاغ القائمين على هذه البوابة وإعطاؤهم الرقم المرجعي.',
  'signInFailed.someone_else':
    'طُلب منك تسجيل الدخول من جديد، واستُخدم حساب آخر. لذلك لا يُحتسب تسجيل الدخول ذاك هنا.',
  'signInFailed.refused': 'لم تجتز إجابة خدمة تسجيل الدخول فحوصاتنا، لذلك لم يُسجَّل دخول أحد.',

  'error.badRequest.heading': 'تعذّرت قراءة هذا الطلب',
  'error.badRequest.text':
    'ما أُرسل ليس مما ترسله نماذج هذه البوابة، لذلك لم يُنفَّذ شيء. ارجع وأعد تحميل الصفحة ثم حاول مرة أخرى.',
  'error.forbidden.heading': 'لم يُقبل هذا الطلب',
  'error.forbidden.text':
    'لم يأتِ النموذج من صفحة في هذه البوابة، لذلك لم يُنفَّذ شيء. ارجع وأعد تحميل الصفحة ثم أعد المحاولة.',
  'error.notFound.heading': 'لا توجد صفحة كهذه',
  'error.notFound.text': 'العنوان خاطئ، أو نُقلت الصفحة.',
  'error.tooLarge.heading': 'كان ذلك أكثر من اللازم',
  'error.tooLarge.text': 'احتوى النموذج على أكثر مما تقبله هذه الصفحة، لذلك لم يُنفَّذ شيء.',
  'error.tooSlow.text': 'استغرق وصول الطلب وقتًا أطول من اللازم، لذلك لم يُنفَّذ شيء. حاول مرة أخرى.',
  'error.headersTooLarge.text':
    'أرسل متصفحك أكثر مما تقبله هذه البوابة، والأرجح أن ملفات تعريف الارتباط كثيرة جدًا. احذف ملفات تعريف الارتباط لهذا الموقع ثم حاول مرة أخرى.',
  'error.tooMany.heading': 'طلبات كثيرة جدًا',
  'error.tooMany.text':
    'وردت من هنا طلبات كثيرة جدًا في وقت قصير، لذلك لم يُنفَّذ شيء. انتظر دقيقة ثم أعد المحاولة.',
  'error.formExpired.heading': 'يُرجى إرسال هذا مرة أخرى',
  'error.formExpired.text':
    'كان النموذج يخص تسجيل دخول سابقًا لك، لذلك لم يُنفَّذ شيء بعد. ما أدخلته محفوظ: أرسله مرة أخرى إن كان هذا ما تريده.',
  'error.formExpired.send': 'إرسال مرة أخرى',
  'error.signedOutHere.heading': 'تم تسجيل خروجك هنا',
  'error.signedOutHere.text':
    'انتهت جلستك في هذا المتصفح. سُجّل خروجها من متصفح آخر أو من خدمة تسجيل الدخول، أو انقضت مدتها.',
  'error.signedOutHere.nothingDone': 'ما أرسلته للتو لم يُنفَّذ.',
  'error.signedOutHere.signIn': 'تسجيل الدخول',
  'error.method.heading': 'هذا العنوان لا يعمل بهذه الطريقة',
  'error.method.text': 'ارجع إلى حسابك وابدأ من هناك.',
  'error.unavailable.heading': 'البوابة غير متاحة الآن',
  'error.unavailable.text':
    'أحد أجزائها لا يستجيب، لذلك ربما لم يُنفَّذ ما طلبته. أعد المحاولة بعد دقيقة.',
  'error.unexpected.heading': 'حدث خطأ ما',
  'error.unexpected.text': 'هذا خطأ من جانبنا. أعد المحاولة بعد دقيقة.',
  'error.home': 'الانتقال إلى حسابك',
} satisfies Texts;
