import { type preferences as english } from '../en/preferences';
import { type Translated } from '../translated';

export const preferences: Translated<typeof english> = {
  'preferences.label': 'Langue et apparence',
  'preferences.language': 'Langue',
  'preferences.theme': 'Apparence',
  'preferences.theme.system': 'Comme cet appareil',
  'preferences.theme.light': 'Claire',
  'preferences.theme.dark': 'Sombre',
  'preferences.save': 'Appliquer',
};
