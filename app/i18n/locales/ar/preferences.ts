import { type preferences as english } from '../en/preferences';
import { type Translated } from '../../translate';

export const preferences: Translated<typeof english> = {
  'preferences.label': 'اللغة والمظهر',
  'preferences.language': 'اللغة',
  'preferences.theme': 'المظهر',
  'preferences.theme.system': 'حسب الجهاز',
  'preferences.theme.light': 'فاتح',
  'preferences.theme.dark': 'داكن',
  'preferences.save': 'تطبيق',
  'preferences.selection': 'لن يبقى محددًا ما حددته في هذه الصفحة.',
  'preferences.title': 'التفضيلات',
  'preferences.intro': 'تنطبق على هذا المتصفح فقط.',
  'preferences.timeZone': 'المنطقة الزمنية',
  'preferences.timeZone.automatic': 'تلقائي ({zone})',
  'preferences.timeZone.hint': 'تُعرض كل الأوقات بحسب هذه المنطقة. الآن: {time}.',
  'preferences.keep': 'حفظ',
  'preferences.keeping': 'جارٍ الحفظ…',
  'preferences.kept': 'تم حفظ تفضيلاتك.',
};
