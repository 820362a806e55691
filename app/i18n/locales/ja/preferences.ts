import { type preferences as english } from '../en/preferences';
import { type Translated } from '../translated';

export const preferences: Translated<typeof english> = {
  'preferences.label': '言語と外観',
  'preferences.language': '言語',
  'preferences.theme': '外観',
  'preferences.theme.system': 'デバイスの設定に合わせる',
  'preferences.theme.light': 'ライト',
  'preferences.theme.dark': 'ダーク',
  'preferences.save': '適用',
};
