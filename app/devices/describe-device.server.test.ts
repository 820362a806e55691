import { describe, expect, test } from 'vitest';
import { cleanUserAgent, describeDevice } from './describe-device.server';
import { type DeviceKind } from './device-description';

type Row = [
  what: string,
  browser: string | null,
  /** A plain word that is none of the two open questions is the system's name. */
  system: string | null,
  kind: DeviceKind,
  userAgent: string,
];

function expectRow([, browser, system, kind, userAgent]: Row) {
  const isOpen = ['windows-or-later', 'desktop-or-tablet', 'apple-device'].includes(system ?? '');
  expect(describeDevice(userAgent)).toMatchObject({
    browser,
    system: system === null || isOpen ? system : { name: system },
    kind,
  });
}

const linux = 'Mozilla/5.0 (X11; Linux x86_64';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const macWebKit = `${mac} AppleWebKit/605.1.15 (KHTML, like Gecko)`;
const macBlink = `${mac} AppleWebKit/537.36 (KHTML, like Gecko)`;
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ipad =
  'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const androidK = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a computer', () => {
  test.each<Row>([
    [
      'Firefox on Linux',
      'Firefox 128',
      'Linux',
      'desktop',
      `${linux}; rv:128.0) Gecko/20100101 Firefox/128.0`,
    ],
    [
      'Firefox on Ubuntu',
      'Firefox 127',
      'Ubuntu',
      'desktop',
      'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
    ],
    [
      'Firefox on FreeBSD',
      'Firefox 128',
      'FreeBSD',
      'desktop',
      'Mozilla/5.0 (X11; FreeBSD amd64; rv:128.0) Gecko/20100101 Firefox/128.0',
    ],
    [
      'a Safari engine on Linux',
      'WebKit',
      'Linux',
      'desktop',
      `${linux}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15`,
    ],
    [
      'Chrome on ChromeOS',
      'Chrome 126',
      'ChromeOS',
      'desktop',
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    ],
    [
      'Chrome on Windows 10 or 11',
      'Chrome 126',
      'windows-or-later',
      'desktop',
      `${windows} Chrome/126.0.0.0 Safari/537.36`,
    ],
    [
      'Edge on Windows 10 or 11',
      'Edge 126',
      'windows-or-later',
      'desktop',
      `${windows} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.87`,
    ],
    [
      'Opera on Windows 10 or 11',
      'Opera 111',
      'windows-or-later',
      'desktop',
      `${windows} Chrome/125.0.0.0 Safari/537.36 OPR/111.0.0.0`,
    ],
    [
      'Vivaldi on Windows 10 or 11',
      'Vivaldi 6',
      'windows-or-later',
      'desktop',
      `${windows} Chrome/126.0.0.0 Safari/537.36 Vivaldi/6.8.3381.44`,
    ],
    [
      'Chrome on Windows 7',
      'Chrome 109',
      'Windows 7',
      'desktop',
      'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
    ],
    [
      'Firefox on Windows 8.1',
      'Firefox 115',
      'Windows 8.1',
      'desktop',
      'Mozilla/5.0 (Windows NT 6.3; Win64; x64; rv:115.0) Gecko/20100101 Firefox/115.0',
    ],
    [
      'Firefox on Windows XP',
      'Firefox 52',
      'Windows XP',
      'desktop',
      'Mozilla/5.0 (Windows NT 5.1; rv:52.0) Gecko/20100101 Firefox/52.0',
    ],
    [
      'Internet Explorer',
      'Internet Explorer 11',
      'Windows 7',
      'desktop',
      'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko',
    ],
    [
      'Chrome on a Mac',
      'Chrome 126',
      'macOS',
      'desktop',
      `${macBlink} Chrome/126.0.0.0 Safari/537.36`,
    ],
    [
      'Edge on a Mac',
      'Edge 126',
      'macOS',
      'desktop',
      `${macBlink} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`,
    ],
    [
      'Firefox on a Mac',
      'Firefox 128',
      'macOS',
      'desktop',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:128.0) Gecko/20100101 Firefox/128.0',
    ],
    [
      'a desktop application',
      'Slack 4',
      'macOS',
      'desktop',
      `${macBlink} Slack/4.38.125 Chrome/124.0.6367.243 Electron/30.1.2 Safari/537.36 AppleSilicon`,
    ],
  ])('%s', (...row) => expectRow(row));
});

describe('what may be a Mac or an iPad', () => {
  test.each<Row>([
    [
      'Safari',
      'Safari 17',
      'desktop-or-tablet',
      'desktop-or-tablet',
      `${macWebKit} Version/17.5 Safari/605.1.15`,
    ],
  ])('%s', (...row) => expectRow(row));
});

describe('a phone', () => {
  test.each<Row>([
    ['Safari', 'Safari 17', 'iOS', 'phone', `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`],
    [
      'Chrome on iOS',
      'Chrome 126',
      'iOS',
      'phone',
      `${iphone} CriOS/126.0.6478.108 Mobile/15E148 Safari/604.1`,
    ],
    [
      'Firefox on iOS',
      'Firefox 128',
      'iOS',
      'phone',
      `${iphone} FxiOS/128.0 Mobile/15E148 Safari/605.1.15`,
    ],
    [
      'Edge on iOS',
      'Edge 126',
      'iOS',
      'phone',
      `${iphone} Version/17.0 EdgiOS/126.0.2592.86 Mobile/15E148 Safari/605.1.15`,
    ],
    [
      'Opera on iOS',
      'Opera 4',
      'iOS',
      'phone',
      `${iphone} Version/17.5 Mobile/15E148 Safari/604.1 OPT/4.7.0`,
    ],
    [
      'DuckDuckGo on iOS',
      'DuckDuckGo 7',
      'iOS',
      'phone',
      `${iphone} Version/17.5 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`,
    ],
    [
      'Google’s own app on iOS',
      'Google app 324',
      'iOS',
      'phone',
      `${iphone} GSA/324.0.648915268 Mobile/15E148 Safari/604.1`,
    ],
    [
      'Facebook on iOS',
      'Facebook 470',
      'iOS',
      'phone',
      `${iphone} Mobile/21F90 [FBAN/FBIOS;FBAV/470.0.0.36.108;FBBV/614264218;FBDV/iPhone14,5;FBMD/iPhone;FBSN/iOS;FBSV/17.5.1]`,
    ],
    [
      'Instagram on iOS',
      'Instagram 338',
      'iOS',
      'phone',
      `${iphone} Mobile/21F90 Instagram 338.0.4.20.98 (iPhone14,5; iOS 17_5_1; en_US; en; scale=3.00; 1170x2532)`,
    ],
    [
      'Chrome on an Android that hides its model',
      'Chrome 126',
      'Android',
      'phone',
      `${androidK} Chrome/126.0.0.0 Mobile Safari/537.36`,
    ],
    [
      'Chrome on a Pixel',
      'Chrome 125',
      'Android',
      'phone',
      'Mozilla/5.0 (Linux; Android 14; Pixel 8 Pro Build/AP1A.240505.005) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.6422.165 Mobile Safari/537.36',
    ],
    [
      'Samsung Internet',
      'Samsung Internet 25',
      'Android',
      'phone',
      `${androidK} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
    ],
    [
      'Firefox on Android',
      'Firefox 128',
      'Android',
      'phone',
      'Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0',
    ],
    [
      'Edge on Android',
      'Edge 126',
      'Android',
      'phone',
      `${androidK} Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.0.0`,
    ],
    [
      'Opera on Android',
      'Opera 83',
      'Android',
      'phone',
      `${androidK} Chrome/124.0.0.0 Mobile Safari/537.36 OPR/83.0.0.0`,
    ],
    [
      'MIUI’s browser',
      'MIUI Browser 14',
      'Android',
      'phone',
      'Mozilla/5.0 (Linux; U; Android 13; en-us; 2201117TG Build/TKQ1.221114.001) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/112.0.5615.136 Mobile Safari/537.36 XiaoMi/MiuiBrowser/14.12.0-gn',
    ],
    [
      'a page inside an Android app',
      'Chrome 126',
      'Android',
      'phone',
      'Mozilla/5.0 (Linux; Android 14; SM-S918B Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36',
    ],
    [
      'Facebook on Android',
      'Facebook 468',
      'Android',
      'phone',
      'Mozilla/5.0 (Linux; Android 13; SM-A536B Build/TP1A.220624.014; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/125.0.6422.165 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/468.0.0.53.76;]',
    ],
    [
      'an Android app itself',
      null,
      'Android',
      'phone',
      'Dalvik/2.1.0 (Linux; U; Android 13; SM-G991B Build/TP1A.220624.014)',
    ],
  ])('%s', (...row) => expectRow(row));
});

describe('a tablet', () => {
  test.each<Row>([
    [
      'Safari on an iPad that says so',
      'Safari 12',
      'iPadOS',
      'tablet',
      'Mozilla/5.0 (iPad; CPU OS 12_5_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1',
    ],
    [
      'Chrome on an iPad',
      'Chrome 126',
      'iPadOS',
      'tablet',
      `${ipad} CriOS/126.0.6478.108 Mobile/15E148 Safari/604.1`,
    ],
    [
      'Chrome on an Android that is not “Mobile”',
      'Chrome 126',
      'Android',
      'tablet',
      `${androidK} Chrome/126.0.0.0 Safari/537.36`,
    ],
    [
      'Samsung Internet on a Galaxy Tab',
      'Samsung Internet 25',
      'Android',
      'tablet',
      'Mozilla/5.0 (Linux; Android 13; SM-X700) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Safari/537.36',
    ],
    [
      'Firefox on an Android tablet',
      'Firefox 128',
      'Android',
      'tablet',
      'Mozilla/5.0 (Android 14; Tablet; rv:128.0) Gecko/128.0 Firefox/128.0',
    ],
  ])('%s', (...row) => expectRow(row));
});

describe('something else', () => {
  test.each<Row>([
    [
      'a Samsung television',
      'Samsung Internet 4',
      'Tizen',
      'tv',
      'Mozilla/5.0 (SMART-TV; Linux; Tizen 7.0) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/4.0 Chrome/94.0.4606.31 TV Safari/537.36',
    ],
    [
      'an LG television',
      'Chrome 94',
      'webOS',
      'tv',
      'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/94.0.4606.128 Safari/537.36 WebAppManager',
    ],
    [
      'a Fire TV',
      'Chrome 108',
      'Android',
      'tv',
      'Mozilla/5.0 (Linux; Android 9; AFTMM Build/PS7633.3445N; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/108.0.5359.160 Mobile Safari/537.36',
    ],
    [
      'an Android television',
      'Chrome 112',
      'Android',
      'tv',
      'Mozilla/5.0 (Linux; Android 12; BRAVIA 4K VH2 Build/STT2.230203.001) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/112.0.0.0 Safari/537.36',
    ],
    [
      'a PlayStation',
      'PlayStation Browser 13',
      'PlayStation',
      'console',
      'Mozilla/5.0 (PlayStation; PlayStation 5/8.20) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.0 Safari/605.1.15',
    ],
    [
      'an Xbox',
      'Edge 126',
      'Xbox',
      'console',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; Xbox; Xbox Series X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
    ],
    [
      'a watch',
      'Chrome 110',
      'Android',
      'watch',
      'Mozilla/5.0 (Linux; Android 11; SM-R890) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/110.0.0.0 Mobile Safari/537.36',
    ],
    [
      'a telephone with keys',
      'Firefox 48',
      'KaiOS',
      'phone',
      'Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5',
    ],
  ])('%s', (...row) => expectRow(row));
});

describe('a program', () => {
  test.each<Row>([
    ['curl', 'curl 8', null, 'program', 'curl/8.5.0'],
    ['wget', 'Wget 1', null, 'program', 'Wget/1.21.4'],
    ['a Python library', 'python-requests 2', null, 'program', 'python-requests/2.32.3'],
    ['a Go library', 'Go-http-client 2', null, 'program', 'Go-http-client/2.0'],
    ['an Android library', 'okhttp 4', null, 'program', 'okhttp/4.12.0'],
    ['Node.js', 'Node.js', null, 'program', 'node'],
    ['a JavaScript library', 'axios 1', null, 'program', 'axios/1.7.2'],
    ['Postman', 'PostmanRuntime 7', null, 'program', 'PostmanRuntime/7.39.0'],
    ['Java', 'Java 17', null, 'program', 'Java/17.0.11'],
    ['w3m', 'w3m 0', null, 'desktop', 'w3m/0.5.3+git20230121'],
    ['Links', 'Links 2', 'Linux', 'desktop', 'Links (2.29; Linux 6.8.0 x86_64; GNU C 12.2; text)'],
    [
      'ELinks',
      'ELinks 0',
      'Linux',
      'desktop',
      'ELinks/0.16.1.1 (textmode; Linux 6.1.0 x86_64; 80x24-2)',
    ],
    [
      'a browser without a window',
      'Headless Chrome 126',
      'Linux',
      'bot',
      `${linux}) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.6478.126 Safari/537.36`,
    ],
  ])('%s', (...row) => expectRow(row));

  test.each([
    ['a search engine', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
    [
      'a search engine behind a browser’s name',
      'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36',
    ],
  ])('%s', (_, userAgent) => {
    expect(describeDevice(userAgent).kind).toBe('bot');
  });
});

describe('nothing that could be described', () => {
  test.each<[string, string | null]>([
    ['no user agent', null],
    ['an empty one', ''],
    ['spaces', '   '],
    ['a bare Mozilla', 'Mozilla/5.0'],
    ['markup', '<script>alert(1)</script>'],
    ['control characters', '\u0000\u0001\n\r'],
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand brackets', `Mozilla/5.0 (${'('.repeat(10_000)}`],
  ])('%s', (_, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({
      browser: null,
      system: null,
      kind: 'unknown',
    });
  });
});

test('a string that is far too long is read from its front', () => {
  const long = `${linux}; rv:128.0) Gecko/20100101 Firefox/128.0 ${'A'.repeat(10_000)}`;
  expect(describeDevice(long)).toMatchObject({ browser: 'Firefox 128', kind: 'desktop' });
});

test('a program with an endless name gets none', () => {
  expect(describeDevice(`curl${'-x'.repeat(4000)}/1.0`)).toMatchObject({
    browser: null,
    kind: 'unknown',
  });
});

test('spaces around a user agent change nothing', () => {
  expect(describeDevice('  curl/8.5.0 ')).toEqual(describeDevice('curl/8.5.0'));
});

test('more devices than are kept in memory are described all the same', () => {
  const versions = Array.from({ length: 2500 }, (_, index) => index + 1);
  const described = versions.map((version) => describeDevice(`curl/${version}.0`).browser);
  expect(described).toEqual(versions.map((version) => `curl ${version}`));
  expect(describeDevice('curl/1.0').browser).toBe('curl 1');
});

test('a device with an endless version is still named', () => {
  expect(describeDevice(`Firefox/${'1'.repeat(480)}`).browser?.length).toBeLessThan(60);
});

test('a Cubot phone is a phone', () => {
  const userAgent =
    'Mozilla/5.0 (Linux; Android 11; CUBOT X50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';
  expect(describeDevice(userAgent).kind).toBe('phone');
});

test.each([
  ['Googlebot 2', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  [
    'bingbot 2',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36',
  ],
])('a robot goes by its own name: %s', (name, userAgent) => {
  expect(describeDevice(userAgent)).toMatchObject({ browser: name, kind: 'bot' });
});

describe('values that browsers have frozen are not told', () => {
  test.each([
    [
      'iOS 18.6 of Safari 26',
      null,
      iphone.replace('17_5_1', '18_6') + ' Version/26.0 Mobile/15E148 Safari/604.1',
    ],
    ['iOS 18.7 of an app', null, iphone.replace('17_5_1', '18_7') + ' Mobile/15E148'],
    ['Android 10 of Chrome', null, `${androidK} Chrome/126.0.0.0 Mobile Safari/537.36`],
    ['macOS 10.15.7 of Chrome', null, `${macBlink} Chrome/126.0.0.0 Safari/537.36`],
    [
      'macOS 10.15 of Firefox',
      null,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:128.0) Gecko/20100101 Firefox/128.0',
    ],
    [
      'a build of ChromeOS',
      null,
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    ],
  ])('%s', (_, version, userAgent) => {
    expect(describeDevice(userAgent).systemVersion).toBe(version);
  });

  test('Firefox tells its own version, not that of rv:109', () => {
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/118.0';
    expect(describeDevice(userAgent).browser).toBe('Firefox 118');
  });
});

describe('values that are facts are told', () => {
  test.each([
    ['iOS 17', '17', `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`],
    [
      'iOS 26 of Chrome',
      '26',
      `${iphone.replace('17_5_1', '26_0')} CriOS/140.0 Mobile/15E148 Safari/604.1`,
    ],
    ['Android 14', '14', 'Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0'],
    [
      'macOS 10.14',
      '10.14',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.1.2 Safari/605.1.15',
    ],
  ])('%s', (_, version, userAgent) => {
    expect(describeDevice(userAgent).systemVersion).toBe(version);
  });

  test('Safari on a Mac older than any iPad that asks for desktop pages is on a Mac', () => {
    const userAgent = `${macWebKit.replace('10_15_7', '10_14_6')} Version/14.1.2 Safari/605.1.15`;
    expect(describeDevice(userAgent)).toMatchObject({ system: { name: 'macOS' }, kind: 'desktop' });
  });
});

describe('maker and model', () => {
  const withModel = (model: string) =>
    `Mozilla/5.0 (Linux; Android 14; ${model}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36`;

  test.each([
    ['Pixel 8', 'Google Pixel 8'],
    ['SM-S918B Build/UP1A.231005.007; wv', 'Samsung SM-S918B'],
    ['motorola edge 30', 'motorola edge 30'],
    ['moto g(60)', 'Motorola moto g(60)'],
    ['Redmi Note 9', 'Xiaomi Redmi Note 9'],
    ['K', null],
  ])('%s', (model, name) => {
    expect(describeDevice(withModel(model)).model).toBe(name);
  });

  test('a model that has the name of a browser is none', () => {
    expect(describeDevice(withModel('motorola edge 30')).browser).toBe('Chrome 120');
  });
});

describe('apps', () => {
  test.each([
    [
      'one that no rule knows, by its own word',
      'ExampleBank 7',
      'iOS',
      'ExampleBank/7.12.0 (com.example.bank; build:7120; iOS 17.5.1) Alamofire/5.9.0',
    ],
    [
      'a page inside it, on Android',
      'ExampleBank 2',
      'Android',
      'Mozilla/5.0 (Linux; Android 13; SM-S918B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 ExampleBank/2.3',
    ],
    ['a page inside it, on iOS', 'ExampleBank 2', 'iOS', `${iphone} Mobile/21F90 ExampleBank/2.3`],
    ['a page inside an app that does not say which', 'Web view', 'iOS', `${iphone} Mobile/21F90`],
  ])('%s', (_, browser, system, userAgent) => {
    expect(describeDevice(userAgent)).toMatchObject({
      browser,
      system: { name: system },
      isApp: true,
      kind: 'phone',
    });
  });

  test('what only says that it is of Apple is on any of its systems', () => {
    expect(describeDevice('ExampleBank/7 CFNetwork/1494.0.7 Darwin/23.4.0')).toMatchObject({
      browser: 'ExampleBank 7',
      system: 'apple-device',
      kind: 'app',
    });
  });
});

describe('hostile user agents', () => {
  test('no control, format or direction character is let through', () => {
    const text = 'Evil\u202eApp/1.0\u0000 (\u2066iPhone\u2069;\u200b iOS 17)\u007f\ud800';
    const shown = [cleanUserAgent(text), JSON.stringify(describeDevice(text))].join('');
    expect(shown).not.toMatch(/\p{C}/u);
  });

  test('the raw text is cut, never dropped', () => {
    expect(cleanUserAgent('x'.repeat(10_000))).toBe(`${'x'.repeat(511)}…`);
  });

  const shapes = [
    ...[
      '(',
      ')',
      ';',
      '/',
      ' ',
      '1',
      'a',
      '.',
      '@',
      '-',
      '_',
      '[',
      ':',
      '"',
      '\\',
      'bot',
      'http://',
    ],
    ...['a/1 ', '(a;', 'a@', 'a.com', 'Mozilla/5.0 ', 'Chrome/1.1 ', 'Android ', 'Build/', 'rv:1 '],
    ...['Version/1 Safari ', ' OS 1 like mac', 'wv) Chrome', 'FBAV/', 'MSIE 1;', 'a b ', 'iPhone;'],
  ];

  test('none of many shapes takes long, however long it is', () => {
    const startedAt = performance.now();
    for (const shape of shapes)
      for (const front of ['', 'Mozilla/5.0 (', 'Mozilla/5.0 (Linux; Android 14; ']) {
        const { browser } = describeDevice(front + shape.repeat(100_000 / shape.length));
        expect(browser?.length ?? 0).toBeLessThan(60);
      }
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  test('names of the language’s own things are words like any other', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(describeDevice(`Mozilla/5.0 (${word}; ${word} 1) ${word}/1`).system).toBeNull();
  });
});
