import { describe, expect, test } from 'vitest';
import { describeDevice } from '~/devices/describe-device.server';
import { compareClients } from './compare-clients';
import { type ClientInfo } from './session';

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64';
const firefox = (version: number) =>
  `${windows}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
const chrome = `${windows}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36`;

const owners: Record<string, string> = { '1': 'Telia', '2': 'Telia', '3': 'Claro' };
const facts = {
  deviceOf: describeDevice,
  networkOwnerOf: (asn: string) => owners[asn] ?? null,
  countryOf: (ip: string) => (ip.startsWith('90.') ? 'SE' : ip.startsWith('189.') ? 'BR' : null),
};
const home: ClientInfo = { userAgent: firefox(142), ip: '90.0.0.1', asn: '1' };
const compare = (last: Partial<ClientInfo>, first: Partial<ClientInfo> = {}) =>
  compareClients({ first: { ...home, ...first }, last: { ...home, ...last } }, facts);

test('two visits of one browser in one place differ in nothing', () => {
  expect(compare({})).toEqual({
    network: 'same',
    country: 'same',
    browser: 'same',
    system: 'same',
    address: 'same',
    looksCopied: false,
  });
});

test('a new version is the same browser', () => {
  expect(compare({ userAgent: firefox(143) }).browser).toBe('same');
});

test('a network of another number and the same owner is the same', () => {
  expect(compare({ asn: '2' }).network).toBe('same');
});

test.each([
  ['8.8.8.8', '::ffff:8.8.8.8'],
  ['8.8.8.8', '::FFFF:808:808'],
  ['8.8.8.8', '0:0:0:0:0:ffff:0808:0808'],
  ['2001:db8::1', '2001:DB8:0:0:0:0:0:1'],
  ['2001:db8::1', '2001:0db8::0001%eth0'],
  ['2001:db8::1', '[2001:db8::1]:443'],
])('%s and %s are one address', (last, first) => {
  expect(compare({ ip: last }, { ip: first }).address).toBe('same');
  expect(compare({ ip: first }, { ip: last }).address).toBe('same');
});

test('what is no address is compared as it is', () => {
  expect(compare({ ip: 'gateway-1' }, { ip: 'gateway-1' }).address).toBe('same');
  expect(compare({ ip: 'gateway-1' }, { ip: 'gateway-2' }).address).toBe('different');
});

test('networks without a known owner are told apart by their numbers', () => {
  expect(compare({ asn: '8' }, { asn: '9' }).network).toBe('different');
  expect(compare({ asn: '9' }, { asn: '9' }).network).toBe('same');
});

const elsewhere = { ip: '189.0.0.1', asn: '3' };

describe('a session looks copied', () => {
  test('when network owner and browser have both changed', () => {
    expect(compare({ ...elsewhere, userAgent: chrome })).toMatchObject({
      network: 'different',
      country: 'different',
      browser: 'different',
      looksCopied: true,
    });
  });

  test.each<[string, Partial<ClientInfo>]>([
    ['the network alone has changed, as on a journey', elsewhere],
    ['the browser alone has changed', { userAgent: chrome }],
    ['the address alone has changed', { ip: '90.0.0.2' }],
    ['the last browser is not told', { ...elsewhere, userAgent: null }],
    ['the last network is not told', { userAgent: chrome, asn: null }],
  ])('not when %s', (_, last) => {
    expect(compare(last).looksCopied).toBe(false);
  });
});

describe('a session from another network', () => {
  const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';
  const android = `Mozilla/5.0 (Linux; Android 14; K) ${like} Chrome/126.0.0.0 Mobile Safari/537.36`;
  const view = `Mozilla/5.0 (Linux; Android 14; SM-S918B; wv) ${like} Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36`;
  const desktopMode = `Mozilla/5.0 (X11; Linux x86_64) ${like} Chrome/126.0.0.0 Safari/537.36`;
  const firefoxOnAndroid = 'Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0';
  const firefoxOnLinux = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
  const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
  const iphone = `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) ${webKit}`;
  const safari = `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`;
  const ipad = `Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) ${webKit} Version/17.5 Mobile/15E148 Safari/604.1`;
  const macOrIpad = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit} Version/17.5 Safari/605.1.15`;
  const chromeOnMac = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${like} Chrome/126.0.0.0 Safari/537.36`;
  const looksCopied = (first: string, last: string) =>
    compare({ ...elsewhere, userAgent: last }, { userAgent: first }).looksCopied;

  test.each([
    ['Vivaldi and Chrome', `${chrome} Vivaldi/2.9.1705.41`, chrome],
    ['Brave and Chrome', `${chrome} Brave/126`, chrome],
    ['a view of Edge and Edge', `${chrome} Edg/141.0.0.0`, chrome],
    ['Samsung Internet and Chrome', android, `${android} SamsungBrowser/25.0`],
    ['an app’s page and Chrome', view, android],
    ['two apps’ pages', `${view} ExampleBank/2.3`, `${view} [FB_IAB/FB4A;FBAV/468.0.0.53.76;]`],
    [
      'an app and its library',
      'ExampleBank/7.12 (iPhone; iOS 17.5)',
      'ExampleBank/7 CFNetwork/1494.0.7 Darwin/23.4.0',
    ],
    ['an app’s library and Safari', 'ExampleBank/7 CFNetwork/1494.0.7 Darwin/23.4.0', safari],
    ['an app and okhttp', 'ExampleBank/7.12 (Linux; Android 14; Pixel 8)', 'okhttp/4.12.0'],
    ['Chrome on Android and okhttp', android, 'okhttp/4.12.0'],
    [
      'Dalvik and an app',
      'Dalvik/2.1.0 (Linux; U; Android 14; Pixel 8)',
      'ExampleBank/7.12 (Linux; Android 14; Pixel 8)',
    ],
    ['Safari and an app’s page on iOS', safari, `${iphone} Mobile/15E148`],
    [
      'Safari and Chrome of iOS',
      safari,
      `${iphone} CriOS/126.0.6478.108 Mobile/15E148 Safari/604.1`,
    ],
    ['an iPad and the desktop pages on it', ipad, macOrIpad],
    ['an iPhone and the desktop pages on it', safari, macOrIpad],
    ['a Mac that says less', macOrIpad, macOrIpad.replace('17.5', '18.0')],
    [
      'desktop pages of Chrome on iOS',
      `${macOrIpad.replace('Version', 'CriOS/126 Version')}`,
      safari,
    ],
    ['desktop mode on Android', android, desktopMode],
    ['desktop mode of Firefox on Android', firefoxOnAndroid, firefoxOnLinux],
    [
      'Firefox Focus and Firefox',
      firefoxOnAndroid,
      android.replace('Mobile Safari', 'Focus/8.0 Mobile Safari'),
    ],
    ['two Linuxes by one name', firefoxOnLinux, firefoxOnLinux.replace('X11;', 'X11; Ubuntu;')],
  ])('does not look copied: %s', (_, one, other) => {
    expect(looksCopied(one, other)).toBe(false);
    expect(looksCopied(other, one)).toBe(false);
  });

  test.each([
    ['another engine', chrome, firefox(142)],
    ['another system, same browser', chrome, chromeOnMac],
    ['another system, same engine', android, chrome],
    ['a phone and a computer', safari, chromeOnMac],
    ['Safari and Chrome on a Mac', macOrIpad, chromeOnMac],
    ['two phones', safari, android],
    ['desktop mode and another browser', firefoxOnAndroid, desktopMode],
    ['a browser and a command', chrome, 'curl/8.5.0'],
    ['a browser and a script', safari, 'python-requests/2.32.3'],
    ['a browser of Windows and okhttp', chrome, 'okhttp/4.12.0'],
    ['two commands', 'curl/8.5.0', 'python-requests/2.32.3'],
    [
      'a browser and one without a window',
      desktopMode,
      desktopMode.replace('Chrome/', 'HeadlessChrome/'),
    ],
  ])('looks copied: %s', (_, one, other) => {
    expect(looksCopied(one, other)).toBe(true);
    expect(looksCopied(other, one)).toBe(true);
  });
});

test('what one visit does not tell is unknown', () => {
  expect(compare({ userAgent: null, ip: null, asn: null })).toEqual({
    network: 'unknown',
    country: 'unknown',
    browser: 'unknown',
    system: 'unknown',
    address: 'unknown',
    looksCopied: false,
  });
});
