import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const build = join(import.meta.dirname, '../../public/build');

test('what browsers are sent holds nothing of the server', async () => {
  const files = await readdir(build, { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) {
    const text = await readFile(join(build, script), 'utf8');
    for (const word of [
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
      expect(text.includes(word), `${word} in ${script}`).toBe(false);
  }
});

test('no source map is among what browsers are sent', async () => {
  const files = await readdir(build, { recursive: true });
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});
