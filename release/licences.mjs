// Which licences may ship. A copyleft licence would bind whoever changes or hosts the portal.
import satisfies from 'spdx-satisfies';

/** SPDX identifiers; of “A OR B” one has to be here, of “A AND B” both. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
];

/**
 * @typedef {{ name: string, group?: string, version?: string,
 *   licenses?: ({ license: { id?: string, name?: string } } | { expression: string })[] }} Component
 */

/**
 * The components of a CycloneDX bill of materials whose licence is unknown or not allowed, a sentence each.
 *
 * @param {readonly Component[]} components
 * @returns {string[]}
 */
export function licenceFaults(components) {
  return components.flatMap(({ group, name, version, licenses = [] }) => {
    const component = `${group === undefined ? '' : `${group}/`}${name}@${version ?? ''}`;
    const named = licenses.map((one) =>
      'expression' in one ? one.expression : (one.license.id ?? one.license.name ?? ''),
    );
    if (named.length === 0) return [`${component} names no licence.`];
    const refused = named.filter((licence) => !isAllowed(licence));
    return refused.map(
      (licence) => `${component} has the licence “${licence}”, which is not allowed.`,
    );
  });
}

/** @param {string} licence */
function isAllowed(licence) {
  try {
    return satisfies(licence, allowed);
  } catch {
    // Not an SPDX expression, such as “SEE LICENSE IN …”: nobody has read what it says.
    return false;
  }
}
