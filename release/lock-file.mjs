// Whether npm can only install what was reviewed: by the hash of each package, and from nowhere else.

/**
 * @typedef {{ integrity?: string, resolved?: string, link?: boolean, inBundle?: boolean }} LockedPackage
 */

/**
 * What is wrong with the packages of a `package-lock.json` (its `packages`), a sentence each.
 *
 * @param {Record<string, LockedPackage>} packages
 * @returns {string[]}
 */
export function lockFileFaults(packages) {
  return Object.entries(packages).flatMap(([path, { integrity, resolved, link, inBundle }]) => {
    // The project itself, and what is a part of another package or of this repository.
    if (path === '' || link === true || inBundle === true) return [];
    return [
      ...(/^sha512-[\w+/]+={0,2}$/.test(integrity ?? '')
        ? []
        : [`${path} has no sha512 integrity.`]),
      // npm asks its configured registry for what has no address; an address would be asked instead of it.
      ...(resolved === undefined ? [] : [`${path} is fetched from an address of its own.`]),
    ];
  });
}
