import { type preferences as english } from '../en/preferences';
import { type Translated } from '../translated';

export const preferences: Translated<typeof english> = {
  'preferences.label': 'Sprache und Darstellung',
  'preferences.language': 'Sprache',
  'preferences.theme': 'Darstellung',
  'preferences.theme.system': 'Wie auf diesem Gerät',
  'preferences.theme.light': 'Hell',
  'preferences.theme.dark': 'Dunkel',
  'preferences.save': 'Übernehmen',
};
