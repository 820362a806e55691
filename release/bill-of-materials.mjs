// What ships, as a CycloneDX bill of materials, and whether it is all that is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Asked for by its exact version: its own packages are many, and nothing else needs them. */
const generator = '@cyclonedx/cyclonedx-npm@6.0.1';

/**
 * Writes the bill of materials of a folder in which what ships is installed, and returns its components. The same
 * packages make the same file.
 *
 * @param {string} folder
 * @param {string} file
 * @returns {import('./licences.mjs').Component[]}
 */
export function writeBillOfMaterials(folder, file) {
  execFileSync(
    'npx',
    [
      '--yes',
      generator,
      '--omit',
      'dev',
      '--omit',
      'optional',
      // A package within another is one more that ships.
      '--flatten-components',
      '--output-reproducible',
      '--of',
      'JSON',
      '-o',
      file,
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      // What validates XML is compiled at its installation, and is not used.
      env: { ...process.env, npm_config_omit: 'optional', npm_config_ignore_scripts: 'true' },
    },
  );
  return JSON.parse(readFileSync(file, 'utf8')).components;
}

/**
 * The packages below `node_modules` of a folder, each as `name@version`, in order, each once.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function installedPackages(folder) {
  return [...new Set(packagesUnder(join(folder, 'node_modules')))].sort();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function packagesUnder(folder) {
  if (!existsSync(folder)) return [];
  return (
    readdirSync(folder, { withFileTypes: true })
      // A link leads to a package that is a part of the project.
      .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && entry.name[0] !== '.')
      .flatMap(({ name }) => {
        const path = join(folder, name);
        if (name.startsWith('@')) return packagesUnder(path);
        const { name: own, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
        return [`${own}@${version}`, ...packagesUnder(join(path, 'node_modules'))];
      })
  );
}

/**
 * Where a bill of materials and what is installed differ, a sentence each.
 *
 * @param {readonly import('./licences.mjs').Component[]} components
 * @param {readonly string[]} installed `name@version`
 * @returns {string[]}
 */
export function differences(components, installed) {
  const listed = new Set(
    components.map(
      ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`,
    ),
  );
  return [
    ...installed
      .filter((one) => !listed.has(one))
      .map((one) => `${one} is installed, and not listed.`),
    ...[...listed]
      .filter((one) => !installed.includes(one))
      .map((one) => `${one} is listed, and not installed.`),
  ];
}
