import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brandSchema } from '~/brand/brand-schema';
import { colorNames } from '~/brand/palette';
import { documents } from './documented-commands';

const root = join(import.meta.dirname, '..');

/** What a document names of this repository: in code, such as `app/paths.ts`, or by a link. */
function namedPaths(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  const code = [
    ...text.matchAll(/`((?:app|bench|deploy|docs|e2e|public|tenant|tests)\/[\w./*$-]*)`/g),
  ];
  const links = [...text.matchAll(/(?:\]\(|src="|srcset=")(?!https?:|#|mailto:)([^)"#]+)/g)];
  return [
    ...code.map(([, path = '']) => path),
    ...links.map(([, path = '']) => join(dirname(document), path)),
  ];
}

/** Whether there is such a file or folder; a star stands for any part of a file's name. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const [before = '', after = ''] = basename(path).split('*');
  return readdirSync(join(root, dirname(path))).some(
    (name) => name.startsWith(before) && name.endsWith(after),
  );
}

test('what documents name of this repository is found', () => {
  expect(namedPaths('SECURITY.md')).toContain('app/env.server.test.ts');
});

describe.each(documents)('%s', (document) => {
  test('names only files that are there', () => {
    expect(namedPaths(document).filter((path) => !isThere(path))).toEqual([]);
  });
});

/** The addresses of a document's headings, as GitHub makes them. */
function anchorsOf(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(documents)('%s leads to sections that are there', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].map(
    ([, path = '', anchor = '']) => ({
      to: path === '' ? document : join(dirname(document), path),
      anchor,
    }),
  );
  expect(links.filter(({ to, anchor }) => !anchorsOf(to).includes(anchor))).toEqual([]);
});

test('the README leads to every page', () => {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const wanted = ['CHANGELOG.md', ...pages.map((name) => join('docs', name))];
  expect(namedPaths('README.md')).toEqual(expect.arrayContaining(wanted));
});

test('every chapter of the ASVS is answered, those that apply by a test', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const rows = text.split('\n').filter((line) => /^\| V\d+ /.test(line));
  const shown = rows.map((row) => /^\| V(\d+) /.exec(row)?.[1]);
  const waived = [...text.matchAll(/\bV(\d+) \([^)]+\) does not apply/g)].map(([, n]) => n);
  const all = [...shown, ...waived].map(Number).sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  for (const row of rows) expect(row).toMatch(/`[\w./*-]+\.(?:test|spec|contract)\.ts`/);
});

test('every variable of the configuration is described, and no other', () => {
  const source = readFileSync(join(root, 'app/env.server.ts'), 'utf8');
  const known = [...source.matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name ?? '');
  const configuration = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  const rows = configuration.split('\n').filter((line) => line.startsWith('| `'));
  const described = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name ?? ''),
  );
  expect(described.sort()).toEqual(known.sort());
});

test('the example of an environment has every variable that may be set', () => {
  const configuration = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  const rows = configuration.split('\n').filter((line) => /^\| `/.test(line));
  const settable = rows
    .filter((row) => !row.includes('must not be set'))
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z0-9_]+)`/g)])
    .map(([, name]) => name);
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const named = [...example.matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(settable.sort());
});

test('the index of decisions names every record, by a number without a gap', () => {
  const records = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d/.test(name));
  const index = readFileSync(join(root, 'docs/decisions/README.md'), 'utf8');
  const named = [...index.matchAll(/\]\((\d{3}-[\w.-]+\.md)\)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(records));
  expect(records.sort().map((name) => Number(name.slice(0, 3)))).toEqual(
    records.map((_, index) => index + 1),
  );
});

test('the page about brands names every key and colour that there is, and no other', () => {
  const page = readFileSync(join(root, 'docs/branding.md'), 'utf8');
  const namedUnder = (heading: string) => {
    const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    return rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
  };
  const keys = Object.keys(brandSchema.shape).filter((key) => key !== '$schema');
  expect(namedUnder('What it says').sort()).toEqual(keys.sort());
  expect(namedUnder('Colours').sort()).toEqual([...colorNames].sort());
});
