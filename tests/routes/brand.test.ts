import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { hexOf } from '~/brand/color';
import { colorNames, ownPalettes, type Scheme } from '~/brand/palette';
import { parseEnv } from '~/env.server';
import { minutes } from '~/durations';
import { defaultLocale, type Locale } from '~/i18n/locales';
import { JUNO } from '../../tenant/seed/people-by-second-step';
import { brandFolder, plainSvg } from '../brand-folder';
import { answerDocument } from '../portal-documents';
import { createTestPortal, get, testEnvironment } from '../test-portal';
import { askForCopy, downloadCopy, lockAccount, openData } from './leaks/visit-data';
import { changeProfile, openProfile } from './leaks/visit-profile';
import { openSecurity } from './leaks/visit-security';
import { endSessions, openReceipts, openSessions } from './leaks/visit-sessions';
import { createVisitor, type Visitor } from './leaks/visitor';

const links = {
  privacy: { url: { en: 'https://acme.example/privacy', de: 'https://acme.example/datenschutz' } },
  terms: { url: 'https://acme.example/terms', texts: { en: 'House <rules>' } },
};
const support = { email: 'help@acme.example' };
const acme = { name: 'Acme', links, support };

/** A document of a portal with this brand. */
async function open(
  brand: object,
  path: string,
  options: { isSignedIn?: boolean; files?: Record<string, string>; locale?: Locale } = {},
): Promise<string> {
  const { isSignedIn = false, files = {}, locale = defaultLocale } = options;
  const portal = createTestPortal({ BRAND_FILE: brandFolder(brand, files) });
  const translate = portal.services.translator(locale);
  Object.assign(portal.inEveryContext, { locale, translate });
  const cookie = isSignedIn ? await portal.signIn() : undefined;
  const { answer } = await answerDocument(get(path, cookie), portal.context);
  return answer.text();
}

/** Words that nothing shortens, the same in every run. */
const noise = (length: number, seed: string) =>
  Array.from({ length: Math.ceil(length / 43) }, (_, index) =>
    createHash('sha256').update(`${seed}${index}`).digest('base64url'),
  )
    .join('')
    .slice(0, length);

/** A palette in which every colour differs from the portal's own, and can be read as well. */
const paletteOf = (scheme: Scheme) =>
  Object.fromEntries(
    colorNames.map((name, index) => {
      const [red, green, blue] = ownPalettes[scheme][name];
      const shift = (part: number, by: number) => Math.abs(part > 127 ? part - by : part + by);
      return [name, hexOf([shift(red, 1 + (index % 2)), shift(green, 1), shift(blue, 1)])];
    }),
  );

/** A brand with everything that there is, and addresses of this length. */
const heavy = (length: number) => ({
  name: '\u6e2f'.repeat(40),
  logo: { light: 'light.svg', dark: 'dark.svg', hasName: false },
  colors: { light: paletteOf('light'), dark: paletteOf('dark') },
  support: {
    email: `${noise(40, 'mail').toLowerCase()}@example.com`,
    url: `https://a.example/${noise(length, 'support')}`,
  },
  links: Object.fromEntries(
    ['privacy', 'terms', 'imprint'].map((link) => [
      link,
      { url: `https://a.example/${noise(length, link)}`, texts: { en: noise(60, `text${link}`) } },
    ]),
  ),
});
const pictures = { 'light.svg': plainSvg, 'dark.svg': plainSvg.replace('/>', '><g/></svg>') };

test('the heaviest brand adds no more to a page than the heaviest page leaves room for', async () => {
  const isTaken = (length: number) => {
    const BRAND_FILE = brandFolder(heavy(length), pictures);
    try {
      return parseEnv({ ...testEnvironment, BRAND_FILE }).brand.name !== '';
    } catch (error) {
      expect((error as Error).message).toContain(
        'BRAND_FILE has a problem at links: must be shorter',
      );
      return false;
    }
  };
  let length = 80;
  while (!isTaken(length)) length -= 5;
  const weight = (page: string) => Math.max(gzipSync(page).length, brotliCompressSync(page).length);
  const heaviest = await open(heavy(length), '/account', { isSignedIn: true, files: pictures });
  const plain = await open({ name: 'Latchkey' }, '/account', { isSignedIn: true });
  expect(weight(heaviest) - weight(plain)).toBeLessThan(1_100);
});

const pages: [string, string, boolean][] = [
  ['of the account', '/account', true],
  ['before the sign-in', '/', false],
  ['about an error', '/nowhere', false],
  ['about a sign-in that failed', '/auth/callback?error=access_denied&state=unknown', false],
  ['that undoes a change', '/undo/unknown', false],
  ['about a lock', '/account-locked', false],
];

test.each(pages)('a page %s has the name, the icon and the links', async (_, path, isSignedIn) => {
  const page = await open(acme, path, { isSignedIn });
  expect(page).toMatch(/<title>(?:.* – )?Acme<\/title>/);
  expect(page).toMatch(/class="page-header-brand">Acme</);
  expect(page).toMatch(/<link rel="icon" href="\/brand\/[\w-]{16}\.svg" type="image\/svg\+xml"/);
  const foot = /<footer.*<\/footer>/.exec(page)?.[0];
  expect(foot).toContain('href="mailto:help@acme.example"');
  expect(foot).toContain(
    '<a href="https://acme.example/privacy" class="inline-block py-0.5">Privacy</a>',
  );
  expect(foot).toContain('>House &lt;rules&gt;</a>');
});

test.each([
  ['de', 'https://acme.example/datenschutz', 'Datenschutz', 'Nutzungsbedingungen'],
  ['ar', 'https://acme.example/privacy', 'الخصوصية', 'شروط الاستخدام'],
] as const)('in %s the links have the words of that language', async (locale, url, ...words) => {
  const page = await open(acme, '/', { locale });
  expect(page).toContain(`href="${url}"`);
  for (const word of words) expect(page).toContain(`>${word}</a>`);
});

describe('a logo', () => {
  const dark = plainSvg.replace('/>', '><g/></svg>');
  const files = { 'a.svg': plainSvg, 'b.svg': dark };

  test('stands in the place of the name that it says, with its room kept', async () => {
    const brand = { ...acme, logo: { light: 'a.svg', dark: 'b.svg' } };
    const page = await open(brand, '/', { files });
    expect(page).toMatch(
      /<picture><source media="\(prefers-color-scheme: dark\)" srcSet="(\/brand\/\S+)" width="144" height="36"\/><img src="(?!\1)\/brand\/\S+" alt="Acme" width="144" height="36"/,
    );
    expect(page).not.toMatch(/page-header-name">/);
  });

  test('that does not say it has the name beside it', async () => {
    const brand = { ...acme, logo: { light: 'a.svg', hasName: false } };
    const page = await open(brand, '/', { files });
    expect(page).toMatch(/<img [^>]*alt=""[^>]*\/><span class="page-header-name">Acme<\/span>/);
  });
});

test('a name that would be markup, style or script is text wherever it stands', async () => {
  const name = '</style><script>alert(1)</script>';
  for (const [, path, isSignedIn] of pages) {
    const page = await open({ name }, path, { isSignedIn });
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;/style&gt;&lt;script&gt;');
  }
});

describe('a portal without the file', () => {
  test('has nothing of a brand in its pages', async () => {
    const portal = createTestPortal();
    const { answer } = await answerDocument(get('/'), portal.context);
    const page = await answer.text();
    expect(page).toContain('<link rel="icon" href="/favicon.svg" type="image/svg+xml"/>');
    expect(page).toContain('class="page-header-brand">Latchkey</a>');
    expect(page).not.toMatch(/\/brand\/|<footer|page-header-(?:logo|name)/);
  });
});

describe('whoever visits everything, in a portal of another name', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    let remove = () => {};
    const path = brandFolder(acme, {}, (given) => (remove = given));
    visitor = await createVisitor(JUNO, { BRAND_FILE: path, MAIL_FROM: 'us@acme.example' });
    remove();
    const { portal } = visitor;
    await visitor.signIn();
    await openSessions(visitor);
    await openProfile(visitor);
    await openSecurity(visitor);
    await openReceipts(visitor);
    await openData(visitor);
    await changeProfile(visitor);
    await endSessions(visitor);
    await askForCopy(visitor);
    for (let round = 0; round < 3; round += 1) {
      await portal.runDueJobs();
      portal.clock.now += minutes(10);
    }
    await visitor.signIn();
    await downloadCopy(visitor);
    await lockAccount(visitor);
  }, minutes(10));

  test('meets the other name nowhere', () => {
    expect(visitor.seen.length).toBeGreaterThan(30);
    // What the tenant calls the application is its own affair.
    const named = visitor.seen.filter(({ text }) => /(?<!>)Latchkey(?! backend)/.test(text));
    expect(named.map(({ of }) => of)).toEqual([]);
  });

  test('saves files whose names begin with the name', () => {
    const files = visitor.seen.flatMap(
      ({ headers }) => /filename=\\"([^"\\]+)/.exec(headers)?.[1] ?? [],
    );
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !file.startsWith('acme-'))).toEqual([]);
  });

  test('has a copy of the data with the name and the links', () => {
    const copy = visitor.seen.find(({ text }) => text.includes('class="product"'))?.text;
    expect(copy).toContain('<bdi>Acme</bdi>');
    expect(copy).toContain('<a href="https://acme.example/privacy">Privacy</a>');
  });

  test('is written to in the name, with the links', () => {
    expect(visitor.portal.mails.length).toBeGreaterThan(1);
    for (const { subject, text, html } of visitor.portal.mails) {
      expect(subject).toMatch(/ – Acme$/);
      expect(text).toMatch(/^Acme\n/);
      expect(text).toContain('Privacy: https://acme.example/privacy');
      expect(html).toContain('<a href="https://acme.example/terms">House &lt;rules&gt;</a>');
      expect(subject + text + html).not.toContain('Latchkey');
    }
  });
});
