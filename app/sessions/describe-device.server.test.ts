import { describe, expect, test } from 'vitest';
import { describeDevice, type DeviceKind } from './describe-device.server';

type Row = [
  what: string,
  browser: string | null,
  /** A plain word that is none of the two open questions is the system's name. */
  system: string | null,
  kind: DeviceKind,
  userAgent: string,
];

function expectRow([, browser, system, kind, userAgent]: Row) {
  const isOpen = system === 'windows-or-later' || system === 'desktop-or-tablet';
  expect(describeDevice(userAgent)).toEqual({
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
      'Safari 17',
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
      'IE 11',
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
      'Electron 30',
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
      'unknown',
      `${macWebKit} Version/17.5 Safari/605.1.15`,
    ],
    [
      'Chrome of an iPad that asks for desktop pages',
      'Chrome 126',
      'desktop-or-tablet',
      'unknown',
      `${macWebKit} CriOS/126 Version/11.1.1 Safari/605.1.15`,
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
      'Opera Touch 4',
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
      'GSA 324',
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
      'Safari 13',
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
      'KAIOS',
      'phone',
      'Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5',
    ],
  ])('%s', (...row) => expectRow(row));
});

describe('a program', () => {
  test.each<Row>([
    ['curl', 'curl 8', null, 'bot', 'curl/8.5.0'],
    ['wget', 'Wget 1', null, 'bot', 'Wget/1.21.4'],
    ['a Python library', 'python-requests 2', null, 'bot', 'python-requests/2.32.3'],
    ['a Go library', 'Go-http-client 2', null, 'bot', 'Go-http-client/2.0'],
    ['an Android library', 'okhttp 4', null, 'bot', 'okhttp/4.12.0'],
    ['Node.js', 'node', null, 'bot', 'node'],
    ['a JavaScript library', 'axios 1', null, 'bot', 'axios/1.7.2'],
    ['Postman', 'PostmanRuntime 7', null, 'bot', 'PostmanRuntime/7.39.0'],
    ['Java', 'Java 17', null, 'bot', 'Java/17.0.11'],
    ['w3m', 'w3m 0', null, 'bot', 'w3m/0.5.3+git20230121'],
    ['Links', 'Links 2', 'Linux', 'bot', 'Links (2.29; Linux 6.8.0 x86_64; GNU C 12.2; text)'],
    [
      'ELinks',
      'ELinks 0',
      'Linux',
      'bot',
      'ELinks/0.16.1.1 (textmode; Linux 6.1.0 x86_64; 80x24-2)',
    ],
    [
      'a browser without a window',
      'Chrome Headless 126',
      'Linux',
      'bot',
      `${linux}) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.6478.126 Safari/537.36`,
    ],
  ])('%s', (...row) => expectRow(row));

  test.each([
    ['Lynx', 'Lynx/2.9.0dev.12 libwww-FM/2.14 SSL-MM/1.4.1 GNUTLS/3.7.8'],
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
    ['a name of the language', 'constructor'],
  ])('%s', (_, userAgent) => {
    expect(describeDevice(userAgent)).toEqual({ browser: null, system: null, kind: 'unknown' });
  });
});

test('a string that is far too long is read from its front', () => {
  const long = `${linux}; rv:128.0) Gecko/20100101 Firefox/128.0 ${'A'.repeat(10_000)}`;
  expect(describeDevice(long)).toMatchObject({ browser: 'Firefox 128', kind: 'desktop' });
});

test('a program with a very long name gets a short one', () => {
  expect(describeDevice(`curl${'-x'.repeat(4000)}/1.0`).browser?.length).toBeLessThan(60);
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
