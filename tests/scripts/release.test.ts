import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { differences, installedPackages } from '../../release/bill-of-materials.mjs';
import { changelogFaults } from '../../release/changelog.mjs';
import { writeChecksums } from '../../release/checksums.mjs';
import { type Component, licenceFaults } from '../../release/licences.mjs';
import { type LockedPackage, lockFileFaults } from '../../release/lock-file.mjs';

const root = join(import.meta.dirname, '..', '..');
const integrity = `sha512-${'a'.repeat(86)}==`;

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('the lock file', () => {
  test('of this project names every package by its hash, and none by an address', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, LockedPackage>;
    };
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(lockFileFaults(packages)).toEqual([]);
  });

  test.each<[string, LockedPackage]>([
    ['without a hash', {}],
    ['with a hash that can be forged', { integrity: 'sha1-aaaaaaaaaaaaaaaaaaaaaaaaaaa=' }],
    ['from an address of its own', { integrity, resolved: 'https://packages.example/a.tgz' }],
    ['out of a repository', { resolved: 'git+ssh://git@code.example/a.git#abc' }],
  ])('with a package %s is refused', (_, locked) => {
    expect(lockFileFaults({ '': {}, 'node_modules/a': locked })).not.toEqual([]);
  });

  test('may link what is a part of the project', () => {
    expect(lockFileFaults({ '': {}, 'node_modules/own': { link: true } })).toEqual([]);
  });
});

describe('a licence', () => {
  const withLicence = (licenses: Component['licenses']): Component[] => [
    { name: 'a', group: '@b', version: '1.0.0', licenses },
  ];

  test.each(['MIT', '(MIT OR GPL-3.0-only)', '(Apache-2.0 AND MIT)', 'BSD-3-Clause'])(
    '%s may ship',
    (expression) => {
      expect(licenceFaults(withLicence([{ expression }]))).toEqual([]);
    },
  );

  test.each([
    'AGPL-3.0-only',
    'AGPL-3.0',
    'GPL-2.0-or-later',
    '(MIT AND GPL-3.0-only)',
    'SSPL-1.0',
    'UNLICENSED',
    'SEE LICENSE IN terms.txt',
    '',
  ])('“%s” may not', (expression) => {
    const faults = licenceFaults(withLicence([{ expression }]));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('@b/a@1.0.0');
  });

  test('that is not named may not', () => {
    expect(licenceFaults(withLicence([]))).toHaveLength(1);
    expect(licenceFaults([{ name: 'a', version: '1.0.0' }])).toHaveLength(1);
  });

  test('that a package names beside another counts as much', () => {
    const both = [{ license: { id: 'MIT' } }, { license: { name: 'Custom terms' } }];
    expect(licenceFaults(withLicence(both))).toHaveLength(1);
  });
});

describe('the bill of materials', () => {
  /** Installs nothing: only what npm would leave. */
  function install(packages: Record<string, string>) {
    const folder = temporaryFolder();
    for (const [path, version] of Object.entries(packages)) {
      mkdirSync(join(folder, 'node_modules', path), { recursive: true });
      const name = path.split('/node_modules/').at(-1);
      const file = join(folder, 'node_modules', path, 'package.json');
      writeFileSync(file, JSON.stringify({ name, version }));
    }
    return folder;
  }

  const listed: Component[] = [
    { name: 'a', version: '1.0.0' },
    { name: 'a', version: '2.0.0' },
    { name: 'b', group: '@scope', version: '3.0.0' },
  ];
  const packages = { a: '1.0.0', '@scope/b': '3.0.0', '@scope/b/node_modules/a': '2.0.0' };

  test('is complete with every package, also where one stands within another', () => {
    expect(differences(listed, installedPackages(install(packages)))).toEqual([]);
  });

  test('is refused where something is installed that it does not list', () => {
    const installed = installedPackages(install({ ...packages, planted: '1.0.0' }));
    expect(differences(listed, installed)).toEqual(['planted@1.0.0 is installed, and not listed.']);
  });

  test('is refused where it lists what is not there', () => {
    const installed = installedPackages(install({ a: '1.0.0' }));
    expect(differences(listed, installed)).toHaveLength(2);
  });
});

describe('the changelog', () => {
  test('of this project tells of the present version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    expect(changelogFaults(text, version)).toEqual([]);
  });

  test.each([
    ['has no section for the version', '## 1.0.0 – 2026-01-01\n\n- One thing.\n'],
    ['has no date for it', '## 1.1.0 \n\n- One thing.\n'],
    ['says nothing of it', '## 1.1.0 – 2026-01-01\n\n## 1.0.0 – 2026-01-01\n\n- One thing.\n'],
  ])('is refused where it %s', (_, text) => {
    expect(changelogFaults(text, '1.1.0')).not.toEqual([]);
  });
});

test('checksums are as sha256sum reads them, and those of before are replaced', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'b.txt'), 'b');
  writeFileSync(join(folder, 'a.txt'), 'a');
  writeChecksums(folder);
  writeChecksums(folder);
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt\n' +
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt\n',
  );
});
