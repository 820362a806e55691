import { describe, expect, test } from 'vitest';
import { describeWithClientHints } from './client-hints';
import { describeDevice } from './describe-device.server';

const like = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/127.0.0.0';
const onWindows = describeDevice(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Safari/537.36`);
const onMac = describeDevice(
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${like} Safari/537.36`,
);
const onAndroid = describeDevice(`Mozilla/5.0 (Linux; Android 10; K) ${like} Mobile Safari/537.36`);

const chrome = '"Not)A;Brand";v="99", "Google Chrome";v="127", "Chromium";v="127"';
const hints = (more: Record<string, string>) => new Headers({ 'Sec-CH-UA': chrome, ...more });

describe('the system', () => {
  test.each([
    ['15.0.0', 'Windows 11'],
    ['13.0.0', 'Windows 11'],
    ['10.0.0', 'Windows 10'],
    ['0.3.0', 'Windows 8.1'],
  ])('Windows with platform version %s is %s', (version, name) => {
    const headers = hints({
      'Sec-CH-UA-Platform': '"Windows"',
      'Sec-CH-UA-Platform-Version': `"${version}"`,
    });
    expect(describeWithClientHints(onWindows, headers).system).toEqual({ name });
  });

  test('without the version, Windows stays 10 or later', () => {
    const headers = hints({ 'Sec-CH-UA-Platform': '"Windows"' });
    expect(describeWithClientHints(onWindows, headers).system).toBe('windows-or-later');
  });

  test('the version of macOS is a fact here', () => {
    const headers = hints({
      'Sec-CH-UA-Platform': '"macOS"',
      'Sec-CH-UA-Platform-Version': '"14.5.0"',
    });
    expect(describeWithClientHints(onMac, headers)).toMatchObject({
      system: { name: 'macOS' },
      systemVersion: '14',
      kind: 'desktop',
    });
  });

  test('so are version and model of an Android', () => {
    const headers = hints({
      'Sec-CH-UA-Platform': '"Android"',
      'Sec-CH-UA-Platform-Version': '"14.0.0"',
      'Sec-CH-UA-Mobile': '?1',
      'Sec-CH-UA-Model': '"Pixel 8"',
    });
    expect(describeWithClientHints(onAndroid, headers)).toMatchObject({
      systemVersion: '14',
      model: 'Google Pixel 8',
      kind: 'phone',
    });
  });

  test('an Android that asks for desktop pages may be a phone or a tablet', () => {
    const linux = describeDevice(`Mozilla/5.0 (X11; Linux x86_64) ${like} Safari/537.36`);
    const headers = hints({ 'Sec-CH-UA-Platform': '"Android"', 'Sec-CH-UA-Mobile': '?0' });
    expect(describeWithClientHints(linux, headers)).toMatchObject({
      system: { name: 'Android' },
      kind: 'unknown',
    });
  });
});

describe('the browser', () => {
  test.each([
    ['Chrome 127', chrome],
    ['Brave 127', '"Chromium";v="127", "Brave";v="127", "Not_A Brand";v="24"'],
    ['Edge 127', '" Not;A Brand";v="99", "Microsoft Edge";v="127", "Chromium";v="127"'],
    ['Chromium 127', '"Not/A)Brand";v="8", "Chromium";v="127"'],
    ['A "quoted" one 1', '"A \\"quoted\\" one";v="1"'],
  ])('%s', (browser, header) => {
    const headers = new Headers({ 'Sec-CH-UA': header });
    expect(describeWithClientHints(onWindows, headers).browser).toBe(browser);
  });
});

describe('hints that are none', () => {
  test.each([
    ['no header', null],
    ['an empty one', ''],
    ['no list of strings', 'Chrome;v=127'],
    ['a string without an end', '"Chrome;v="127'],
    ['no version', '"Chrome"'],
    ['a made-up brand alone', '"Not)A;Brand";v="99"'],
    ['letters that no such string has', '"Chröme";v="1"'],
    ['an endless list', '"A";v="1", '.repeat(10_000)],
    ['endless backslashes', `"${'\\'.repeat(900)}`],
  ])('%s', (_, header) => {
    const headers = { get: (name: string) => (name === 'sec-ch-ua' ? header : null) };
    expect(describeWithClientHints(onWindows, headers)).toEqual(onWindows);
  });

  test('a single bad hint spoils no other', () => {
    const headers = hints({
      'Sec-CH-UA-Platform': '"Windows"',
      'Sec-CH-UA-Platform-Version': '15',
      'Sec-CH-UA-Model': '"',
      'Sec-CH-UA-Mobile': 'true',
    });
    expect(describeWithClientHints(onWindows, headers)).toMatchObject({
      browser: 'Chrome 127',
      system: 'windows-or-later',
      model: null,
    });
  });
});

test('a robot stays a robot', () => {
  const robot = describeDevice(
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  );
  expect(describeWithClientHints(robot, hints({}))).toEqual(robot);
});
