import { type linkedSignIns as english } from '../en/linked-sign-ins';
import { type Translated } from '../../translate';

export const linkedSignIns: Translated<typeof english> = {
  'linkedSignIns.about': 'يمكنك فتح هذا الحساب بأي منها.',
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
    'لا تعمل أي طريقة أخرى لتسجيل الدخول لديك الآن، لذلك يبقى هذا الربط. أعِدّ طريقة أخرى أولًا.',
  'linkedSignIns.refused.account_unknown':
    'لا يمكننا معرفة إن كان بإمكانك الدخول من دونه الآن. حاول مرة أخرى لاحقًا.',
  'linkedSignIns.name': 'الاسم',
  'linkedSignIns.link.heading': 'ربط تسجيل دخول آخر',
  'linkedSignIns.link.about': 'يمكن لتسجيل دخول آخر لديك أن يفتح هذا الحساب أيضًا.',
  'linkedSignIns.link.with': 'ربط {name}',
  'linkedSignIns.link.password': 'البريد وكلمة المرور',
  'linkedSignIns.link.none': 'لا يمكن ربط أي تسجيل دخول آخر هنا.',
  'linkedSignIns.link.ask': 'هل تريد ربط {name}؟',
  'linkedSignIns.link.first':
    'سجّل الدخول أولًا عن طريق {name} لتثبت أنه لك. ثم نعرض لك الحسابين، والقرار لك.',
  'linkedSignIns.link.loses':
    'إذا كان {name} يفتح هنا حسابًا آخر، فستفقد ذلك الحساب الآخر عند الربط. أما الحساب الذي تستخدمه الآن فيبقى.',
  'linkedSignIns.link.start': 'بدء الربط',
  'linkedSignIns.link.starting': 'جارٍ بدء الربط…',
  'linkedSignIns.link.continueHeading': 'تسجيل الدخول عن طريق {name}',
  'linkedSignIns.link.continueText':
    'اختر الحساب الذي تريد ربطه، ثم تعود إلى هنا. لم يُربط شيء بعد.',
  'linkedSignIns.link.continue': 'الانتقال إلى {name}',
  'linkedSignIns.link.confirmHeading': 'هل تريد ربط هذين الحسابين؟',
  'linkedSignIns.link.stays': 'هذا الحساب يبقى',
  'linkedSignIns.link.keeps': 'يحتفظ بكل شيء: الملف الشخصي والجلسات والتطبيقات والتحقق بخطوتين.',
  'linkedSignIns.link.goes': 'هذا الحساب يزول',
  'linkedSignIns.link.lost':
    'تفقد ملفه الشخصي والتحقق بخطوتين الخاص به وما تحفظه التطبيقات له. لا ينتقل شيء منه.',
  'linkedSignIns.link.after':
    'بعد ذلك يفتح {name} الحساب الذي يبقى. وستسجّل الدخول من جديد مرة واحدة.',
  'linkedSignIns.link.notBack': 'يمكنك إلغاء الربط لاحقًا، لكن الحساب المفقود لا يعود.',
  'linkedSignIns.link.confirm': 'ربط الحسابين',
  'linkedSignIns.link.pending': 'جارٍ الربط…',
  'linkedSignIns.link.done': 'رُبط تسجيل الدخول. سجّل الدخول من جديد للمتابعة.',
  'linkedSignIns.link.over': 'لا يوجد ما يُربط',
  'linkedSignIns.link.overText':
    'استغرق الربط وقتًا طويلًا، أو انتهى من قبل، أو بدأته من جديد في مكان آخر. تجد ما هو مرتبط في قائمة تسجيلات دخولك.',
  'linkedSignIns.link.beginAgain': 'البدء من جديد',
  'linkedSignIns.link.denied': 'لم تسجّل الدخول هناك، لذلك لم يُربط شيء.',
  'linkedSignIns.link.blocked': 'حساب تسجيل الدخول هذا مقفل، لذلك لم يُربط شيء.',
  'linkedSignIns.link.later':
    'خدمة تسجيل الدخول لا تستجيب الآن، لذلك لم يُربط شيء. أعد المحاولة بعد دقيقة.',
  'linkedSignIns.link.failed':
    'تعذّر علينا التحقق من تسجيل الدخول هذا، لذلك لم يُربط شيء. ابدأ من جديد.',
  'linkedSignIns.link.cancelled': 'أُلغي الأمر. لم يُربط شيء.',
  'linkedSignIns.linkRefused.same_account':
    'تسجيل الدخول هذا يفتح هذا الحساب بالفعل. لم يتغيّر شيء.',
  'linkedSignIns.linkRefused.another_connection':
    'سجّلت الدخول بطريقة غير التي اخترتها، لذلك لم يُربط شيء. ابدأ من جديد.',
  'linkedSignIns.linkRefused.second_unknown':
    'لا يمكننا العثور على حساب تسجيل الدخول هذا، لذلك لم يُربط شيء. حاول مرة أخرى بعد دقيقة.',
  'linkedSignIns.linkRefused.linked_elsewhere':
    'ترتبط بحساب تسجيل الدخول هذا تسجيلات دخول أخرى، لذلك لم يُربط شيء. ألغِ ربطها هناك أولًا.',
  'linkedSignIns.linkRefused.email_not_confirmed':
    'ليس لحساب تسجيل الدخول هذا عنوان بريد مؤكَّد، لذلك لم يُربط شيء. أكّده هناك أولًا.',
  'linkedSignIns.linkRefused.second_factor_missing':
    'لذلك الحساب تحقق بخطوتين ولم يُطلب منك، لذلك لم يُربط شيء. اطلب المساعدة من فريق الدعم.',
  'linkedSignIns.linkRefused.not_offered': 'لا يمكن ربط تسجيل الدخول هذا هنا. لم يتغيّر شيء.',
};
