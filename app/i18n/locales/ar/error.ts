import { type error as english } from '../en/error';
import { type Translated } from '../../translate';

export const error: Translated<typeof english> = {
  'error.reference': 'خطأ {status}. الرقم المرجعي: {reference}',
  'error.busy': 'الضغط على {product} كبير الآن. أعد المحاولة بعد بضع ثوانٍ.',

  'error.badRequest.heading': 'تعذّرت قراءة هذا الطلب',
  'error.badRequest.text':
    'كان في هذا الطلب خطأ، لذلك لم يتغيّر شيء. ارجع وأعد تحميل الصفحة ثم حاول مرة أخرى.',
  'error.forbidden.heading': 'رُفض هذا الطلب',
  'error.forbidden.text':
    'لم يأتِ من صفحة في {product}، لذلك لم يتغيّر شيء. ارجع وأعد تحميل الصفحة ثم حاول مرة أخرى.',
  'error.notFound.heading': 'الصفحة غير موجودة',
  'error.notFound.text': 'تحقّق من العنوان، أو انتقل إلى حسابك.',
  'error.tooLarge.heading': 'النموذج كبير جدًا',
  'error.tooLarge.text': 'يحتوي على أكثر مما يمكننا قبوله، لذلك لم يتغيّر شيء.',
  'error.tooSlow.text': 'استغرق وصول الطلب وقتًا طويلًا، لذلك لم يتغيّر شيء. حاول مرة أخرى.',
  'error.headersTooLarge.text':
    'أرسل متصفحك بيانات أكثر من اللازم، والأرجح أن ملفات تعريف الارتباط كثيرة جدًا. احذف ملفات تعريف الارتباط لهذا الموقع ثم حاول مرة أخرى.',
  'error.tooMany.heading': 'طلبات كثيرة جدًا',
  'error.tooMany.text':
    'وردت من هنا طلبات كثيرة جدًا، لذلك لم يتغيّر شيء. انتظر دقيقة ثم حاول مرة أخرى.',
  'error.formExpired.heading': 'أكّد مرة أخرى',
  'error.formExpired.text':
    'سجّلت الدخول من جديد بعد فتح هذه الصفحة، لذلك لم يتغيّر شيء بعد. ما أدخلته محفوظ: أرسله مرة أخرى إن كان هذا ما تريده.',
  'error.formExpired.send': 'إرسال مرة أخرى',
  'error.formExpired.sending': 'جارٍ الإرسال…',
  'error.signedOutHere.heading': 'تم تسجيل خروجك هنا',
  'error.signedOutHere.text': 'سُجّل الخروج من جلستك من مكان آخر، أو انتهت صلاحيتها.',
  'error.signedOutHere.ownAct': 'لقد سجّلت الخروج من هذا المتصفح. للمتابعة، سجّل الدخول من جديد.',
  'error.signedOutHere.nothingDone': 'ما أرسلته للتو لم يُنفَّذ.',
  'error.signedOutHere.signIn': 'تسجيل الدخول',
  'error.method.heading': 'لا يمكن فتح هذه الصفحة مباشرة',
  'error.method.text': 'انتقل إلى حسابك وابدأ من هناك.',
  'error.accepted.heading': 'قُبل طلبك',
  'error.accepted.text':
    'لم يتأكد بعد: حدث خلل لدينا قبل أن نتمكن من عرض النتيجة. تحقق مرة أخرى بعد دقيقة. لا حاجة إلى تكرار الطلب.',
  'error.acceptedInPart.heading': 'قُبل جزء من طلبك',
  'error.acceptedInPart.text':
    'حدث خلل لدينا قبل إتمام الطلب كله. تحقق بعد دقيقة مما بقي، ثم أعد المحاولة لما بقي.',
  'error.unavailable.heading': 'لا يتوفر {product} الآن',
  'error.unavailable.text': 'جزء منه لا يستجيب، لذلك ربما لم يُنفَّذ ما طلبته. أعد المحاولة بعد دقيقة.',
  'error.unexpected.heading': 'حدث خطأ ما',
  'error.unexpected.text': 'نأسف، الخطأ من جانبنا. أعد المحاولة بعد دقيقة.',
  'error.home': 'الانتقال إلى حسابك',
};
