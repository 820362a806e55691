import { describe, expect, test } from 'vitest';
import { describeDevice } from './describe-device.server';
import { type DeviceKind } from './device-description';

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const android = (model: string, rest = 'Mobile Safari/537.36') =>
  `Mozilla/5.0 (Linux; Android 12; ${model}) ${like} Chrome/126.0.0.0 ${rest}`;
const view = (rest: string) =>
  `Mozilla/5.0 (Linux; Android 12; K; wv) ${like} Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36${rest}`;
const windows = (rest: string) => `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} ${rest}`;
const iphone = (rest: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${rest}`;

describe('a model says what it is by its size, its panel, its code or its line', () => {
  test.each<[DeviceKind, string]>([
    ['tv', android('32LEX-7162/TS2C Build/PTT1; wv')],
    ['tv', android('ONVO_55OV6000U')],
    ['tv', android('SW-LED50UG400')],
    ['tv', android('Hi Shell LSC320AN10')],
    ['tv', android('EVBOX-PLUS+')],
    ['tv', android('X96Max_Plus2')],
    ['tv', android('U50E9100Q', 'Safari/537.36')],
    ['tv', android('GTV-50PU744N', 'Safari/537.36')],
    ['tv', android('43LU1204', 'YaApp_Android/22.79/apad Mobile Safari/537.36')],
    ['phone', android('M50E-1A')],
    ['phone', android('HTV32')],
    ['phone', android('TurboX5Black')],
    ['tablet', android('BNTV650', 'Safari/537.36')],
    ['tablet', android('SM-T738U')],
    ['tablet', android('KFSUWI')],
    ['tablet', android('AGS3-W09')],
    ['tablet', android('SYMTAB25')],
    ['tablet', android('24076RP19G')],
    ['tablet', android('iPlay_60')],
    ['phone', android('MOVIC-W2')],
    ['phone', android('Coolpad R116')],
    ['phone', android('SM-F936B', 'Safari/537.36')],
    ['phone', android('SAMSUNG SM-A430F', 'Safari/537.36')],
    ['desktop', android('HP EliteBook 820 G2', 'Safari/537.36')],
    ['desktop', android('Latitude 7390', 'Safari/537.36')],
    ['tablet', android('HiBook pro', 'Safari/537.36')],
  ])('%s: %s', (kind, userAgent) => {
    expect(describeDevice(userAgent).kind).toBe(kind);
  });
});

describe('a model that has the word of something else among its own is none of it', () => {
  test.each<[DeviceKind, string, string]>([
    ['phone', 'Chrome', android('Tesla_SP9_2')],
    ['phone', 'Chrome', android('Tesla Q7')],
    ['phone', 'Chrome', android('Quattro L52 VR')],
    ['phone', 'Chrome', android('Venus Z10 Build/VR1240')],
    ['phone', 'Chrome', android('myA9 DTV')],
    ['tablet', 'Chrome', android('PC-TE510HAW', 'Safari/537.36')],
    ['phone', 'Chrome', android('Orion M50L Build/MRA58K')],
    ['phone', 'Chrome', android('Kiwi S1')],
  ])('%s with %s: %s', (kind, browserName, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({ kind, browserName });
  });
});

test('what a user agent lost where it was cut says nothing', () => {
  const cut = `Mozilla/5.0 (Linux; Android 12; V2057A; wv) ${like} Version/4.0 Chrome/126.0.0.0`;
  expect(describeDevice(cut).kind).toBe('phone');
  expect(describeDevice(`${cut} Safari/537.36`).kind).toBe('tablet');
});

test('HarmonyOS that names Android too says “Mobile” on phones alone', () => {
  const harmony = (rest: string) =>
    `Mozilla/5.0 (Linux; Android 12; HarmonyOS; GOT-AL09; HMSCore 6.6) ${like} Chrome/114 HuaweiBrowser/14 ${rest}`;
  expect(describeDevice(harmony('Safari/537.36')).kind).toBe('tablet');
  expect(describeDevice(harmony('Mobile Safari/537.36')).kind).toBe('phone');
});

describe('a system that goes by a word of its own', () => {
  test.each<[string, DeviceKind, string]>([
    ['Windows', 'desktop', 'ExampleLauncher/2.0 (Example) (win10 x64)'],
    ['Android', 'phone', '[FBAN/FB4A;FBAV/450.0.0.1;FBDV/Example;FBSV/14;FBOP/1;]'],
    ['iOS', 'phone', 'dv(iPh15,4);pr(UCBrowser/11.3.5);ov(17_5_1);ss(375x812);'],
    ['iOS', 'phone', 'ExampleApp-iOS/2.2'],
    ['macOS', 'desktop', 'Example-macOS/1.7.2'],
    ['Roku', 'tv', 'RokuBrowser/104.11 (TV-G000X-14.1) Chrome/104.0 HbbTV/1.6.1 (; coocaa;)'],
    [
      'TiVo OS',
      'tv',
      `Mozilla/5.0 (Linux ) ${like} Chrome/108 OPR/46 OMI/4.23 TiVoOS/1.0.0 (Example)`,
    ],
    ['ViziOS', 'tv', 'VIZIO V555-J01 ViziOS/1.3.329 WatchFree/24.06'],
  ])('%s on a %s: %s', (name, kind, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({ system: { name }, kind });
  });
});

describe('no half a name, no double one, and no word that names nobody', () => {
  test.each<[string, string]>([
    ['EUI Browser 5', android('C103', 'Mobile Safari/537.36 EUI Browser/5.8')],
    ['Mandarin Browser 1', windows('Chrome/126.0.0.0 Mandarin Browser/1.0 Safari/537.36')],
    ['Snapchat 12', view('Snapchat12.83.0.31 (Pixel 8; Android 14)')],
    ['Example 21', view('Example/21.1')],
    ['TikTok 400', view('trill_400 JsSdk/1.0 AppName/trill app_version/4.0.0')],
    ['TikTok 21', iphone('Mobile/15E148 musical_ly_21.0.0 JsSdk/2.0 NetType/WIFI isDarkMode/0')],
    ['Kwai 12', iphone('Mobile/15E148 Kwai/12.9 ISLP/0 StatusHT/24 WebViewType/WK BHT/50')],
    ['PLAYit', android('LZX408', 'Mobile Safari/537.36 appname/PLAYit appverc/20722017')],
    ['UC Browser 11', view(' AgentWeb/4.1.3 UCBrowser/11.6.4')],
    ['Sogou Browser 5', view(' AWP/2.0 SogouMSE,SogouMobileBrowser/5.28.7')],
    ['Example Browser 3', view(' Example Browser/3.1 (P1 14) Bar/1.0')],
    ['Chrome 126', view(';ref:nate_app;appver:5.6.2;provider:TS;darkMode:light')],
    [
      'Chrome 126',
      'Mozilla/5.0 Linux; Android 12; Swift 2 X AppleWebKit/537.36 KHTML, like Gecko Chrome/126.0.0.0 Mobile Safari/537.36',
    ],
    ['Instabridge', android('K', 'Mobile Safari/537.36 Instabridge')],
    ['Chrome 126', android('K', 'Mobile Safari/537.36; mall_sdk')],
    [
      'mowPod 1',
      `mowPod/1.0 Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${like} Chrome/126 Safari/537.36`,
    ],
    ['NewsArticle 5', 'Dalvik/2.1.0 (Linux; U; Android 12; MI 4 LTE) NewsArticle/5.1.3'],
    ['Ciisaa 1', 'Monazilla/1.00 Ciisaa/1.55 Dalvik/2.1.0 (Linux; U; Android 12; Nexus 7)'],
    ['Roku Browser 104', 'RokuBrowser/104.11 (TV-G000X-14.1) Chrome/104.0 HbbTV/1.6.1 (; coocaa;)'],
    ['Подкасты 1420', 'Подкасты/1420.35 CFNetwork/1494.0.7 Darwin/23.4.0'],
    ['播客 1420', '%E6%92%AD%E5%AE%A2/1420.35 CFNetwork/1494.0.7 Darwin/23.4.0'],
    ['Mes notes 3', 'Mes%20notes/3 CFNetwork/1494.0.7 Darwin/23.4.0'],
    ['Save%FR 3', 'Save%FR/3 CFNetwork/1494.0.7 Darwin/23.4.0'],
  ])('%s: %s', (browser, userAgent) => {
    expect(describeDevice(userAgent).browser).toBe(browser);
  });
});

test('a letter before a version is no name', () => {
  expect(describeDevice('8484 Example Project v 1.0').browser).toBeNull();
});

test('a robot puts its word where browsers say what they are like', () => {
  const robot = (words: string) =>
    `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko; ${words}) Chrome/126 Safari/537.36`;
  expect(describeDevice(robot('Example-Thumbnails'))).toMatchObject({
    browser: 'Example-Thumbnails',
    kind: 'bot',
  });
  expect(describeDevice(robot('compatible; pageburst'))).toMatchObject({
    browser: 'pageburst',
    kind: 'bot',
  });
});
