import { type notMe as english } from '../en/not-me';
import { type Translated } from '../../translate';

export const notMe: Translated<typeof english> = {
  'notMe.title': 'لم أكن أنا',
  'notMe.hint': 'ألا تعرف هذه الجلسة؟ سنساعدك على تأمين حسابك.',

  'notMe.heading': 'تأمين حسابك',
  'notMe.current':
    'أنت تستخدم هذا المتصفح الآن، لذا سيُسجّل خروجك منه. سجّل الدخول من جديد لمتابعة الخطوات.',
  'notMe.intro': 'سنقوم بثلاثة أمور:',
  'notMe.step.signsOut': 'تسجيل الخروج من {device} وإزالة الوصول الذي حصلت عليه التطبيقات من خلاله',
  'notMe.step.removesAccess':
    'إزالة أي وصول بقي للتطبيقات من خلال {device}، وقد سبق تسجيل الخروج منه',
  'notMe.step.password': 'إرسال رابط إليك لتعيين كلمة مرور جديدة، أو إخبارك أين تغيّرها',
  'notMe.step.changes': 'عرض ما تغيّر في حسابك منذ تسجيل الدخول ذاك',
  'notMe.confirm': 'نعم، أمّن حسابي',
  'notMe.pending': 'جارٍ التأمين…',
  'notMe.signedOutHere.text':
    'سجّلنا الخروج من هذا المتصفح لأنك أبلغت عنه. سجّل الدخول من جديد لمتابعة الخطوات.',
  'notMe.signedOutHere.mailed':
    'سجّلنا الخروج من هذا المتصفح لأنك أبلغت عنه. أرسلنا رابطًا لكلمة مرور جديدة إلى {address}. عيّنها ثم سجّل الدخول من جديد لمتابعة الخطوات.',

  'notMe.guide.title': 'خطوات تأمين حسابك',
  'notMe.guide.reported': 'أُبلغ بأنها ليست لك: {device}',
  'notMe.guide.progress': 'أُنجز {done, number} من {count, number}',
  'notMe.guide.allDone': 'أُنجزت جميع الخطوات',
  'notMe.guide.kept':
    'يمكنك العودة إلى هذه الصفحة خلال 30 يومًا. وما دامت هناك خطوات متبقية، تجد رابطها في نظرة عامة على حسابك.',
  'notMe.guide.kept.done': 'يمكنك العودة إلى هذه الصفحة خلال 30 يومًا.',
  'notMe.guide.step': '{number, number}. {title}',
  'notMe.guide.signed-out': 'تسجيل الخروج من الجلسة',
  'notMe.guide.password': 'تعيين كلمة مرور جديدة',
  'notMe.guide.changes': 'التراجع عمّا غيّروه',
  'notMe.guide.others': 'تسجيل الخروج من كل مكان آخر',
  'notMe.guide.state.done': 'تمّ',
  'notMe.guide.state.open': 'متبقية',
  'notMe.guide.state.pending': 'جارٍ تسجيل الخروج…',
  'notMe.mark.password': 'لديّ كلمة مرور جديدة',
  'notMe.mark.changes': 'راجعت حسابي',
  'notMe.mark.others': 'البقية جلساتي',
  'notMe.mark.undo': 'إعادتها إلى المتبقية',
  'notMe.mark.pending': 'جارٍ الحفظ…',

  'notMe.signedOut.confirmed': 'سُجّل الخروج من {device}، وتأكد ذلك في {exact}.',
  'notMe.signedOut.confirmedUntimed': 'سُجّل الخروج من {device}.',
  'notMe.signedOut.pending': 'جارٍ تسجيل الخروج من {device}… قد يستغرق ذلك دقيقة.',
  'notMe.signedOut.already-gone': 'سبق تسجيل الخروج من {device}.',
  'notMe.signedOut.not-yet': 'لم يُسجّل الخروج من {device} بعد: {reason}.',
  'notMe.signedOut.listed-again': 'لم ينجح ذلك: ما زالت الجلسة على {device} مفتوحة.',
  'notMe.access.removed':
    '{count, plural, zero {لم يُزَل أي وصول من خلالها.} one {أُزيل الوصول الذي حصل عليه تطبيق واحد من خلالها.} two {أُزيل وصولان حصلت عليهما تطبيقات من خلالها.} few {أُزيلت # حالات وصول حصلت عليها تطبيقات من خلالها.} many {أُزيلت # حالة وصول حصلت عليها تطبيقات من خلالها.} other {أُزيلت # حالة وصول حصلت عليها تطبيقات من خلالها.}}',
  'notMe.access.uncounted': 'تفقد التطبيقات الوصول الذي حصلت عليه من خلال هذه الجلسة.',
  'notMe.access.none': 'لم يكن لأي تطبيق وصول من خلال هذه الجلسة.',
  'notMe.access.not-yet':
    'أُزيل الوصول: {ended, number}. لم يُزَل بعد: {remaining, number}، {reason}.',
  'notMe.access.unknown': 'لا نعرف أي التطبيقات كان لها وصول: {reason}.',
  'notMe.retry': 'إعادة المحاولة',

  'notMe.password.sentTo': 'أرسلنا رابطًا لكلمة مرور جديدة إلى {address}. تنتهي صلاحيته قريبًا.',
  'notMe.password.sent': 'أرسلنا إليك بالبريد رابطًا لكلمة مرور جديدة. تنتهي صلاحيته قريبًا.',
  'notMe.password.mailedAt': 'أُرسل',
  'notMe.password.changedAt': 'غُيّرت كلمة مرورك',
  'notMe.password.elsewhere': 'تسجّل الدخول عبر {provider}. غيّر كلمة مرورك هناك.',
  'notMe.password.elsewhereUnnamed': 'تسجّل الدخول عبر مزوّد آخر، مثل مؤسستك. غيّر كلمة مرورك هناك.',
  'notMe.password.no-address':
    'لم نتمكن من إرسال رسالة إليك لأن حسابك بلا عنوان بريد. اطلب من فريق الدعم تغيير كلمة مرورك.',
  'notMe.password.too-often':
    'أُرسل قبل قليل رابط لكلمة مرور جديدة. تحقّق من بريدك الوارد قبل أن تطلب رابطًا آخر.',
  'notMe.password.failed': 'لم نتمكن من إرسال رابط لكلمة مرور جديدة: {reason}.',
  'notMe.mail.sendAgain': 'إعادة الإرسال',
  'notMe.mail.send': 'إرسال الرسالة',
  'notMe.mail.pending': 'جارٍ الإرسال…',
  'notMe.mail.sentAgain': 'أرسلنا إليك رابطًا آخر. استخدم الأحدث.',
  'notMe.mail.sentAgainTo': 'أرسلنا رابطًا آخر إلى {address}. استخدم الأحدث.',
  'notMe.mail.tooOften':
    '{count, plural, zero {طلبت عدة رسائل. يمكنك طلب أخرى الآن.} one {طلبت عدة رسائل. يمكنك طلب أخرى بعد دقيقة واحدة.} two {طلبت عدة رسائل. يمكنك طلب أخرى بعد دقيقتين.} few {طلبت عدة رسائل. يمكنك طلب أخرى بعد # دقائق.} many {طلبت عدة رسائل. يمكنك طلب أخرى بعد # دقيقة.} other {طلبت عدة رسائل. يمكنك طلب أخرى بعد # دقيقة.}}',
  'notMe.mail.failed': 'لم نتمكن من إرسال الرسالة. أعد المحاولة بعد دقيقة.',

  'notMe.changes.explained': 'هذا ما تغيّر بعد تسجيل الدخول ذاك وقبل بلاغك. ابدأ بالأقدم.',
  'notMe.changes.later': 'منذ بلاغك',
  'notMe.changes.laterExplained': 'إن كان أحدها ليس منك، فاطلب المساعدة من فريق الدعم.',
  'notMe.changes.person': 'أنت طلبت ذلك هنا.',
  'notMe.changes.none': 'لم يُعثر على تغييرات مهمة.',
  'notMe.changes.incomplete':
    'لا يغطي النشاط المتاح لنا المدة كلها، فربما تغيّر أكثر من ذلك. راجع بياناتك أيضًا.',
  'notMe.changes.unknown': 'لا نعرف ما تغيّر: {reason}. راجع بياناتك بنفسك.',
  'notMe.changes.here': 'ما تغيّر هنا مؤخرًا',
  'notMe.changes.hereExplained': 'صحّح ما لا تعرفه: افتحه أو استخدم الرابط أسفله.',
  'notMe.mend.password': 'عيّن كلمة مرور جديدة بالرابط من الخطوة 2.',
  'notMe.mend.request': 'احذف تلك الرسالة. استخدم الرابط من الخطوة 2 فقط.',
  'notMe.mend.restore': 'اطلب من فريق الدعم إعادته كما كان.',
  'notMe.mend.remove': 'إن كنت لا تعرفه، فاطلب من فريق الدعم إزالته.',
  'notMe.mend.mfa':
    'فعّل التحقق بخطوتين من جديد. وإن لم يُعرض عليك عند تسجيل الدخول، فاطلب ذلك من فريق الدعم.',
  'notMe.mend.recovery-code': 'استُخدم ذلك الرمز. اطلب رمزًا جديدًا من فريق الدعم.',
  'notMe.mend.access': 'إن كنت لا تعرف هذا التطبيق، فسجّل الخروج من كل مكان آخر في الخطوة 4.',
  'notMe.mend.copied-access': 'ربما نسخه أحد. سجّل الخروج من كل مكان آخر في الخطوة 4.',
  'notMe.mend.ask': 'اسأل عنه فريق الدعم.',
  'notMe.mendHere.restore': 'يمكنك إعادته كما كان بنفسك:',
  'notMe.mendHere.remove': 'إن كنت لا تعرفه، فأزله:',
  'notMe.mendHere.mfa': 'أعِدّه من جديد:',
  'notMe.mendHere.recovery-code': 'استُخدم ذلك الرمز. أنشئ رمزًا جديدًا:',

  'notMe.changes.look': 'راجع البقية أيضًا:',
  'notMe.changes.look.activity': 'النشاط منذ تسجيل الدخول ذاك',
  'notMe.mendHere.access': 'إن كنت لا تعرف هذا التطبيق، فأزل وصوله:',
  'notMe.mendHere.copied-access': 'ربما نسخه شخص ما. أزل وصول التطبيق:',
  'notMe.mend.leave': 'إن كنت لا تعرفها، فاطلب من فريق الدعم إخراجك منها.',
  'notMe.mendHere.leave': 'إن كنت لا تعرفها، فغادرها:',
  'notMe.others.applications': 'قد تظل بعض التطبيقات قادرة على الوصول. أزل وصول ما لا تعرفه منها:',
  'notMe.others.remaining':
    '{count, plural, zero {لا توجد جلسة أخرى مفتوحة.} one {هناك جلسة أخرى مفتوحة، وقد لا تكون لك.} two {هناك جلستان أخريان مفتوحتان، وقد لا تكونان لك.} few {هناك # جلسات أخرى مفتوحة، وقد لا تكون كلها لك.} many {هناك # جلسة أخرى مفتوحة، وقد لا تكون كلها لك.} other {هناك # جلسة أخرى مفتوحة، وقد لا تكون كلها لك.}}',
  'notMe.others.ended':
    '{count, plural, zero {لم تسجّل الخروج من أي جلسة أخرى.} one {سجّلت الخروج من جلسة أخرى واحدة.} two {سجّلت الخروج من جلستين أخريين.} few {سجّلت الخروج من # جلسات أخرى.} many {سجّلت الخروج من # جلسة أخرى.} other {سجّلت الخروج من # جلسة أخرى.}}',
  'notMe.others.none': 'لا توجد جلسة أخرى مفتوحة.',
  'notMe.others.unknown': 'لا يمكننا عرض جلساتك الأخرى الآن، وقد لا تكون كلها لك.',
  'notMe.others.end':
    '{count, plural, zero {تسجيل الخروج من الجلسات الأخرى} one {تسجيل الخروج من الجلسة الأخرى} two {تسجيل الخروج من الجلستين الأخريين} few {تسجيل الخروج من الجلسات الأخرى (#)} many {تسجيل الخروج من الجلسات الأخرى (#)} other {تسجيل الخروج من الجلسات الأخرى (#)}}',
  'notMe.others.endAll': 'تسجيل الخروج من كل مكان آخر',

  'notMe.summary.heading': 'ملخّص',
  'notMe.summary.text': 'احتفظ بما جرى: اطبع هذه الصفحة أو نزّلها ملفًا نصيًا.',
  'notMe.summary.download': 'تنزيل الملخّص',
  'notMe.receipt.title': 'ملخّص: جلسة أُبلغ بأنها ليست لك',
  'notMe.receipt.portal': '{name}, {address}',
  'notMe.receipt.account': 'الحساب: {account}',
  'notMe.receipt.written': 'تاريخ الإبلاغ: {exact}',
  'notMe.receipt.device': 'الجهاز: {device}',
  'notMe.receipt.place': 'الموقع (تقريبي): {place}',
  'notMe.receipt.address': 'عنوان IP:‏ {address}',
  'notMe.receipt.signedIn': 'تسجيل الدخول: {exact}',
  'notMe.receipt.lastSeen': 'آخر ظهور: {exact}',
  'notMe.receipt.zone': 'المنطقة الزمنية: {zone}',
  'notMe.receipt.others':
    'جلسات أخرى: سُجّل الخروج من {ended, number}، وبقيت {remaining, number} مفتوحة',
  'notMe.receipt.changes': 'التغييرات في حسابك منذ ذلك الحين:',
  'notMe.receipt.change': '{exact}: {change}',

  'notMe.open.text':
    'اخترت «لم أكن أنا» في {exact}: أُنجز {done, number} من {count, number} من الخطوات.',
  'notMe.open.link': 'متابعة',
  'notMe.reported.mark': 'أُبلغ بأنها ليست لك',
  'notMe.reported.link': 'عرض الخطوات',
};
