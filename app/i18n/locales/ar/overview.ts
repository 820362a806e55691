import { type overview as english } from '../en/overview';
import { type Translated } from '../../translate';

export const overview: Translated<typeof english> = {
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
  'overview.thisBrowser.since': 'سُجّل الدخول إلى هذه البوابة {time} ({exact})',
  'overview.account.heading': 'حسابك',
  'overview.account.name': 'الاسم',
  'overview.account.email': 'البريد الإلكتروني',
  'overview.account.notGiven': 'غير مذكور',
};
