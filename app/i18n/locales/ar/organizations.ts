import { type organizations as english } from '../en/organizations';
import { type Translated } from '../../translate';

/** The organizations that a person belongs to, and leaving one. */
export const organizations: Translated<typeof english> = {
  'organizations.title': 'المؤسسات',
  'organizations.text': 'تنتمي إلى هذه المؤسسات.',
  'organizations.none': 'لا تنتمي إلى أي مؤسسة.',
  'organizations.incomplete': 'ربما تنتمي إلى مؤسسات أكثر مما يظهر هنا.',
  'organizations.problem.title': 'يتعذّر عرض مؤسساتك الآن',
  'organizations.notFound.title': 'لم نعثر على هذه المؤسسة',
  'organizations.notFound.text': 'ربما غادرتها من قبل، أو أن العنوان غير صحيح.',
  'organizations.roles': 'أدوارك',
  'organizations.roles.none': 'عضو دون دور خاص',
  'organizations.joined': 'تاريخ الانضمام',
  'organizations.joined.invitation': 'بدعوة',
  'organizations.joined.auto_membership': 'عند تسجيل الدخول',
  'organizations.demands': 'تسجيل الدخول إليها',
  'organizations.ways': 'تقبل: {ways}.',
  'organizations.ways.none': 'لا تذكر كيف يسجّل أعضاؤها الدخول.',
  'organizations.twoStep': 'لا نعرف هل تطلب التحقق بخطوتين أيضًا.',
  'organizations.rejoining': 'كل من يسجّل الدخول عبر {ways} يصبح عضوًا.',
  'organizations.leave.link': 'مغادرة المؤسسة',
  'organizations.leave.heading': 'هل تريد مغادرة {organization}؟',
  'organizations.leave.roles': 'أدوارك فيها: {roles}.',
  'organizations.leave.roles.unknown': 'أدوارك فيها. لا نعرف الآن ما هي.',
  'organizations.leave.access': 'ما لا يفتحه إلا الأعضاء.',
  'organizations.leave.signedOut': 'إن سجّلت الدخول هنا عبر هذه المؤسسة، فستُغلق تلك الجلسة.',
  'organizations.leave.lastAdmin':
    'أنت آخر من يدير {organization}. امنح هذا الدور لشخص آخر أولًا. لا يُحسب من هو بصدد المغادرة أيضًا. إن بقي في النهاية، فأعد المحاولة بعد بضع دقائق.',
  'organizations.underWay':
    'لا يزال هناك تغيير آخر في إحدى مؤسساتك قيد التنفيذ. أعد المحاولة بعد لحظات.',
  'organizations.leave.lag': 'قد يستغرق ذلك بضع ثوانٍ.',
  'organizations.leave.account': 'حسابك ومؤسساتك الأخرى.',
  'organizations.leave.until': 'حيث سجّلت الدخول إليها الآن، قد يستمر الوصول حتى تنتهي صلاحيته.',
  'organizations.leave.pending': 'جارٍ المغادرة…',
  'organizations.return': 'إن أردت العودة',
  'organizations.return.unknown': 'لا نعرف الآن هل يعيدك تسجيل الدخول عضوًا.',
  'organizations.return.invitation': 'لا يمكنك العودة وحدك: يجب أن تدعوك المؤسسة.',
  'organizations.return.byItself': 'إن سجّلت الدخول إليها عبر {ways}، فستصبح عضوًا من جديد.',
  'organizations.return.handOver': 'إن لم يكن لها من يديرها غيرك، فسلّم ذلك إلى غيرك أولًا.',
  'organizations.leaving': 'جارٍ المغادرة… لم يتأكد ذلك بعد.',
  'organizations.left': 'غادرت {organization}.',
  'organizations.left.rejoins':
    'غادرت {organization}. إن سجّلت الدخول إليها عبر {ways}، فستصبح عضوًا من جديد.',
  'organizations.left.notYet':
    'طلبنا إخراجك من {organization}. لم يتأكد ذلك بعد: انظر مجددًا بعد دقيقة.',
};
