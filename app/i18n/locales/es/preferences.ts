import { type preferences as english } from '../en/preferences';
import { type Translated } from '../translated';

export const preferences: Translated<typeof english> = {
  'preferences.label': 'Idioma y apariencia',
  'preferences.language': 'Idioma',
  'preferences.theme': 'Apariencia',
  'preferences.theme.system': 'Igual que este dispositivo',
  'preferences.theme.light': 'Clara',
  'preferences.theme.dark': 'Oscura',
  'preferences.save': 'Aplicar',
};
