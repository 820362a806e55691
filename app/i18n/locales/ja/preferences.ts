import { type preferences as english } from '../en/preferences';
import { type Translated } from '../../translate';

export const preferences: Translated<typeof english> = {
  'preferences.label': '言語と外観',
  'preferences.language': '言語',
  'preferences.theme': '外観',
  'preferences.theme.system': 'デバイスに合わせる',
  'preferences.theme.light': 'ライト',
  'preferences.theme.dark': 'ダーク',
  'preferences.save': '適用',
  'preferences.selection': 'このページでの選択は解除されます。',
  'preferences.title': '設定',
  'preferences.intro': 'このブラウザーにのみ適用されます。',
  'preferences.timeZone': 'タイムゾーン',
  'preferences.timeZone.automatic': '自動（{zone}）',
  'preferences.timeZone.hint': '時刻はすべてこのタイムゾーンで表示されます。現在: {time}',
  'preferences.keep': '保存',
  'preferences.keeping': '保存しています…',
  'preferences.kept': '設定を保存しました。',
};
