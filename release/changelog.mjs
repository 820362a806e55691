// Whether people are told what a release changes.

/**
 * What `CHANGELOG.md` lacks of this version, a sentence each: its section with a date, and words in it.
 *
 * @param {string} text
 * @param {string} version
 * @returns {string[]}
 */
export function changelogFaults(text, version) {
  const sections = text.split(/^## /m).slice(1);
  const section = sections.find((one) => one.startsWith(`${version} `));
  if (section === undefined) return [`CHANGELOG.md has no section “## ${version} – date”.`];
  const [heading = '', ...lines] = section.split('\n');
  return [
    ...(/ \d{4}-\d{2}-\d{2}$/.test(heading) ? [] : [`Its section for ${version} has no date.`]),
    ...(lines.some((line) => line.startsWith('- '))
      ? []
      : [`Its section for ${version} is empty.`]),
  ];
}
