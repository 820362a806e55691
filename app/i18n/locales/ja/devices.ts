import { type devices as english } from '../en/devices';
import { type Translated } from '../translated';

export const devices: Translated<typeof english> = {
  'device.browserOnSystem': '{browser}({system})',
  'device.unknown': '不明なデバイス',
  'device.kind.desktop': 'パソコン',
  'device.kind.phone': 'スマートフォン',
  'device.kind.tablet': 'タブレット',
  'device.kind.tv': 'テレビ',
  'device.kind.console': 'ゲーム機',
  'device.kind.watch': '腕時計',
  'device.kind.desktop-or-tablet': 'パソコンまたはタブレット',
  'device.kind.headset': 'ヘッドセット',
  'device.kind.app': 'アプリ',
  'device.kind.bot': 'ロボット',
  'device.kind.program': 'プログラム',
  'device.kind.unknown': 'デバイスの種類は不明',
  'device.desktopOrTablet': 'Mac または iPad',
  'device.windowsOrLater': 'Windows 10 以降',
  'device.appleDevice': 'iPhone、iPad または Mac',
};
