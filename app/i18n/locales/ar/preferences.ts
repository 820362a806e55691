import { type preferences as english } from '../en/preferences';
import { type Translated } from '../translated';

export const preferences: Translated<typeof english> = {
  'preferences.label': 'اللغة والمظهر',
  'preferences.language': 'اللغة',
  'preferences.theme': 'المظهر',
  'preferences.theme.system': 'مثل هذا الجهاز',
  'preferences.theme.light': 'فاتح',
  'preferences.theme.dark': 'داكن',
  'preferences.save': 'تطبيق',
};
