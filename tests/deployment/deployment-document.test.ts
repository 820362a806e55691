import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs/deployment.md'), 'utf8');
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  .map(([, text = '']) => text)
  .join('');

test('every file that a command of the page takes is there, and every program is built', () => {
  const files = [...commands.matchAll(/\b((?:deploy|compose)[\w./-]*\.\w+)/g)].map(
    ([, path = '']) => path,
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const programs = [...page.matchAll(/build\/([\w-]+)\.js/g)].map(([, name = '']) => name);
  for (const name of programs) expect(existsSync(join(root, `app/programs/${name}.ts`))).toBe(true);
});

test('every script of npm that the page names is one', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...page.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named).toContain('test:container');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the variables in its .env are all that compose.yaml cannot do without', () => {
  const compose = readFileSync(join(root, 'compose.yaml'), 'utf8');
  const needed = [...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
  const given = [...commands.matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(new Set(given)).toEqual(new Set(needed));
});
