import { type devices as english } from '../en/devices';
import { type Translated } from '../../translate';

export const devices: Translated<typeof english> = {
  'devices.browserOnSystem': '{browser}（{system}）',
  'devices.unknown': '不明なデバイス',
  'devices.kind.desktop': 'パソコン',
  'devices.kind.phone': 'スマートフォン',
  'devices.kind.tablet': 'タブレット',
  'devices.kind.tv': 'テレビ',
  'devices.kind.console': 'ゲーム機',
  'devices.kind.watch': 'スマートウォッチ',
  'devices.kind.desktop-or-tablet': 'パソコンまたはタブレット',
  'devices.kind.phone-or-tablet': 'スマートフォンまたはタブレット',
  'devices.kind.headset': 'VR ヘッドセット',
  'devices.kind.car': '車',
  'devices.kind.app': 'アプリ',
  'devices.kind.bot': 'ボット',
  'devices.kind.program': 'スクリプトまたはツール',
  'devices.kind.unknown': 'デバイスの種類は不明',
  'devices.desktopOrTablet': 'Mac または iPad',
  'devices.phoneOrTablet': 'iPhone または iPad',
  'devices.windowsOrLater': 'Windows 10 以降',
  'devices.appleDevice': 'iPhone、iPad または Mac',
};
