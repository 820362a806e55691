import { readFileSync } from 'node:fs';
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
