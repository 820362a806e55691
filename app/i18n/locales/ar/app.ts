import { type app as english } from '../en/app';
import { type Translated } from '../../translate';

export const app: Translated<typeof english> = {
  'app.name': '{product}',
  'app.pageTitle': '{title} – {product}',
  'app.skipToContent': 'الانتقال إلى المحتوى',
  'app.reference': 'الرقم المرجعي',
  'app.support': 'فريق الدعم',
  'app.links.privacy': 'الخصوصية',
  'app.links.terms': 'شروط الاستخدام',
  'app.links.imprint': 'إشعار قانوني',
  'app.unreached': 'تعذّر الاتصال بـ {product}، لذلك لم يُرسَل شيء. تحقّق من اتصالك ثم أعد المحاولة.',
  'app.justNow': 'قبل لحظات',
  'app.inAMoment': 'بعد لحظات',

  'app.nav.label': 'الحساب',
  'app.nav.overview': 'نظرة عامة',
  'app.nav.profile': 'الملف الشخصي',
  'app.nav.security': 'الأمان',
  'app.nav.sessions': 'الجلسات',
  'app.nav.applications': 'التطبيقات',
  'app.nav.activity': 'النشاط',
  'app.nav.organizations': 'المؤسسات',
  'app.nav.data': 'البيانات والحساب',
  'app.nav.changes': 'التغييرات',
  'app.nav.preferences': 'التفضيلات',
  'app.nav.signOut': 'تسجيل الخروج',
  'app.nav.signedInAs': 'تم تسجيل الدخول باسم {name}',
};
