import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': 'كلّ واحد من هذه يفتح هذا الحساب.',
  'linkedSignIns.main': 'تسجيل الدخول الرئيسي',
  'linkedSignIns.manage': 'إدارة تسجيلات الدخول المرتبطة',
  'linkedSignIns.provider': 'تسجيل الدخول',
  'linkedSignIns.account': 'الحساب هناك',
  'linkedSignIns.role': 'الاستخدام',
  'linkedSignIns.closed': 'لم تعد مؤسستك تتيح تسجيل الدخول هذا، فلا يمكنك الدخول به.',
  'linkedSignIns.unlink.link': 'إلغاء الربط',
  'linkedSignIns.unlink.heading': 'هل تريد إلغاء ربط «{name}»؟',
  'linkedSignIns.unlink.refused': 'لا يمكن إلغاء هذا الربط',
  'linkedSignIns.unlink.separate':
    'سيصبح لـ «{name}» حساب منفصل وفارغ. إذا سجّلت الدخول به لاحقًا فسيُفتح ذلك الحساب لا هذا.',
  'linkedSignIns.unlink.password': 'كلمة المرور ومفاتيح المرور الخاصة به تذهب معه.',
  'linkedSignIns.unlink.keeps': 'سيظل بإمكانك الدخول إلى هذا الحساب عن طريق: {ways}.',
  'linkedSignIns.unlink.stays':
    'يحتفظ هذا الحساب بكل شيء: الملف الشخصي والجلسات والتطبيقات والتحقق بخطوتين. لا ينتقل شيء منها إلى الحساب الجديد.',
  'linkedSignIns.unlink.sessions':
    'حيث سجّلت الدخول به الآن تبقى مسجّل الدخول إلى هذا الحساب. يمكنك تسجيل الخروج من هناك ضمن «الجلسات».',
  'linkedSignIns.unlink.pending': 'جارٍ إلغاء الربط…',
  'linkedSignIns.unlink.done':
    'أُلغي الربط، ولم يعد يفتح هذا الحساب. حيث سجّلت الدخول به تبقى مسجّل الدخول: راجع «الجلسات».',
  'linkedSignIns.refused.main_sign_in':
    'بدأ حسابك بتسجيل الدخول هذا ويعتمد عليه، لذلك لا يمكن إلغاء ربطه.',
  'linkedSignIns.refused.sign_in_not_told':
    'لا نعرف أي حساب هذا لدى مزوّده، لذلك لا يمكن إلغاء ربطه هنا.',
  'linkedSignIns.refused.last_way_in':
    'لا تعمل أي وسيلة أخرى لتسجيل الدخول لديك الآن، لذلك يبقى هذا الربط.',
  'linkedSignIns.refused.account_unknown':
    'لا يمكننا معرفة إن كان بإمكانك الدخول من دونه الآن. حاول مرة أخرى لاحقًا.',
};
