import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { type OrganizationConnection } from '~/organizations/organization';
import { formatConnection } from '~/pages/kit/format-connection';
import { formatChoice } from '~/pages/kit/format-list';

/** The ways in that an organization takes, such as “Password or Google”; null for none. */
export function formatWays(
  connections: readonly OrganizationConnection[],
  t: Translate,
  locale: Locale,
): string | null {
  const names = connections.map(({ name, provider, displayName }) =>
    formatConnection({ name, provider: provider ?? '', displayName }, t),
  );
  return names.length === 0 ? null : formatChoice([...new Set(names)], locale);
}

/** Those that make a member of whoever signs in by them. */
export function formatRejoining(
  connections: readonly OrganizationConnection[],
  t: Translate,
  locale: Locale,
): string | null {
  return formatWays(
    connections.filter(({ makesMembers }) => makesMembers),
    t,
    locale,
  );
}
