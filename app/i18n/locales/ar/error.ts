import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'خطأ {status}. الرقم المرجعي: {reference}',
  'error.busy': 'يوجد هنا عدد كبير جدًا من الأشخاص في هذه اللحظة. أعد المحاولة بعد بضع ثوانٍ.',

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
  'error.signedOutHere.ownAct': 'لقد سجّلت الخروج من هذا المتصفح. للمتابعة، سجّل الدخول من جديد.',
  'error.signedOutHere.nothingDone': 'ما أرسلته للتو لم يُنفَّذ.',
  'error.signedOutHere.signIn': 'تسجيل الدخول',
  'error.method.heading': 'هذا العنوان لا يعمل بهذه الطريقة',
  'error.method.text': 'ارجع إلى حسابك وابدأ من هناك.',
  'error.accepted.heading': 'قُبل طلبك',
  'error.accepted.text':
    'لم يتأكد بعد: حدث خلل لدينا قبل أن نتمكن من عرض النتيجة. تحقق مرة أخرى بعد دقيقة. لا حاجة إلى تكرار الطلب.',
  'error.acceptedInPart.heading': 'قُبل جزء من طلبك',
  'error.acceptedInPart.text':
    'حدث خلل لدينا قبل إتمام الطلب كله. تحقق بعد دقيقة مما بقي، ثم أعد المحاولة لما بقي.',
  'error.unavailable.heading': 'البوابة غير متاحة الآن',
  'error.unavailable.text':
    'أحد أجزائها لا يستجيب، لذلك ربما لم يُنفَّذ ما طلبته. أعد المحاولة بعد دقيقة.',
  'error.unexpected.heading': 'حدث خطأ ما',
  'error.unexpected.text': 'هذا خطأ من جانبنا. أعد المحاولة بعد دقيقة.',
  'error.home': 'الانتقال إلى حسابك',
};
