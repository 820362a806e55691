import { readdir, readFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '../fixtures';

const folder = 'public/build';
const decompress = { br: brotliDecompressSync, gzip: gunzipSync };

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** An answer as it was sent, which Playwright would decompress. */
function ask(url: string, encoding?: string): Promise<Answer> {
  const headers = encoding === undefined ? {} : { 'accept-encoding': encoding };
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });
}

async function builtFiles(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /\.(?:js|css)$/.test(name));
}

test('every built file was compressed when it was built', async () => {
  const names = await builtFiles();
  expect(names.map((name) => extname(name)).sort()).toEqual(['.css', '.js', '.js', '.js']);
  for (const name of names) {
    const path = join(folder, name);
    const plain = await readFile(path);
    expect(brotliDecompressSync(await readFile(`${path}.br`)).equals(plain), name).toBe(true);
    expect(gunzipSync(await readFile(`${path}.gz`)).equals(plain), name).toBe(true);
  }
});

for (const [encoding, accepted] of [
  ['br', 'gzip, deflate, br, zstd'],
  ['gzip', 'gzip, deflate'],
  ['br', 'br;q=0.5'],
  [undefined, undefined],
  [undefined, 'identity'],
  ['gzip', 'gzip, br;q=0'],
] as const)
  test(`files and pages are sent in ${encoding ?? 'no encoding'} to who accepts ${accepted ?? 'nothing'}`, async ({
    portal,
    baseURL,
    page,
  }) => {
    await portal.open('/');
    const scripts = page.locator('script[src]');
    const paths = await scripts.evaluateAll((all) => all.map((one) => one.getAttribute('src')));
    const files = paths.filter((path) => path !== null);
    expect(files.some((path) => path.startsWith('/build/'))).toBe(true);
    for (const path of [...files, '/']) {
      const plain = await ask(`${baseURL}${path}`, 'identity');
      const { status, headers, body } = await ask(`${baseURL}${path}`, accepted);
      expect(status).toBe(200);
      expect(headers['content-encoding'], path).toBe(encoding);
      expect(headers.vary?.toLowerCase(), path).toContain('accept-encoding');
      if (path === '/') continue;
      expect(headers['content-type']).toMatch(/^(?:text|application)\/javascript\b/);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const sent = encoding === undefined ? body : decompress[encoding](body);
      expect(sent.equals(plain.body), path).toBe(true);
    }
  });
