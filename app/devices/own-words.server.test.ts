import { describe, expect, test } from 'vitest';
import { describeDevice } from './describe-device.server';
import { type DeviceKind } from './device-description';
import { makerRules } from './maker-rules';

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const android = (model: string, rest = 'Mobile Safari/537.36') =>
  `Mozilla/5.0 (Linux; Android 14; ${model}) ${like} Chrome/126.0.0.0 ${rest}`;
const mac = (rest: string) =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_5) AppleWebKit/605.1.15 (KHTML, like Gecko) ${rest}`;
const linux = (rest: string) =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) ${rest}`;
const television = (rest: string) =>
  `Mozilla/5.0 (Linux armv7l) ${like} Chrome/88.0.4324.152 Safari/537.36 ${rest}`;
const iphone = (rest: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${rest}`;

const kindOf = (userAgent: string) => describeDevice(userAgent).kind;

describe('“Mobile” or its absence outweighs what a model is called', () => {
  test.each<[string, DeviceKind, string]>([
    ['a model that a table takes for a tablet', 'phone', android('A2121G')],
    ['a phone of a maker of televisions', 'phone', android('Philips X598')],
    ['another one', 'phone', android('Sharp Aquos P6')],
    ['a phone that receives television', 'phone', android('Flare_J2_DTV')],
    ['a phone called bot', 'phone', android('M bot 54')],
    ['a phone called spider', 'phone', android('Spider 8')],
    ['a phone called crawler', 'phone', android('Crawler X2')],
    ['a model without the word', 'tablet', android('TEO10M', 'Safari/537.36')],
  ])('%s: %s', (_, kind, userAgent) => {
    expect(kindOf(userAgent)).toBe(kind);
  });
});

describe('a device that says what it is', () => {
  test.each<[string, DeviceKind, string]>([
    ['a box', 'tv', android('Rombica Smart Box v006')],
    ['a television by its last word', 'tv', android('DENKA TV Build/NTG46')],
    ['a television by a part of a word', 'tv', android('ATMACA_SmartTV')],
    ['a television by the end of a word', 'tv', android('EcostarTV Build/RTO9.231122.002; wv')],
    ['a television behind its browser', 'tv', android('SL-LED58S01', 'Safari/537.36 TV')],
    ['a tablet that says Mobile', 'tablet', android('Armor Pad Lite')],
    ['a MediaPad', 'tablet', android('MediaPad T5')],
    ['a tablet by the word of Yandex', 'tablet', android('OT5', 'YaApp/24.19/apad Mobile')],
    ['a watch', 'watch', android('ASUS ZenWatch 2')],
    ['a watch of one maker', 'watch', android('GEOZON LTE Build/NRD90M; wv')],
    ['a laptop', 'desktop', android('HP Chromebook x360 11 G1', 'Safari/537.36')],
    ['a computer of HarmonyOS', 'desktop', `Mozilla/5.0 (PC; OpenHarmony 6.1) ${like} Chrome/132`],
    ['a tablet of HarmonyOS', 'tablet', `Mozilla/5.0 (Tablet; OpenHarmony 5.0) ${like} Chrome/132`],
  ])('%s: %s', (_, kind, userAgent) => {
    expect(kindOf(userAgent)).toBe(kind);
  });

  test('a phone in desktop mode says that it is a Lumia', () => {
    const userAgent = `Mozilla/5.0 (Windows NT 10.0; ARM; Lumia 950) ${like} Chrome/52 Safari/537.36 Edge/15.15254`;
    expect(describeDevice(userAgent)).toMatchObject({
      system: { name: 'Windows Phone' },
      kind: 'phone',
    });
  });

  test('what it is like it is not', () => {
    const userAgent =
      'Mozilla/5.0 (Librem 5, like iPhone; X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0 Safari/605.1.15 Epiphany/605.1.15';
    expect(describeDevice(userAgent)).toMatchObject({
      browserName: 'Epiphany',
      system: { name: 'Linux' },
    });
  });
});

describe('a browser of iOS that says it is on a Mac is on an iPhone or an iPad', () => {
  test.each([
    ['Chrome 111', mac('CriOS/111 Version/11.1.1 Safari/605.1.15')],
    ['Edge 126', mac('Version/17.0 EdgiOS/126.0.2592.86 Safari/605.1.15')],
    ['Firefox 128', mac('FxiOS/128.0 Safari/605.1.15')],
  ])('%s', (browser, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({
      browser,
      system: 'phone-or-tablet',
      kind: 'phone-or-tablet',
    });
  });
});

describe('Safari is on systems of Apple alone', () => {
  test.each([
    ['Linux', linux('Version/16.0 Safari/605.1.15')],
    ['Ubuntu', linux('Version/17.5 Safari/605.1.15').replace('X11;', 'X11; Ubuntu;')],
    ['FreeBSD', linux('Version/16.0 Safari/605.1.15').replace('Linux x86_64', 'FreeBSD amd64')],
    [
      'a box',
      'Mozilla/5.0 (Linux armv7l) AppleWebKit/602.1 (KHTML, like Gecko) Version/9.1 Safari/601',
    ],
    [
      'Windows',
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.0 Safari/605.1.15',
    ],
  ])('not on %s', (_, userAgent) => {
    expect(describeDevice(userAgent).browser).toBe('WebKit');
  });
});

describe('what a television says of its platform is no browser', () => {
  test.each([
    ['Chrome 88', television('HbbTV/1.6.1 (+DRM; LGE; 55UN) FVC/7.0 (LGE; WEBOS20;)')],
    ['Chrome 88', television('OMI/4.21.3 VIDAA/6.0 (Hisense; SmartTV; 43A6)')],
    ['Chrome 88', television('Model/Vestel-MB130 HbbTV/1.4.1 (;LOGIK;) SmartTvA/3.0.0')],
    ['Chrome 88', television('NFBE/3.90.0 HbbTV/1.6.1 (+DRM; Sony; KDL-GR2;)')],
    ['Opera 40', television('OPR/40.0.2207.0 OMI/4.9.0.237.DOM3.204 FVC/2.0')],
  ])('%s: %s', (browser, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({ browser, kind: 'tv' });
  });
});

describe('a name is told whole', () => {
  test.each([
    ['Google Earth Pro 7', mac('Google Earth Pro/7.3.2.5776')],
    [
      'eM Client 8',
      `Mozilla/5.0 (Windows NT 10.0) ${like} Chrome/90.0 Safari/537.36 eM Client/8.2`,
    ],
    [
      'Acme File Explorer 2',
      `Mozilla/5.0 (Windows NT 10.0) ${like} Acme File Explorer/2.1 Chrome/90.0`,
    ],
  ])('%s', (browser, userAgent) => {
    expect(describeDevice(userAgent).browser).toBe(browser);
  });
});

describe('a browser that is built on another goes by its own name', () => {
  test.each([
    ['Vivaldi', iphone('CriOS/146.0.7680.40 Mobile/15E148 Safari/604.1 VivaiOS/7.9')],
    ['Brave', `${iphone('Version/17.5 Mobile/15E148 Safari/604.1')} (Brave)`],
    ['Brave', android('K', 'Mobile Safari/537.36 Brave')],
    ['Kiwi', android('K', 'Mobile Safari/537.36 Kiwi')],
    ['Ghostery', iphone('FxiOS/8.1 Mobile/15E148 Ghostery')],
    [
      'DuckDuckGo',
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0 Ddg/137.0.0.0`,
    ],
    ['Acme', iphone('CriOS/146.0.7680.40 Mobile/15E148 Safari/604.1 Acme/7.9')],
    ['Acme', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 Acme/3.1'],
  ])('%s: %s', (browserName, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({ browserName, isApp: false });
  });
});

describe('an app that tells the address of its maker is no robot', () => {
  test.each<[string, DeviceKind, string]>([
    ['Pulp', 'tablet', 'Pulp/1.5.2 (iPad; http://www.acrylicapps.com/pulp/)'],
    ['Acme', 'phone', 'Acme/4.0 (Linux; Android 14; Pixel 8; https://acme.example)'],
    ['Acme', 'desktop', 'Acme/4.0 (Macintosh; Mac OS X 14.5; https://acme.example)'],
  ])('%s on a %s', (browserName, kind, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({ browserName, isApp: true, kind });
  });

  test('but a robot that says it is on a phone is one', () => {
    const userAgent = `${iphone('Version/17.5 Mobile/15E148 Safari/604.1')} (compatible; Acme/2.1; +http://acme.example)`;
    expect(kindOf(userAgent)).toBe('bot');
  });
});

describe('a maker is told where its model leaves no doubt, and none otherwise', () => {
  test.each([
    ['A2121G', 'A2121G'],
    ['V2206', 'V2206'],
    ['Ginzzu GT-1050', 'Ginzzu GT-1050'],
    ['GT-1050', 'GT-1050'],
    ['XT2081-4', 'XT2081-4'],
    ['ANE-LX1 Build/HUAWEIANE-L01', 'ANE-LX1'],
    ['moto tab g70', 'moto tab g70'],
    ['Pixel V2', 'Pixel V2'],
  ])('%s is “%s”', (words, model) => {
    expect(describeDevice(android(words))).toMatchObject({ maker: null, model });
  });

  test.each(makerRules.map(({ maker, example }) => [maker, example] as const))(
    '%s makes %s',
    (maker, example) => {
      expect(describeDevice(android(example)).maker).toBe(maker);
    },
  );
});

describe('an app, or a command, goes by its own name and not by that of the library it uses', () => {
  test.each<[string, DeviceKind, string]>([
    ['Acme', 'phone', 'Acme/5.3.1 (Android 14; Pixel 8) okhttp/4.12.0'],
    ['com.acme', 'phone', 'com.acme/5.3.1 (Linux; U; Android 14; SM-G991B) okhttp/4.12.0'],
    ['Acme', 'phone', 'Acme/5.3.1 (iPhone; iOS 18.5) axios/1.9.0'],
    ['acme', 'program', 'acme/0.3.1 python-requests/2.32.3'],
    ['acme', 'program', 'acme/0.3.1 (Linux x86_64) node/22.3.0'],
    ['Apache-HttpClient', 'program', 'Apache-HttpClient/5.4.2 (Java/21.0.5)'],
    ['Guzzle', 'program', 'GuzzleHttp/7.9 curl/8.5.0 PHP/8.3.6'],
    ['okhttp', 'program', 'Dalvik/2.1.0 (Linux; U; Android 14; Pixel 8) okhttp/4.12.0'],
    ['Python', 'program', 'Python/3.13 aiohttp/3.12.13'],
  ])('%s, a %s: %s', (browserName, kind, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({ browserName, kind });
  });
});

describe('a model is neither a version nor a kind', () => {
  test.each([
    ['Pixel 8', 'Acme/5.3.1 (Android 14; SDK 34; Model Pixel 8)', 'Google Pixel 8'],
    ['a car', `Mozilla/5.0 (Linux; Android 12; AAOS; Polestar 4) ${like} Chrome/124`, 'Polestar 4'],
    ['a watch', 'Acme/8.9.74 watchOS/11.2 (Watch7,3)', 'Apple Watch'],
    ['a box whose player has a version', 'Roku/DVP-14.1 (14.1.4.7708-C2)', null],
  ])('%s: %s', (_, userAgent, model) => {
    expect(describeDevice(userAgent).model).toBe(model);
  });
});

describe('a robot is called what it calls itself', () => {
  test.each([
    [
      'and what it says behind a browser',
      'GoogleOther',
      `Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) ${like} Chrome/137.0 Mobile Safari/537.36 (compatible; GoogleOther)`,
    ],
    [
      'and not the end of an address',
      'ChatGPT-User 1',
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot',
    ],
    ['and not what it is like', 'TelegramBot', 'TelegramBot (like TwitterBot)'],
    [
      'and not what it is',
      'Mastodon 4',
      'Mastodon/4.5.0 (http.rb/5.3.1; +https://mastodon.social/) Bot',
    ],
    [
      'by its whole name',
      'HashiCorp Terraform 1',
      'HashiCorp Terraform/1.9.8 (+https://www.terraform.io) Terraform Plugin SDK/2.34.0',
    ],
    [
      'without the browser that it says it is',
      'Better Stack Better Uptime Bot 5',
      `Better Stack Better Uptime Bot Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${like} Chrome/123 Safari/537.36`,
    ],
  ])('%s: %s', (_, browser, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({ browser, kind: 'bot' });
  });
});

test('an app on a phone may tell its address as robots do', () => {
  const userAgent = 'Overcast/2025.10 (+http://overcast.fm/; iOS podcast app)';
  expect(describeDevice(userAgent)).toMatchObject({ browser: 'Overcast 2025', kind: 'phone' });
});

test('a name that begins with a number is no version', () => {
  const windows = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like}`;
  const userAgent = `${windows} Chrome/142.0.0.0 Safari/537.36 360SE`;
  expect(describeDevice(userAgent).browserName).toBe('360 Browser');
});

test('a headset is one in its desktop mode too', () => {
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64; Quest 3) ${like} OculusBrowser/41.1 Chrome/140 VR Safari/537.36`;
  expect(describeDevice(userAgent)).toMatchObject({
    system: { name: 'Android' },
    kind: 'headset',
  });
});

test('a reader of books is a tablet, whatever its old browser says, and its app on a computer is none', () => {
  const kindle = 'Version/4.0 Kindle/3.0 (screen 600×800; rotate)';
  expect(describeDevice(`Mozilla/5.0 (X11; Linux armv7l) ${like} ${kindle}`)).toMatchObject({
    browserName: 'Kindle',
    kind: 'tablet',
  });
  const windows = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like}`;
  expect(describeDevice(`${windows} Kindle/1.40`).kind).toBe('desktop');
});
