import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const app = join(import.meta.dirname, '../app');

/** The code of the portal; what a route exports is prescribed by Remix, and told where its work is done. */
const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^routes\/|^root\.tsx$/.test(file),
);

const exported =
  /^export (?:default )?(?:(?:async )?function\*? |class |const (?=\w+ = (?:async )?\())(\w+)/gm;

/** The exported functions and classes of a file of which nothing is said, in its docstring or that of another overload. */
function undocumentedIn(code: string): string[] {
  const documented = new Set<string>();
  const found: string[] = [];
  for (const { index, 1: name = '' } of code.matchAll(exported)) {
    if (code.slice(0, index).endsWith('*/\n')) documented.add(name);
    else if (!documented.has(name)) found.push(name);
  }
  return found;
}

test('a function without a docstring is found, and no overload of one that has it', () => {
  const code = [
    '/** Says it. */\nexport function said(a: string): void;\nexport function said() {}\n',
    'export async function bare() {}\nexport const arrow = (a: string) => a;\n',
    'export class Empty {}\nexport const value = 1;\n',
  ].join('\n');
  expect(undocumentedIn(code)).toEqual(['bare', 'arrow', 'Empty']);
});

test('every exported function and class says what its caller gets', () => {
  expect(files.length).toBeGreaterThan(500);
  const bare = files.flatMap((file) =>
    undocumentedIn(readFileSync(join(app, file), 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(bare).toEqual([]);
});
