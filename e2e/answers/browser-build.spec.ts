import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';

const build = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'public', 'build');

async function filesNamed(ending: string): Promise<string[]> {
  const files = await readdir(build, { recursive: true });
  return files.filter((file) => file.endsWith(ending)).sort();
}

test('browsers are sent one script, with the part that the compiler puts beside each, and one for passkeys', async () => {
  expect(await filesNamed('.js')).toEqual([
    expect.stringMatching(/^_shared\/chunk-\w+\.js$/),
    expect.stringMatching(/^_shared\/make-passkey-\w+\.js$/),
    expect.stringMatching(/^entry\.client-\w+\.js$/),
  ]);
});

test('no part of the script takes anything by name of another, which may come from another release', async () => {
  for (const file of await filesNamed('.js')) {
    const text = await readFile(join(build, file), 'utf8');
    expect(text, file).not.toMatch(/\bimport\s*[{*]|\bimport\s+\w|\bfrom\s*["']/);
  }
});

test('what browsers are sent holds nothing of the server, and no framework', async () => {
  for (const file of [...(await filesNamed('.js')), ...(await filesNamed('.map'))]) {
    const text = (await readFile(join(build, file), 'utf8'))
      // The one library that browsers are sent, as its source map names it.
      .replaceAll('node_modules/@simplewebauthn/browser/', '');
    for (const word of [
      'react',
      'remix-run',
      'node_modules',
      'better-sqlite3',
      'portal_sessions',
      'AUTH0_CLIENT_SECRET',
      'SESSION_SECRETS',
      'process.env',
      'client_credentials',
      'logout_token',
      'api/v2',
      'jwtVerify',
      'node:crypto',
      'ZodError',
      'MessageFormat',
    ])
      expect(text.includes(word), `${word} in ${file}`).toBe(false);
  }
});

test('each script has its source map', async () => {
  const scripts = await filesNamed('.js');
  expect(await filesNamed('.js.map')).toEqual(scripts.map((script) => `${script}.map`));
});
