import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formRefusal } from '~/request/form-refusal';

const root = join(import.meta.dirname, '..');

/** Each event of the audit log that the code declares, with what can come of it. */
const declared = readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, 'app', file), 'utf8'))
  .flatMap((code) => [...code.matchAll(/\bname: '([a-z.-]+)',\s+results: \{([^}]+)\}/g)])
  .map(([, event = '', results = '']) => ({
    event,
    results: [...results.matchAll(/([a-z-]+)'?: '/g)].map(([, result = '']) => result),
  }));

/** What `SECURITY.md` says of each event that its table names. */
const documented = new Map(
  readFileSync(join(root, 'SECURITY.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, first = '', second = ''] = /^\| (`[^|]*`) +\| ([^|]*) \|$/.exec(line) ?? [];
      const told = [...codesIn(first), ...codesIn(second)];
      const events = told.filter((code) => codesIn(first).includes(code) || code.includes('.'));
      return events.map((event) => [event, told] as const);
    }),
);

function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

test.each(declared)('the document says what can come of $event', ({ event, results }) => {
  expect(results.length).toBeGreaterThan(0);
  expect(documented.get(event)).toEqual(expect.arrayContaining(results));
});

test('the document names no other event', () => {
  // Made of another one's results.
  const known = [...declared.map(({ event }) => event), 'session.not-me'];
  expect([...documented.keys()].filter((event) => !known.includes(event))).toEqual([]);
});

test('the document says why a form can be refused', () => {
  expect(documented.get(formRefusal.name)).toEqual(
    expect.arrayContaining([...formRefusal.reasons]),
  );
});
