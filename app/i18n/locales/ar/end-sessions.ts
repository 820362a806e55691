import { type endSessions as english } from '../en/end-sessions';
import { type Translated } from '../translated';

export const endSessions: Translated<typeof english> = {
  'endSessions.list': 'الجلسات التي ستنتهي',
  'endSessions.outcomes': 'ما آلت إليه كل جلسة',
  'endSessions.pending': 'جارٍ تسجيل الخروج…',
  'endSessions.cancel': 'الإبقاء عليها والرجوع',
  'endSessions.back': 'الرجوع إلى جلساتك',
  'server.ending.title.ticked': 'تسجيل خروج جلسات',
  'server.ending.title.others': 'تسجيل الخروج من كل مكان آخر',
  'server.ending.title.idle': 'تسجيل خروج غير المستخدَم',
  'server.ending.title.application': 'تسجيل خروج تطبيق',
  'server.ending.title.without-second-step': 'تسجيل خروج ما لم تكن له خطوة ثانية',
  'server.ending.title.answer': 'ما سُجّل خروجه',
  'server.ending.heading.ticked': 'هل تريد تسجيل خروج الجلسات المحدَّدة؟',
  'server.ending.heading.others': 'هل تريد تسجيل الخروج من كل مكان آخر؟',
  'server.ending.heading.idle': 'هل تريد تسجيل خروج ما لم يُستخدم منذ {days, number} يومًا؟',
  'server.ending.heading.application':
    'هل تريد تسجيل خروج كل الجلسات الأخرى التي فيها {application}؟',
  'server.ending.heading.without-second-step':
    'هل تريد تسجيل خروج كل الجلسات الأخرى بدون خطوة ثانية؟',
  'server.ending.headingCurrent': 'هل تريد تسجيل خروج هذا المتصفح؟',
  'server.ending.intro':
    '{count, plural, zero {لن تنتهي أي جلسة.} one {ستنتهي جلسة واحدة. وسيلزم تسجيل الدخول من جديد على متصفحها أو جهازها.} two {ستنتهي جلستان. وسيلزم تسجيل الدخول من جديد على متصفحيهما أو جهازيهما.} few {ستنتهي # جلسات. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.} many {ستنتهي # جلسة. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.} other {ستنتهي # جلسة. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.}} يبقى هذا المتصفح مسجَّل الدخول. لا يمكن التراجع عن هذا الإجراء.',
  'server.ending.introWithCurrent':
    '{count, plural, zero {لن تنتهي أي جلسة.} one {ستنتهي جلسة واحدة. وسيلزم تسجيل الدخول من جديد على متصفحها أو جهازها.} two {ستنتهي جلستان. وسيلزم تسجيل الدخول من جديد على متصفحيهما أو جهازيهما.} few {ستنتهي # جلسات. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.} many {ستنتهي # جلسة. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.} other {ستنتهي # جلسة. وسيلزم تسجيل الدخول من جديد على متصفحاتها وأجهزتها.}} لا يمكن التراجع عن هذا الإجراء.',
  'server.ending.notListed':
    '{count, plural, zero {من المطلوب ما لم يعد في القائمة: #.} one {من المطلوب ما لم يعد في القائمة: #.} two {من المطلوب ما لم يعد في القائمة: #.} few {من المطلوب ما لم يعد في القائمة: #.} many {من المطلوب ما لم يعد في القائمة: #.} other {من المطلوب ما لم يعد في القائمة: #.}}',
  'server.ending.incomplete':
    'توجد جلسات أكثر مما أمكنت قراءته دفعة واحدة، فقد يبقى المزيد لتسجيل خروجه.',
  'server.ending.currentWarning':
    'سيؤدي هذا إلى تسجيل خروج المتصفح الذي تستخدمه الآن، وسيلزمك تسجيل الدخول من جديد.',
  'server.ending.confirm':
    '{count, plural, zero {لا جلسات لتسجيل خروجها} one {تسجيل خروج جلسة واحدة} two {تسجيل خروج جلستين} few {تسجيل خروج # جلسات} many {تسجيل خروج # جلسة} other {تسجيل خروج # جلسة}}',
  'server.ending.confirmCurrent': 'تسجيل خروج هذا المتصفح',
  'server.ending.nothing.others': 'لا توجد جلسة أخرى مسجَّلة الدخول. لا يوجد شيء لتسجيل خروجه.',
  'server.ending.nothing.ticked': 'لا توجد جلسة محدَّدة يمكن تسجيل خروجها. ارجع وحدّد بعضها.',
  'server.ending.nothing.fits': 'لا توجد جلسة أخرى تطابق هذا. لا يوجد شيء لتسجيل خروجه.',
  'server.ending.currentUnknown':
    'لا تذكر خدمة تسجيل الدخول أي جلسة تخص هذا المتصفح، لذلك لا يمكن إنهاء الجلسات الأخرى دفعة واحدة دون إنهاء هذه. ارجع وسجّل خروجها واحدة تلو الأخرى.',
  'server.ending.ended':
    '{count, plural, zero {لم يُسجَّل خروج أي جلسة.} one {سُجّل خروج جلسة واحدة.} two {سُجّل خروج جلستين.} few {سُجّل خروج # جلسات.} many {سُجّل خروج # جلسة.} other {سُجّل خروج # جلسة.}}',
  'server.ending.gone':
    '{count, plural, zero {ما كان قد انتهى من قبل: #.} one {ما كان قد انتهى من قبل: #.} two {ما كان قد انتهى من قبل: #.} few {ما كان قد انتهى من قبل: #.} many {ما كان قد انتهى من قبل: #.} other {ما كان قد انتهى من قبل: #.}}',
  'server.ending.remaining':
    '{count, plural, zero {ما لم يُسجَّل خروجه بعد: #.} one {ما لم يُسجَّل خروجه بعد: #.} two {ما لم يُسجَّل خروجه بعد: #.} few {ما لم يُسجَّل خروجه بعد: #.} many {ما لم يُسجَّل خروجه بعد: #.} other {ما لم يُسجَّل خروجه بعد: #.}}',
  'server.ending.retry':
    '{count, plural, zero {المحاولة مرة أخرى (#)} one {المحاولة مرة أخرى (#)} two {المحاولة مرة أخرى (#)} few {المحاولة مرة أخرى (#)} many {المحاولة مرة أخرى (#)} other {المحاولة مرة أخرى (#)}}',
  'server.ending.retryWhen': 'تطلب خدمة تسجيل الدخول الانتظار. حاول مرة أخرى {when}.',
  'server.ending.outcome.ended': 'سُجّل خروجها.',
  'server.ending.outcome.already-gone': 'كانت قد انتهت من قبل.',
  'server.ending.outcome.not-found': 'لم يُعثر عليها بين جلساتك.',
  'server.ending.outcome.not-yet': 'ليس بعد: {reason}.',
  'server.ending.notListedDevice': 'جلسة ليست في القائمة',
};
