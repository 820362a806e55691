// node app/places/update-network-names.mjs
//
// Makes `network-names.txt` anew out of the npm package @ip-location-db/asn: for each autonomous system that
// routes anything, its number and the name of its owner. The package itself, 63 MB of address ranges, is not
// kept, as the tenant tells the number.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'network-names-'));
try {
  /** @type {(command: string, ...args: string[]) => string} */
  const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
  const archive = run('npm', 'pack', '--silent', '@ip-location-db/asn').trim();
  run('tar', '-xzf', archive);
  const names = new Map();
  for (const file of ['asn-ipv4.csv', 'asn-ipv6.csv'])
    for (const line of readFileSync(join(folder, 'package', file), 'utf8').split('\n')) {
      const [, number, quoted, plain] =
        /^[^,]*,[^,]*,(\d+),(?:"((?:[^"]|"")*)"|(.*))\r?$/.exec(line) ?? [];
      const name = (quoted?.replaceAll('""', '"') ?? plain ?? '')
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .trim();
      if (number !== undefined && name !== '' && !names.has(Number(number)))
        names.set(Number(number), name.slice(0, 80));
    }
  if (names.size < 50_000) throw new Error(`The package names ${names.size} networks only.`);
  const lines = [...names]
    .sort(([a], [b]) => a - b)
    .map(([number, name]) => `${number}\t${name}\n`);
  writeFileSync(join(import.meta.dirname, 'network-names.txt'), lines.join(''));
  process.stdout.write(`${names.size} networks out of ${archive}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
