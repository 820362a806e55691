import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
  'overview.title': 'نظرة عامة على الحساب',
  'overview.heading': 'مرحبًا، {name}',
  'overview.headingNameless': 'مرحبًا',
  'overview.attention.heading':
    '{count, plural, zero {لا توجد جلسات تحتاج إلى مراجعة} one {جلسة واحدة تحتاج إلى مراجعة} two {جلستان تحتاجان إلى مراجعة} few {# جلسات تحتاج إلى مراجعة} many {# جلسة تحتاج إلى مراجعة} other {# جلسة تحتاج إلى مراجعة}}',
  'overview.attention.text': 'ربما يستخدم شخص آخر حسابك.',
  'overview.attention.link': 'مراجعة الجلسات',
  'overview.sessions.count':
    '{count, plural, zero {لا نجد أي جلسة الآن.} one {سُجّل الدخول إلى حسابك على متصفح أو جهاز واحد.} two {سُجّل الدخول إلى حسابك على متصفحين أو جهازين.} few {سُجّل الدخول إلى حسابك على # متصفحات وأجهزة.} many {سُجّل الدخول إلى حسابك على # متصفحًا وجهازًا.} other {سُجّل الدخول إلى حسابك على # متصفح وجهاز.}}',
  'overview.sessions.incomplete':
    'سُجّل الدخول إلى حسابك على أكثر من {count, number} من المتصفحات والأجهزة.',
  'overview.asOf': 'يتعذّر التحديث الآن. هذه المعلومات من {time} ({exact}).',
  'overview.sessions.notNow': 'يتعذّر تحميل جلساتك الآن.',
  'overview.sessions.notAvailable': 'لا يمكن لـ Latchkey عرض جلساتك هنا.',
  'overview.sessions.lastSeen': 'آخر ظهور {time}',
  'overview.sessions.link': 'عرض كل الجلسات',
  'overview.thisBrowser.since': 'هذا المتصفح هو {device}، وسُجّل الدخول منه {time} ({exact}).',
};
