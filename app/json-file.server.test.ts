import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readJsonFile } from './json-file.server';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-json-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('each problem names its place as a program would, also one of a key', () => {
  const path = join(folder, 'file.json');
  const key = z.string().regex(/^\S+$/, 'must be without blanks');
  const schema = z.object({ links: z.record(key, z.array(z.number())) });
  writeFileSync(path, JSON.stringify({ links: { ' loom': [1], 'a-b': [1, 'x'] } }));
  expect(readJsonFile(path, schema)).toEqual({
    problems: [
      'has a problem at links[" loom"]: must be without blanks',
      'has a problem at links["a-b"][1]: Invalid input: expected number, received string',
    ],
  });
});
