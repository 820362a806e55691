import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brandFolder, plainSvg } from '../../tests/brand-folder';
import { filePrefix, ownBrand } from './brand';
import { linksIn } from './brand-schema';
import { checkSvg } from './check-svg.server';
import { brandJsonSchema } from './json-schema';
import { brandFile, type ReadBrand } from './read-brand.server';

function read(path: string): ReadBrand {
  return brandFile.parse(path);
}

function problemsOf(path: string): string[] {
  const parsed = brandFile.safeParse(path);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

const name = 'Acme';
const blue = { accent: '#0a4f9c' };
const pale = { accent: '#9cc7ff' };

/** A PNG of this size, with what else is between its head and its end. */
function png(width: number, height: number, chunks: [type: string, bytes: number][] = []): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', size),
    ...chunks.map(([type, bytes]) => chunk(type, Buffer.alloc(bytes))),
    chunk('IDAT', Buffer.alloc(4)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('the published JSON schema is the one that the file is checked by', () => {
  const path = join(import.meta.dirname, '../../docs/brand.schema.json');
  const published: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(brandJsonSchema())));
});

test.each(['tide', 'fern-and-field'])('the example %s can be used as it is', (example) => {
  expect(problemsOf(join(import.meta.dirname, `../../docs/brands/${example}/brand.json`))).toEqual(
    [],
  );
});

describe('a brand', () => {
  test('may be a name alone, and has the first letter of it as its icon', () => {
    const { brand } = read(brandFolder({ name: 'écho' }));
    expect(brand).toMatchObject({ name: 'écho', logo: null, palettes: null });
    const icon = brand.icon?.bytes ?? Buffer.of();
    expect(icon.toString()).toContain('>É<');
    expect(checkSvg(icon)).toEqual({ width: 32, height: 32 });
  });

  test('has smaller letters beside the tabs where its name is long, so that it fits in the bar', () => {
    const stylesOf = (name: string) => read(brandFolder({ name })).brand.styles;
    expect(stylesOf('Northumberland Cooperative Savings Union')).toContain('font-size');
    expect(stylesOf('Acme')).not.toContain('font-size');
  });

  test('may begin with the mark that some editors put in front', () => {
    expect(read(brandFolder('\ufeff{"name":"Acme"}')).brand.name).toBe('Acme');
  });

  test('may say the same key, or the same words, in different objects', () => {
    const privacy = { url: 'https://acme.example/', texts: { en: 'name', de: 'name' } };
    expect(read(brandFolder({ name: 'name', links: { privacy } })).brand.name).toBe('name');
  });

  test('may have a name that looks like markup', () => {
    expect(read(brandFolder({ name: '<script>' })).brand.icon?.bytes.toString()).toContain(
      '></text>',
    );
  });

  test('has pictures at addresses that change with what they show', () => {
    const other = plainSvg.replace('/>', '><g/></svg>');
    const files = { 'a.svg': plainSvg, 'b.svg': other };
    const logo = { light: 'a.svg', dark: 'b.svg' };
    const { brand } = read(brandFolder({ name, logo }, files));
    const { light, dark } = brand.logo!;
    expect(light).toMatchObject({ width: 40, height: 10 });
    expect(light.contentType).toBe('image/svg+xml; charset=utf-8');
    for (const { path } of [light, dark]) expect(path).toMatch(/^\/brand\/[\w-]{16}\.svg$/);
    expect(light.path).not.toBe(dark.path);
    expect(read(brandFolder({ name, logo }, files)).brand.logo?.light.path).toBe(light.path);
  });

  test('shows one logo on all pages where it has no other for dark ones', () => {
    const { brand } = read(
      brandFolder({ name, logo: { light: 'a.png' } }, { 'a.png': png(80, 40) }),
    );
    expect(brand.logo?.dark).toEqual(brand.logo?.light);
    expect(brand.logo?.light.contentType).toBe('image/png');
  });

  test('that says one colour has those that go with it', () => {
    const { brand } = read(brandFolder({ name, colors: { light: blue, dark: pale } }));
    expect(brand.palettes?.light).toMatchObject({
      accent: [10, 79, 156],
      accentInk: [255, 255, 255],
    });
    expect(brand.palettes?.dark.accentInk).toEqual([0, 0, 0]);
    expect(brand.palettes?.light.ink).toEqual([23, 28, 36]);
  });

  test('changes in its styles what differs, and on paper what dark pages have changed', () => {
    const dark = { ...pale, ink: '#ffffff' };
    const { brand } = read(brandFolder({ name, colors: { light: blue, dark } }));
    expect(brand.styles).toContain(':root{--accent:10 79 156;--accent-soft:');
    expect(brand.styles).toMatch(/\[data-theme='dark'\]\{--ink:255 255 255;--accent:156 199 255;/);
    expect(brand.styles).toMatch(/@media print\{:root\[data-theme\]\{[^}]*--ink:23 28 36/);
  });

  test('leads to pages in the person’s language, in the operator’s words where there are any', () => {
    const privacy = {
      url: { en: 'https://acme.example/privacy', de: 'https://acme.example/datenschutz' },
      texts: { de: 'Ihre Daten' },
    };
    const links = { privacy, terms: 'https://acme.example/terms' };
    const { brand } = read(brandFolder({ name, links }));
    expect(linksIn(brand.links, 'de')).toEqual([
      { name: 'privacy', url: 'https://acme.example/datenschutz', text: 'Ihre Daten' },
      { name: 'terms', url: 'https://acme.example/terms', text: null },
    ]);
    expect(linksIn(brand.links, 'ja')[0]).toEqual({
      name: 'privacy',
      url: 'https://acme.example/privacy',
      text: null,
    });
  });
});

test.each([
  ['Latchkey', 'latchkey'],
  ['Fern & Field', 'fern-field'],
  ['Écho 2', 'echo-2'],
  ['港', 'account'],
  ['"; filename=x', 'filename-x'],
])('files of %s begin with %s', (given, prefix) => {
  expect(filePrefix({ ...ownBrand, name: given })).toBe(prefix);
});

describe('refused, with its place, is', () => {
  const link = (privacy: unknown) => ({ name, links: { privacy } });
  const colors = (light: object, dark: object = pale) => ({ name, colors: { light, dark } });
  test.each<[string, unknown, string]>([
    ['no name', {}, 'name'],
    ['a name of blanks', { name: '  ' }, 'name'],
    ['a name in two lines', { name: 'Acme\r\nBcc: all@example.com' }, 'name'],
    ['a name with a control character', { name: 'Ac\u0007me' }, 'name'],
    ['a name that turns what follows', { name: 'Ac\u202eme' }, 'name'],
    ['a name with an isolate', { name: '\u2067Acme' }, 'name'],
    ['a name with something nobody sees', { name: 'Ac\u200bme' }, 'name'],
    ['a name that is long', { name: 'A'.repeat(41) }, 'name'],
    ['a key that is unknown', { name, tagline: 'We' }, 'its top'],
    ['a colour that is unknown', colors({ ...blue, acent: '#000000' }), 'colors.light'],
    ['colours for light pages alone', { name, colors: { light: blue } }, 'colors.dark'],
    ['a key that is in every object', '{"name":"Acme","__proto__":{"links":{}}}', 'its top'],
    ['a name with a mark of direction in markup', { name: '<b>Ac\u2066me</b>' }, 'name'],
    ['a name that is ten thousand letters long', { name: 'A'.repeat(10_000) }, 'name'],
    [
      'a colour from elsewhere',
      colors({ accent: 'url(https://a.example)' }),
      'colors.light.accent',
    ],
    ['a colour that runs', colors({ accent: 'expression(alert(1))' }), 'colors.light.accent'],
    [
      'support with a user name',
      { name, support: { url: 'https://a:b@acme.example' } },
      'support.url',
    ],
    [
      'support with a quotation mark',
      { name, support: { url: 'https://acme.example/"onclick=' } },
      'support.url',
    ],
    [
      'support by two mailboxes',
      { name, support: { email: 'a@b.example,c@d.example' } },
      'support.email',
    ],
    [
      'support with a header',
      { name, support: { email: 'a@b.example\r\nBcc: c@d.example' } },
      'support.email',
    ],
    ['a colour by its name', colors({ accent: 'red' }), 'colors.light.accent'],
    [
      'a colour that is more',
      colors({ accent: '#000000;}body{display:none' }),
      'colors.light.accent',
    ],
    ['a link without TLS', link('http://acme.example/'), 'links.privacy'],
    ['a link that runs', link('javascript:alert(1)'), 'links.privacy'],
    ['a link without a scheme', link('//acme.example/'), 'links.privacy'],
    ['a link with a user name', link('https://acme@acme.example/'), 'links.privacy'],
    [
      'a link with a quotation mark',
      link('https://acme.example/"onclick=alert(1)'),
      'links.privacy',
    ],
    ['a link with a line break', link('https://acme.example/\r\nBcc:'), 'links.privacy'],
    ['a link with a mark of direction', link('https://acme.example/\u202e'), 'links.privacy'],
    [
      'such a link in one language',
      link({ url: { de: 'http://acme.example/' } }),
      'links.privacy.url.de',
    ],
    [
      'a link in a language that there is not',
      link({ url: { tlh: 'https://acme.example/' } }),
      'links.privacy.url',
    ],
    [
      'words in two lines',
      link({ url: 'https://acme.example/', texts: { de: 'a\nb' } }),
      'links.privacy.texts.de',
    ],
    ['support without TLS', { name, support: { url: 'http://acme.example' } }, 'support.url'],
    ['support without an address', { name, support: { email: 'us' } }, 'support.email'],
    ['a logo that is not there', { name, logo: { light: 'none.svg' } }, 'logo.light'],
    ['a logo that is a folder', { name, logo: { light: '.' } }, 'logo.light'],
    ['a logo that never ends', { name, logo: { light: '/dev/zero' } }, 'logo.light'],
    ['a logo with a script', { name, logo: { light: 'good.svg', dark: 'bad.svg' } }, 'logo.dark'],
    ['a logo that is too large', { name, logo: { light: 'large.svg' } }, 'logo.light'],
    ['a logo that is a line', { name, logo: { light: 'line.svg' } }, 'logo.light'],
    ['a logo that is cut off', { name, logo: { light: 'cut.png' } }, 'logo.light'],
    ['a logo with something behind it', { name, logo: { light: 'more.png' } }, 'logo.light'],
    ['a logo that moves', { name, logo: { light: 'moving.png' } }, 'logo.light'],
    ['a logo of another kind', { name, logo: { light: 'photo.jpg' } }, 'logo.light'],
    ['an icon that is no square', { name, icon: 'good.svg' }, 'icon'],
  ])('%s', (_what, brand, place) => {
    const files = {
      'good.svg': plainSvg,
      'bad.svg': plainSvg.replace('/>', '><script/></svg>'),
      'large.svg': plainSvg + ' '.repeat(102_400),
      'line.svg': plainSvg.replace('40 10', '90 10'),
      'cut.png': png(8, 8).subarray(0, -1),
      'more.png': Buffer.concat([png(8, 8), Buffer.from('<script>')]),
      'moving.png': png(8, 8, [['acTL', 8]]),
      'photo.jpg': Buffer.from('ffd8ffe0', 'hex'),
    };
    const problems = problemsOf(brandFolder(brand, files));
    expect(problems).not.toEqual([]);
    for (const problem of problems) expect(problem).toContain(`has a problem at ${place}: `);
  });

  test.each<[string, object, string]>([
    [
      'the accent',
      colors({ accent: '#ff9900' }),
      'colors.light.accent: must have a contrast of 4.5:1 at least, and accent #ff9900 on card #ffffff has 2.14:1',
    ],
    [
      'text on the accent',
      colors({ accent: '#0a4f9c', accentInk: '#4477aa' }),
      'colors.light.accentInk',
    ],
    ['the surface below it', colors({ ...blue, page: '#888888' }), 'colors.light.page'],
    ['quiet text on dark pages', colors(blue, { ...pale, quiet: '#666666' }), 'colors.dark.quiet'],
    [
      'the edge of a field',
      colors({ ...blue, fieldLine: '#cccccc' }),
      'colors.light.fieldLine: must have a contrast of 3:1',
    ],
  ])('too little contrast of %s', (_what, brand, problem) => {
    const problems = problemsOf(brandFolder(brand));
    expect(problems.some((one) => one.startsWith(`has a problem at ${problem}`))).toBe(true);
  });

  test('a contrast that is only just too little', () => {
    // On white, #767676 has 4.54:1 and #777777 has 4.47:1.
    const given = { accent: '#0a4f9c', page: '#ffffff', quiet: '#777777' };
    expect(problemsOf(brandFolder(colors(given))).join('\n')).toContain(
      'quiet #777777 on card #ffffff has 4.47:1',
    );
  });

  test('all that is wrong, at once', () => {
    const brand = {
      ...colors({ accent: '#ffffff' }),
      logo: { light: 'none.svg', dark: 'neither.svg' },
    };
    const places = problemsOf(brandFolder(brand)).map((one) => /at ([\w.]+):/.exec(one)?.[1]);
    expect(new Set(places)).toEqual(new Set(['logo.light', 'logo.dark', 'colors.light.accent']));
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'names a file that is not JSON'],
    [
      'a key that is given twice',
      '{"name":"A","links":{},"name":"B"}',
      'has "name" twice in one object',
    ],
    [
      'a key that is given twice further in, by an escape',
      '{"name":"A","links":{"terms":"https://a.example/","t\\u0065rms":"https://b.example/"}}',
      'has "terms" twice in one object',
    ],
    [
      'a file that is too large',
      JSON.stringify({ name: ' '.repeat(262_144) }),
      'names a file of more than 262144 bytes',
    ],
  ])('%s', (_what, text, problem) => {
    expect(problemsOf(brandFolder(text))[0]).toContain(problem);
  });

  test('another encoding than UTF-8', () => {
    const path = brandFolder(name, { 'latin.json': Buffer.from('{"name":"Caf\xe9"}', 'latin1') });
    expect(problemsOf(join(dirname(path), 'latin.json'))).toEqual([
      'names a file that is not in UTF-8',
    ]);
  });

  test.each([
    ['/nowhere/brand.json', 'names a file that cannot be read'],
    ['/dev/zero', 'names something that is not a file'],
  ])('%s', (path, problem) => {
    expect(problemsOf(path)).toEqual([problem]);
  });
});
