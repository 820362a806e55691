import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { groups } from '~/doctor/check';
import { checks } from '~/doctor/checks';
import { usage } from '~/doctor/command-line';

const text = readFileSync(join(import.meta.dirname, '../../docs/doctor.md'), 'utf8');

test('each check has a section of its own, where its report leads, in the order of the report', () => {
  const sections = [...text.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(sections).toEqual(checks.map(({ id }) => id));
});

test('checks stand in the order of their groups', () => {
  const order = Object.keys(groups);
  const positions = checks.map(({ group }) => order.indexOf(group));
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
});

test('each option is described, and no other', () => {
  const known = [...usage.matchAll(/^ {2}(--[a-z]+)/gm)].map(([, option]) => option);
  const described = [...text.matchAll(/^\| `(--[a-z]+)/gm)].map(([, option]) => option);
  expect(described.sort()).toEqual(known.sort());
});

const folder = join(import.meta.dirname, '../../app/doctor');
const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
const tests = readdirSync(import.meta.dirname)
  .filter((name) => name !== 'document.test.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

/** The codes of all findings that the code of the checks has. */
const codes = new Set(
  sources
    .flatMap((source) => [
      ...source.matchAll(/(?:warning|failed|warning\))\(\s*'([a-z_0-9]+)',/g),
      ...source.matchAll(/^ {2}[A-Z]+: \[\s*'([a-z_]+)',/gm),
      ...source.matchAll(/^ {4}([a-z_]+): \[$/gm),
    ])
    .map(([, code = '']) => code),
);

test.each([...codes])('%s is described, and provoked by a test', (code) => {
  expect(text).toContain(`\`${code}\``);
  expect(tests).toContain(`'${code}'`);
});

test('the codes are found', () => {
  for (const code of ['invalid', 'wrong_password', 'certificate_name', 'two_tenants', 'crashed'])
    expect(codes).toContain(code);
});
